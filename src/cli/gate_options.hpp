// SPDX-License-Identifier: EUPL-1.2
// What makes the exit status 1: thresholds, and which findings count.
#pragma once

#include <vector>

#include "check/input.hpp"
#include "check/options.hpp"
#include "cli/arguments.hpp"

namespace registertoets::cli {

/// Sets the gates of `options`, whose rules are there already. Throws UserError.
void set_gates(const Arguments& arguments, check::Options& options);

/// The earlier reports that a run is compared with, as inputs: none of them is ever written over.
std::vector<check::Input> earlier_reports(const Arguments& arguments);

}  // namespace registertoets::cli
