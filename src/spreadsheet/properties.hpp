// SPDX-License-Identifier: EUPL-1.2
// What a workbook says about itself besides its cells.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "spreadsheet/limits.hpp"

namespace registertoets::spreadsheet {

/// The text of the custom property `name` of the xlsx workbook at `path` (ECMA-376 part 1, 22.3); empty where
/// it has none, where the file is of another kind, or where it cannot be read.
std::string custom_property(const std::filesystem::path& path, std::string_view name, const Limits& limits);

}  // namespace registertoets::spreadsheet
