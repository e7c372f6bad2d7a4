// SPDX-License-Identifier: EUPL-1.2
// Which one field, put right, makes most rows complete.
#pragma once

#include <cstdint>
#include <optional>

#include "check/report.hpp"

namespace registertoets::report {

struct QuickWin {
    reg::FieldIndex field = 0;
    std::uint64_t rows = 0;       ///< rows that nothing but this field keeps from being complete
    bool column_missing = false;  ///< in every one of those rows' sheets
};

/// The field that gains most in register number `reg` of the rule set, counted row by row; nothing when no
/// row is one field short. Of equal gains the first field wins.
std::optional<QuickWin> quick_win(const check::Report& report, std::size_t reg);

}  // namespace registertoets::report
