// SPDX-License-Identifier: EUPL-1.2
// Rules that lack a text: which one, and where it can be given.
#include <doctest/doctest.h>

#include "support/rules_text.hpp"

using namespace registertoets::testing;

namespace {

std::string fault_of_purposes(std::string_view field_lines) {
    return fault_of_rules("registers:\n  avg:\n    fields:\n      purposes:\n" + std::string(field_lines));
}

}  // namespace

TEST_CASE("a rule needs its texts") {
    CHECK(fault_of_purposes("        checks: {eigen: {kind: too-short, characters: 3}}\n") ==
          "overlay.yaml:5:25 De regel avg.purposes.eigen mist teksten: `what`, `why`, `how`. Geef die bij "
          "`eigen`, onder `checks:` van het veld of register, of onder `checks:` bovenaan.");
    CHECK(fault_of_purposes("        checks: {eigen: {kind: too-short, characters: 3, what: {nl: a, en: a}, "
                            "how: {nl: a, en: a}}}\n")
              .starts_with("overlay.yaml:5:25 De regel avg.purposes.eigen mist teksten: `why`. Geef die"));
}

TEST_CASE("a text that a rule takes from its field is asked of the field") {
    const std::string field =
        "registers:\n  avg:\n    fields:\n      eigen:\n        header: {nl: A, en: A}\n        required: "
        "expected\n        meaning: {nl: a, en: a}\n";
    CHECK(fault_of_rules(field).ends_with(
        " neemt zijn `why` over van het veld, en `eigen` heeft geen `why`. Geef het veld `why`, met een "
        "Nederlandse (nl) en een Engelse (en) tekst."));
    CHECK(fault_of_rules(field + "        why: {nl: a, en: a}\n") == "none");
}

TEST_CASE("a rule that a duty brings along and that lacks its texts is refused at the field") {
    CHECK(
        fault_of_rules(
            "id: a\nregisters:\n  a:\n    fields:\n      b: {header: {nl: B, en: B}, required: always}\n") ==
        "overlay.yaml:5:7 De regel a.b.missing-column mist teksten: `what`, `why`, `how`. Geef die bij "
        "`missing-column`, onder `checks:` van het veld of register, of onder `checks:` bovenaan.");
}

TEST_CASE("a rule needs the option without which it finds nothing, or every row") {
    const auto fault_of_kind = [](const std::string& options) {
        return fault_of_purposes(
            "        checks: {eigen: {what: {nl: a, en: a}, why: {nl: a, en: a}, how: {nl: a, "
            "en: a}, kind: " +
            options + "}}\n");
    };
    const std::string place = "overlay.yaml:5:25 Hier ontbreekt de sleutel ";
    CHECK(fault_of_kind("pattern") == place + "`accepts` / `accepts_rest`.");
    CHECK(fault_of_kind("only-words") == place + "`words`.");
    CHECK(fault_of_kind("too-short") == place + "`characters` / `words`.");
    CHECK(fault_of_kind("age") == place + "`months` / `days`.");
    CHECK(fault_of_kind("every-part") == place + "`matches`.");
    CHECK(fault_of_kind("same-text") == place + "`as`.");
    CHECK(fault_of_kind("copy-of-example") == place + "`fields`.");
    CHECK(fault_of_kind("pattern, accepts: []")
              .ends_with("Bij `accepts` / `accepts_rest` staat niets. Vul iets in."));
    CHECK(fault_of_kind("pattern, accepts_rest: [jaar]") == "none");
    CHECK(fault_of_kind("age, days: 90") == "none");
    // One that is off does not speak.
    CHECK(fault_of_kind("pattern, off: niet hier") == "none");
}
