// SPDX-License-Identifier: EUPL-1.2
// Every place of a rules tree where checks are described.
#pragma once

#include <functional>

#include "rules/load_parts.hpp"

namespace registertoets::rules::lint_table {

/// Calls `see` with each check: those that rules share, those of fields and those of registers.
void each_check(const RulesTree& tree, const std::function<void(const Entry& check)>& see);

}  // namespace registertoets::rules::lint_table
