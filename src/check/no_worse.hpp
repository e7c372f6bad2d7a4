// SPDX-License-Identifier: EUPL-1.2
// Each directie's share of complete rows, held against an earlier report.
#pragma once

#include "check/directie_counts.hpp"
#include "check/options.hpp"
#include "check/report.hpp"

namespace registertoets::check {

/// Adds a gate for each directie of `report` that the earlier report of `options` has too, or that only one
/// of them has, which is met: what came or went is no worse. Nothing where there is no earlier report.
void judge_no_worse(const Options& options, const std::vector<DirectieCount>& now, Report& report);

}  // namespace registertoets::check
