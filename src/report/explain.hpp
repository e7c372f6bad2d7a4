// SPDX-License-Identifier: EUPL-1.2
// Rules, fields and value lists explained to the person who fills in a register; all words come from the
// rules.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "report/format.hpp"
#include "rules/rule_set.hpp"
#include "util/date.hpp"

namespace registertoets::report {

/// Something in a rule set: a rule or a field of a register.
struct ExplainedItem {
    std::size_t reg = 0;
    std::size_t index = 0;
};

/// What an id stands for: rules, or a field, or a list, or a field and a list that share their id.
struct Explanation {
    std::vector<ExplainedItem> rules;   ///< one rule, or all that begin with what was asked
    std::vector<ExplainedItem> fields;  ///< the field in each register that has it
    const reg::ValueList* list = nullptr;
    std::string near;                  ///< nothing found: the nearest id, or empty
    std::vector<std::string> several;  ///< nothing found: the names that begin with what was asked, if any

    [[nodiscard]] bool exists() const { return !rules.empty() || !fields.empty() || list != nullptr; }
};

/// What `asked` stands for: a rule (`avg.purposes.empty`), the beginning of one (`avg.purposes`), a field
/// (`purposes` or one of its headers), or a list. Capitals do not matter, the register before a rule may be
/// left out, and the beginning of the name of one field or list will do.
Explanation find_explanation(const rules::RuleSet& set, std::string_view asked);

/// Writes what was found. Examples of rules are tried on the day that the rules name, else on `today`.
void write_explanation(const rules::RuleSet& set, const Explanation& found, const RenderOptions& options,
                       util::Date today, const Sink& sink);

/// Writes the list of everything that can be explained: fields by register, and lists.
void write_explain_list(const rules::RuleSet& set, const RenderOptions& options, const Sink& sink);

}  // namespace registertoets::report
