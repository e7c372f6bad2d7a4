// SPDX-License-Identifier: EUPL-1.2
// Conditions as rules files write them: the questions to a field, and what becomes of what cannot be judged.
#include <doctest/doctest.h>

#include "support/one_rule.hpp"
#include "support/rules_text.hpp"

using namespace registertoets::testing;

namespace {

// Whether a condition holds for a row: `yes`, `no` or `unknown`.
std::string holds(const std::string& condition, const OneRule::Cells& row, const std::string& without = "") {
    OneRule rule("naam", "kind: contradicts, that: " + condition);
    rule = without.empty() ? rule : rule.without(without);
    const std::string state = rule.state(row);
    return state == "not met" ? "yes" : state == "met" ? "no" : state == "not applicable" ? "unknown" : state;
}

}  // namespace

TEST_CASE("has: one of the values of the list") {
    constexpr const char* k_condition = "{field: land, has: [in, ch]}";
    CHECK(holds(k_condition, {{"land", "India"}}) == "yes");
    CHECK(holds(k_condition, {{"land", "Nederland; Zwitserland"}}) == "yes");
    CHECK(holds(k_condition, {{"land", "Nederland"}}) == "no");
    CHECK(holds(k_condition, {{"land", "Atlantis"}}) == "no");
    CHECK(holds(k_condition, {{"land", "nee"}}) == "no");
    CHECK(holds(k_condition, {{"land", ""}}) == "unknown");
    CHECK(holds(k_condition, {{"land", "volgt"}}) == "unknown");
    CHECK(holds(k_condition, {}, "land") == "unknown");
}

TEST_CASE("in_group and names_other_than: the groups of what is named") {
    CHECK(holds("{field: land, in_group: [binnen]}", {{"land", "Nederland; India"}}) == "yes");
    CHECK(holds("{field: land, in_group: [binnen]}", {{"land", "India"}}) == "no");
    CHECK(holds("{field: land, in_group: [binnen]}", {{"land", ""}}) == "unknown");
    CHECK(holds("{field: middel, in_group: [waarborg, adequaat]}", {{"middel", "bepalingen"}}) == "yes");
    CHECK(holds("{field: land, names_other_than: [binnen]}", {{"land", "Nederland; India"}}) == "yes");
    CHECK(holds("{field: land, names_other_than: [binnen]}", {{"land", "Atlantis"}}) == "yes");
    CHECK(holds("{field: land, names_other_than: [binnen]}", {{"land", "Nederland"}}) == "no");
}

TEST_CASE("mentions: words in their order, the last one maybe only begun") {
    constexpr const char* k_condition = "{field: doel, mentions: [risico model, score*, bsn]}";
    CHECK(holds(k_condition, {{"doel", "met een risico-model"}}) == "yes");
    CHECK(holds(k_condition, {{"doel", "de SCORES van gisteren"}}) == "yes");
    CHECK(holds(k_condition, {{"doel", "Naam, BSN"}}) == "yes");
    CHECK(holds(k_condition, {{"doel", "een model met risico"}}) == "no");
    CHECK(holds(k_condition, {{"doel", "risico modellen"}}) == "no");
    CHECK(holds(k_condition, {{"doel", "onderscore"}}) == "no");
    CHECK(holds(k_condition, {{"doel", ""}}) == "unknown");
}

TEST_CASE("mentions: not what is denied right before it") {
    constexpr const char* k_condition = "{field: doel, mentions: [bsn]}";
    CHECK(holds(k_condition, {{"doel", "naam, geen BSN"}}) == "no");
    CHECK(holds(k_condition, {{"doel", "naam zonder bsn"}}) == "no");
    CHECK(holds(k_condition, {{"doel", "geen naam, BSN"}}) == "yes");
    CHECK(holds(k_condition, {{"doel", "geen BSN; wel een bsn"}}) == "yes");
}

