// SPDX-License-Identifier: EUPL-1.2
// Examples in rules: those that hold, and each way in which one does not.
#include <doctest/doctest.h>

#include <fmt/format.h>

#include "check/rules_check.hpp"
#include "support/rules_text.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

// A register of a name, a yes-or-no question, and a field that is asked for after yes. `checks` (a flow
// mapping) are those of the name; the names of lists and rules are those of no real register.
std::string rules_with(std::string_view checks, std::string_view more = "") {
    return small_rules(fmt::format(R"(lists:
  antwoorden:
    title: {{nl: A, en: A}}
    values: {{ja: {{label: {{nl: ja, en: yes}}}}, half: {{label: {{nl: half, en: half}}}}}}
registers:
  klein:
    key: [code, naam]
    fields:
      code: {{header: {{nl: Code, en: Code}}, required: always, good: [C1]}}
      naam: {{header: {{nl: Naam, en: Name}}, required: always, good: [goede naam], checks: {}}}
      vraag: {{header: {{nl: Vraag, en: Question}}, required: always, none: nee, list: antwoorden, good: [nee, ja]}}
      gevolg:
        header: {{nl: Gevolg, en: Consequence}}
        required: {{when: {{field: vraag, has: [ja]}}, says: {{nl: a, en: a}}}}
        good: [iets]
{})",
                                   checks, more));
}

// The faults of the name with this check `eigen`.
std::string faults_of(std::string_view options) {
    return check_faults(rules_with(fmt::format(
        "{{eigen: {{what: {{nl: a, en: a}}, why: {{nl: a, en: a}}, how: {{nl: a, en: a}}, {}}}}}", options)));
}

std::string said_of(std::string_view options) {
    return without_places(faults_of(options));
}

}  // namespace

TEST_CASE("examples that hold give no fault, and are counted") {
    const std::string yaml =
        rules_with("{too-short: {characters: 5, examples: {bad: [kort, {naam: ook}], good: [lang genoeg]}}}");
    const auto day = util::parse_iso_date("2025-07-01").value();
    const check::RulesCheck result = check::check_rules({}, day, day, &yaml);
    CHECK(result.errors() == 0);
    CHECK(result.loaded);
    // Four fields: three examples above, five good ones; code and naam: missing-column, empty, placeholder,
    // not-applicable; vraag: missing-column, empty, placeholder, own-word; gevolg: as naam.
    CHECK(result.examples == 3 + 5 + 16);
    CHECK(result.rules == 17);
}

TEST_CASE("a bad example that the rule does not find") {
    CHECK(faults_of("kind: too-short, characters: 5, examples: {bad: [kort, lang genoeg]}") ==
          "32:218 klein.naam.eigen vindt het foute voorbeeld \"lang genoeg\" niet.");
}

TEST_CASE("a good example that the rule finds") {
    CHECK(said_of("kind: too-short, characters: 5, examples: {bad: [a], good: [kort]}") ==
          "klein.naam.eigen keurt het goede voorbeeld \"kort\" af.");
}

TEST_CASE("a bad example that the rule does not look at, and why") {
    CHECK(said_of("kind: too-short, characters: 5, examples: {bad: ['']}") ==
          "klein.naam.eigen vindt het foute voorbeeld \"\" niet: de cel telt als leeg.");
    CHECK(said_of("kind: too-short, characters: 5, examples: {bad: [volgt]}") ==
          "klein.naam.eigen vindt het foute voorbeeld \"volgt\" niet: de cel telt als invulteken.");
    CHECK(
        said_of("kind: too-short, characters: 5, examples: {bad: [nvt]}") ==
        "klein.naam.eigen vindt het foute voorbeeld \"nvt\" niet: de cel telt als \"niet van toepassing\".");
    CHECK(said_of("kind: too-short, characters: 5, valid_from: 2025-07-02, examples: {bad: [a]}") ==
          "klein.naam.eigen vindt het foute voorbeeld \"a\" niet: op 2025-07-01 geldt de regel nog niet.");
    CHECK(
        said_of("kind: too-short, severity: info, characters: 5, when: {field: vraag, has: [ja]}, "
                "examples: {bad: [{naam: a, vraag: half}]}") ==
        "klein.naam.eigen vindt het foute voorbeeld {naam: \"a\", vraag: \"half\"} niet: de voorwaarden van "
        "de regel (`when`, `unless`) sluiten deze rij uit.");
    CHECK(
        said_of("kind: contradicts, that: {field: gevolg, matches: [x]}, examples: {bad: [{gevolg: ''}]}") ==
        "klein.naam.eigen vindt het foute voorbeeld {gevolg: \"\"} niet: de regel zegt niets over deze rij.");
}

TEST_CASE("good examples of other fields make the row one that the rule speaks of") {
    // The first good answer to the question is no; the rule speaks after yes.
    CHECK(said_of("kind: too-short, severity: info, characters: 5, when: {field: vraag, has: [ja]}, "
                  "examples: {bad: [a]}") == "");
    CHECK(said_of("kind: too-short, severity: info, characters: 5, when: {field: code, blank: true}, "
                  "examples: {bad: [a]}") == "");
    CHECK(said_of("kind: too-short, severity: info, characters: 5, when: {all: [{field: code, blank: true}, "
                  "{field: vraag, has: [ja]}]}, examples: {bad: [a]}") == "");
}

