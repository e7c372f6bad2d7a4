// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/xlsx/whole_number.hpp"

#include <doctest/doctest.h>

using registertoets::spreadsheet::xlsx::whole_number;

TEST_CASE("a whole number is all of the text, or none") {
    CHECK(whole_number("0") == 0);
    CHECK(whole_number("14") == 14);
    CHECK(whole_number("4294967295") == 4294967295U);
    for (const char* text : {"", "14x", "1.5", "-1", "x", " 14", "4294967296"}) {
        CAPTURE(text);
        CHECK(whole_number(text) == 0);
    }
}
