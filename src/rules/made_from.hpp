// SPDX-License-Identifier: EUPL-1.2
// From which rules a form was made: written into it, and told where it is judged by others.
#pragma once

#include <string>
#include <string_view>

#include "rules/rule_set.hpp"

namespace registertoets::rules {

/// The custom property of a workbook that says it.
constexpr std::string_view k_rules_property = "registertoets-rules";

/// The rules that `set` was made from: `rde 1.0`, with those that lie over them behind it.
std::string rules_in_words(const RuleSet& set);

}  // namespace registertoets::rules
