// SPDX-License-Identifier: EUPL-1.2
#include "workbook/package/sheet_marker.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "spreadsheet/container/memory_source.hpp"
#include "spreadsheet/limits.hpp"

namespace registertoets {
namespace {

using workbook::Mark;
using workbook::package::CellMark;

// Style 3 under an error is 103, under a warning 203; taking a mark off a style over 100 leaves the rest.
class Hundreds final : public workbook::package::CellStyles {
  public:
    std::uint32_t marked(std::uint32_t style, Mark mark) override {
        return static_cast<std::uint32_t>(mark) * 100 + style;
    }
    std::uint32_t unmarked(std::uint32_t style) override { return style % 100; }
};

struct Marked {
    std::string xml;
    workbook::package::SheetOutcome outcome;
};

Marked marked(const std::string& xml, const std::vector<CellMark>& marks, bool unmark = false,
              std::uint64_t most_row_bytes = spreadsheet::Limits{}.row_bytes) {
    Hundreds styles;
    workbook::package::MarkupReader in(std::make_unique<spreadsheet::container::MemorySource>(xml), {});
    Marked result;
    const report::Sink sink = [&result](std::string_view bytes) { result.xml += bytes; };
    result.outcome = workbook::package::SheetMarker(in, sink, styles, marks, unmark, most_row_bytes).run();
    return result;
}

// The content of sheetData after these errors.
std::string rows(const std::string& before, const std::vector<CellMark>& marks, bool unmark = false) {
    const std::string head = "<worksheet><sheetData>";
    const std::string tail = "</sheetData></worksheet>";
    const std::string after = marked(head + before + tail, marks, unmark).xml;
    REQUIRE(after.starts_with(head));
    REQUIRE(after.ends_with(tail));
    return after.substr(head.size(), after.size() - head.size() - tail.size());
}

TEST_CASE("only s of a marked cell changes") {
    const std::string sheet =
        "<?xml version='1.0'?>\r\n<!-- <c r=\"A1\"> --><x:worksheet xmlns:x='m'><x:sheetPr/>\n"
        "<x:sheetData ><x:row  spans='1:2' r='2' ht=\"30\"><x:c t='s'  s = '3' r='A2'><x:v>0</x:v></x:c>"
        "<![CDATA[<c>]]><x:c r='B2' t=\"str\"><x:f>A1&gt;\"x\"</x:f><x:v> y "
        "</x:v></x:c></x:row></x:sheetData>"
        "<x:extLst><x:row r='2'/></x:extLst></x:worksheet>\n";
    std::string wanted = sheet;
    wanted.replace(wanted.find("s = '3'"), 7, "s = '103'");
    wanted.replace(wanted.find("t=\"str\">"), 8, "t=\"str\" s=\"200\">");
    const Marked result = marked(sheet, {{2, 1, Mark::error}, {2, 2, Mark::warning}});
    CHECK(result.xml == wanted);
    CHECK(result.outcome.changed);
    CHECK_FALSE(marked(sheet, {}).outcome.changed);
    CHECK(marked(sheet, {}).xml == sheet);
}

TEST_CASE("absent cells come in the order of the columns") {
    CHECK(rows(R"(<row r="1" spans="2:3"><c r="B1"/><c r="AA1"/></row>)",
               {{1, 1, Mark::error}, {1, 3, Mark::error}, {1, 28, Mark::error}}) ==
          R"(<row r="1" spans="1:28"><c r="A1" s="100"/><c r="B1"/><c r="C1" s="100"/><c r="AA1"/>)"
          R"(<c r="AB1" s="100"/></row>)");
    CHECK(rows(R"(<row r="1"><c r="B1"/></row>)", {{1, 1, Mark::error}, {1, 2, Mark::error}}) ==
          R"(<row r="1"><c r="A1" s="100"/><c r="B1" s="100"/></row>)");
    CHECK(rows(R"(<x:row r="1"/>)", {{1, 2, Mark::info}}) == R"(<x:row r="1"><x:c r="B1" s="300"/></x:row>)");
    CHECK(rows(R"(<row r="1"></row>)", {{1, 2, Mark::info}}) == R"(<row r="1"><c r="B1" s="300"/></row>)");
}

TEST_CASE("absent rows come in their order") {
    CHECK(
        rows(R"(<row r="2"/><row r="5"/>)",
             {{1, 1, Mark::error}, {3, 2, Mark::error}, {9, 1, Mark::error}}) ==
        R"(<row r="1"><c r="A1" s="100"/></row><row r="2"/><row r="3"><c r="B3" s="100"/></row><row r="5"/>)"
        R"(<row r="9"><c r="A9" s="100"/></row>)");
    CHECK(
        marked("<x:worksheet><x:sheetData/></x:worksheet>", {{1, 1, Mark::error}}).xml ==
        R"(<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1" s="100"/></x:row></x:sheetData></x:worksheet>)");
}

TEST_CASE("rows and cells without r have the number after the one before") {
    CHECK(rows("<row><c/><c/></row><row><c/><c r='D2'/><c/></row>",
               {{1, 2, Mark::error}, {2, 3, Mark::error}, {2, 5, Mark::error}}) ==
          "<row><c/><c s=\"100\"/></row><row><c/><c r=\"C2\" s=\"100\"/><c r='D2'/><c s=\"100\"/></row>");
    CHECK(rows("<row><c r='B7'/></row>", {{7, 2, Mark::error}}) == "<row><c r='B7' s=\"100\"/></row>");
}

TEST_CASE("rows out of order are marked where they can be, and nothing is lost") {
    CHECK(
        rows(R"(<row r="3"><c r="B3"/><c r="A3"/></row><row r="2"/>)",
             {{2, 1, Mark::error}, {3, 1, Mark::error}}) ==
        R"(<row r="2"><c r="A2" s="100"/></row><row r="3"><c r="B3"/><c r="A3" s="100"/></row><row r="2"/>)");
}

TEST_CASE("an absent cell has the style of its row or column") {
    const std::string sheet =
        R"(<worksheet><cols><col min="2" max="3" style="7"/></cols><sheetData><row r="1" s="5" customFormat="1"/>)"
        R"(<row r="2" s="5"/></sheetData></worksheet>)";
    CHECK(
        marked(sheet, {{1, 2, Mark::error}, {2, 1, Mark::error}, {2, 3, Mark::error}}).xml ==
        R"(<worksheet><cols><col min="2" max="3" style="7"/></cols><sheetData><row r="1" s="5" customFormat="1">)"
        R"(<c r="B1" s="105"/></row><row r="2" s="5"><c r="A2" s="100"/><c r="C2" s="107"/></row></sheetData>)"
        R"(</worksheet>)");
}

TEST_CASE("the dimension holds what is added") {
    const std::string data = "<sheetData/></worksheet>";
    const auto dimension = [&data](const std::string& ref) {
        const std::string xml =
            marked("<worksheet><dimension ref=\"" + ref + "\"/>" + data, {{4, 3, Mark::error}}).xml;
        return xml.substr(0, xml.find("<sheetData"));
    };
    CHECK(dimension("A1") == "<worksheet><dimension ref=\"A1:C4\"/>");
    CHECK(dimension("A1:D9") == "<worksheet><dimension ref=\"A1:D9\"/>");
    CHECK(dimension("what") == "<worksheet><dimension ref=\"what\"/>");
}

TEST_CASE("earlier marks are taken off") {
    CHECK(
        rows(
            R"(<row r="1" s="103"><c r="A1" s="102"/><c r="B1" s="2"/><c r="C1" s="201"/></row><row><c s="101"/></row>)",
            {{1, 3, Mark::info}}, true) ==
        R"(<row r="1" s="3"><c r="A1" s="2"/><c r="B1" s="2"/><c r="C1" s="301"/></row><row><c s="1"/></row>)");
    CHECK_FALSE(marked("<worksheet><sheetData><row><c s=\"1\"/></row></sheetData></worksheet>", {}, true)
                    .outcome.changed);
}

TEST_CASE("protection of a sheet is seen") {
    const auto locked = [](const std::string& protection) {
        return marked("<worksheet><sheetData/>" + protection + "</worksheet>", {}).outcome.locked;
    };
    CHECK(locked("<sheetProtection password='CC1A' sheet='1'/>"));
    CHECK(locked("<sheetProtection sheet=\"true\"/>"));
    CHECK_FALSE(locked("<sheetProtection objects=\"1\"/>"));
    CHECK_FALSE(locked(""));
}

TEST_CASE("a row to change is refused above the limit of its markup") {
    const std::string row = "<row r=\"1\"><c r=\"A1\"><v>12345</v></c></row>";
    const std::string sheet = "<worksheet><sheetData>" + row + "<row r=\"2\"/></sheetData></worksheet>";
    const auto refused = [&](std::uint32_t marked_row, bool unmark, std::uint64_t most) {
        return marked(sheet, {{marked_row, 1, Mark::error}}, unmark, most).outcome.row_too_large;
    };
    CHECK_FALSE(refused(1, false, row.size()));
    CHECK(refused(1, false, row.size() - 1));
    CHECK(refused(2, true, row.size() - 1));
    CHECK_FALSE(refused(2, false, row.size() - 1));  // the first row is passed on as it comes
}

TEST_CASE("a row with more cells than a sheet has columns is refused") {
    const auto refused = [](std::size_t count) {
        std::string sheet = "<worksheet><sheetData><row>";
        for (std::size_t cell = 0; cell < count; ++cell) {
            sheet += "<c/>";
        }
        return marked(sheet + "</row></sheetData></worksheet>", {{1, 1, Mark::error}}).outcome.row_too_large;
    };
    CHECK_FALSE(refused(16'384));
    CHECK(refused(16'385));
}

TEST_CASE("pieces that are longer than the window come whole") {
    std::string sheet = "<worksheet><sheetData>";
    for (int row = 1; row <= 3; ++row) {
        sheet += "<row r=\"" + std::to_string(row) + "\"><c t=\"inlineStr\"><is><t>" +
                 std::string(100'000, 'a') + "</t></is></c><!--" + std::string(200'000, '-') + "--></row>";
    }
    sheet += "</sheetData></worksheet>";
    CHECK(marked(sheet, {}).xml == sheet);
    const std::string xml = marked(sheet, {{3, 2, Mark::error}}).xml;
    CHECK(xml.size() == sheet.size() + std::string(R"(<c r="B3" s="100"/>)").size());
}

}  // namespace
}  // namespace registertoets
