// SPDX-License-Identifier: EUPL-1.2
#include "rules/probe.hpp"

#include <doctest/doctest.h>

#include "rules/lazy_pattern.hpp"

using namespace registertoets;
using namespace registertoets::rules;

namespace {

constexpr util::Date k_day{std::chrono::year{2026}, std::chrono::June, std::chrono::day{1}};

std::unique_ptr<Probe> begins_with(const std::string& text) {
    return matches(Patterns({"^" + text}));
}

std::uint64_t answers(const Probes& probes, reg::FieldIndex field, std::string_view text) {
    return probes.answers(field, ReadText(text), k_day);
}

}  // namespace

TEST_CASE("the answers of a text are the bits of the questions to its field") {
    Probes probes;
    CHECK(probes.add(2, begins_with("a")) == 1);
    CHECK(probes.add(2, begins_with("ab")) == 2);
    CHECK(probes.add(0, begins_with("b")) == 1);
    CHECK(probes.add(2, mentions({"b c"}, {})) == 4);
    CHECK(answers(probes, 2, "abc") == 3);
    CHECK(answers(probes, 2, "Ab C, b-c") == 7);
    CHECK(answers(probes, 2, "xyz") == 0);
    CHECK(answers(probes, 0, "abc") == 0);
    CHECK(answers(probes, 0, "bc") == 1);
    CHECK(answers(probes, 1, "abc") == 0);
    CHECK(answers(probes, 9, "abc") == 0);
}

TEST_CASE("a field can be asked as many questions as there are bits") {
    Probes probes;
    for (std::size_t count = 0; count < Probes::k_most; ++count) {
        CHECK_FALSE(probes.full(1));
        CHECK(probes.add(1, begins_with("a")) == std::uint64_t{1} << count);
    }
    CHECK(probes.full(1));
    CHECK_FALSE(probes.full(0));
    CHECK(answers(probes, 1, "a") == ~std::uint64_t{0});
}

TEST_CASE("mentions asks the text, matches the folded one") {
    CHECK(mentions({"burger service"}, {"geen"})->answer(ReadText("een Burger-service"), k_day));
    CHECK_FALSE(mentions({"burger service"}, {"geen"})->answer(ReadText("geen burger-service"), k_day));
    CHECK(mentions({"burger*"}, {})->answer(ReadText("de burgers"), k_day));
    CHECK_FALSE(mentions({"burger service"}, {})->answer(ReadText("de burger"), k_day));
    CHECK(begins_with("cafe")->answer(ReadText("Café"), k_day));
}

TEST_CASE("a date right behind a pattern has gone by, or is still to come") {
    const auto past = dated_past(Patterns({"\\btot +"}));
    const auto ahead = dated_ahead(Patterns({"\\btot +"}));
    for (const char* text :
         {"actief tot 1-1-2025", "tot 1 juni 2026", "tot 2025", "tot 2027, nee tot mei 2026"}) {
        CAPTURE(text);
        CHECK(past->answer(ReadText(text), k_day));
    }
    for (const char* text : {"tot 2-6-2026", "tot 2027", "Tot juli 2026", "tot 2025, daarna tot 1-1-27"}) {
        CAPTURE(text);
        CHECK(ahead->answer(ReadText(text), k_day));
    }
    // This year has begun and goes on; "2032" stands behind something else.
    for (const char* text :
         {"tot 2026", "tot juni 2026", "tot nader order, bewaren in 2032", "1-1-2027", ""}) {
        CAPTURE(text);
        CHECK_FALSE(past->answer(ReadText(text), k_day));
        CHECK_FALSE(ahead->answer(ReadText(text), k_day));
    }
}
