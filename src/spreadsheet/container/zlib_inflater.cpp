// SPDX-License-Identifier: EUPL-1.2
// Inflate by zlib, on any processor; what it says of a damaged stream is what counts.
#include <zlib.h>

#include <new>

#include "spreadsheet/container/inflater.hpp"

namespace registertoets::spreadsheet::container {
namespace {

constexpr int k_raw_deflate = -MAX_WBITS;  // zip holds deflate without zlib's header

// zlib's types are C's: its input pointer is not const-correct and its bytes are unsigned.
Bytef* zlib_bytes(const char* bytes) {
    return const_cast<Bytef*>(reinterpret_cast<const Bytef*>(bytes));  // NOLINT
}

class ZlibInflater final : public Inflater {
  public:
    ZlibInflater() {
        if (inflateInit2(&m_stream, k_raw_deflate) != Z_OK) {
            throw std::bad_alloc();
        }
    }
    ZlibInflater(const ZlibInflater& other) : Inflater(other) {
        // It takes its source by a pointer that is not const, and changes nothing.
        if (inflateCopy(&m_stream, const_cast<z_stream*>(&other.m_stream)) != Z_OK) {  // NOLINT
            throw std::bad_alloc();
        }
    }
    ZlibInflater& operator=(const ZlibInflater&) = delete;
    ~ZlibInflater() override { inflateEnd(&m_stream); }

    [[nodiscard]] std::unique_ptr<Inflater> copy() const override {
        return std::make_unique<ZlibInflater>(*this);
    }

    [[nodiscard]] std::uint32_t crc(std::uint32_t before, std::span<const char> bytes) const override {
        return static_cast<std::uint32_t>(crc32_z(before, zlib_bytes(bytes.data()), bytes.size()));
    }

  private:
    Step take_step(std::span<const char> input, std::span<char> output) override {
        m_stream.next_in = zlib_bytes(input.data());
        m_stream.avail_in = static_cast<uInt>(input.size());
        m_stream.next_out = zlib_bytes(output.data());
        m_stream.avail_out = static_cast<uInt>(output.size());
        const int status = inflate(&m_stream, Z_NO_FLUSH);
        const Step step{input.size() - m_stream.avail_in, output.size() - m_stream.avail_out};
        switch (status) {
            case Z_OK:
            case Z_BUF_ERROR:  // there was nothing to do with
                return step;
            case Z_STREAM_END:
                return {step.taken, step.given, State::ended};
            case Z_MEM_ERROR:
                throw std::bad_alloc();
            default:
                return {step.taken, step.given, State::damaged};
        }
    }

    z_stream m_stream{};
};

}  // namespace

std::unique_ptr<Inflater> make_zlib_inflater() {
    return std::make_unique<ZlibInflater>();
}

}  // namespace registertoets::spreadsheet::container
