// SPDX-License-Identifier: EUPL-1.2
// The packed bytes of a part as they stand in the zip file, for a thread of its own if need be: libzip bears
// one at a time in an archive.
#pragma once

#include <zip.h>

#include <cstdint>
#include <mutex>
#include <optional>
#include <span>

namespace registertoets::spreadsheet::container {

/// A zip file that is open, and who may touch it.
struct OpenZip {
    explicit OpenZip(zip_t* opened) : zip(opened) {}
    OpenZip(const OpenZip&) = delete;
    OpenZip& operator=(const OpenZip&) = delete;
    ~OpenZip() { zip_discard(zip); }

    zip_t* zip;
    std::mutex mutex;
};

class RawPart {
  public:
    /// Opens part `index` of `archive`, which must outlive it.
    RawPart(OpenZip& archive, zip_uint64_t index);
    RawPart(const RawPart&) = delete;
    RawPart& operator=(const RawPart&) = delete;
    ~RawPart();

    [[nodiscard]] bool is_open() const { return m_file != nullptr; }
    /// Puts the next bytes in `into` and says how many; nothing where they cannot be read.
    std::optional<std::size_t> read(std::span<char> into);
    /// Goes to byte `offset`; false where that cannot be done.
    bool seek(std::uint64_t offset);

    [[nodiscard]] OpenZip& archive() const { return m_archive; }
    [[nodiscard]] zip_uint64_t index() const { return m_index; }

  private:
    OpenZip& m_archive;
    zip_uint64_t m_index;
    zip_file_t* m_file = nullptr;
};

}  // namespace registertoets::spreadsheet::container
