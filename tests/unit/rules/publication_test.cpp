// SPDX-License-Identifier: EUPL-1.2
// What rules files say of what is public, and in which terms.
#include <doctest/doctest.h>

#include "rules/load.hpp"
#include "support/register_case.hpp"
#include "support/rules_text.hpp"

using namespace registertoets;
using namespace registertoets::rules;
using namespace registertoets::testing;

namespace {

const RegisterRules& reg_of(const RuleSet& set, std::string_view id) {
    return *set.registers.at(set.find_register(id).value());
}

std::string public_fields(const RegisterRules& rules) {
    std::string ids;
    for (reg::FieldIndex field = 0; field < rules.form.fields.size(); ++field) {
        ids += rules.publication[field].is_public ? " " + rules.form.fields[field].id : "";
    }
    return ids;
}

std::string fault_of_term(const std::string& term) {
    return fault_of_rules("fields:\n  purposes:\n    dpv: {property: '" + term + "'}\n");
}

std::string fault_of_vocabulary(const std::string& keys) {
    return fault_of_rules(small_rules("vocabulary:\n" + keys +
                                      "registers:\n  klein:\n    fields: {a: {header: {nl: A, en: A}}}\n"));
}

}  // namespace

TEST_CASE("nothing is public that the rules do not call so") {
    const auto set = load_text({}, small_rules("registers:\n  klein:\n    key: [a]\n    fields:\n"
                                               "      a: {header: {nl: A, en: A}}\n"
                                               "      b: {header: {nl: B, en: B}, public: true}\n"));
    CHECK(public_fields(reg_of(set, "klein")) == " b");
    CHECK(reg_of(set, "klein").overview.name == reg::k_no_field);  // its key is not public
    CHECK(set.vocabulary.empty());
    for (const char* id : {"wpg", "avg-verwerker", "wpg-verwerker"}) {
        CHECK(public_fields(reg_of(*builtin_rules(), id)) == "");
    }
    for (const char* hidden :
         {"dpo", "processors", "security_measures", "systems", "dpia", "last_reviewed", "status"}) {
        CAPTURE(hidden);
        CHECK(public_fields(reg_of(*builtin_rules(), "avg")).find(std::string(" ") + hidden) ==
              std::string::npos);
    }
}

TEST_CASE("an overlay hides a field, also from the table") {
    const auto set = load_text(
        {},
        "registers: {avg: {fields: {directie: {public: false}, processing_activity: {public: false}}}}\n");
    const RegisterRules& avg = reg_of(set, "avg");
    CHECK(public_fields(avg).find(" directie") == std::string::npos);
    for (const reg::FieldIndex field : avg.overview.columns) {
        CHECK(avg.publication[field].is_public);
    }
    CHECK(avg.form.fields[avg.overview.name].id == avg.form.fields[avg.form.key.front()].id);
}

TEST_CASE("every public field of the built-in rules, and their closed lists, have terms") {
    const RegisterRules& avg = reg_of(*builtin_rules(), "avg");
    for (reg::FieldIndex field = 0; field < avg.form.fields.size(); ++field) {
        CAPTURE(avg.form.fields[field].id);
        CHECK(avg.publication[field].is_public <= !avg.publication[field].property.empty());
    }
    const auto term = [](std::string_view list, std::string_view value) {
        const reg::ValueList& values = *builtin_rules()->find_list(list);
        return values.values().at(values.find_id(value).value()).term;
    };
    CHECK(term("legal_bases", "6.1.e") == "eu-gdpr:A6-1-e");
    CHECK(term("special_category_exceptions", "9.2.g") == "eu-gdpr:A9-2-g");
    CHECK(term("transfer_instruments_avg", "45") == "eu-gdpr:A45-3");
    CHECK(term("transfer_instruments_avg", "privacy_shield") == "");
    CHECK(builtin_rules()->vocabulary.activity == "dpv:PersonalDataProcess");
}

TEST_CASE("a term has a known prefix and a name") {
    CHECK(fault_of_term("dpv:hasPurpose") == "none");
    CHECK(fault_of_term("dvp:hasPurpose") == "overlay.yaml:3:21 `dvp` is hier onbekend. Bedoelt u `dpv`?");
    const std::string no_term = " is geen term. Schrijf hem als voorvoegsel:naam, zoals `dpv:hasPurpose`.";
    for (const char* wrong : {"hasPurpose", "dpv:", "dpv:has purpose", "dpv:a:b",
                              "https://w3id.org/dpv#hasPurpose", "dpv:<x>", "dpv:\"x", "@id"}) {
        CAPTURE(wrong);
        CHECK(fault_of_term(wrong) == "overlay.yaml:3:21 `" + std::string(wrong) + "`" + no_term);
    }
    CHECK(fault_of_rules("lists: {legal_bases: {values: {6.1.a: {dpv: gdpr:A6-1-a}}}}\n") ==
          "overlay.yaml:1:45 `gdpr` is hier onbekend. Bekend zijn: dct, dpv, eu-gdpr, pd.");
    CHECK(fault_of_rules("fields:\n  purposes: {dpv: {type: dpv:Purpose, propperty: x}}\n")
              .find("`propperty`") != std::string::npos);
    CHECK(fault_of_rules("registers: {avg: {overview: {name: purposses}}}\n") ==
          "overlay.yaml:1:36 `purposses` is hier onbekend. Bedoelt u `purposes`?");
}

TEST_CASE("a vocabulary says what its prefixes stand for") {
    const std::string rest = "  activity: x:A\n  label: x:l\n";
    CHECK(fault_of_vocabulary("  prefixes: {x: 'https://voorbeeld.nl/x#'}\n" + rest) == "none");
    CHECK(fault_of_vocabulary("  prefixes: {x: 'voorbeeld.nl/x#'}\n" + rest).find("geen adres") !=
          std::string::npos);
    CHECK(fault_of_vocabulary("  prefixes: {x: 'https://voorbeeld.nl/x'}\n" + rest).find("geen adres") !=
          std::string::npos);
    CHECK(fault_of_vocabulary("  prefixes: {x: 'https://voorbeeld.nl/\" #'}\n" + rest).find("geen adres") !=
          std::string::npos);
    CHECK(fault_of_vocabulary("  prefixes: {'@x': 'https://voorbeeld.nl/x#'}\n" + rest)
              .find("geen voorvoegsel") != std::string::npos);
    CHECK(fault_of_vocabulary(rest).find("`prefixes`") != std::string::npos);
    CHECK(fault_of_vocabulary("  prefixes: {x: 'https://voorbeeld.nl/x#'}\n").find("`activity`") !=
          std::string::npos);
}
