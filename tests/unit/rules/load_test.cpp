// SPDX-License-Identifier: EUPL-1.2
// What a rules file may change, and what it may not: each fault one sentence with its place.
#include "rules/load.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/forms.hpp"
#include "support/rules_text.hpp"

using namespace registertoets;
using namespace registertoets::rules;
using namespace registertoets::testing;

namespace {

const reg::Form& avg_of(const RuleSet& set) {
    return set.registers.at(set.find_register("avg").value())->form;
}

const reg::Field& field_of(const RuleSet& set, std::string_view id) {
    const reg::Form& form = avg_of(set);
    return form.fields.at(form.find(id).value());
}

bool has_alias(const reg::Field& field, std::string_view spelling) {
    return std::any_of(field.aliases.begin(), field.aliases.end(),
                       [spelling](const reg::Alias& alias) { return alias.spelling == spelling; });
}

// The fault of the AVG register with `field_lines` (indented by eight) in its field purposes.
std::string fault_of_purposes(std::string_view field_lines) {
    return fault_of_rules("registers:\n  avg:\n    fields:\n      purposes:\n" + std::string(field_lines));
}

}  // namespace

TEST_CASE("the default rules are loaded when none are asked for") {
    const RuleSet set = load({});
    CHECK(set.id == "rde");
    CHECK(set.find_register("avg").has_value());
    CHECK(set.find_register("wpg").has_value());
    CHECK(set.find_register("bestaat niet") == std::nullopt);
    CHECK(set.find_list("directies") != nullptr);
    CHECK(set.find_list("bestaat niet") == nullptr);
    REQUIRE(set.files.size() == 1);
    CHECK(set.files[0].sha256.size() == 64);
}

TEST_CASE("a text with an id stands alone") {
    const RuleSet set = load_text({}, small_rules("fields: {}\nregisters: {klein: {fields: {}}}\n"));
    CHECK(set.id == "klein");
    CHECK(set.registers.size() == 1);
    CHECK(set.files.size() == 1);
}

TEST_CASE("an unknown key is refused, with a proposal when one is near") {
    CHECK(fault_of_rules("registrs: {}\n") ==
          "overlay.yaml:1:1 Onbekende sleutel `registrs`. Bedoelt u `registers`?");
    CHECK(
        fault_of_rules("kleur: rood\n") ==
        "overlay.yaml:1:1 Onbekende sleutel `kleur`. Hier kan staan: id, version, title, examples_on, words, "
        "vocabulary, lists, retention, fields, checks, registers.");
    CHECK(fault_of_purposes("        aliasen: [Doel]\n") ==
          "overlay.yaml:5:9 Onbekende sleutel `aliasen`. Bedoelt u `aliases`?");
    CHECK(fault_of_rules("fields:\n  purposes:\n    prefiled: true\n") ==
          "overlay.yaml:3:5 Onbekende sleutel `prefiled`. Bedoelt u `prefilled`?");
}

TEST_CASE("a field or check that no register has is refused: it would have no effect") {
    CHECK(fault_of_rules("fields:\n  purpose:\n    prefilled: true\n") ==
          "overlay.yaml:2:3 `purpose` is hier onbekend. Bedoelt u `purposes`?");
    CHECK(fault_of_rules("checks:\n  vagu:\n    severity: error\n") ==
          "overlay.yaml:2:3 `vagu` is hier onbekend. Bedoelt u `vague`?");
}

TEST_CASE("a wrong type is refused") {
    CHECK(fault_of_purposes("        aliases: Doel\n") ==
          "overlay.yaml:5:18 Bij `aliases` hoort een lijst: [waarde, waarde].");
    CHECK(fault_of_purposes("        aliases+: Doel\n") ==
          "overlay.yaml:5:9 Bij `aliases+` hoort een lijst: [waarde, waarde].");
    CHECK(fault_of_purposes("        header: Doel\n") ==
          "overlay.yaml:5:17 Bij `header` horen sleutels met waarden.");
    CHECK(fault_of_purposes("        prefilled: ja\n") ==
          "overlay.yaml:5:20 Bij `prefilled` hoort true of false; er staat `ja`.");
    CHECK(fault_of_rules("registers:\n  avg:\n    recognise: {at_least: vier}\n") ==
          "overlay.yaml:3:27 Bij `at_least` hoort een heel getal; er staat `vier`.");
}

