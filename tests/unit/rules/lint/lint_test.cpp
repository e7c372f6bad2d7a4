// SPDX-License-Identifier: EUPL-1.2
// What is doubtful in rules that load, each with its place; and what is not.
#include "rules/lint/lint.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

#include "support/rules_text.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

// The lints on fields of the register klein, one a line; errors or warnings.
std::string faults_of(std::string_view fields, bool warnings = false) {
    std::string text = "lists:\n  lijst:\n    title: {nl: A, en: A}\n    values:\n";
    for (const std::string_view value : {"a", "b", "c"}) {
        text += fmt::format("      {0}: {{label: {{nl: v{0}, en: v{0}}}, groups: [{1}]}}\n", value,
                            value == "c" ? "rest" : "begin");
    }
    return check_faults(small_rules(text + "registers:\n  klein:\n    fields:\n" + std::string(fields)),
                        warnings);
}

std::string field(std::string_view id, std::string_view more) {
    return fmt::format(
        "      {0}: {{header: {{nl: {0}, en: {0}}}, good: [goed], bad: [volgt], required: always{1}{2}}}\n",
        id, more.empty() ? "" : ", ", more);
}

// What is said of a condition on the fields `een` (with a list) and `twee`, which are filled and known.
std::string said_of_condition(
    std::string_view condition, std::string_view key = "when",
    std::string_view kind = "kind: contradicts, that: {field: twee, answered: true}") {
    const std::string rule = fmt::format(
        "checks: {{eigen: {{{}, severity: info, {}: {}, what: {{nl: a, en: a}}, why: {{nl: a, en: a}}, how: "
        "{{nl: a, en: "
        "a}}}}}}",
        kind, key, condition);
    return without_places(faults_of("      een: {header: {nl: een, en: een}, list: lijst, none: geen}\n" +
                                    field("twee", rule)));
}

constexpr std::string_view k_never = "De voorwaarde bij `when` van klein.twee.eigen kan nooit opgaan.";

}  // namespace

TEST_CASE("every lint is in the table once") {
    std::string names;
    for (const rules::Lint& lint : rules::lints()) {
        names += std::string(lint.name) + " ";
    }
    CHECK(names ==
          "conditions input-messages shared-headers replaced-aliases shared-spellings ids "
          "off-without-reason unknown-holes missing-examples ");
}

TEST_CASE("conditions that no row can meet") {
    for (const std::string_view condition : {
             "{all: [{field: een, has: [a]}, {field: een, none: true}]}",
             "{all: [{field: een, has: [a]}, {not: {field: een, has: [a]}}]}",
             "{all: [{field: een, has: [a]}, {not: {field: een, in_group: [begin]}}]}",
             "{all: [{field: een, has: [a]}, {field: een, blank: true}]}",
             "{all: [{field: een, blank: true}, {field: een, none: true}]}",
             "{all: [{field: een, answered: true}, {not: {field: een, answered: true}}]}",
             "{all: [{field: een, mentions: [x]}, {field: een, blank: true}]}",
             "{all: [{any: [{field: een, has: [a]}, {field: een, has: [b]}]}, {field: een, none: true}]}",
             "{not: {any: [{field: een, answered: true}, {not: {field: een, answered: true}}]}}",
             "{all: [{not: {field: een, names_other_than: [begin]}}, {field: een, has: [c]}]}",
             "{all: [{field: een, names_other_than: [begin]}, {field: een, has: [a]}, "
             "{not: {field: een, has: [c]}}]}",
             "{all: [{not: {field: een, names_other_than: [begin]}}, {not: {field: een, has: [a, b]}}, "
             "{field: een, answered: true}]}",
             "{any: []}",
             "{field: een, has: []}",
         }) {
        CAPTURE(condition);
        CHECK(said_of_condition(condition) == k_never);
    }
}

TEST_CASE("conditions that a row can meet") {
    for (const std::string_view condition : {
             "{all: [{field: een, has: [a]}, {field: een, has: [b]}]}",
             "{all: [{field: een, has: [a]}, {field: een, names_other_than: [begin]}]}",
             "{all: [{field: een, in_group: [begin]}, {not: {field: een, has: [a]}}]}",
             "{all: [{not: {field: een, has: [a]}}, {field: een, none: true}]}",
             "{all: [{field: een, names_other_than: [begin]}, {not: {field: een, has: [a, b, c]}}]}",
             "{all: [{field: een, mentions: [x]}, {not: {field: een, mentions: [y]}}]}",
             "{all: [{not: {field: een, blank: true}}, {not: {field: een, none: true}}]}",
             "{all: []}",
             "{any: [{field: een, blank: true}, {field: een, none: true}]}",
         }) {
        CAPTURE(condition);
        CHECK(said_of_condition(condition) == "");
    }
}

