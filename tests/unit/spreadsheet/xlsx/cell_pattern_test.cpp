// SPDX-License-Identifier: EUPL-1.2
// What the fast path knows, what it leaves to the tokenizer, and that both read the same.
#include "spreadsheet/xlsx/cell_pattern.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <vector>

#include "support/scans.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;
using spreadsheet::Reading;
using spreadsheet::xlsx::PlainCell;
using spreadsheet::xlsx::PlainRow;
using spreadsheet::xlsx::PlainString;
using spreadsheet::xlsx::RowText;
using spreadsheet::xlsx::Scan;
using spreadsheet::xlsx::StoredType;
using spreadsheet::xlsx::take_plain_cell;
using spreadsheet::xlsx::take_plain_row;
using spreadsheet::xlsx::take_plain_row_end;
using spreadsheet::xlsx::take_plain_string;

namespace {

constexpr std::array<std::string_view, 10> k_usual{
    R"(<c r="A1" s="3" t="s"><v>12</v></c>)",
    R"(<c r="B1" t="inlineStr"><is><t>loon</t></is></c>)",
    R"(<c r="C1" s="1" t="inlineStr"><is><t xml:space="preserve"> _x000D_ </t></is></c>)",
    R"(<c r="D1"><v>1.5</v></c>)",
    R"(<c r="E1" s="1"><v>45000</v></c>)",
    R"(<c r="F1" t="b"><v>1</v></c>)",
    R"(<c r="G1" t="str"><v>tekst</v></c>)",
    R"(<c r="H1" s="2"/>)",
    R"(<c r="I1" s="2"></c>)",
    "\n  <c r=\"XFD1048576\"><v></v></c>",
};

constexpr std::array<std::string_view, 22> k_other{
    R"(<c><v>1</v></c>)",
    R"(<c r="a1"><v>1</v></c>)",
    R"(<c r="A0"><v>1</v></c>)",
    R"(<c r="AAAA1"><v>1</v></c>)",
    R"(<c r="A12345678901"><v>1</v></c>)",
    R"(<c r='A1'><v>1</v></c>)",
    R"(<c t="s" r="A1"><v>0</v></c>)",
    R"(<c r="A1" s="1" t="s" cm="1"><v>0</v></c>)",
    R"(<c r="A1" s="1234567890"><v>0</v></c>)",
    R"(<c r="A1"  t="s"><v>0</v></c>)",
    R"(<c r="A1" t="str"><f>B1</f><v>x</v></c>)",
    R"(<c r="A1" t="str"><v>R&amp;D</v></c>)",
    "<c r=\"A1\" t=\"str\"><v>een\r\ntwee</v></c>",
    R"(<c r="A1"><v>1</v ></c>)",
    R"(<c r="A1"><v>1<!-- --></v></c>)",
    R"(<c r="A1"><v><![CDATA[1]]></v></c>)",
    R"(<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>)",
    R"(<c r="A1" t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>b</t></rPh></is></c>)",
    R"(<c r="A1" t="inlineStr"><v>2</v><is><t>a</t></is></c>)",
    R"(<c r="A1" t="inlineStr"><is><t/></is></c>)",
    R"(<x:c r="A1"><x:v>1</x:v></x:c>)",
    R"(<c r="A1"><v>12)",
};

std::string account_of_data(std::string_view data, Scan scan) {
    const TempFolder folder;
    const auto path = WorkbookBuilder()
                          .format("14")
                          .shared("<t>een</t>")
                          .shared("<t xml:space=\"preserve\"> twee </t>")
                          .shared("<r><t>dr</t></r><r><t>ie</t></r>")
                          .shared("<t>R&amp;D</t>")
                          .shared("<t/>")
                          .sheet_data("AVG", data)
                          .write(folder / "a.xlsx");
    return replaced(account_of(path, Reading{.scan = scan}), folder.path().string(), "");
}

void check_same(std::string_view data) {
    CAPTURE(data);
    const std::string careful = account_of_data(data, Scan::careful);
    CHECK(account_of_data(data, Scan::fast) == careful);
    CHECK(careful.starts_with("sheet AVG\n"));
}

}  // namespace

