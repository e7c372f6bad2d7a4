// SPDX-License-Identifier: EUPL-1.2
// What a register is recognised by, read from YAML; and checks that registers share but not all can have.
#include <doctest/doctest.h>

#include "rules/load.hpp"
#include "support/rules_text.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::rules;
using namespace registertoets::testing;

namespace {

const reg::Form& form_of(const RuleSet& set, std::string_view id) {
    return set.registers.at(set.find_register(id).value())->form;
}

// The rules of a set of two registers of one field each, with `checks` below the shared field `doel`.
RuleSet two_registers(std::string_view checks) {
    return load_text({}, small_rules("fields:\n"
                                     "  doel:\n"
                                     "    header: {nl: Doel, en: Purpose}\n"
                                     "    checks: {" +
                                     std::string(checks) +
                                     "}\n"
                                     "  soort: {header: {nl: Soort, en: Kind}}\n"
                                     "registers:\n"
                                     "  een: {title: {nl: Een, en: One}, fields: {doel: {}, soort: {}}}\n"
                                     "  twee: {title: {nl: Twee, en: Two}, fields: {doel: {}}}\n"));
}

bool has_rule(const RuleSet& set, std::string_view id) {
    for (const auto& rules : set.registers) {
        for (const Rule& rule : rules->rules) {
            if (rule.id == id) {
                return true;
            }
        }
    }
    return false;
}

constexpr std::string_view k_texts = "what: {nl: a, en: a}, why: {nl: a, en: a}, how: {nl: a, en: a}";

std::string same_as(std::string_view field) {
    return "zelfde: {kind: contradicts, that: {field: " + std::string(field) + ", blank: true}, " +
           std::string(k_texts) + "}";
}

}  // namespace

TEST_CASE("what a register needs, what it yields to and where its header stands") {
    const RuleSet rde = load({});
    const reg::Form& form = form_of(rde, "avg-verwerker");
    CHECK(form.needs == std::vector<reg::FieldIndex>{form.find("processing_categories").value()});
    CHECK(form.yields == std::vector<std::string>{"purposes", "legal_basis"});
    CHECK(form.header_row == 0);
    const RuleSet ico = load({"ico"});
    CHECK(form_of(ico, "avg").header_row == 9);
}

TEST_CASE("a register needs fields of its own and yields to fields that registers share") {
    CHECK(fault_of_rules("registers: {avg: {recognise: {needs: [purposess]}}}") ==
          "overlay.yaml:1:39 `purposess` is hier onbekend. Bedoelt u `purposes`?");
    CHECK(fault_of_rules("registers: {avg-verwerker: {recognise: {yields: [purposess]}}}") ==
          "overlay.yaml:1:50 `purposess` is hier onbekend. Bedoelt u `purposes`?");
    CHECK(fault_of_rules("registers: {avg: {recognise: {header_row: negen}}}") ==
          "overlay.yaml:1:43 Bij `header_row` hoort een heel getal; er staat `negen`.");
}

TEST_CASE("a shared check that looks at a field is there only for registers with that field") {
    const RuleSet set = two_registers(same_as("soort"));
    CHECK(has_rule(set, "een.doel.zelfde"));
    CHECK_FALSE(has_rule(set, "twee.doel.zelfde"));
}

TEST_CASE("a shared check that looks at a field of nobody is a fault") {
    CHECK_THROWS_AS(two_registers(same_as("soorten")), messages::UserError);
}

TEST_CASE("a check of a register itself looks at its own fields") {
    CHECK(
        fault_of_rules("registers: {avg-verwerker: {fields: {dpo: {checks: {" + same_as("purposes") + "}}}}}")
            .find("`purposes` is hier onbekend.") != std::string::npos);
}

TEST_CASE("the built-in sets are the tax administration's and those of other organisations, laid over it") {
    for (const std::string name : {"gemeente", "ico", "rijksregister"}) {
        CAPTURE(name);
        const RuleSet set = load({name});
        CHECK(set.id == name);
        REQUIRE(set.files.size() == 2);
        CHECK(set.files.at(0).id == "rde");
        CHECK(set.files.at(1).id == name);
        CHECK(set.files.at(1).version == "1.0");
    }
}

TEST_CASE("a file may be called as the built-in set that it extends") {
    const TempFolder folder;
    const std::string own = write_file(folder / "ico.yaml", "extends: ico\nversion: '7'\n").string();
    const RuleSet set = load({own});
    CHECK(set.version == "7");
    CHECK(set.files.size() == 3);
}

TEST_CASE("rules that other organisations switch off say why") {
    for (const std::string name : {"gemeente", "ico", "rijksregister"}) {
        const RuleSet set = load({name});
        CHECK(rule_of(set, "avg.fg_code.invalid").off);
        CHECK_FALSE(rule_of(set, "avg.fg_code.invalid").off_reason.empty());
        CHECK_FALSE(rule_of(set, "avg.purposes.empty").off);
    }
}
