// SPDX-License-Identifier: EUPL-1.2
// Inflate by zlib over the raw bytes that libzip gives: libzip's own unpacking is several times slower.
#include "spreadsheet/container/part_source.hpp"

#include <algorithm>
#include <cstdio>
#include <new>
#include <utility>

#include "messages/catalogue.hpp"
#include "spreadsheet/input_error.hpp"

namespace registertoets::spreadsheet::container {
namespace {

using messages::Msg;
using messages::Sentence;

constexpr std::size_t k_input_bytes = std::size_t{64} << 10;
constexpr int k_raw_deflate = -MAX_WBITS;  // zip holds deflate without zlib's header

// zlib's types are C's: its input pointer is not const-correct and its bytes are unsigned.
Bytef* zlib_bytes(char* bytes) {
    return reinterpret_cast<Bytef*>(bytes);  // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
}

}  // namespace

PartSource::PartSource(Open open, const PartEntry& entry, PartPlace place, const Limits& limits)
    : m_open(std::move(open)), m_raw(m_open()), m_entry(entry), m_place(std::move(place)), m_limits(limits) {
    if (!m_raw) {
        throw_damaged();
    }
    if (m_entry.deflated) {
        m_input.resize(k_input_bytes);
        if (inflateInit2(&m_stream, k_raw_deflate) != Z_OK) {
            throw std::bad_alloc();
        }
    }
}

PartSource::~PartSource() {
    if (m_entry.deflated) {
        inflateEnd(&m_stream);
    }
}

std::size_t PartSource::read(std::span<char> into) {
    if (m_done || into.empty()) {
        return 0;
    }
    const std::size_t count = m_entry.deflated ? read_deflated(into) : read_raw(into);
    account(into.first(count));
    if (m_done) {
        check_whole();
    }
    return count;
}

std::unique_ptr<ByteSource> PartSource::fork() {
    auto copy = std::make_unique<PartSource>(m_open, m_entry, m_place, m_limits);
    if (zip_fseek(copy->m_raw.get(), static_cast<zip_int64_t>(m_packed), SEEK_SET) != 0) {
        return nullptr;
    }
    if (m_entry.deflated) {
        inflateEnd(&copy->m_stream);
        if (inflateCopy(&copy->m_stream, &m_stream) != Z_OK) {
            throw std::bad_alloc();
        }
        std::copy_n(m_stream.next_in, m_stream.avail_in, zlib_bytes(copy->m_input.data()));
        copy->m_stream.next_in = zlib_bytes(copy->m_input.data());
    }
    copy->m_packed = m_packed;
    copy->m_unpacked = m_unpacked;
    copy->m_crc = m_crc;
    copy->m_done = m_done;
    return copy;
}

std::size_t PartSource::read_raw(std::span<char> into) {
    const zip_int64_t count = zip_fread(m_raw.get(), into.data(), into.size());
    if (count < 0) {
        throw_damaged();
    }
    m_packed += static_cast<std::uint64_t>(count);
    m_done = count == 0;
    return static_cast<std::size_t>(count);
}

std::size_t PartSource::read_deflated(std::span<char> into) {
    m_stream.next_out = zlib_bytes(into.data());
    m_stream.avail_out = static_cast<uInt>(std::min<std::size_t>(into.size(), 1U << 30));
    const std::size_t wanted = m_stream.avail_out;
    while (m_stream.avail_out > 0) {
        if (m_stream.avail_in == 0) {
            take_input();
        }
        const uInt input_before = m_stream.avail_in;
        const uInt output_before = m_stream.avail_out;
        const int status = inflate(&m_stream, Z_NO_FLUSH);
        if (status == Z_STREAM_END) {
            m_done = true;
            break;
        }
        // No progress means that the input ended before the stream did.
        if (status != Z_OK || (m_stream.avail_in == input_before && m_stream.avail_out == output_before)) {
            throw_damaged();
        }
    }
    return wanted - m_stream.avail_out;
}

void PartSource::take_input() {
    const zip_int64_t count = zip_fread(m_raw.get(), m_input.data(), m_input.size());
    if (count < 0) {
        throw_damaged();
    }
    m_packed += static_cast<std::uint64_t>(count);
    m_stream.next_in = zlib_bytes(m_input.data());
    m_stream.avail_in = static_cast<uInt>(count);
}

void PartSource::account(std::span<const char> unpacked) {
    m_unpacked += unpacked.size();
    m_crc = static_cast<std::uint32_t>(
        crc32_z(m_crc, reinterpret_cast<const Bytef*>(unpacked.data()), unpacked.size()));  // NOLINT
    if (m_unpacked > m_limits.part_bytes) {
        throw InputError(InputFault::limit,
                         Sentence(Msg::limit_part_bytes, {{"file", m_place.file},
                                                          {"part", m_place.part},
                                                          {"limit", "part_bytes"},
                                                          {"maximum", m_limits.part_bytes}}));
    }
    // Judged on what was really read: the directory's sizes are the file's own claim.
    if (m_unpacked > m_limits.ratio_from_bytes &&
        m_unpacked / std::max<std::uint64_t>(m_limits.ratio, 1) > m_packed) {
        throw InputError(InputFault::limit, Sentence(Msg::limit_ratio, {{"file", m_place.file},
                                                                        {"part", m_place.part},
                                                                        {"limit", "ratio"},
                                                                        {"maximum", m_limits.ratio}}));
    }
}

void PartSource::check_whole() const {
    if (m_unpacked != m_entry.size || m_crc != m_entry.crc) {
        throw_damaged();
    }
}

void PartSource::throw_damaged() const {
    throw InputError(InputFault::damaged,
                     Sentence(Msg::part_damaged, {{"file", m_place.file}, {"part", m_place.part}}));
}

}  // namespace registertoets::spreadsheet::container