TEST_CASE("the fast path knows the usual cells, each to its end, whatever row is expected") {
    for (const std::string_view usual : k_usual) {
        CAPTURE(usual);
        const std::string bytes = std::string(usual) + "<c";
        for (const std::uint32_t row : {0U, 1U, 12U, 1048576U}) {
            PlainCell cell;
            CHECK(take_plain_cell(bytes, RowText(row), cell) == usual.size());
            CHECK(cell.row == (usual.front() == '<' ? 1U : 1048576U));
        }
    }
    PlainCell cell;
    CHECK(take_plain_cell(k_usual[0], RowText(1), cell) > 0);
    CHECK(cell.type == StoredType::shared);
    CHECK(cell.is_index);
    CHECK(cell.index == 12);
    CHECK(take_plain_cell(k_usual[2], RowText(1), cell) > 0);
    CHECK(cell.column == 3);
    CHECK(cell.style == 1);
    CHECK(cell.type == StoredType::text);
    CHECK_FALSE(cell.is_index);
    CHECK(cell.is_special);
    CHECK(cell.text == " _x000D_ ");
}

TEST_CASE("the fast path leaves all other cells to the tokenizer, and those that are cut off") {
    PlainCell found;
    for (const std::string_view cell : k_other) {
        CAPTURE(cell);
        CHECK(take_plain_cell(std::string(cell), RowText(1), found) == 0);
    }
    for (const std::string_view cell : k_usual) {
        for (std::size_t size = 0; size < cell.size(); ++size) {
            CHECK(take_plain_cell(std::string(cell.substr(0, size)), RowText(1), found) == 0);
        }
    }
}

TEST_CASE("an expected row is known with its quote only") {
    PlainCell cell;
    CHECK(take_plain_cell(R"(<c r="A123"><v>1</v></c>)", RowText(12), cell) > 0);
    CHECK(cell.row == 123);
    CHECK(take_plain_cell(R"(<c r="A12"><v>1</v></c>)", RowText(123), cell) > 0);
    CHECK(cell.row == 12);
    CHECK(take_plain_cell(R"(<c r="A99999999"><v>1</v></c>)", RowText(99999999), cell) > 0);
    CHECK(cell.row == 99999999);
}

TEST_CASE("a text is special that is not plain ASCII, wherever in it that stands") {
    const std::string bytes =
        "<c r=\"A1\" t=\"str\"><v>" + std::string(50, 'a') + "</v></c>" + std::string(40, '<');
    for (std::size_t at = bytes.find("<v>") + 3; at < bytes.find("</v>"); ++at) {
        PlainCell cell;
        CHECK(take_plain_cell(bytes, RowText(1), cell) > 0);
        CHECK_FALSE(cell.is_special);
        for (const char special : {'_', '\xC3'}) {
            std::string other = bytes;
            other[at] = special;
            CHECK(take_plain_cell(other, RowText(1), cell) > 0);
            CHECK(cell.is_special);
        }
        for (const char stop : {'&', '\r', '\0', '<'}) {
            std::string other = bytes;
            other[at] = stop;
            CHECK(take_plain_cell(other, RowText(1), cell) == 0);
        }
    }
}

TEST_CASE("the fast path knows a shared string of one plain text") {
    const std::string bytes = "<si><t>loon</t></si><si><t xml:space=\"preserve\"> a</t></si><si><t>b";
    PlainString string;
    const std::size_t first = take_plain_string(bytes, string);
    CHECK(first == 20);
    CHECK(string.text == "loon");
    const std::size_t second = take_plain_string(bytes.substr(first), string);
    CHECK(second > 0);
    CHECK(take_plain_string(bytes.substr(first + second), string) == 0);
    CHECK(take_plain_string(std::string("<si><r><t>a</t></r></si>"), string) == 0);
    CHECK(take_plain_string(std::string("<si><t>a&lt;b</t></si>"), string) == 0);
}