TEST_CASE("matches: patterns found in the folded text") {
    constexpr const char* k_condition = "{field: doel, matches: ['risico-?model', '^geld']}";
    CHECK(holds(k_condition, {{"doel", "Een Risicomodél"}}) == "yes");
    CHECK(holds(k_condition, {{"doel", "Geld innen"}}) == "yes");
    CHECK(holds(k_condition, {{"doel", "Van geld"}}) == "no");
}

TEST_CASE("texts are asked whether they are right or wrong, but not what stands for none or for nothing") {
    CHECK(holds("{field: land, matches: ['a']}", {{"land", "Atlantis"}}) == "yes");
    CHECK(holds("{field: land, matches: ['n']}", {{"land", "nee"}}) == "no");
    CHECK(holds("{field: land, matches: ['v']}", {{"land", "volgt"}}) == "unknown");
    CHECK(holds("{field: land, mentions: [india]}", {}, "land") == "unknown");
}

TEST_CASE("answered, none and blank: what is there at all") {
    const std::string presences[][4]{{"India", "yes", "no", "no"},
                                     {"nee", "no", "yes", "no"},
                                     {"", "unknown", "no", "yes"},
                                     {"volgt", "unknown", "no", "yes"}};
    for (const auto& [text, answered, none, blank] : presences) {
        const std::string said = text;  // clang captures no structured binding
        CAPTURE(said);
        CHECK(holds("{field: land, answered: true}", {{"land", text}}) == answered);
        CHECK(holds("{field: land, none: true}", {{"land", text}}) == none);
        CHECK(holds("{field: land, blank: true}", {{"land", text}}) == blank);
    }
    for (const std::string question : {"answered", "none", "blank"}) {
        CHECK(holds("{field: land, " + question + ": true}", {}, "land") == "unknown");
    }
}

TEST_CASE("fields: one of several") {
    constexpr const char* k_condition = "{fields: [doel, proces], mentions: [bsn]}";
    CHECK(holds(k_condition, {{"doel", "naam"}, {"proces", "bsn"}}) == "yes");
    CHECK(holds(k_condition, {{"doel", "bsn"}}) == "yes");
    CHECK(holds(k_condition, {{"doel", "naam"}, {"proces", "adres"}}) == "no");
    CHECK(holds(k_condition, {{"doel", "naam"}}) == "unknown");
    CHECK(holds(k_condition, {{"doel", "naam"}}, "proces") == "unknown");
}

TEST_CASE("what cannot be judged spreads, unless something else decides") {
    const std::string yes = "{field: doel, answered: true}";
    const std::string no = "{field: doel, mentions: [bsn]}";
    const std::string unknown = "{field: land, answered: true}";
    const OneRule::Cells row{{"doel", "geld"}};
    const auto joined = [](const std::string& how, const std::string& one, const std::string& two) {
        return "{" + how + ": [" + one + ", " + two + "]}";
    };
    CHECK(holds(joined("all", yes, unknown), row) == "unknown");
    CHECK(holds(joined("all", unknown, no), row) == "no");
    CHECK(holds(joined("any", no, unknown), row) == "unknown");
    CHECK(holds(joined("any", unknown, yes), row) == "yes");
    CHECK(holds("{not: " + unknown + "}", row) == "unknown");
    CHECK(holds("{not: " + joined("all", unknown, no) + "}", row) == "yes");
    CHECK(holds("{not: " + joined("any", unknown, yes) + "}", row) == "no");
}

TEST_CASE("a value of a list that is named as cells name it leads to its id") {
    const auto fault = [](const std::string& values) {
        return fault_of_rules(
            "registers: {avg: {fields: {purposes: {required: {says: {nl: a, en: a}, when: "
            "{field: transfers, has: [" +
            values + "]}}}}}}\n");
    };
    CHECK(fault("belgie").ends_with(" `belgie` is hier onbekend. Bedoelt u `BE`?"));
    CHECK(fault("Belgje").ends_with(" `Belgje` is hier onbekend. Bedoelt u `BE`?"));
    CHECK(fault("BE") == "none");
    CHECK(fault("atlantis").find("… (+") != std::string::npos);
}