TEST_CASE("a rule that is off is not tried") {
    CHECK(said_of("kind: too-short, off: 'niet hier', examples: {bad: [a]}") == "");
}

TEST_CASE("a rule over all rows has registers for examples") {
    const auto said = [](std::string_view examples) {
        return without_places(check_faults(rules_with(
            "{}", fmt::format("    checks: {{row.eigen: {{at: code, kind: duplicate, what: {{nl: a, en: "
                              "a}}, why: {{nl: a, en: a}}, how: {{nl: a, en: a}}, examples: {}}}}}",
                              examples))));
    };
    CHECK(said("{bad: [[{code: A}, {code: A}]], good: [[{code: A}, {code: B}]]}") == "");
    CHECK(said("{bad: [[A, a]], good: [[A, B, C]]}") == "");
    CHECK(said("{bad: [[A, B]]}") ==
          "klein.row.eigen vindt het foute voorbeeld [{code: \"A\"}, {code: \"B\"}] niet.");
    CHECK(said("{good: [[A, A]]}") ==
          "klein.row.eigen keurt het goede voorbeeld [{code: \"A\"}, {code: \"A\"}] af.");
}

TEST_CASE("what a field calls wrong is found by one of its rules, what it calls right by none") {
    const auto said = [](std::string_view examples) {
        return without_places(
            check_faults(small_rules(fmt::format("registers:\n  klein:\n    fields:\n      naam: {{header: "
                                                 "{{nl: a, en: a}}, required: always, {}, "
                                                 "checks: {{too-short: {{characters: 5}}}}}}\n",
                                                 examples))));
    };
    CHECK(said("good: [lang genoeg], bad: [kort, volgt, nvt]") == "");
    CHECK(said("good: [lang genoeg], bad: [ook lang genoeg]") ==
          "Geen regel van klein.naam vindt het foute voorbeeld \"ook lang genoeg\".");
    CHECK(said("good: [lang genoeg, kort], bad: [kort]") ==
          "Het goede voorbeeld \"kort\" van klein.naam wordt afgekeurd door klein.naam.too-short.");
    CHECK(said("good: [volgt], bad: [kort]") ==
          "Het goede voorbeeld \"volgt\" van klein.naam wordt afgekeurd door klein.naam.placeholder.");
}

TEST_CASE("a good example that contradicts another field is right where that says something else") {
    const std::string check =
        "kind: contradicts, that: {all: [{field: naam, matches: [goede]}, {field: vraag, none: true}]}";
    CHECK(said_of(check + ", examples: {bad: [{vraag: nee}], good: [{vraag: ja}]}") == "");
}

TEST_CASE("kinds that ask whether a cell says anything are tried without examples") {
    // A rule that can never be met because nobody is asked for the field.
    CHECK(without_places(check_faults(small_rules(
              "registers:\n  klein:\n    fields:\n      naam: {header: {nl: a, en: a}, required: optional, "
              "checks: {empty: {severity: info}}}\n"))) ==
          "klein.naam.empty vindt het foute voorbeeld \"\" niet: de cel telt als leeg.");
}

TEST_CASE("a rule that no example shows is a warning; the bad texts of its field are examples too") {
    const auto warned = [](std::string_view bad) {
        return without_places(
            check_faults(small_rules(fmt::format(
                             "registers:\n  klein:\n    fields:\n      naam: {{header: {{nl: a, en: a}}, "
                             "required: always, good: [lang genoeg], bad: [{}], checks: {{too-short: "
                             "{{characters: 5}}}}}}\n",
                             bad)),
                         true));
    };
    CHECK(warned("volgt, kort") == "");
    CHECK(warned("volgt") ==
          "klein.naam.too-short vindt geen enkel voorbeeld. Geef er een: `examples`, met daaronder `bad`.");
}

TEST_CASE("the day is the one that was asked for, else that of the rules, else today") {
    const auto day = [](std::string_view text) { return util::parse_iso_date(text).value(); };
    const auto errors = [&](std::string_view top, std::optional<util::Date> asked) {
        const std::string yaml =
            std::string(top) +
            rules_with(
                "{eigen: {kind: too-short, characters: 5, valid_from: 2025-01-01, what: {nl: a, en: a}, "
                "why: {nl: a, en: a}, how: {nl: a, en: a}, examples: {bad: [a]}}}");
        return check::check_rules({}, asked, day("2024-06-01"), &yaml).errors();
    };
    CHECK(errors("", std::nullopt) == 1);
    CHECK(errors("", day("2025-01-01")) == 0);
    CHECK(errors("examples_on: 2025-01-01\n", std::nullopt) == 0);
    CHECK(errors("examples_on: 2025-01-01\n", day("2024-12-31")) == 1);
}

TEST_CASE("examples of the rules below are a warning: the file over them may mean it") {
    const std::string shorter =
        "registers: {avg: {fields: {purposes: {checks: {too-short: {characters: 1, words: "
        "1}, vague: {off: 'Wij kijken daar anders naar.'}}}}}}\n";
    CHECK(check_faults(shorter) == "");
    CHECK(check_faults(shorter, true).starts_with("rde/fields-purpose.yaml:"));
}

TEST_CASE("the first fault that keeps rules from being loaded is told with its place") {
    CHECK(check_faults("checks: {empty: {}, empty: {}}\n") ==
          "1:21 De sleutel `empty` staat hier voor de tweede keer; eerder op regel 1. Laat er één staan.");
}
