// SPDX-License-Identifier: EUPL-1.2
// Options that stand in a file: `.registertoets.yaml`, or what --config names.
#pragma once

#include <filesystem>
#include <optional>

#include "cli/arguments.hpp"

namespace registertoets::cli {

/// The project file for a program that runs in `folder`: the one there or in the nearest folder above it, as
/// a path relative to `folder`, whether it can be read or not; nothing where there is none.
std::optional<std::filesystem::path> find_project_file(const std::filesystem::path& folder);

/// The language that the project file asks for, right or wrong: the one that --config `named`, or else the
/// one for the working directory. Nothing where it does not say, cannot be read or is wrong.
std::optional<std::string> language_of_project(const std::optional<std::string>& named);

/// `arguments` with what the project file says of options that were not given. Each option from it knows its
/// place, and its paths are relative to the file. Throws UserError, with line and column for what is wrong in
/// the file.
Arguments with_project_file(Arguments arguments);

}  // namespace registertoets::cli