TEST_CASE("a severity is one of the known ones") {
    CHECK(fault_of_purposes("        checks: {empty: {severity: erorr}}\n") ==
          "overlay.yaml:5:36 `erorr` kan niet bij `severity`. Bedoelt u `error`?");
    CHECK(fault_of_purposes("        checks: {empty: {severity: rood}}\n") ==
          "overlay.yaml:5:36 Bij `severity` hoort een van: error, warning, info, off; er staat `rood`.");
}

TEST_CASE("a field of a register is a known one, or has a header of its own") {
    CHECK(fault_of_rules("registers:\n  avg:\n    fields:\n      purpose: {required: always}\n") ==
          "overlay.yaml:4:7 `purpose` is hier onbekend. Bedoelt u `purposes`?");
    CHECK(fault_of_rules(
              "registers:\n  avg:\n    fields:\n      eigen_kolom:\n        header: {nl: Eigen kolom, en: "
              "Own column}\n") == "none");
}

TEST_CASE("a condition looks at a field of the register") {
    CHECK(fault_of_purposes("        required: {when: {field: transfer, answered: true}}\n") ==
          "overlay.yaml:5:34 `transfer` is hier onbekend. Bedoelt u `transfers`?");
}

TEST_CASE("a condition names values and groups of the list") {
    CHECK(fault_of_purposes("        required: {when: {field: legal_basis, has: [6.1.c, 6.1.x]}}\n") ==
          "overlay.yaml:5:60 `6.1.x` is hier onbekend. Bedoelt u `6.1.a`?");
    CHECK(fault_of_purposes("        required: {when: {field: transfers, names_other_than: [eerr]}}\n") ==
          "overlay.yaml:5:64 `eerr` is hier onbekend. Bedoelt u `eer`?");
}

TEST_CASE("a condition on values needs a field with a list") {
    CHECK(fault_of_purposes("        required: {when: {field: dpo, has: [x]}}\n") ==
          "overlay.yaml:5:26 Het veld `dpo` heeft geen lijst. Zet er `list:` bij, of kies een ander soort "
          "regel.");
}

TEST_CASE("a condition says one thing") {
    CHECK(fault_of_purposes("        required: {when: {field: transfers}}\n") ==
          "overlay.yaml:5:26 Een voorwaarde heeft precies één van: has, in_group, names_other_than, "
          "mentions, matches, past, ahead, names_part_of, answered, none, blank.");
    CHECK(fault_of_purposes("        required: {when: {field: transfers, answered: true, has: [US]}}\n") ==
          "overlay.yaml:5:26 Een voorwaarde heeft precies één van: has, in_group, names_other_than, "
          "mentions, matches, past, ahead, names_part_of, answered, none, blank.");
    CHECK(fault_of_purposes("        required: {when: {all: [], any: []}}\n") ==
          "overlay.yaml:5:26 Een voorwaarde heeft precies één van: field, fields, all, any, not.");
    CHECK(fault_of_purposes("        required: {when: {}}\n") ==
          "overlay.yaml:5:26 Een voorwaarde heeft precies één van: field, fields, all, any, not.");
    CHECK(fault_of_purposes("        required: {when: {all: {field: dpo}}}\n") ==
          "overlay.yaml:5:32 Bij `all` hoort een lijst: [waarde, waarde].");
    CHECK(fault_of_purposes("        required: {says: {nl: x, en: y}}\n") ==
          "overlay.yaml:5:19 Hier ontbreekt de sleutel `when`.");
}

TEST_CASE("a list is a known one") {
    CHECK(fault_of_purposes("        list: directie\n") ==
          "overlay.yaml:5:15 `directie` is hier onbekend. Bedoelt u `directies`?");
}

TEST_CASE("a rule on values needs a list") {
    CHECK(fault_of_purposes("        checks: {invalid: {kind: list}}\n") ==
          "overlay.yaml:5:27 Het veld `purposes` heeft geen lijst. Zet er `list:` bij, of kies een ander "
          "soort regel.");
    CHECK(fault_of_purposes("        checks: {unknown-value: {kind: list-part}}\n") ==
          "overlay.yaml:5:33 Het veld `purposes` heeft geen lijst. Zet er `list:` bij, of kies een ander "
          "soort regel.");
}

TEST_CASE("a rule without a list may be left over when it is off") {
    CHECK(fault_of_purposes("        checks: {invalid: {kind: list, off: 'niet hier'}}\n") == "none");
}

