// SPDX-License-Identifier: EUPL-1.2
// Reading a small file whole, and writing files whole or not at all.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace registertoets::util {

/// The bytes of the file at `path`; nothing when it cannot be read, or has more than `most` of them.
std::optional<std::string> read_file(const std::filesystem::path& path,
                                     std::uint64_t most = ~std::uint64_t{0});

/// Writes all of `bytes` to an open file. False when that fails.
bool write_all(int descriptor, std::string_view bytes);

/// `path` as text with forward slashes, for messages and reports.
std::string shown_path(const std::filesystem::path& path);

/// A file that comes about whole or not at all: written to a temporary file beside the target, flushed to the
/// disk, then renamed. A target that is no regular file (a pipe, a terminal) is written straight.
class WholeFile {
  public:
    explicit WholeFile(std::filesystem::path target);
    /// Without `commit` the target stays as it was and nothing is left beside it.
    ~WholeFile();
    WholeFile(const WholeFile&) = delete;
    WholeFile& operator=(const WholeFile&) = delete;

    /// Adds bytes; a fault is remembered for `commit`.
    void write(std::string_view bytes);
    /// Puts the file in its place. False when anything failed: the target is then as it was.
    bool commit();

  private:
    bool close();

    std::filesystem::path m_target;
    std::string m_temporary;  // empty: written straight
    int m_descriptor = -1;
    unsigned m_mode = 0;
    bool m_failed = false;
    std::string m_buffer;
};

}  // namespace registertoets::util
