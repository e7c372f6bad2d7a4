// SPDX-License-Identifier: EUPL-1.2
// Which workbooks are left alone: a change would break what protects them.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "messages/sentence.hpp"
#include "spreadsheet/container/archive.hpp"

namespace registertoets::workbook::package {

/// Why the file at `path`, which sentences call `name`, is no package that could be marked; nothing when it
/// may be one.
std::optional<messages::Sentence> refusal_of_file(const std::filesystem::path& path, const std::string& name);

/// Why the package `archive`, whose workbook part is `main_part`, is not to be changed; nothing when it may
/// be.
std::optional<messages::Sentence> refusal_of_package(const spreadsheet::container::Archive& archive,
                                                     const std::string& main_part);

}  // namespace registertoets::workbook::package