TEST_CASE("a wrong pattern is refused at its place") {
    CHECK(fault_of_purposes("        checks: {invalid: {kind: pattern, accepts: ['a', '(b']}}\n") ==
          "overlay.yaml:5:58 Het patroon `(b` klopt niet: missing ): (b.");
    CHECK(fault_of_purposes("        checks: {invalid: {kind: pattern, accepts+: ['(b']}}\n") ==
          "overlay.yaml:5:54 Het patroon `(b` klopt niet: missing ): (b.");
}

TEST_CASE("an example is a text, a row, or for a rule over all rows a list of rows") {
    const auto of_check = [](std::string_view examples) {
        return fault_of_purposes("        checks: {too-short: {examples: " + std::string(examples) + "}}\n");
    };
    CHECK(of_check("{bad: [kort, {purposes: kort, dpo: x}], good: [lang]}") == "none");
    CHECK(of_check("{}") == "none");
    CHECK(of_check("[kort]") == "overlay.yaml:5:40 Bij `examples` horen sleutels met waarden.");
    CHECK(of_check("{fout: [kort]}") ==
          "overlay.yaml:5:41 Onbekende sleutel `fout`. Hier kan staan: bad, good.");
    CHECK(of_check("{bad: kort}") == "overlay.yaml:5:46 Bij `bad` hoort een lijst: [waarde, waarde].");
    CHECK(of_check("{bad: [{purpose: kort}]}") ==
          "overlay.yaml:5:48 `purpose` is hier onbekend. Bedoelt u `purposes`?");
    CHECK(of_check("{bad: [{purposes: [kort]}]}") ==
          "overlay.yaml:5:58 Bij `purposes` hoort één waarde, geen lijst of groep.");
    const std::string_view one_row =
        "Een voorbeeld is een tekst, of een rij als velden met teksten. Een lijst van rijen kan alleen bij "
        "een "
        "regel over alle rijen.";
    CHECK(of_check("{bad: [[kort, korter]]}") == "overlay.yaml:5:47 " + std::string(one_row));
    const auto of_set_rule = [](std::string_view bad) {
        return fault_of_rules("registers: {avg: {fields: {fg_code: {checks: {duplicate: {examples: {bad: [" +
                              std::string(bad) + "]}}}}}}}\n");
    };
    CHECK(of_set_rule("[FG-1, {fg_code: FG-1}]") == "none");
    CHECK(of_set_rule("[[FG-1]]") == "overlay.yaml:1:77 " + std::string(one_row));
}

TEST_CASE("the day of the examples is a date") {
    CHECK(fault_of_rules("examples_on: vandaag\n") ==
          "overlay.yaml:1:14 Bij `examples_on` hoort een datum als 2025-07-01; er staat `vandaag`.");
}

TEST_CASE("the examples and the kind of a rule are kept") {
    const RuleSet set =
        load_text({}, "fields: {purposes: {checks: {too-short: {examples: {bad: [kort], good: [a, b]}}}}}\n");
    const Rule& rule = rule_of(set, "avg.purposes.too-short");
    CHECK(rule.kind == "too-short");
    REQUIRE(rule.examples.size() == 3);
    CHECK(rule.examples[0].bad);
    CHECK(rule.examples[0].rows[0][0].second == "kort");
    CHECK(rule.examples[0].mark.column == 59);
    CHECK_FALSE(rule.examples[2].bad);
}

TEST_CASE("patterns of built-in rules are right") {
    CHECK(fault_of([] { load_whole({}); }) == "none");
}

TEST_CASE("a kind of rule is a known one") {
    CHECK(fault_of_purposes("        checks: {invalid: {kind: patern}}\n") ==
          "overlay.yaml:5:34 `patern` is hier onbekend. Bedoelt u `pattern`?");
    CHECK(
        fault_of_purposes("        checks: {vaag: {severity: info}}\n")
            .starts_with("overlay.yaml:5:24 `vaag` is hier onbekend. Bekend zijn: missing-column, empty, "));
}

TEST_CASE("an option of another kind is refused") {
    CHECK(fault_of_purposes("        checks: {too-short: {accepts: [a]}}\n") ==
          "overlay.yaml:5:30 Onbekende sleutel `accepts`. Hier kan staan: kind, severity, audience, article, "
          "counts_for_law, verified, off, what, why, how, examples, note, when, unless, valid_from, "
          "characters, words, unless_found.");
}

