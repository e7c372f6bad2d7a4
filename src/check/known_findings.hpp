// SPDX-License-Identifier: EUPL-1.2
// Findings that stood in an earlier report.
#pragma once

#include "check/options.hpp"
#include "check/report.hpp"

namespace registertoets::check {

/// Marks the findings of `report` that stand in the baseline of `options`, if there is one, and counts them.
void mark_known_findings(const Options& options, Report& report);

/// Whether `options` leave nothing out and every file could be read, so that what is not found is not there.
bool looked_at_all(const Options& options, const Report& report);

}  // namespace registertoets::check
