// SPDX-License-Identifier: EUPL-1.2
// Most text is plain ASCII: how much of it is, found eight bytes at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace registertoets::util {

/// How many bytes at the start of `text` are printable ASCII: U+0020 to U+007E.
inline std::size_t ascii_run(std::string_view text) {
    constexpr std::uint64_t k_ones = 0x0101010101010101U;
    constexpr std::uint64_t k_high = 0x80 * k_ones;
    std::size_t length = 0;
    while (text.size() - length >= sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + length, sizeof word);
        // A byte's high bit comes out set where it was set, and where it is below a space or above a tilde.
        // What one byte borrows from the next can only come from a byte that is out of range itself.
        const std::uint64_t outside = word | (word - 0x20 * k_ones) | (word + k_ones);
        if ((outside & k_high) != 0) {
            break;
        }
        length += sizeof word;
    }
    while (length < text.size() && text[length] >= 0x20 && text[length] < 0x7F) {
        ++length;
    }
    return length;
}

}  // namespace registertoets::util
