// SPDX-License-Identifier: EUPL-1.2
// A new part of a package: packed while it is written, so that a large sheet never stands in memory unpacked.
#pragma once

#include <zip.h>
#include <zlib.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace registertoets::workbook::package {

class PackedPart {
  public:
    PackedPart();
    ~PackedPart();
    PackedPart(const PackedPart&) = delete;
    PackedPart& operator=(const PackedPart&) = delete;

    /// Adds bytes at the end.
    void write(std::string_view bytes);

    /// What libzip copies as it stands. The part must outlive it, and is then complete. Throws
    /// std::runtime_error where there is no room.
    zip_source_t* source(zip_t* zip);

  private:
    void deflate_input(int flush);
    static zip_int64_t answer(void* self, void* data, zip_uint64_t length, zip_source_cmd_t command);

    z_stream m_stream{};
    std::string m_packed;
    std::uint64_t m_size = 0;
    std::uint32_t m_crc = 0;
    std::size_t m_read = 0;
    bool m_complete = false;
};

}  // namespace registertoets::workbook::package
