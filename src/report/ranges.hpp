// SPDX-License-Identifier: EUPL-1.2
// Cells of one column as ranges: P9:P22, P24.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace registertoets::report {

/// The cells of `column` (1 is A) in `rows`, ascending, as ranges in Excel's notation; column 0 stands for
/// whole rows and gives numbers of rows alone. A row that stands there twice counts once.
std::vector<std::string> fold_ranges(std::uint32_t column, std::span<const std::uint32_t> rows);

}  // namespace registertoets::report
