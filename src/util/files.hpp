// SPDX-License-Identifier: EUPL-1.2
// Reading a small file whole, and writing files whole or not at all.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace registertoets::util {

/// The bytes of the file at `path`; nothing when it cannot be read.
std::optional<std::string> read_file(const std::filesystem::path& path);

/// `path` as UTF-8 text with forward slashes, for messages and reports.
std::string shown_path(const std::filesystem::path& path);

/// Writes `bytes` to `path` whole or not at all: to a temporary file beside it, flushed to the disk, then renamed.
/// A target that is no regular file (a pipe, /dev/stdout) is written straight. False when it fails: the target
/// is then as it was.
bool write_file_whole(const std::filesystem::path& path, std::string_view bytes);

}  // namespace registertoets::util
