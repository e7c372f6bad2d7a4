// SPDX-License-Identifier: EUPL-1.2
// The table of witnesses: for each rule a change of a correct row that makes it found, and how heavy that
// weighs. Written apart from the rules, in tests/data/rule_witnesses.yaml.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "rules/rule_set.hpp"
#include "support/register_case.hpp"

namespace registertoets::testing {

/// What makes a rule found.
struct Witness {
    rules::Severity severity;
    RegisterCase reg;
};

using Witnesses = std::map<std::string, Witness>;  ///< by rule

/// The witnesses of the rules of a register in the default set.
Witnesses witnesses_of(const RegisterCase& right);

/// The witnesses of what the set called `name` has otherwise than the default set, in one register. `set` is
/// that set, which names the columns.
Witnesses witnesses_of(const std::string& name, const std::shared_ptr<const rules::RuleSet>& set,
                       const RegisterCase& right);

/// Whether the table says that a rule or register needs no witness.
bool needs_no_witness(const std::string& name);

/// Whether the check of a witness found `rule` as the witness says. An error makes its row incomplete.
bool is_found(const std::string& rule, const Witness& witness, const Checked& checked);

}  // namespace registertoets::testing
