// SPDX-License-Identifier: EUPL-1.2
// `rules check`: a line for each fault, as an editor can follow it, and what it comes to.
#pragma once

#include "check/rules_check.hpp"
#include "report/format.hpp"

namespace registertoets::report {

/// Writes the faults of `result` and a last line with the counts; when `options.quiet`, that line alone.
void write_rules_check(const check::RulesCheck& result, const RenderOptions& options, const Sink& sink);

}  // namespace registertoets::report
