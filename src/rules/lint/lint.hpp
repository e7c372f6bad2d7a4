// SPDX-License-Identifier: EUPL-1.2
// The table of lints: what is doubtful in rules that load. A new lint is a file here, a line below and a line
// in lint.cpp.
#pragma once

#include <span>
#include <string_view>

#include "rules/load.hpp"
#include "rules/rule_fault.hpp"

namespace registertoets::rules {

/// All that the lints find in `loaded`, but not in files that came with the program while others are judged.
RuleFaults lint(const LoadedRules& loaded);

/// Throws UserError for the first thing in files of one's own that is wrong in itself, whatever the rest of
/// the rules says: names that reports cannot take, holes that stay open, checks that are off for no reason.
void refuse_faulty(const LoadedRules& loaded);

struct Lint {
    std::string_view name;
    void (*run)(const LoadedRules& loaded, RuleFaults& faults);
};

/// All lints.
std::span<const Lint> lints();

namespace lint_table {
void conditions(const LoadedRules& loaded, RuleFaults& faults);
void input_messages(const LoadedRules& loaded, RuleFaults& faults);
void shared_headers(const LoadedRules& loaded, RuleFaults& faults);
void replaced_aliases(const LoadedRules& loaded, RuleFaults& faults);
void shared_spellings(const LoadedRules& loaded, RuleFaults& faults);
void ids(const LoadedRules& loaded, RuleFaults& faults);
void off_without_reason(const LoadedRules& loaded, RuleFaults& faults);
void unknown_holes(const LoadedRules& loaded, RuleFaults& faults);
void missing_examples(const LoadedRules& loaded, RuleFaults& faults);
}  // namespace lint_table

}  // namespace registertoets::rules
