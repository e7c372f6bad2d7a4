// SPDX-License-Identifier: EUPL-1.2
// What a program wrote into the properties of a workbook, beside its sheets.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace registertoets::spreadsheet {

/// The text of the property `name` that the makers of the workbook at `path` (xlsx, xlsm, ods) defined;
/// nothing where there is none, or where the file is no workbook that can be read.
std::optional<std::string> custom_property(const std::filesystem::path& path, std::string_view name);

}  // namespace registertoets::spreadsheet
