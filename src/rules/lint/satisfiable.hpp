// SPDX-License-Identifier: EUPL-1.2
// Whether a condition can hold for any row at all.
#pragma once

#include <span>

#include "register/field.hpp"
#include "rules/condition.hpp"

namespace registertoets::rules {

/// False where no row can make all of `formulas` hold. True where one may: what cells can say is known only
/// in part, and very long conditions are not unravelled.
bool can_hold_together(std::span<const Formula> formulas, const reg::Form& form);

}  // namespace registertoets::rules
