// SPDX-License-Identifier: EUPL-1.2
#include "rules/lazy_pattern.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace registertoets::rules;

TEST_CASE("of several patterns one must be found, each by its own alternatives") {
    CHECK_FALSE(Patterns().found_in("iets"));
    CHECK(Patterns({"^a|b$"}).found_in("xb"));
    const Patterns patterns({"^a|b$", "c d"});
    for (const char* const text : {"ax", "xb", "een c dus"}) {
        CHECK(patterns.found_in(text));
    }
    for (const char* const text : {"", "xa", "bx", "cd"}) {
        CHECK_FALSE(patterns.found_in(text));
    }
}

TEST_CASE("what matches is blanked out, pattern by pattern") {
    const auto blanked = [](const Patterns& patterns, std::string text) {
        patterns.blank_out(text);
        return text;
    };
    CHECK(blanked(Patterns({"[0-9]+", "bsn"}), "bsn 123 en 45") == "    en  ");
    // The second speaks of what the first left.
    CHECK(blanked(Patterns({"b", "a c"}), "abc") == " ");
    CHECK(blanked(Patterns({"x"}), "abc") == "abc");
    CHECK(blanked(Patterns(), "abc") == "abc");
}

TEST_CASE("equal patterns of several rules are one") {
    CHECK(Patterns({"aa*"}).each().front() != nullptr);
    const Patterns one({"aa*", "b"});
    const Patterns other({"c", "aa*"});
    CHECK(one.each()[0] == other.each()[1]);
}

TEST_CASE("patterns that are right alone and wrong together are looked for one by one") {
    const Patterns same_name({"(?P<soort>a+)b", "(?P<soort>c+)d"});
    CHECK(same_name.found_in("xccd"));
    CHECK(same_name.found_in("ab"));
    CHECK_FALSE(same_name.found_in("ad"));
    const Patterns open_quotation({"\\Qa.b", "c"});
    CHECK(open_quotation.found_in("a.b"));
    CHECK(open_quotation.found_in("xc"));
    CHECK_FALSE(open_quotation.found_in("axb"));
}