TEST_CASE("every condition of a rule is looked at, and the two together") {
    const std::string_view never = "{all: [{field: een, has: [a]}, {field: een, none: true}]}";
    CHECK(said_of_condition(never, "unless") ==
          "De voorwaarde bij `unless` van klein.twee.eigen kan nooit opgaan.");
    CHECK(said_of_condition(never, "that", "kind: contradicts") ==
          "De voorwaarde bij `that` van klein.twee.eigen kan nooit opgaan.");
    CHECK(said_of_condition("{field: een, none: true}", "when",
                            "kind: contradicts, that: {field: een, answered: true}") ==
          "De voorwaarden bij `when` en `that` van klein.twee.eigen kunnen niet samen opgaan: de regel vindt "
          "nooit "
          "iets.");
    CHECK(said_of_condition("{field: twee, blank: true}", "when", "kind: too-short, words: 2") ==
          "De voorwaarde bij `when` van klein.twee.eigen gaat alleen op als de cel geen antwoord bevat, en "
          "juist "
          "dan kijkt een regel van dit soort niet.");
    CHECK(said_of_condition("{field: een, blank: true}", "when", "kind: too-short, words: 2") == "");
}

TEST_CASE("when a field is required, and when a row has ended, can be") {
    const std::string faults = check_faults(small_rules(
        "registers:\n  klein:\n    ended: {all: [{field: een, none: true}, {field: een, blank: true}]}\n"
        "    fields:\n"
        "      een: {header: {nl: een, en: een}, none: geen}\n"
        "      twee: {header: {nl: twee, en: twee}, required: {when: {any: []}, says: {nl: a, en: a}}}\n"));
    CHECK(faults.starts_with("25:12 De voorwaarde bij `ended` van klein kan nooit opgaan.\n"));
    CHECK(faults.find("De voorwaarde bij `required` van klein.twee kan nooit opgaan.") != std::string::npos);
}

TEST_CASE("a header of two fields is a fault, unless one of them has it second") {
    const auto fields = [](std::string_view second) {
        return field("een", "aliases: [Eerste, Ander]") + field("twee", second);
    };
    CHECK(faults_of(fields("aliases: [Tweede, ' ander ']")) ==
          "34:108 De kop \" ander \" staat in klein bij `een` en bij `twee`. Zet hem bij het veld dat hij "
          "minder vaak betekent onder `second_aliases`, of haal hem weg.");
    CHECK(faults_of(fields("second_aliases: [Ander]")) == "");
    CHECK(faults_of(fields("aliases: [Een]")) == "");  // the header itself goes before an alias
}

TEST_CASE("a header that a file takes from another field of the rules below is a warning") {
    const auto warnings = [](const std::string& aliases) {
        return check_faults("registers: {avg: {fields: {purposes: {aliases+: [" + aliases + "]}}}}\n", true);
    };
    CHECK(warnings("Waarvoor dient dit") == "");
    CHECK(warnings("' bewaartermijn:'") ==
          "1:50 De kop \" bewaartermijn:\" is in avg ook een kop van `retention_period`, in de regels "
          "eronder. Met dit bestand hoort hij bij `purposes`; bedoelt u dat niet, haal hem dan hier weg.");
    CHECK(check_faults("fields: {purposes: {header: {nl: Bewaartermijn, en: What for}}}\n", true)
              .starts_with("1:34 De kop \"Bewaartermijn\" is in avg ook een kop van `retention_period`"));
    // Where the other field is given another header, this one is free.
    CHECK(check_faults("registers: {avg: {fields: {purposes: {aliases+: [Bewaartermijn]}, retention_period: "
                       "{header: {nl: Hoe lang, en: How long}}}}}\n",
                       true) == "");
}

TEST_CASE("aliases that replace those of the rules below are a warning") {
    constexpr std::string_view k_says = "`aliases` zonder `+` vervangt wat eronder ligt: ";
    const std::string shared = check_faults("fields: {purposes: {aliases: [Waarvoor dient dit]}}\n", true);
    CHECK(shared.starts_with("1:21 " + std::string(k_says)));
    CHECK(shared.ends_with(" schrijfwijzen van `purposes` vervallen. Bedoelt u `aliases+`?"));
    // In one register too, where they lie below for all registers.
    CHECK(without_places(check_faults(
              "registers: {avg: {fields: {purposes: {aliases: [Waarvoor dient dit]}}}}\n", true)) ==
          without_places(shared));
    CHECK(check_faults("fields: {purposes: {aliases+: [Waarvoor dient dit]}}\n", true) == "");
    // A field of its own loses nothing.
    CHECK(check_faults("registers: {avg: {fields: {eigen: {header: {nl: Eigen, en: Own}, aliases: [Ons], "
                       "good: [a], bad: []}}}}\n",
                       true) == "");
}

TEST_CASE("words that replace those of the rules below are a warning") {
    // Examples of the rules below may be wrong without those words; that is said beside it.
    const auto says = [](std::string_view yaml, std::string_view part) {
        return check_faults(yaml, true).find(part) != std::string::npos;
    };
    const std::string_view without = "words: {placeholders: [in behandeling, volgt]}\n";
    CHECK(says(without, "1:9 `placeholders` zonder `+` vervangt wat eronder ligt: "));
    CHECK(says(without, " schrijfwijzen van `words` vervallen. Bedoelt u `placeholders+`?"));
    CHECK_FALSE(says("words: {placeholders+: [in behandeling]}\n", "zonder `+`"));
    CHECK_FALSE(says("words: {read_as: {eerste lid: lid 1}}\n", "zonder `+`"));
}

