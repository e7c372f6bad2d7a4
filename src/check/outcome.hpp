// SPDX-License-Identifier: EUPL-1.2
// What one rule says of one row.
#pragma once

#include <optional>

#include "rules/rule_set.hpp"

namespace registertoets::check {

/// The outcome of `rule` on `day` for the row with these facts; nothing for a rule that does not look at
/// single rows alone.
std::optional<rules::Outcome> outcome_of(const rules::Rule& rule, const rules::RowFacts& row,
                                         const util::Date& day);

}  // namespace registertoets::check
