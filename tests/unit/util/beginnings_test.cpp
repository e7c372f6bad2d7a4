// SPDX-License-Identifier: EUPL-1.2
#include "util/beginnings.hpp"

#include <doctest/doctest.h>

#include <string>

using registertoets::util::Beginnings;

TEST_CASE("a word that begins with one of the words is always possible") {
    Beginnings beginnings;
    CHECK_FALSE(beginnings.possible("zeven"));
    for (const char* const word : {"zeven", "é", "x"}) {
        beginnings.add(word);
    }
    for (const char* const word : {"zeven", "zeventien", "één", "x", "xy", "x-ray"}) {
        CHECK(beginnings.possible(word));
    }
    for (const char* const word : {"", "z", "zo", "acht", "yx"}) {
        CHECK_FALSE(beginnings.possible(word));
    }
}
