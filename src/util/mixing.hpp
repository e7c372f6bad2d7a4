// SPDX-License-Identifier: EUPL-1.2
// The step that hashes of texts are made of: quick, and the same on every machine. Against chance only.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace registertoets::util {

constexpr std::uint64_t k_mixing_factor = 0xD6E8FEB86659FD93U;

/// `sum` with `word` in it. Every bit of a word reaches the high half by the product, and the low half by the
/// shift.
constexpr std::uint64_t mixed(std::uint64_t sum, std::uint64_t word) {
    sum = (sum ^ word) * k_mixing_factor;
    return sum ^ (sum >> 29U);
}

/// The first `size` bytes of `text`, at most eight, as a number, the first one lowest: whatever the machine's
/// order.
inline std::uint64_t word_of(const char* text, std::size_t size) {
    std::uint64_t word = 0;
    if constexpr (std::endian::native == std::endian::little) {
        std::memcpy(&word, text, size);
    } else {
        for (std::size_t index = 0; index < size; ++index) {
            word |= std::uint64_t{static_cast<unsigned char>(text[index])} << (8 * index);
        }
    }
    return word;
}

}  // namespace registertoets::util
