// SPDX-License-Identifier: EUPL-1.2
// Which tables are sheets, and which rows are theirs (OpenDocument 1.2 part 1, 3.7 and 9.1).
#include <doctest/doctest.h>

#include "spreadsheet/workbook.hpp"
#include "support/cells_of.hpp"
#include "support/ods_builder.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

std::string read(const OdsBuilder& builder) {
    const TempFolder folder;
    return cells_of(builder.write(folder / "a.ods"));
}

std::string read_content(const std::string& content) {
    return read(OdsBuilder().part("content.xml", content));
}

std::string one_row(std::string_view text) {
    return ods_row(ods_text(text));
}

std::string first_of(spreadsheet::Workbook& workbook, std::size_t index) {
    spreadsheet::Row row;
    const auto reader = workbook.read(index);
    return reader->next(row) ? std::string(row.cells.front().text) : "";
}

// Sheets A, B (200 rows r1, r2 …) and C, read as no command does.
void read_side_by_side(spreadsheet::Workbook& workbook) {
    CHECK(first_of(workbook, 2) == "c");
    CHECK(first_of(workbook, 0) == "a");
    CHECK(first_of(workbook, 1) == "r1");
    const auto one = workbook.read(1);
    const auto other = workbook.read(1);
    const auto third = workbook.read(0);
    spreadsheet::Row row;
    for (std::uint32_t number = 1; number <= 200; ++number) {
        CAPTURE(number);
        for (const auto* reader : {&one, &other}) {
            REQUIRE((*reader)->next(row));
            CHECK(row.number == number);
            REQUIRE(row.cells.size() == 2);
            CHECK(row.cells[1].text == "r" + std::to_string(number));
        }
        if (number == 100) {
            CHECK(third->next(row));
            CHECK(first_of(workbook, 2) == "c");
        }
    }
    CHECK_FALSE(one->next(row));
    CHECK_FALSE(one->next(row));
    CHECK_FALSE(other->next(row));
    CHECK_FALSE(third->next(row));
}

}  // namespace

TEST_CASE("sheets in their order, hidden ones by their style, names decoded") {
    CHECK(read(OdsBuilder()
                   .table("AVG &amp; Wpg", one_row("a"))
                   .table("Leeg", "")
                   .among_sheets(R"(<table:table table:name="Niets"/>)")
                   .table("Verborgen", one_row("b"), "hidden")) ==
          "[AVG & Wpg]\nA1 text a\n[Leeg]\n[Niets]\n[Verborgen](hidden)\nA1 text b\n");
}

TEST_CASE("no sheets at all") {
    CHECK(read(OdsBuilder()).empty());
    CHECK(read_content("<o:document-content><o:body><o:spreadsheet/></o:body></o:document-content>").empty());
}

TEST_CASE("tables that are no sheets: tracked changes, links, caches of other files, tables in cells") {
    const std::string inner = R"(<table:table table:name="Binnen">)" + one_row("binnen") + "</table:table>";
    const std::string cell_with_table =
        "<table:table-cell>" + inner + "<text:p>b</text:p></table:table-cell>";
    CHECK(read(OdsBuilder()
                   .among_sheets("<table:tracked-changes><table:cell-content-change><table:previous>"
                                 "<table:change-track-table-cell><text:p>oud</text:p>"
                                 "</table:change-track-table-cell></table:previous>"
                                 "</table:cell-content-change></table:tracked-changes>")
                   .table("AVG", "<table:shapes><draw:frame>" + inner + "</draw:frame></table:shapes>" +
                                     ods_row(ods_text("a") + cell_with_table))
                   .among_sheets(R"(<table:table table:name="'file:///tmp/ander.ods'#Blad1">)" +
                                 one_row("ander bestand") + "</table:table>")
                   .among_sheets("<table:dde-links><table:dde-link>" + inner +
                                 "</table:dde-link></table:dde-links>")) == "A1 text a\nB1 text b\n");
}

TEST_CASE("rows in groups and headers count, and a folded group hides them") {
    const std::string rows =
        "<table:table-header-rows>" + one_row("kop") + "</table:table-header-rows><table:table-rows>" +
        one_row("a") +
        "</table:table-rows><table:table-row-group table:display='false'><table:table-row-group>" +
        one_row("b") + "</table:table-row-group>" + one_row("c") + "</table:table-row-group>" + one_row("d");
    CHECK(read(OdsBuilder().table("AVG", rows)) ==
          "A1 text kop\nA2 text a\nA3(hidden) text b\nA4(hidden) text c\nA5 text d\n");
}

TEST_CASE("hidden and filtered rows") {
    CHECK(read(OdsBuilder().table("AVG", ods_row(ods_text("a"), R"(table:visibility="collapse")") +
                                             ods_row(ods_text("b"), R"(table:visibility="filter")") +
                                             ods_row(ods_text("c"), R"(table:visibility="visible")"))) ==
          "A1(hidden) text a\nA2(hidden) text b\nA3 text c\n");
}

TEST_CASE("any prefix will do, and none") {
    const std::string content = replaced(
        replaced(replaced(OdsBuilder().table("AVG", one_row("a<text:s/>b")).content(), "table:", "t:"),
                 "text:", "x:"),
        "office:", "ns0:");
    CHECK(read_content(content) == "A1 text a b\n");
    CHECK(read_content(replaced(content, "x:", "")) == "A1 text a b\n");
    CHECK(read_content(replaced(replaced(content, "<ns0:", "<"), "</ns0:", "</")) == "A1 text a b\n");
}

TEST_CASE("sheets may be read in any order, as often as one likes, and side by side") {
    std::string rows;
    for (int row = 1; row <= 200; ++row) {
        rows += ods_row(ods_text("r" + std::to_string(row), R"(table:number-columns-repeated="2")"));
    }
    auto builder = OdsBuilder().table("A", one_row("a")).table("B", rows).table("C", one_row("c"));
    const TempFolder folder;
    std::string utf16 = "\xFF\xFE";
    for (const char c : builder.flat()) {
        utf16 += {c, '\0'};
    }
    // A stream can be forked where its bytes stand on their own: not in an encoding that shifts.
    const std::string shifting = replaced(builder.flat(), "UTF-8", "ISO-2022-JP");
    for (const auto& path : {builder.write(folder / "a.ods"), write_file(folder / "b.fods", builder.flat()),
                             write_file(folder / "c.fods", utf16), write_file(folder / "d.fods", shifting),
                             write_file(folder / "e.fods", replaced(builder.flat(), "UTF-8", "windows-1252")),
                             builder.stored().write(folder / "f.ods")}) {
        CAPTURE(path.filename().string());
        read_side_by_side(*spreadsheet::open_workbook(path, {}));
    }
}

TEST_CASE("a notice counts a cell once, however often its sheet is read") {
    const TempFolder folder;
    const auto path = OdsBuilder()
                          .table("A", ods_row(ods_value("float", "", "drie")))
                          .table("B", one_row("b"))
                          .write(folder / "a.ods");
    const auto workbook = spreadsheet::open_workbook(path, {});
    spreadsheet::Row row;
    for (const std::size_t index : {0U, 1U, 0U, 1U, 0U}) {
        CHECK(workbook->read(index)->next(row));
    }
    REQUIRE(workbook->notices().size() == 1);
    CHECK(workbook->notices().front().sentence.in(messages::Lang::nl).starts_with("1 cel zegt een getal"));
}
