// SPDX-License-Identifier: EUPL-1.2
// The notes that people put on cells (in Excel: opmerkingen, notities), which are no part of what cells say.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <utility>

#include "spreadsheet/limits.hpp"

namespace registertoets::spreadsheet {

/// By row and column (1 is A): what the note on that cell says.
using CellNotes = std::map<std::pair<std::uint32_t, std::uint32_t>, std::string>;

/// The notes in the workbook at `path`, by the name of their sheet. None where it is no xlsx that can be
/// read: what is wrong with it is told where it is read.
std::map<std::string, CellNotes> cell_notes(const std::filesystem::path& path, const Limits& limits);

}  // namespace registertoets::spreadsheet
