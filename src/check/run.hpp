// SPDX-License-Identifier: EUPL-1.2
// A whole run: the inputs one by one, then what can only be said of all of them together.
#pragma once

#include <span>

#include "check/input.hpp"
#include "check/options.hpp"
#include "check/report.hpp"

namespace registertoets::check {

/// Checks all `inputs` in their order. What is wrong with an input stands in the report; other inputs go on.
Report run(std::span<const Input> inputs, const Options& options);

}  // namespace registertoets::check
