// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/address.hpp"

#include <doctest/doctest.h>

using namespace registertoets::spreadsheet;

TEST_CASE("columns count from A to XFD") {
    CHECK(column_letters(1) == "A");
    CHECK(column_letters(26) == "Z");
    CHECK(column_letters(27) == "AA");
    CHECK(column_letters(702) == "ZZ");
    CHECK(column_letters(703) == "AAA");
    CHECK(column_letters(16384) == "XFD");
    for (std::uint32_t column = 1; column <= 16384; ++column) {
        REQUIRE(column_number(column_letters(column)) == column);
    }
    CHECK(column_number("xfd") == 16384);
    CHECK_FALSE(column_number("XFE"));
    CHECK_FALSE(column_number("AAAA"));
    CHECK_FALSE(column_number(""));
    CHECK_FALSE(column_number("A1"));
}

TEST_CASE("addresses are read in either case, with and without dollars, within a sheet") {
    const auto place = parse_address("$K$17");
    REQUIRE(place);
    CHECK(place->column == 11);
    CHECK(place->row == 17);
    CHECK(parse_address("k17")->row == 17);
    CHECK(parse_address("XFD1048576")->row == 1048576);
    for (const char* wrong :
         {"", "K", "17", "K0", "K01", "XFE1", "A1048577", "A99999999", "K17 ", "K-1", "K$", "$$K1"}) {
        CAPTURE(wrong);
        CHECK_FALSE(parse_address(wrong));
    }
    CHECK(cell_address(11, 17) == "K17");
}

TEST_CASE("sheet names are quoted where Excel quotes them") {
    CHECK(quoted_sheet("AVG") == "AVG");
    CHECK(quoted_sheet("AVG_2025.1") == "AVG_2025.1");
    CHECK(quoted_sheet("AVG-register") == "'AVG-register'");
    CHECK(quoted_sheet("Piet's blad") == "'Piet''s blad'");
    CHECK(quoted_sheet("2025") == "'2025'");
    CHECK(quoted_sheet("A1") == "'A1'");
    CHECK(quoted_sheet("R1C1") == "'R1C1'");
    CHECK(quoted_sheet("rc") == "'rc'");
    CHECK(quoted_sheet("Beëindigd") == "'Beëindigd'");
}

TEST_CASE("a reference names a cell, and its sheet where it says so") {
    CHECK_FALSE(parse_reference("k17")->sheet.has_value());
    CHECK(parse_reference("K17")->place.column == 11);
    CHECK(parse_reference("AVG!K17")->sheet == "AVG");
    CHECK(parse_reference("'AVG-register'!$K$17")->sheet == "AVG-register");
    CHECK(parse_reference("'Piet''s blad'!A2")->sheet == "Piet's blad");
    CHECK(parse_reference("'a!b'!A2")->sheet == "a!b");
    CHECK(parse_reference("zonder quotes!A2")->sheet == "zonder quotes");
    for (const char* wrong : {"", "!A1", "AVG!", "AVG!1A", "''!A1", "'a!A1", "'a'b'!A1", "A1!"}) {
        CAPTURE(wrong);
        CHECK_FALSE(parse_reference(wrong));
    }
}

TEST_CASE("a range has two ends in their order") {
    const auto range = parse_range("B2:$D$17");
    REQUIRE(range);
    CHECK(range->first_column == 2);
    CHECK(range->first_row == 2);
    CHECK(range->last_column == 4);
    CHECK(range->last_row == 17);
    CHECK(parse_range("C3")->last_row == 3);
    for (const char* wrong : {"", ":", "A1:", "B2:A1", "A2:A1", "A:B", "A1:B2:C3"}) {
        CAPTURE(wrong);
        CHECK_FALSE(parse_range(wrong));
    }
}
