// SPDX-License-Identifier: EUPL-1.2
// A file to check, or what is to be said of one that is not.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "messages/sentence.hpp"
#include "spreadsheet/input_error.hpp"
#include "util/files.hpp"
#include "util/memory_file.hpp"

namespace registertoets::check {

struct Input {
    /// The file at `file`, under its own name.
    Input(std::filesystem::path file)  // NOLINT(google-explicit-constructor): a path is an input
        : path(std::move(file)), name(util::shown_path(path)) {}
    Input(std::filesystem::path file, std::string shown) : path(std::move(file)), name(std::move(shown)) {}

    std::filesystem::path path;                      ///< what is opened
    std::shared_ptr<const util::MemoryFile> memory;  ///< holds what is opened; null: a file on a disk does
    std::string name;                                ///< what reports call it
    std::optional<messages::Sentence> skipped;       ///< not looked at, and why
    std::optional<spreadsheet::InputError> problem;  ///< cannot be looked at, and why
};

}  // namespace registertoets::check
