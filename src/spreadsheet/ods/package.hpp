// SPDX-License-Identifier: EUPL-1.2
// The two ways in which OpenDocument is stored: a package, and one XML text.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "spreadsheet/container/archive.hpp"
#include "spreadsheet/workbook.hpp"

namespace registertoets::spreadsheet::ods {

/// Opens the package `archive` (OpenDocument 1.2 part 3). Throws InputError where it is encrypted, damaged or
/// no spreadsheet.
std::unique_ptr<Workbook> open_package(std::unique_ptr<container::Archive> archive);

/// Opens the flat OpenDocument file at `path`, which messages call `file`. Throws InputError.
std::unique_ptr<Workbook> open_flat_file(const std::filesystem::path& path, const Limits& limits,
                                         const std::string& file);

}  // namespace registertoets::spreadsheet::ods
