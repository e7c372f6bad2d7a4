// SPDX-License-Identifier: EUPL-1.2
// Reading a small file whole, and writing files whole or not at all.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace registertoets::util {

/// The bytes of the file at `path`; nothing when it cannot be read, or has more than `most` of them.
std::optional<std::string> read_file(const std::filesystem::path& path,
                                     std::uint64_t most = ~std::uint64_t{0});

/// Writes all of `bytes` to an open file. False when that fails; errno says why.
bool write_all(int descriptor, std::string_view bytes);

/// Where standard input, output or error is closed, puts something there that cannot be read or written: else
/// the next file that is opened gets its number, and what is said to people goes into it.
void occupy_standard_streams();

/// When and where a file was last written. Files that differ in it are not the same, or changed.
struct FileStamp {
    std::uint64_t device = 0;
    std::uint64_t number = 0;
    std::int64_t size = 0;
    std::int64_t seconds = 0;
    std::int64_t nanoseconds = 0;
    bool operator==(const FileStamp&) const = default;
};

/// The stamp of the file at `path`; nothing where there is none.
std::optional<FileStamp> stamp_of(const std::filesystem::path& path);

/// `path` as text with forward slashes, for messages and reports.
std::string shown_path(const std::filesystem::path& path);

/// A file that comes about whole or not at all: written to a file without a name, flushed to the disk, then
/// put in its place. So nothing is left of it however the program ends, but where a file is replaced: that
/// takes a name beside it for a moment, or for as long as it is written where file systems know no files
/// without one. A target that is no regular file (a pipe, a terminal) is written straight.
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
    /// Why it failed, as the system says it; of several faults the first.
    [[nodiscard]] std::error_code fault() const { return m_fault; }

  private:
    void open_beside();
    bool give_name();
    bool close();
    bool note(bool done);

    std::filesystem::path m_target;
    std::string m_temporary;  // the name of what is to be renamed or removed
    int m_descriptor = -1;
    bool m_straight = false;  // written to the target itself
    unsigned m_mode = 0;
    std::error_code m_fault;
    std::string m_buffer;
};

}  // namespace registertoets::util
