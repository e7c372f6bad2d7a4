// SPDX-License-Identifier: EUPL-1.2
// What a sheet lacks and another file of the run has: a directie may deliver its registers in files of their
// own.
#pragma once

#include "check/report.hpp"

namespace registertoets::check {

/// Takes back findings that a workbook has no rows of another register, where all rows of the sheet are of
/// one directie and another file has rows of that directie in that register. To be called before anything is
/// counted.
void settle_elsewhere(Report& report);

}  // namespace registertoets::check
