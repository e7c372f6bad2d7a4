// SPDX-License-Identifier: EUPL-1.2
#include "rules/probe.hpp"

#include <doctest/doctest.h>

#include "rules/lazy_pattern.hpp"

using namespace registertoets;
using namespace registertoets::rules;

namespace {

std::unique_ptr<Probe> begins_with(const std::string& text) {
    return matches(Patterns({"^" + text}));
}

std::uint64_t answers(const Probes& probes, reg::FieldIndex field, std::string_view text) {
    return probes.answers(field, ReadText(text));
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
    CHECK(mentions({"burger service"}, {"geen"})->answer(ReadText("een Burger-service")));
    CHECK_FALSE(mentions({"burger service"}, {"geen"})->answer(ReadText("geen burger-service")));
    CHECK(mentions({"burger*"}, {})->answer(ReadText("de burgers")));
    CHECK_FALSE(mentions({"burger service"}, {})->answer(ReadText("de burger")));
    CHECK(begins_with("cafe")->answer(ReadText("Café")));
}
