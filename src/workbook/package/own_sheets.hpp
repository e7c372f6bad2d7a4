// SPDX-License-Identifier: EUPL-1.2
// Which sheets of a workbook we added to it ourselves.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "spreadsheet/limits.hpp"

namespace registertoets::workbook::package {

/// The names of the sheets of the workbook at `path` that an earlier feedback added, also after they were
/// renamed; none where the file is no xlsx that can be read.
std::vector<std::string> own_sheets(const std::filesystem::path& path, const spreadsheet::Limits& limits);

}  // namespace registertoets::workbook::package
