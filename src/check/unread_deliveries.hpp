// SPDX-License-Identifier: EUPL-1.2
// Directies that seem to have delivered nothing, while there is a file of theirs that could not be read.
#pragma once

#include "check/options.hpp"
#include "check/report.hpp"

namespace registertoets::check {

/// Adds a notice to each file without a row whose name speaks of a directie that is said to have delivered
/// nothing: it is the file that is wrong, not the directie.
void tell_unread_deliveries(const Options& options, Report& report);

}  // namespace registertoets::check
