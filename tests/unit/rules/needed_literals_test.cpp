// SPDX-License-Identifier: EUPL-1.2
#include "needed_literals.hpp"

#include <doctest/doctest.h>

using registertoets::rules::needed_literals;

namespace {

using Groups = std::vector<std::vector<std::string>>;

}  // namespace

TEST_CASE("what every match holds is known, the most telling first") {
    CHECK(needed_literals("bewaartermijn") == Groups{{"bewaartermijn"}});
    CHECK(needed_literals("(?i)\\bAWR\\b") == Groups{{"awr"}});
    CHECK(needed_literals("[a-z]+@[a-z]+\\.nl") == Groups{{".nl"}, {"@"}});
    const Groups either = needed_literals("wet (?:politie|justitie)");
    REQUIRE(either.size() == 1);
    CHECK(either.front().size() == 2);
}

TEST_CASE("of what may match anything, or nothing, nothing is known") {
    for (const char* const pattern : {"", ".*", "a?", "x|", "[a-z]+", "(", "a**b("}) {
        CHECK(needed_literals(pattern).empty());
    }
}

TEST_CASE("a literal with a line break is left out, with those beside it") {
    CHECK(needed_literals("x|\\n").empty());
    CHECK(needed_literals("\\n").empty());
    CHECK(needed_literals("naam.+\\n") == Groups{{"naam"}});
}
