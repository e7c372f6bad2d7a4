// SPDX-License-Identifier: EUPL-1.2
// A form that calls a column by another name than the set below it: registers on the old form are still read.
#pragma once

#include "rules/document.hpp"

namespace registertoets::rules {

/// Lays `over` on `base`, both rule sets, as `overlay` does. The header of a field that gets another one
/// stays an alias of the field.
void overlay_rule_set(Node& base, const Node& over);

}  // namespace registertoets::rules
