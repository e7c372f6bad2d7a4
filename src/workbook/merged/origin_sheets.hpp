// SPDX-License-Identifier: EUPL-1.2
// What became of every input of a merge: rows taken, left out because they were there already, or clashing.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "check/report.hpp"
#include "messages/lang.hpp"
#include "workbook/merged/notes.hpp"
#include "workbook/merged/rows.hpp"
#include "workbook/new_book.hpp"
#include "workbook/taken_names.hpp"

namespace registertoets::workbook {

/// Adds a sheet with a line for each input sheet and unread file, and, where there are any, a sheet of the
/// rows that were left out and one of those that clash. `names` are the merged sheets by register; `added`
/// are input sheets that get no line: what we added to a delivery ourselves. `notes` are on cells of the
/// inputs, and went along with what was merged where they could.
void add_origin_sheets(const check::Report& report, const Merge& merge,
                       const std::map<std::size_t, std::string>& names, const std::set<std::uint32_t>& added,
                       const MergedNotes& notes, messages::Lang lang, TakenNames& taken, NewBook& book);

}  // namespace registertoets::workbook
