// SPDX-License-Identifier: EUPL-1.2
#include "register/header_units.hpp"

#include <doctest/doctest.h>

using namespace registertoets::reg;

TEST_CASE("a header says the unit of the numbers below it") {
    const std::vector<std::string> units{"jaar", "jaren", "maanden"};
    CHECK(unit_in("Bewaartermijn (jaren)", units) == "jaren");
    CHECK(unit_in("Bewaartermijn\n(in Maanden)", units) == "maanden");
    CHECK(unit_in("Termijn in jaar", units) == "jaar");
    CHECK(unit_in("Termijn (jaren, hele jaren)", units) == "jaren");
    CHECK(unit_in("Termijn (in jaren of maanden)", units).empty());
    CHECK(unit_in("Jaren", units).empty());
    CHECK(unit_in("Bewaartermijn", units).empty());
    CHECK(unit_in("", units).empty());
    CHECK(unit_in("Bewaartermijn (jaren)", {}).empty());
}

TEST_CASE("a number is digits, with a sign between two of them at most") {
    for (const char* number : {"7", "10", "1,5", "0.5", "5-7", "5 - 7"}) {
        CAPTURE(number);
        CHECK(is_number(number));
    }
    for (const char* other :
         {"", " ", "7 jaar", "-", "7-", ",5", "7..5", "1-1-2025", "7 na afsluiting", "1234567890123"}) {
        CAPTURE(other);
        CHECK_FALSE(is_number(other));
    }
}
