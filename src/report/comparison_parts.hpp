// SPDX-License-Identifier: EUPL-1.2
// The parts of the text report of `compare`, in the order in which they stand.
#pragma once

#include "report/page.hpp"
#include "report/version_formats.hpp"

namespace registertoets::report {

/// A table for each register that takes the change of its counts apart.
void comparison_difference(Page& page, const ComparisonReport& report,
                           const versions::RegisterDifference& reg);
/// Percentages of each directie, and what became of its rows.
void comparison_directies(Page& page, const ComparisonReport& report,
                          const versions::RegisterDifference& reg);
/// The rows that became worse and the directies that fell.
void comparison_worse(Page& page, const ComparisonReport& report, const versions::RegisterDifference& reg,
                      std::size_t most);

}  // namespace registertoets::report
