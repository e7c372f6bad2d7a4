// SPDX-License-Identifier: EUPL-1.2
// Rules on a sheet as a whole: missing and doubled columns, a sheet that should stand beside it.
#pragma once

#include <vector>

#include "check/file_check.hpp"

namespace registertoets::check {

/// Judges the sheets of one file when all of them have been read: adds findings and outcomes to them.
void judge_sheets(const Options& options, std::vector<SheetResult>& sheets);

}  // namespace registertoets::check
