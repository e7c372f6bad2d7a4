// SPDX-License-Identifier: EUPL-1.2
// The workbook part: its sheets, and which part holds what (ECMA-376 part 1, 18.2).
#pragma once

#include <string>
#include <vector>

#include "spreadsheet/container/archive.hpp"
#include "spreadsheet/workbook.hpp"
#include "spreadsheet/xlsx/dates.hpp"

namespace registertoets::spreadsheet::xlsx {

struct WorkbookPart {
    std::vector<SheetInfo> sheets;         ///< worksheets only
    std::vector<std::string> sheet_parts;  ///< the part of each sheet; empty when the workbook names none
    std::string shared_strings;            ///< empty: none
    std::string styles;                    ///< empty: none
    DateSystem date_system = DateSystem::from_1900;
};

/// Reads the workbook part called `name`. Throws InputError.
WorkbookPart read_workbook_part(const container::Archive& archive, const std::string& name);

/// The name of the workbook part: what the package says, else the usual place; empty when there is none.
std::string find_main_part(const container::Archive& archive);

}  // namespace registertoets::spreadsheet::xlsx
