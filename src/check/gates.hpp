// SPDX-License-Identifier: EUPL-1.2
// What was asked of the register, held against what was counted.
#pragma once

#include "check/options.hpp"
#include "check/report.hpp"

namespace registertoets::check {

/// Judges the gates of `options` over a `report` that is complete but for them, and sets its exit status.
void judge_gates(const Options& options, Report& report);

}  // namespace registertoets::check
