// SPDX-License-Identifier: EUPL-1.2
// Rows and cells that stand for many (OpenDocument 1.2 part 1, 19.675 and 19.679), covered cells, and the
// limits that keep a short file from becoming a long one.
#include <doctest/doctest.h>

#include <fmt/format.h>

#include "spreadsheet/address.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/workbook.hpp"
#include "support/cells_of.hpp"
#include "support/ods_builder.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

std::string read(std::string_view rows) {
    const TempFolder folder;
    return cells_of(OdsBuilder().table("AVG", rows).write(folder / "a.ods"));
}

std::string error(std::string_view rows, const spreadsheet::Limits& limits = {}) {
    const TempFolder folder;
    return error_of(OdsBuilder().table("AVG", rows).write(folder / "a.ods"), limits);
}

std::string columns(std::uint64_t count) {
    return fmt::format(R"(table:number-columns-repeated="{}")", count);
}

std::string rows(std::uint64_t count) {
    return fmt::format(R"(table:number-rows-repeated="{}")", count);
}

std::string empty_cells(std::uint64_t count) {
    return fmt::format("<table:table-cell {}/>", columns(count));
}

}  // namespace

TEST_CASE("empty cells and rows take their places") {
    CHECK(read(ods_row(empty_cells(2) + ods_text("a") + empty_cells(1) + ods_text("b")) +
               ods_row(empty_cells(16384), rows(5)) + "<table:table-row/>" + ods_row(ods_text("c"))) ==
          "C1 text a\nE1 text b\nA8 text c\n");
}

TEST_CASE("cells and rows with a value are handed out as often as they say") {
    CHECK(read(ods_row(ods_text("a", columns(2)) + ods_value("float", R"(office:value="1" )" + columns(2)),
                       rows(2)) +
               ods_row(ods_text("b"))) ==
          "A1 text a\nB1 text a\nC1 number 1\nD1 number 1\n"
          "A2 text a\nB2 text a\nC2 number 1\nD2 number 1\nA3 text b\n");
}

TEST_CASE("a repeat of nothing or nonsense is one") {
    CHECK(read(ods_row(ods_text("a", R"(table:number-columns-repeated="0")") +
                           ods_text("b", R"(table:number-columns-repeated="-3")") +
                           ods_text("c", R"(table:number-columns-repeated="veel")"),
                       R"(table:number-rows-repeated="")")) == "A1 text a\nB1 text b\nC1 text c\n");
}

TEST_CASE("empty runs may go past the limits of a sheet, whatever they say") {
    CHECK(read(ods_row(ods_text("a") + empty_cells(999999999)) +
               ods_row(empty_cells(16384), rows(1048575))) == "A1 text a\n");
    CHECK(read(ods_row(ods_text("a") +
                       R"(<table:table-cell table:number-columns-repeated="99999999999999999999999"/>)") +
               R"(<table:table-row table:number-rows-repeated="18446744073709551615"/>)"
               R"(<table:table-row table:number-rows-repeated="18446744073709551615"/>)") == "A1 text a\n");
}

TEST_CASE("a value at the last row and column, and one past them") {
    CHECK(read(ods_row(empty_cells(1), rows(1048575)) + ods_row(empty_cells(16383) + ods_text("a"))) ==
          "XFD1048576 text a\n");
    CHECK(error(ods_row(empty_cells(16384) + ods_text("a"))) ==
          "limit: Blad AVG van a.ods heeft een cel voorbij kolom 16384. Haal die kolommen weg, of verhoog de "
          "grens met --limit columns=N.");
    CHECK(
        error(ods_row(ods_text("a", columns(16385)))).starts_with("limit: Blad AVG van a.ods heeft een cel"));
    CHECK(error(ods_row(empty_cells(1), rows(1048576)) + ods_row(ods_text("a"))) ==
          "limit: Blad AVG van a.ods heeft een rij voorbij rij 1048576. Haal die rijen weg, of verhoog de "
          "grens "
          "met --limit rows=N.");
    CHECK(error(ods_row(ods_text("a", columns(999999999)), rows(999999999))).starts_with("limit: Blad AVG"));
    CHECK(error(ods_row(ods_text("a", columns(1U << 31U)), "")).starts_with("limit: Blad AVG"));
    CHECK(error(ods_row(empty_cells(4294967295) + ods_text("a"))).starts_with("limit: Blad AVG"));
}

TEST_CASE("a covered cell takes its place, and what it hides is in the file") {
    CHECK(read(ods_row(ods_text("a", R"(table:number-columns-spanned="3" table:number-rows-spanned="2")") +
                       "<table:covered-table-cell/><table:covered-table-cell office:value-type='string'>"
                       "<text:p>verborgen</text:p></table:covered-table-cell>" +
                       ods_text("b")) +
               ods_row(R"(<table:covered-table-cell table:number-columns-repeated="3"/>)" + ods_text("c"))) ==
          "A1 text a\nC1 text verborgen\nD1 text b\nD2 text c\n");
}

