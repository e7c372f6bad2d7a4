// SPDX-License-Identifier: EUPL-1.2
// Days and times as the numbers that a workbook keeps for them.
#pragma once

#include <optional>
#include <string_view>

#include "spreadsheet/xlsx/dates.hpp"

namespace registertoets::workbook::package {

/// The serial number of a day, a time or both in ISO 8601 (ECMA-376 part 1, 18.17.4); nothing for days that
/// `system` has no number for.
std::optional<double> serial_of(std::string_view iso, spreadsheet::xlsx::DateSystem system);

}  // namespace registertoets::workbook::package
