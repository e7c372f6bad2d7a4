// SPDX-License-Identifier: EUPL-1.2
// Reads one part of a retention text: which event and which step belong to which period.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "rules/retention_terms.hpp"
#include "rules/retention_tokens.hpp"

namespace registertoets::rules {

/// What parts before this one said, for words that refer back ("daarna").
struct RetentionContext {
    std::vector<std::size_t> steps;  ///< of the last period
};

/// Reads `folded`, the folded text of a part; `text` of the result is left empty.
RetentionPart read_retention_part(std::string_view folded, const RetentionWords& words,
                                  RetentionContext& context);

}  // namespace registertoets::rules
