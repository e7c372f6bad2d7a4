// SPDX-License-Identifier: EUPL-1.2
// The kinds that hold what a row says in one field against what it says in others.
#include <doctest/doctest.h>

#include "support/one_rule.hpp"

using namespace registertoets::testing;

TEST_CASE("contradicts: where the condition holds") {
    const OneRule rule(
        "land",
        "kind: contradicts, that: {all: [{field: land, none: true}, {field: middel, answered: true}]}");
    CHECK(rule.state({{"land", "nee"}, {"middel", "besluit"}}) == "not met");
    CHECK(rule.state({{"land", "India"}, {"middel", "besluit"}}) == "met");
    CHECK(rule.state({{"land", "nee"}}) == "not applicable");
    CHECK(rule.without("land").state({{"middel", "besluit"}}) == "not testable");
    CHECK(rule.without("middel").state({{"land", "nee"}}) == "not applicable");
}

TEST_CASE("same-text: the words of another field") {
    const OneRule rule("doel", "kind: same-text, as: [naam, proces]");
    CHECK(rule.state({{"doel", "Geld innen"}, {"naam", "Geld innen"}}) == "not met");
    CHECK(rule.state({{"doel", "geld innen."}, {"naam", "Betalen"}, {"proces", "Geld  innen"}}) == "not met");
    CHECK(rule.state({{"doel", "Geld innen"}, {"naam", "Innen"}}) == "met");
    CHECK(rule.state({{"doel", "Geld innen"}}) == "met");
    CHECK(rule.state({{"naam", "Geld innen"}}) == "not applicable");
    CHECK(rule.without("doel").state({{"naam", "Geld innen"}}) == "not testable");
}

TEST_CASE("same-text: one column for both fields says the same of itself") {
    const OneRule rule("naam", "kind: same-text, as: [doel]");
    CHECK(rule.joined("naam", "doel").state({{"naam", "Geld innen"}}) == "met");
}

TEST_CASE("copy-of-example: each of the fields holds an example of its own") {
    const OneRule rule = OneRule::of_rows("kind: copy-of-example, fields: [naam, doel]");
    CHECK(rule.state({{"naam", "Innen"}, {"doel", "Geld halen"}}) == "not met");
    CHECK(rule.state({{"naam", "betalen."}, {"doel", "geld halen"}}) == "not met");
    CHECK(rule.state({{"naam", "Innen"}, {"doel", "Geld brengen"}}) == "met");
    CHECK(rule.state({{"naam", "Geld halen"}, {"doel", "Innen"}}) == "met");
    CHECK(rule.without("doel").state({{"naam", "Innen"}}) == "not testable");
}

namespace {

const OneRule& rule_on_adequacy() {
    static const OneRule k_rule("middel",
                                "kind: no-adequacy, to: land, within: [binnen], group: adequaat, "
                                "decisions: {ch: besluit.ch, us: besluit.us}");
    return k_rule;
}

std::string adequacy(const std::string& land, const std::string& middel,
                     const std::string& day = "2025-07-01") {
    return rule_on_adequacy().on(day).state({{"land", land}, {"middel", middel}});
}

}  // namespace

TEST_CASE("no-adequacy: each destination has a decision, or needs none") {
    CHECK(adequacy("Zwitserland", "besluit") == "met");
    CHECK(adequacy("Zwitserland", "besluit voor Zwitserland") == "met");
    CHECK(adequacy("Nederland; Zwitserland", "besluit") == "met");
    CHECK(adequacy("India", "besluit") == "not met");
    CHECK(adequacy("Zwitserland; India", "besluit") == "not met");
}

TEST_CASE("no-adequacy: a decision counts on its days alone, the first and the last too") {
    CHECK(adequacy("Amerika", "besluit", "2023-07-09") == "not met");
    CHECK(adequacy("Amerika", "besluit", "2023-07-10") == "met");
    CHECK(adequacy("Amerika", "besluit", "2026-06-30") == "met");
    CHECK(adequacy("Amerika", "besluit", "2026-07-01") == "not met");
}

TEST_CASE("no-adequacy: only where nothing but adequacy is named") {
    CHECK(adequacy("India", "bepalingen") == "not applicable");
    CHECK(adequacy("India", "besluit; bepalingen") == "not applicable");
    CHECK(adequacy("India", "iets anders") == "not applicable");
    CHECK(adequacy("India", "") == "not applicable");
    CHECK(adequacy("nee", "besluit") == "not applicable");
    CHECK(adequacy("", "besluit") == "not applicable");
    CHECK(rule_on_adequacy().without("middel").state({{"land", "India"}}) == "not testable");
    CHECK(rule_on_adequacy().without("land").state({{"middel", "besluit"}}) == "not applicable");
}

TEST_CASE("other-decision: none of the decisions named is that of a destination") {
    const OneRule rule("middel",
                       "kind: other-decision, to: land, decisions: {ch: besluit.ch, us: besluit.us}");
    const auto state = [&rule](const std::string& land, const std::string& middel) {
        return rule.state({{"land", land}, {"middel", middel}});
    };
    CHECK(state("Zwitserland", "besluit voor Amerika") == "not met");
    CHECK(state("Zwitserland", "besluit voor Amerika; bepalingen") == "not met");
    CHECK(state("Zwitserland", "besluit voor Zwitserland") == "met");
    CHECK(state("Zwitserland; Amerika", "besluit voor Amerika") == "met");
    CHECK(state("Zwitserland", "besluit") == "not applicable");
    CHECK(state("India", "besluit voor Amerika") == "not applicable");
    CHECK(state("Zwitserland; een bedrijf", "besluit voor Amerika") == "not applicable");
    CHECK(state("nee", "besluit voor Amerika") == "not applicable");
    CHECK(rule.without("middel").state({{"land", "Zwitserland"}}) == "not testable");
}