TEST_CASE("a field has at most 32 checks on its text") {
    const auto with_checks = [](int count) {
        std::string lines = "        checks:\n";
        for (int number = 0; number < count; ++number) {
            lines += "          eigen" + std::to_string(number) +
                     ": {kind: date, what: {nl: a, en: a}, why: {nl: a, en: a}, how: {nl: a, en: a}}\n";
        }
        return fault_of_rules(
            "registers:\n  avg:\n    fields:\n      eigen:\n        header: {nl: Eigen, en: Own}\n" + lines);
    };
    CHECK(with_checks(32) == "none");
    CHECK(with_checks(33) ==
          "overlay.yaml:39:20 Het veld `eigen` kan ten hoogste 32 controles op zijn tekst hebben.");
}

TEST_CASE("a register has at most 64 fields") {
    std::string fields;
    for (int number = 0; number < 65; ++number) {
        fields += "      f" + std::to_string(number) + ": {header: {nl: a, en: a}}\n";
    }
    CHECK(fault_of_rules("id: a\nregisters:\n  a:\n    fields:\n" + fields) ==
          "overlay.yaml:5:7 Een register kan ten hoogste 64 velden hebben.");
}

TEST_CASE("a list has at most 65535 values") {
    const auto with_values = [](int count) {
        std::string lines;
        for (int number = 0; number < count; ++number) {
            lines += "      v" + std::to_string(number) + ": x\n";
        }
        return fault_of_rules("lists:\n  veel:\n    title: {nl: V, en: M}\n    match: whole\n    values:\n" +
                              lines);
    };
    CHECK(with_values(65536) == "overlay.yaml:65541:7 Een lijst kan ten hoogste 65535 waarden hebben.");
    CHECK(with_values(65535).find("65535") == std::string::npos);  // what is wrong is its first value
}

TEST_CASE("the key and the recognition of a register name its fields") {
    CHECK(fault_of_rules("registers:\n  avg:\n    key: [fg_cod]\n") ==
          "overlay.yaml:3:11 `fg_cod` is hier onbekend. Bedoelt u `fg_code`?");
    CHECK(fault_of_rules("registers:\n  avg:\n    recognise: {fields: [purpose]}\n") ==
          "overlay.yaml:3:26 `purpose` is hier onbekend. Bedoelt u `purposes`?");
}

TEST_CASE("a value of a list has a label, and dates in their order") {
    CHECK(fault_of_rules("lists: {directies: {values: {nieuw: {spellings: [x]}}}}\n") ==
          "overlay.yaml:1:37 Hier ontbreekt de sleutel `label`.");
    CHECK(fault_of_rules(
              "lists:\n  directies:\n    values:\n      nieuw:\n        {label: {nl: a, en: a}, valid_from: "
              "2025-01-02, valid_to: 2025-01-01}\n") ==
          "overlay.yaml:5:9 De waarde vervalt vóór zij ingaat: `valid_to` ligt voor `valid_from`.");
    CHECK(fault_of_rules("lists: {nieuw: {title: {nl: a, en: a}}}\n") ==
          "overlay.yaml:1:16 Hier ontbreekt de sleutel `values`.");
}

TEST_CASE("a set of its own needs registers, and a register fields") {
    CHECK(fault_of_rules("id: eigen\n") == "overlay.yaml:1:1 Hier ontbreekt de sleutel `registers`.");
    CHECK(fault_of_rules("id: eigen\nregisters: {avg: {}}\n") ==
          "overlay.yaml:2:18 Hier ontbreekt de sleutel `fields`.");
}

TEST_CASE("an overlay changes a header, and columns are then matched by the rules") {
    const RuleSet set = load_text({}, "fields: {purposes: {header: {nl: Waarvoor, en: What for}}}\n");
    CHECK(understood(avg_of(set), {"Waarvoor", "Bewaartermijn"}) ==
          "A rules purposes\nB exact retention_period\n");
}

