// SPDX-License-Identifier: EUPL-1.2
// The names of the sheets, which stand where the sheets stand: a first pass over the whole of content.xml.
#pragma once

#include <vector>

#include "spreadsheet/ods/content.hpp"
#include "spreadsheet/workbook.hpp"

namespace registertoets::spreadsheet::ods {

/// The sheets of `content` in their order. Unpacks all of it, so that its CRC has been checked when this
/// returns. Throws InputError.
std::vector<SheetInfo> read_sheet_list(const Content& content);

}  // namespace registertoets::spreadsheet::ods
