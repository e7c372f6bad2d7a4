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
    const auto blanked = [](const Patterns& patterns, std::string_view text) {
        return patterns.blanked_out_of(SearchedText(text)).value_or("(niets)");
    };
    CHECK(blanked(Patterns({"[0-9]+", "bsn"}), "bsn 123 en 45") == "    en  ");
    // The second speaks of what the first left.
    CHECK(blanked(Patterns({"b", "a c"}), "abc") == " ");
    CHECK(blanked(Patterns({"x"}), "abc") == "(niets)");
    CHECK(blanked(Patterns(), "abc") == "(niets)");
}

TEST_CASE("a pattern that is no more than its own text is found as that") {
    const Patterns plain({"art 6", "e-mail"});
    CHECK(plain.found_in("zie art 6 avg"));
    CHECK(plain.found_in("e-mail"));
    CHECK_FALSE(plain.found_in("art. 6"));
}

TEST_CASE("patterns of the program and of somebody's own are found beside each other") {
    const Patterns mixed({"kanaaleilanden", "ei+land", "\\bawr\\b"});
    CHECK(mixed.each()[0]->needs_literals());
    CHECK_FALSE(mixed.each()[1]->needs_literals());
    for (const char* const text : {"de kanaaleilanden", "een eiiland", "art. 52 awr"}) {
        CHECK(mixed.found_in(text));
    }
    CHECK_FALSE(mixed.found_in("een land"));
    CHECK(mixed.may_be_in(SearchedText("een land")));
    CHECK_FALSE(Patterns({"kanaaleilanden"}).may_be_in(SearchedText("een land")));
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
