// SPDX-License-Identifier: EUPL-1.2
// Every rule of the built-in sets does its work: a table of witnesses, written apart from the rules, says
// what has to be found and how heavy it weighs. With the one rule switched off, or with another severity, the
// witness fails.
#include <doctest/doctest.h>

#include <algorithm>

#include "rules/load.hpp"
#include "support/register_case.hpp"
#include "support/witnesses.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

// A set of its own, for its rules are changed and put back.
std::shared_ptr<rules::RuleSet> set_called(const std::string& name) {
    return std::make_shared<rules::RuleSet>(rules::load({name}));
}

rules::RegisterRules& register_of(rules::RuleSet& set, const RegisterCase& right) {
    return *set.registers.at(set.find_register(right.register_id()).value());
}

rules::Severity another(rules::Severity severity) {
    return severity == rules::Severity::warning ? rules::Severity::error : rules::Severity::warning;
}

// The witness holds, and not without the rule nor with another severity.
void check_rule(rules::Rule& rule, const Witness& witness, const std::shared_ptr<rules::RuleSet>& set) {
    const RegisterCase reg = witness.reg.under(set);
    const Checked checked = reg.check();
    CHECK_MESSAGE(is_found(rule.id, witness, checked), "not found, or with another severity");
    // A report has the severity from the rule.
    const rules::Severity severity = rule.severity;
    rule.severity = another(severity);
    CHECK_MESSAGE(!is_found(rule.id, witness, checked), "another severity is not noticed");
    rule.severity = severity;
    rule.off = true;
    CHECK_MESSAGE(!is_found(rule.id, witness, reg.check()), "found although it is off");
    rule.off = false;
}

// Every rule for which `asked` holds has one of `witnesses`, and no other rule has.
template <typename Asked>
void check_rules(const std::shared_ptr<rules::RuleSet>& set, const RegisterCase& right, Witnesses witnesses,
                 const Asked& asked) {
    for (rules::Rule& rule : register_of(*set, right).rules) {
        CAPTURE(rule.id);
        if (rule.off || !asked(rule)) {
            continue;
        }
        if (needs_no_witness(rule.id)) {
            CHECK_MESSAGE(!witnesses.contains(rule.id), "has a witness: no exemption is needed");
            continue;
        }
        const auto found = witnesses.find(rule.id);
        CHECK_MESSAGE(found != witnesses.end(), "no witness: add one to tests/data/rule_witnesses.yaml");
        if (found != witnesses.end()) {
            check_rule(rule, found->second, set);
            witnesses.erase(found);
        }
    }
    for (const auto& left_over : witnesses) {
        FAIL_CHECK("a witness that no rule asks for: " << left_over.first);
    }
}

void check_register(const RegisterCase& right) {
    static const auto k_set = set_called("rde");
    check_rules(k_set, right, witnesses_of(right), [](const rules::Rule&) { return true; });
}

// What a set has otherwise than the one that it lies over: rules of its own, and other severities.
void check_set(const std::string& name) {
    const auto set = set_called(name);
    const auto below = builtin_rules();
    for (const RegisterCase& right : {avg_row(), wpg_row(), avg_processor_row(), wpg_processor_row()}) {
        const auto& others = below->registers.at(below->find_register(right.register_id()).value())->rules;
        check_rules(set, right, witnesses_of(name, set, right), [&others](const rules::Rule& rule) {
            return std::none_of(others.begin(), others.end(), [&rule](const rules::Rule& other) {
                return other.id == rule.id && other.severity == rule.severity && !other.off;
            });
        });
    }
}

}  // namespace

TEST_CASE("every rule of the AVG register has a witness, which fails without the rule") {
    check_register(avg_row());
}

TEST_CASE("every rule of the Wpg register has a witness, which fails without the rule") {
    check_register(wpg_row());
}

TEST_CASE("every rule of the registers of processors has a witness, which fails without the rule") {
    check_register(avg_processor_row());
    check_register(wpg_processor_row());
}

TEST_CASE("what the sets for others have of their own has a witness, which fails without the rule") {
    check_set("gemeente");
    check_set("ico");
}

TEST_CASE("witnesses are of the four registers, and there is no fifth") {
    CHECK(builtin_rules()->registers.size() == 4);
}