TEST_CASE("merged cells are known at the end, those past the limits of a sheet are not") {
    const TempFolder folder;
    const auto spans = [](std::string_view columns, std::string_view rows) {
        return fmt::format(
            R"(<table:table-cell table:number-columns-spanned="{}" table:number-rows-spanned="{}"/>)",
            columns, rows);
    };
    const auto path = OdsBuilder()
                          .table("AVG", ods_row(ods_text("a") + spans("1", "3")) + ods_row("", rows(4)) +
                                            ods_row(spans("2", "1") + ods_text("b") + spans("1", "1") +
                                                    spans("99999", "1") + spans("1", "999999999")))
                          .write(folder / "a.ods");
    const auto workbook = spreadsheet::open_workbook(path, {});
    for (int time = 0; time < 2; ++time) {
        const auto reader = workbook->read(0);
        spreadsheet::Row row;
        while (reader->next(row)) {
        }
        std::string merges;
        for (const spreadsheet::CellRange& range : reader->merges()) {
            merges += fmt::format("{}:{} ", spreadsheet::cell_address(range.first_column, range.first_row),
                                  spreadsheet::cell_address(range.last_column, range.last_row));
        }
        CHECK(merges == "B1:B3 A6:B6 ");
    }
}

TEST_CASE("limits: cells, the bytes of a row, and what repeats come to") {
    spreadsheet::Limits limits;
    limits.cells = 9;
    CHECK(
        error(ods_row(ods_text("a", columns(5)), rows(2)), limits) ==
        "limit: a.ods heeft meer dan 9 gevulde cellen. Verdeel het bestand, of verhoog de grens met --limit "
        "cells=N.");
    limits.cells = 10;
    CHECK(error(ods_row(ods_text("a", columns(5)), rows(2)), limits) == "none");
    limits = {};
    limits.row_bytes = 9;
    CHECK(error(ods_row(ods_text("ab", columns(5))), limits)
              .starts_with("limit: Een rij van blad AVG in a.ods bevat meer dan 9 bytes tekst."));
    limits = {};
    limits.repeated_bytes = 64 * 4 + 4;
    CHECK(error(ods_row(ods_text("a", columns(5))), limits) == "none");
    CHECK(error(ods_row(ods_text("a"), rows(5)), limits) == "none");
    CHECK(
        error(ods_row(ods_text("a", columns(6))), limits) ==
        "limit: a.ods vult op blad AVG zoveel cellen door ze te herhalen dat het samen meer dan 260 bytes "
        "is. "
        "Haal daar weg wat er alleen door doorvoeren staat, of verhoog de grens met --limit repeated_bytes=N "
        "als u het bestand vertrouwt.");
    CHECK(error(ods_row(ods_text("a"), rows(6)), limits).starts_with("limit: a.ods vult op blad AVG"));
}

TEST_CASE("what a sheet repeats counts once, however often the sheet is read") {
    const TempFolder folder;
    spreadsheet::Limits limits;
    limits.repeated_bytes = 64 * 4 + 4;
    const auto path = OdsBuilder().table("AVG", ods_row(ods_text("a"), rows(5))).write(folder / "a.ods");
    const auto workbook = spreadsheet::open_workbook(path, limits);
    for (int time = 0; time < 3; ++time) {
        const auto reader = workbook->read(0);
        spreadsheet::Row row;
        while (reader->next(row)) {
        }
        CHECK(row.number == 5);
    }
}

TEST_CASE("a cell counts once, however often its sheet is read") {
    const TempFolder folder;
    spreadsheet::Limits limits;
    limits.cells = 9;
    const std::string five = ods_row(ods_text("a"), rows(5));
    const auto path = OdsBuilder().table("AVG", five).table("Meer", five).write(folder / "a.ods");
    const auto workbook = spreadsheet::open_workbook(path, limits);
    spreadsheet::Row row;
    for (int time = 0; time < 3; ++time) {
        const auto reader = workbook->read(0);
        while (reader->next(row)) {
        }
        CHECK(row.number == 5);
    }
    const auto more = workbook->read(1);
    for (int number = 1; number < 5; ++number) {
        REQUIRE(more->next(row));
    }
    CHECK_THROWS_AS(more->next(row), spreadsheet::InputError);
}

TEST_CASE("a hostile file of a few hundred bytes ends soon") {
    CHECK(error(ods_row(ods_text("a", columns(16384)), rows(1048576)))
              .starts_with("limit: a.ods vult op blad"));
}

TEST_CASE("a column that was filled down to the last row is read") {
    const TempFolder folder;
    const auto path =
        OdsBuilder().table("AVG", ods_row(ods_text("Douane"), rows(1048576))).write(folder / "a.ods");
    const auto reader = spreadsheet::open_workbook(path, {});
    const auto sheet = reader->read(0);
    spreadsheet::Row row;
    std::uint32_t count = 0;
    while (sheet->next(row)) {
        ++count;
    }
    CHECK(count == 1048576);
    CHECK(row.number == 1048576);
}