TEST_CASE("the fast path knows the tags of rows") {
    PlainRow row;
    const std::string usual =
        "<row r=\"12\" spans=\"1:30\" s=\"3\" ht=\"15\" customHeight=\"1\" hidden=\"1\" "
        "x14ac:dyDescent=\"0.25\">";
    CHECK(take_plain_row(usual + "<c", row) == usual.size());
    CHECK(row.number == 12);
    CHECK(row.hidden);
    CHECK_FALSE(row.is_empty);
    CHECK(take_plain_row("\n<row/>", row) == 7);
    CHECK(row.number == 0);
    CHECK(row.is_empty);
    CHECK(take_plain_row("<row></row>", row) == 5);
    CHECK_FALSE(row.hidden);
    for (const std::string_view other :
         {"<row r='1'>", "<row  r=\"1\">", "<row r=\"1\" >", "<row r=\"x\">", "<row r=\"1\" a=\"&lt;\">",
          "<rows>", "<x:row>", "<row r=\"1\"s=\"2\">", "<row r", "<row =\"1\">"}) {
        CAPTURE(other);
        CHECK(take_plain_row(std::string(other), row) == 0);
    }
    CHECK(take_plain_row_end(" </row><row>") == 7);
    CHECK(take_plain_row_end("</rows>") == 0);
    CHECK(take_plain_row_end("</row") == 0);
}

TEST_CASE("fast and careful read the same, whatever stands beside what") {
    for (const std::string_view usual : k_usual) {
        for (const std::string_view other : k_other) {
            check_same("<row r=\"1\">" + std::string(usual) + std::string(other) + std::string(usual) +
                       "</row><row><c r=\"B7\"><v>1</v></c><c><v>2</v></c></row>");
        }
    }
    for (const std::string_view index : {"0", "1", "2", "3", "4", "5", " 1 ", "-1", "x", "00"}) {
        check_same("<row r=\"2\" hidden=\"1\"><c r=\"B2\" t=\"s\"><v>" + std::string(index) +
                   "</v></c></row>");
    }
    check_same("<row><c r=\"C3\"><v>1</v></c><c r=\"A4\"><v>2</v></c><c r=\"C3\"><v>3</v></c></row>");
    check_same("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>\xFF</v></c><c r=\"ZZZ1\"><v>1</v></c></row>");
    check_same("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>" + std::string(40'000, 'a') + "</v></c></row>");
}

TEST_CASE("fast and careful read the same rows, whatever their tags look like") {
    constexpr std::string_view k_cell = "<c><v>1</v></c>";
    for (const std::string_view start :
         {"<row>", "<row r=\"3\">", "<row r=\"0\">", "<row r=\"1048576\" hidden=\"true\">",
          "<row r=\"1048577\">", "<row r=\"4\" hidden=\"1\" hidden=\"0\">", "<row r=\"4\" r=\"6\">",
          "<row r=\"99999999999\">", "<row r='3'>", "<row r=\"2\" x:r=\"9\" x:hidden=\"1\">",
          "<row r=\"2\"\n hidden=\"1\">", "<row r=\" 2\">"}) {
        for (const std::string_view end : {"</row>", " </row >", "</rows>", "</x:row>", ""}) {
            const std::string row = std::string(start) + std::string(k_cell) + std::string(end);
            check_same(row + row + "<row r=\"9\"/><row/><row r=\"8\"></row>" + row);
        }
    }
    check_same("<x:row xmlns:x=\"y\"><c><v>1</v></c></row>");
    check_same("<row><row r=\"4\"><c><v>1</v></c></row><c><v>2</v></c></row>");
}

TEST_CASE("fast and careful read the same over the edges of the tokenizer's window") {
    std::string data;
    for (int row = 1; data.size() < 400'000; ++row) {
        const std::string number = std::to_string(row);
        data += "<row r=\"" + number + "\">";
        for (const char* column : {"A", "B", "C"}) {
            data += std::string("<c r=\"") + column + number + "\" t=\"inlineStr\"><is><t>" +
                    std::string(static_cast<std::size_t>(row % 97), 'x') + "</t></is></c>";
        }
        data += "</row>";
    }
    check_same(data);
}
