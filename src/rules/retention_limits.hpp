// SPDX-License-Identifier: EUPL-1.2
// Retention periods against the longest that the law allows on the ground of the processing.
#pragma once

#include <string>
#include <vector>

#include "rules/retention_terms.hpp"

namespace registertoets::rules {

/// `unclear`: it cannot be told which limit holds, or from when the period is counted.
enum class Allowed : unsigned char { yes, no, unclear };

/// Whether the law allows `term` on one of `grounds` (ids of values). No where there is no doubt about the
/// ground, the step and the start; yes where the rules set no limit to these grounds.
Allowed allowed(const RetentionTerm& term, const std::vector<std::string>& grounds,
                const std::vector<RetentionLimit>& limits);

}  // namespace registertoets::rules