TEST_CASE("a spelling of two values of a list is a fault") {
    CHECK(check_faults(
              small_rules("lists:\n  soorten:\n    title: {nl: A, en: A}\n    values:\n"
                          "      a: {label: {nl: Aap, en: Ape}, spellings: [dier, 'mens*']}\n"
                          "      b: {label: {nl: Beer, en: Bear}, spellings: [Dier., mens], whole: [aap]}\n"
                          "registers: {klein: {fields: {}}}\n")) ==
          "28:52 De schrijfwijze \"Dier.\" hoort in de lijst `soorten` bij `a` en bij `b`; alleen `a` "
          "wordt "
          "gevonden.\n"
          "28:74 De schrijfwijze \"aap\" hoort in de lijst `soorten` bij `a` en bij `b`; alleen `a` wordt "
          "gevonden.");
}

TEST_CASE("ids are lower case: fields and lists with underscores, registers and checks with hyphens") {
    const std::string text =
        "what: {nl: a, en: a}, why: {nl: a, en: a}, how: {nl: a, en: a}, kind: too-short, "
        "characters: 1";
    const std::string faults = check_faults(small_rules(
        "lists: {Lijst: {title: {nl: A, en: A}, values: {}}, goede_lijst: {title: {nl: A, en: A}, values: "
        "{}}}\n"
        "registers:\n  klein_register:\n    fields:\n      mijn-veld:\n        header: {nl: a, en: a}\n"
        "        checks:\n          te_kort: {" +
        text + "}\n          te-kort: {" + text +
        "}\n"
        "    checks: {mijn-veld.te-kort: {at: mijn-veld, " +
        text + "}, row.Fout: {at: mijn-veld, " + text + "}}\n"));
    for (const std::string_view fault :
         {"23:9 `Lijst`: de naam van een veld of lijst", "25:3 `klein_register`: de naam van een register",
          "27:7 `mijn-veld`: de naam van een veld of lijst",
          "30:11 `te_kort`: de naam van een register of controle",
          "32:146 `row.Fout`: de naam van een register of controle"}) {
        CAPTURE(fault);
        CHECK(faults.find(fault) != std::string::npos);
    }
    CHECK(std::count(faults.begin(), faults.end(), '\n') == 4);
}

TEST_CASE("a check that is off says why") {
    CHECK(faults_of(field("een", "checks: {empty: {off: ''}}")) ==
          "33:109 `empty` is uitgezet zonder reden. Zet de reden achter `off`.");
    CHECK(faults_of(field("een", "checks: {empty: {off: true}}")) != "");
    CHECK(faults_of(field("een", "checks: {empty: {severity: off}}")) != "");
    CHECK(faults_of(field("een", "checks: {empty: {severity: off, off: 'Vult het formulier in.'}}")) == "");
    CHECK(faults_of(field("een", "checks: {empty: {severity: {optional: off, required: error}}}")) == "");
}

TEST_CASE("a hole that nothing fills is a fault") {
    CHECK(faults_of(field("een", "checks: {empty: {why: {nl: 'Zie {meanig}.', en: a}}}")) ==
          "33:114 In `why` van klein.een.empty staat {meanig}, waar niets voor ingevuld kan worden.");
    CHECK(faults_of(field("een", "checks: {empty: {why: {nl: '{header} {good} {}', en: a}}}")) == "");
}

TEST_CASE("texts that a template must cut are a warning") {
    CHECK(
        faults_of("      een: {header: {nl: Een, en: A header of more than 32 characters}, meaning: {nl: '" +
                      std::string(256, 'a') + "', en: a}, good: [a], bad: [volgt]}\n",
                  true) ==
        "33:35 klein.een: de kop telt 35 tekens (en). De titel van een invoerbericht in Excel kan er 32 "
        "hebben; het sjabloon kort hem in.\n"
        "33:87 klein.een: de uitleg telt 256 tekens (nl). Een invoerbericht in Excel kan er 255 hebben; "
        "het "
        "sjabloon kort haar in.");
}

TEST_CASE("a field without examples is a warning") {
    CHECK(faults_of("      een: {header: {nl: een, en: een}}\n", true) ==
          "33:21 klein.een heeft geen goed voorbeeld (`good`).\n"
          "33:21 klein.een heeft geen fout voorbeeld (`bad`).");
    CHECK(faults_of(field("een", ""), true) == "");
}

TEST_CASE("a field that nothing is found in may say that it has no bad example") {
    CHECK(faults_of("      een: {header: {nl: een, en: een}, good: [goed], bad: []}\n", true) == "");
    CHECK(faults_of("      een: {header: {nl: een, en: een}, good: [goed], bad: [], required: always}\n",
                    true) == "33:21 klein.een heeft geen fout voorbeeld (`bad`).");
}

TEST_CASE("what is doubtful in the built-in rules is not said of a file over them") {
    CHECK(check_faults("fields: {purposes: {prefilled: false}}\n", true) == "");
}
