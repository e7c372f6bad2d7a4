// SPDX-License-Identifier: EUPL-1.2
#include "support/packed.hpp"

#include <fmt/format.h>
#include <zlib.h>

#include <cstdint>
#include <stdexcept>

namespace registertoets::testing {

std::string deflated(std::string_view text, int level) {
    z_stream stream{};
    if (deflateInit2(&stream, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
        throw std::runtime_error("cannot pack");
    }
    std::string packed(deflateBound(&stream, text.size()), '\0');
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(text.data()));  // NOLINT: zlib is C
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());  // NOLINT
    stream.avail_out = static_cast<uInt>(packed.size());
    const int status = deflate(&stream, Z_FINISH);
    packed.resize(packed.size() - stream.avail_out);
    deflateEnd(&stream);
    if (status != Z_STREAM_END) {
        throw std::runtime_error("cannot pack");
    }
    return packed;
}

std::string sheet_like(std::size_t bytes) {
    std::string text;
    std::uint64_t random = 1;
    while (text.size() < bytes) {
        random = random * 6364136223846793005U + 1442695040888963407U;
        text += fmt::format("<c r=\"A{}\" t=\"s\"><v>{}</v></c>", random >> 44U, random >> 50U);
    }
    return text;
}

}  // namespace registertoets::testing
