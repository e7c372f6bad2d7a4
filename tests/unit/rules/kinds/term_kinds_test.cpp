// SPDX-License-Identifier: EUPL-1.2
// The kinds on retention periods, with the words of the default rules; those that look at the grounds of a
// row are in tests/rules, at article 31d lid 1 h.
#include <doctest/doctest.h>

#include "rules/kinds.hpp"
#include "rules/load.hpp"
#include "support/rules_text.hpp"
#include "util/unicode.hpp"

using namespace registertoets;
using namespace registertoets::rules;
using namespace registertoets::testing;

namespace {

bool faulty(std::string_view rule_id, std::string_view text, bool several_fields = false) {
    static const RuleSet set = load({});
    const Rule& rule = rule_of(set, rule_id);
    const reg::Field field;
    const reg::ListMatch match;
    const ReadText read(text);
    return std::get<std::unique_ptr<TextCheck>>(rule.check)->faulty({read, match, field, {}, several_fields});
}

}  // namespace

TEST_CASE("term-start: a period that counts from nothing") {
    constexpr std::string_view k_rule = "avg.retention_period.no-start";
    CHECK(faulty(k_rule, "7 jaar"));
    CHECK(faulty(k_rule, "na 7 jaar"));
    CHECK(faulty(k_rule, "7 jaar na afsluiting; logbestanden 1 jaar"));
    CHECK_FALSE(faulty(k_rule, "7 jaar na afsluiting; logbestanden 1 jaar na opname"));
    CHECK_FALSE(faulty(k_rule, "7 jaar\nStart: einde belastingjaar"));
    CHECK_FALSE(faulty(k_rule, "Vanaf de dagtekening\n7 jaar"));
    CHECK_FALSE(faulty(k_rule, "7 jaar (selectielijst, nr. 12)"));
    CHECK_FALSE(faulty(k_rule, "7 jaar (art. 12 Archiefwet)"));
    CHECK_FALSE(faulty(k_rule, "blijvend; 20 jaar"));
    CHECK_FALSE(faulty(k_rule, "tot einde dienstverband"));
    CHECK_FALSE(faulty(k_rule, "7 jaar", true));
}

TEST_CASE("term-ground: a period without its source") {
    constexpr std::string_view k_rule = "avg.retention_period.no-ground";
    CHECK(faulty(k_rule, "7 jaar na afsluiting"));
    CHECK(faulty(k_rule, "tot einde dienstverband"));
    CHECK(faulty(k_rule, "blijvend"));
    CHECK(faulty(k_rule, "7 jaar na het besluit op het verzoek"));
    CHECK_FALSE(faulty(k_rule, "7 jaar na afsluiting, selectielijst"));
    CHECK_FALSE(faulty(k_rule, "7 jaar, Archiefwet"));
    CHECK_FALSE(faulty(k_rule, "7 jaar, art. 25 IW"));
    CHECK_FALSE(faulty(k_rule, "zo lang als nodig"));
    CHECK_FALSE(faulty(k_rule, "7 jaar", true));
}

TEST_CASE("term-steps: one of two steps that belong together") {
    constexpr std::string_view k_rule = "wpg.retention_period.incomplete";
    CHECK(faulty(k_rule, "verwijderen na 5 jaar"));
    CHECK(faulty(k_rule, "vernietigen zodra niet meer nodig"));
    CHECK(faulty(k_rule, "vernietigen 5 jaar na verwijdering"));
    CHECK_FALSE(faulty(k_rule, "verwijderen na 5 jaar, vernietigen na 10 jaar"));
    CHECK_FALSE(faulty(k_rule, "verwijderen na 5 jaar, daarna 5 jaar bewaren"));
    CHECK_FALSE(faulty(k_rule, "verwijderen na 5 jaar; 5 jaar na verwijdering"));
    CHECK_FALSE(faulty(k_rule, "10 jaar"));
    CHECK_FALSE(faulty(k_rule, "vernietigen na 10 jaar (art. 12)"));
    CHECK_FALSE(faulty(k_rule, "verwijderen na 10 jaar", true));
}

TEST_CASE("kinds on retention periods: what is wrong in their options is said with its place") {
    CHECK(fault_of_rules("retention:\n  numbers: {een: [een]}\n") ==
          "overlay.yaml:2:13 Hier hoort een getal, zoals 1 of 0.5; er staat `een`.");
    CHECK(fault_of_rules("retention:\n  limits:\n    - {grounds: [wpg.8], steps: [verwijderen], from: "
                         "verwijdering, most: lang}\n") ==
          "overlay.yaml:3:7 Bij `most` hoort een termijn in woorden die onder `retention` staan, zoals `5 "
          "jaar`; er staat "
          "`lang`.");
    CHECK(fault_of_rules("retention:\n  limits:\n    - {grounds: [wpg.8], steps: [verwijder], from: "
                         "verwijdering, most: 5 jaar}\n") ==
          "overlay.yaml:3:34 `verwijder` is hier onbekend. Bedoelt u `verwijderen`?");
    CHECK(fault_of_rules("retention:\n  limits:\n    - {grounds: [wpg.88], steps: [verwijderen], from: "
                         "verwijdering, most: 5 jaar}\n")
              .starts_with("overlay.yaml:3:7 `wpg.88` is hier onbekend."));
    CHECK(fault_of_rules("retention:\n  limits:\n    - {grounds: [wpg.8], steps: [verwijderen], from: begin, "
                         "most: 5 jaar}\n")
              .starts_with("overlay.yaml:3:54 `begin` is hier onbekend."));
    CHECK(fault_of_rules("registers:\n  wpg:\n    fields:\n      retention_period:\n        checks:\n        "
                         "  incomplete:\n"
                         "            needs: [[verwijderen], [wissen]]\n")
              .starts_with("overlay.yaml:7:37 `wissen` is hier onbekend."));
}
