// SPDX-License-Identifier: EUPL-1.2
// What makes the exit status 1: thresholds, and which findings count.
#pragma once

#include "check/options.hpp"
#include "cli/arguments.hpp"

namespace registertoets::cli {

/// Sets the gates of `options`, whose rules are there already. Throws UserError.
void set_gates(const Arguments& arguments, check::Options& options);

}  // namespace registertoets::cli
