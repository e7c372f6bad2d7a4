// SPDX-License-Identifier: EUPL-1.2
// What lets a rule speak of a row: `when`, `unless`, `valid_from`, `unless_found`.
#include <doctest/doctest.h>

#include "support/one_rule.hpp"

using namespace registertoets::testing;

namespace {

constexpr std::string_view k_bad = "kind: every-part, matches: ['^fout']";

OneRule conditional(const std::string& condition) {
    return OneRule("doel", std::string(k_bad) + ", " + condition);
}

}  // namespace

TEST_CASE("when: the rule speaks of rows for which the condition holds") {
    const OneRule rule = conditional("when: {field: stand, has: [vast]}");
    CHECK(rule.state({{"doel", "fout"}, {"stand", "vast"}}) == "not met");
    CHECK(rule.state({{"doel", "goed"}, {"stand", "vast"}}) == "met");
    CHECK(rule.state({{"doel", "fout"}, {"stand", "concept"}}) == "not applicable");
    CHECK(rule.state({{"doel", "fout"}}) == "not applicable");
    CHECK(rule.without("stand").state({{"doel", "fout"}}) == "not applicable");
}

TEST_CASE("unless: the rule does not speak of rows for which the condition holds") {
    const OneRule rule = conditional("unless: {field: stand, has: [vast]}");
    CHECK(rule.state({{"doel", "fout"}, {"stand", "vast"}}) == "not applicable");
    CHECK(rule.state({{"doel", "fout"}, {"stand", "concept"}}) == "not met");
    CHECK(rule.state({{"doel", "goed"}, {"stand", "concept"}}) == "met");
    CHECK(rule.state({{"doel", "fout"}}) == "not met");
    CHECK(rule.without("stand").state({{"doel", "fout"}}) == "not met");
}

TEST_CASE("when and unless: both have to let it speak") {
    const OneRule rule =
        conditional("when: {field: land, answered: true}, unless: {field: stand, has: [vast]}");
    CHECK(rule.state({{"doel", "fout"}, {"land", "India"}, {"stand", "concept"}}) == "not met");
    CHECK(rule.state({{"doel", "fout"}, {"land", "India"}, {"stand", "vast"}}) == "not applicable");
    CHECK(rule.state({{"doel", "fout"}, {"land", "nee"}, {"stand", "concept"}}) == "not applicable");
}

TEST_CASE("valid_from: the rule speaks from that day on") {
    const OneRule rule = conditional("valid_from: 2025-03-01");
    CHECK(rule.on("2025-02-28").state({{"doel", "fout"}}) == "not applicable");
    CHECK(rule.on("2025-03-01").state({{"doel", "fout"}}) == "not met");
    CHECK(rule.on("2026-01-01").state({{"doel", "fout"}}) == "not met");
}

TEST_CASE("when: a rule on all rows notes the rows alone that it speaks of") {
    const OneRule rule = OneRule("doel", "kind: agrees, among: proces, when: {field: stand, has: [vast]}");
    const auto row = [](const std::string& goal, const std::string& state) {
        return OneRule::Cells{{"proces", "P"}, {"doel", goal}, {"stand", state}};
    };
    CHECK(rule.found({row("zo", "vast"), row("anders", "vast")}) == "1");
    CHECK(rule.found({row("zo", "vast"), row("anders", "concept")}) == "");
}

namespace {

constexpr std::string_view k_other =
    "ander: {kind: every-part, matches: ['^fout en'], severity: warning, what: {nl: W, en: W}, "
    "why: {nl: W, en: W}, how: {nl: H, en: H}}";

}  // namespace

TEST_CASE("unless_found: what another rule says of the text is not said twice, wherever that rule stands") {
    const OneRule rule("doel", std::string(k_bad) + ", unless_found: [ander]", k_other);
    CHECK(rule.state({{"doel", "fout"}}) == "not met");
    CHECK(rule.state({{"doel", "fout en vals"}}) == "not applicable");
    CHECK(rule.state({{"doel", "goed"}}) == "met");
}

TEST_CASE("unless_found: a rule on the row is silenced too, and a name that is not there is passed over") {
    const OneRule rule(
        "doel", "kind: contradicts, that: {field: doel, answered: true}, unless_found: [geen-regel, ander]",
        k_other);
    CHECK(rule.state({{"doel", "fout"}}) == "not met");
    CHECK(rule.state({{"doel", "fout en vals"}}) == "not applicable");
}
