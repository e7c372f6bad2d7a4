// SPDX-License-Identifier: EUPL-1.2
#include "workbook/package/packed_part.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <new>
#include <stdexcept>

namespace registertoets::workbook::package {

PackedPart::PackedPart() {
    constexpr int k_raw = -15;  // no zlib header: as zip wants it (APPNOTE 4.4.5)
    constexpr int k_memory = 8;
    if (deflateInit2(&m_stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, k_raw, k_memory, Z_DEFAULT_STRATEGY) !=
        Z_OK) {
        throw std::bad_alloc();
    }
}

PackedPart::~PackedPart() {
    deflateEnd(&m_stream);
}

void PackedPart::write(std::string_view bytes) {
    m_size += bytes.size();
    while (!bytes.empty()) {
        const std::string_view piece = bytes.substr(0, std::size_t{1} << 30);  // zlib counts in 32 bits
        bytes.remove_prefix(piece.size());
        m_crc = static_cast<std::uint32_t>(
            crc32(m_crc, reinterpret_cast<const Bytef*>(piece.data()), static_cast<uInt>(piece.size())));
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(piece.data()));
        m_stream.avail_in = static_cast<uInt>(piece.size());
        deflate_input(Z_NO_FLUSH);
    }
}

void PackedPart::deflate_input(int flush) {
    std::array<char, 1 << 14> room{};
    do {
        m_stream.next_out = reinterpret_cast<Bytef*>(room.data());
        m_stream.avail_out = static_cast<uInt>(room.size());
        deflate(&m_stream, flush);
        m_packed.append(room.data(), room.size() - m_stream.avail_out);
    } while (m_stream.avail_out == 0);
}

zip_source_t* PackedPart::source(zip_t* zip) {
    if (!m_complete) {
        m_complete = true;
        deflate_input(Z_FINISH);
    }
    zip_source_t* source = zip_source_function(zip, &PackedPart::answer, this);
    if (source == nullptr) {
        throw std::runtime_error(zip_strerror(zip));
    }
    return source;
}

// libzip asks for the bytes. As the size, the CRC and the method are known, it copies them as they stand, and
// the entry needs no zip64 fields (which Excel would repair).
zip_int64_t PackedPart::answer(void* self, void* data, zip_uint64_t length, zip_source_cmd_t command) {
    auto& part = *static_cast<PackedPart*>(self);
    switch (command) {
        case ZIP_SOURCE_OPEN:
            part.m_read = 0;
            return 0;
        case ZIP_SOURCE_READ: {
            const std::size_t count = std::min<std::size_t>(length, part.m_packed.size() - part.m_read);
            std::memcpy(data, part.m_packed.data() + part.m_read, count);
            part.m_read += count;
            return static_cast<zip_int64_t>(count);
        }
        case ZIP_SOURCE_STAT: {
            zip_stat_t stat;
            zip_stat_init(&stat);
            stat.size = part.m_size;
            stat.comp_size = part.m_packed.size();
            stat.crc = part.m_crc;
            stat.comp_method = ZIP_CM_DEFLATE;
            stat.encryption_method = ZIP_EM_NONE;
            stat.valid = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_CRC | ZIP_STAT_COMP_METHOD |
                         ZIP_STAT_ENCRYPTION_METHOD;
            std::memcpy(data, &stat, sizeof stat);
            return sizeof stat;
        }
        case ZIP_SOURCE_ERROR: {
            const std::array<int, 2> none{ZIP_ER_OK, 0};
            std::memcpy(data, none.data(), sizeof none);
            return sizeof none;
        }
        case ZIP_SOURCE_CLOSE:
        case ZIP_SOURCE_FREE:
            return 0;
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                                  ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
        default:
            return -1;
    }
}

}  // namespace registertoets::workbook::package
