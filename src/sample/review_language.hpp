// SPDX-License-Identifier: EUPL-1.2
// The names in a workbook of review, in the language of who reads it back.
#pragma once

#include "messages/lang.hpp"
#include "rules/rule_set.hpp"
#include "sample/review.hpp"

namespace registertoets::sample {

/// Puts the titles of registers and the headers of fields in `lang`, where they are those of `set` in any
/// language; what another rule set named, or what the workbook was changed to, stays as it is.
void translate_names(Review& review, const rules::RuleSet& set, messages::Lang lang);

}  // namespace registertoets::sample
