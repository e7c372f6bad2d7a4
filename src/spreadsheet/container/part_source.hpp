// SPDX-License-Identifier: EUPL-1.2
// The unpacked bytes of one part of a zip file, as a stream: never whole in memory, checked against CRC and
// size, and held to the limits while it unpacks (a declared size is never believed).
#pragma once

#include <zip.h>
#include <zlib.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "spreadsheet/container/byte_source.hpp"
#include "spreadsheet/container/part_place.hpp"
#include "spreadsheet/limits.hpp"

namespace registertoets::spreadsheet::container {

struct ZipFileCloser {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using ZipFile = std::unique_ptr<zip_file_t, ZipFileCloser>;

/// What the zip directory says of a part.
struct PartEntry {
    bool deflated = false;  ///< else stored
    std::uint64_t size = 0;
    std::uint32_t crc = 0;
};

class PartSource final : public ByteSource {
  public:
    /// Opens the bytes of the part as they stand in the file; null when that fails.
    using Open = std::function<ZipFile()>;

    /// `limits` must outlive the source. Throws InputError where the part cannot be opened.
    PartSource(Open open, const PartEntry& entry, PartPlace place, const Limits& limits);
    ~PartSource() override;

    std::size_t read(std::span<char> into) override;
    std::unique_ptr<ByteSource> fork() override;

  private:
    std::size_t read_raw(std::span<char> into);
    std::size_t read_deflated(std::span<char> into);
    void take_input();
    void account(std::span<const char> unpacked);
    void check_whole() const;
    [[noreturn]] void throw_damaged() const;

    Open m_open;
    ZipFile m_raw;
    PartEntry m_entry;
    PartPlace m_place;
    const Limits& m_limits;
    z_stream m_stream{};
    std::vector<char> m_input;
    std::uint64_t m_packed = 0;
    std::uint64_t m_unpacked = 0;
    std::uint32_t m_crc = 0;
    bool m_done = false;
};

}  // namespace registertoets::spreadsheet::container
