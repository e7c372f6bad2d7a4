// SPDX-License-Identifier: EUPL-1.2
// Texts as a workbook can hold them.
#pragma once

#include <string>
#include <string_view>

#include "workbook/taken_names.hpp"

namespace registertoets::workbook {

/// `text` as it is stored in a cell: `_x0041_` is escaped, because a reader would take it for an A (ECMA-376
/// part 1, 22.9.2.19), and what goes past 32 767 UTF-16 units is cut with an ellipsis.
std::string stored_text(std::string_view text);

/// `name` as the name of a sheet that is not among `taken` (compared without case): what Excel does not allow
/// becomes a blank, 31 characters at most, numbered where it is taken. Adds it to `taken`.
std::string sheet_name(std::string_view name, TakenNames& taken);

}  // namespace registertoets::workbook
