// SPDX-License-Identifier: EUPL-1.2
// What the fast path knows, what it leaves to the tokenizer, and that both read the same.
#include "spreadsheet/xlsx/cell_pattern.hpp"

#include <doctest/doctest.h>

#include <array>
#include <filesystem>
#include <string>
#include <vector>

#include "support/scans.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;
using spreadsheet::Reading;
using spreadsheet::xlsx::plain_cell;
using spreadsheet::xlsx::plain_string;
using spreadsheet::xlsx::Scan;

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

TEST_CASE("the fast path knows the usual cells, each to its end") {
    for (const std::string_view cell : k_usual) {
        CAPTURE(cell);
        const std::string bytes = std::string(cell) + "<c";
        const auto found = plain_cell(bytes);
        REQUIRE(found);
        CHECK(found->length == cell.size());
    }
    const auto cell = plain_cell(k_usual[2]);
    REQUIRE(cell);
    CHECK(cell->column == 3);
    CHECK(cell->row == 1);
    CHECK(cell->style == 1);
    CHECK(cell->type == "inlineStr");
    CHECK(cell->is_inline);
    CHECK(cell->text == " _x000D_ ");
}

TEST_CASE("the fast path leaves all other cells to the tokenizer, and those that are cut off") {
    for (const std::string_view cell : k_other) {
        CAPTURE(cell);
        CHECK_FALSE(plain_cell(std::string(cell)));
    }
    for (const std::string_view cell : k_usual) {
        for (std::size_t size = 0; size < cell.size(); ++size) {
            CHECK_FALSE(plain_cell(std::string(cell.substr(0, size))));
        }
    }
}

TEST_CASE("the fast path knows a shared string of one plain text") {
    const std::string bytes = "<si><t>loon</t></si><si><t xml:space=\"preserve\"> a</t></si><si><t>b";
    const auto first = plain_string(bytes);
    REQUIRE(first);
    CHECK(first->text == "loon");
    const auto second = plain_string(bytes.substr(first->length));
    REQUIRE(second);
    CHECK(second->text == " a");
    CHECK_FALSE(plain_string(bytes.substr(first->length + second->length)));
    CHECK_FALSE(plain_string(std::string("<si><r><t>a</t></r></si>")));
    CHECK_FALSE(plain_string(std::string("<si><t>a&lt;b</t></si>")));
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

TEST_CASE("fast and careful read the same workbooks of our own") {
    namespace fs = std::filesystem;
    const fs::path root(REGISTERTOETS_SOURCE_DIR);
    std::size_t compared = 0;
    for (const fs::path& folder : {root / "samples", root / "tests/golden/inputs"}) {
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
            if (entry.path().extension() == ".xlsx" || entry.path().extension() == ".xlsm") {
                CAPTURE(entry.path());
                CHECK(account_of(entry.path(), Reading{}) ==
                      account_of(entry.path(), Reading{.scan = Scan::careful}));
                ++compared;
            }
        }
    }
    CHECK(compared > 5);
}
