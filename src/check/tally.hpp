// SPDX-License-Identifier: EUPL-1.2
// Counting rows.
#pragma once

#include "check/report.hpp"

namespace registertoets::check {

/// Counts `row` in `tally`; findings are counted apart.
void add_row(Tally& tally, const RowRecord& row);

}  // namespace registertoets::check