TEST_CASE("a register that calls a field by another name still knows the name that registers share") {
    const RuleSet set = load_text({}, small_rules(R"(
fields:
  doel: {header: {nl: Doel, en: Purpose}, meaning: {nl: M, en: M}, why: {nl: W, en: W}}
registers:
  klein:
    title: {nl: K, en: K}
    fields: {doel: {header: {nl: Waarvoor, en: What for}}}
)"));
    std::string known;
    for (const reg::Alias& alias : set.registers.at(0)->form.fields.at(0).aliases) {
        known += alias.spelling + " ";
    }
    CHECK(known == "Doel Purpose ");
}

TEST_CASE("a wrong pattern of placeholders is refused at its place") {
    CHECK(fault_of_rules("words:\n  placeholder_patterns+: ['volgt', '(later']\n")
              .starts_with("overlay.yaml:2:36 "));
}

TEST_CASE("an overlay adds aliases to those of a field, for all registers") {
    const RuleSet set = load_text({}, "fields: {purposes: {aliases+: [Waarvoor]}}\n");
    CHECK(understood(avg_of(set), {"Waarvoor"}) == "A rules purposes\n");
    CHECK(has_alias(field_of(set, "purposes"), "Doeleinden"));
}

TEST_CASE("an overlay adds aliases to a field of one register and the built-in ones stay") {
    const RuleSet set = load_text({},
                                  "registers: {avg: {fields: {purposes: {aliases+: [Waarvoor]}}},\n"
                                  "            wpg: {fields: {legal_provision: {aliases+: [Waarop]}}}}\n");
    CHECK(has_alias(field_of(set, "purposes"), "Waarvoor"));
    CHECK(has_alias(field_of(set, "purposes"), "Doeleinden"));
    const reg::Form& wpg = set.registers.at(set.find_register("wpg").value())->form;
    const reg::Field& provision = wpg.fields.at(wpg.find("legal_provision").value());
    CHECK(has_alias(provision, "Waarop"));
    CHECK(has_alias(provision, "Strafbaar feit"));
    CHECK(has_alias(provision, "Wettelijke grondslag"));
}

TEST_CASE("an overlay that gives aliases without a plus replaces them") {
    const RuleSet set = load_text({}, "registers: {avg: {fields: {purposes: {aliases: [Waarvoor]}}}}\n");
    CHECK(has_alias(field_of(set, "purposes"), "Waarvoor"));
    CHECK_FALSE(has_alias(field_of(set, "purposes"), "Doeleinden"));
}

TEST_CASE("an overlay changes a severity, of one field or of a check") {
    const RuleSet one =
        load_text({}, "registers: {avg: {fields: {purposes: {checks: {empty: {severity: warning}}}}}}\n");
    CHECK(rule_of(one, "avg.purposes.empty").severity == Severity::warning);
    CHECK(rule_of(one, "avg.retention_period.empty").severity == Severity::error);
    const RuleSet all = load_text({}, "checks: {empty: {severity: info}}\n");
    CHECK(rule_of(all, "avg.purposes.empty").severity == Severity::info);
    CHECK(rule_of(all, "wpg.profiling.empty").severity == Severity::info);
}

TEST_CASE("an overlay switches a rule off") {
    const RuleSet set = load_text({},
                                  "registers: {avg: {fields: {purposes: {checks: {empty: {off: 'doen we "
                                  "niet'}, placeholder: {severity: "
                                  "off}}}}}}\n");
    CHECK(rule_of(set, "avg.purposes.empty").off);
    CHECK(rule_of(set, "avg.purposes.empty").off_reason == "doen we niet");
    CHECK(rule_of(set, "avg.purposes.placeholder").off);
}

TEST_CASE("an overlay adds a value to a list") {
    const RuleSet set = load_text({},
                                  "lists: {directies: {values: {nieuw: {label: {nl: Nieuwe Dienst, en: New "
                                  "Service}, spellings: [nd]}}}}\n");
    const reg::ValueList* directies = set.find_list("directies");
    REQUIRE(directies != nullptr);
    CHECK(directies->find_whole("ND") == directies->find_id("nieuw"));
    CHECK(directies->find_id("mkb").has_value());
}

TEST_CASE("an empty list name takes the list of a field away") {
    CHECK(field_of(load({}), "keten").list != nullptr);
    const RuleSet set = load_text(
        {},
        "registers: {avg: {fields: {keten: {list: '', checks: {invalid: {off: 'vrij'}, inconsistent: "
        "{off: 'vrij'}}}}}}\n");
    CHECK(field_of(set, "keten").list == nullptr);
}

TEST_CASE("severity follows from the duty of the field") {
    const RuleSet set = load({});
    CHECK(rule_of(set, "avg.purposes.empty").severity == Severity::error);
    CHECK(rule_of(set, "avg.keten.empty").severity == Severity::warning);
    CHECK(rule_of(set, "avg.data_sources.missing-column").off);
    CHECK(rule_of(set, "avg.legal_provision.required-with").severity == Severity::error);
}

TEST_CASE("texts of a rule have their holes filled, but for the header") {
    const RuleSet set = load({});
    const Rule& rule = rule_of(set, "avg.special_categories_exception.required-with");
    CHECK(
        rule.what.nl ==
        "{header} is niet ingevuld, terwijl de rij bijzondere of strafrechtelijke gegevens of een BSN noemt");
}
