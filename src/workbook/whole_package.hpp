// SPDX-License-Identifier: EUPL-1.2
// Looks a package over that a library wrote.
#pragma once

#include <filesystem>

namespace registertoets::workbook {

/// Whether all parts of the package at `path` are XML from their start to their end. libxlsxwriter keeps
/// parts in files, and does not notice where one of them ends early because a disk is full.
bool is_whole(const std::filesystem::path& path);

}  // namespace registertoets::workbook
