// SPDX-License-Identifier: EUPL-1.2
#include "util/text_hash.hpp"

#include <bit>
#include <cstddef>
#include <cstring>

namespace registertoets::util {
namespace {

// The first eight bytes of `text` as a number, the first one lowest: whatever the machine's order.
std::uint64_t whole_word(std::string_view text) {
    std::uint64_t word = 0;
    if constexpr (std::endian::native == std::endian::little) {
        std::memcpy(&word, text.data(), sizeof word);
    } else {
        for (std::size_t index = 0; index < sizeof word; ++index) {
            word |= std::uint64_t{static_cast<unsigned char>(text[index])} << (8 * index);
        }
    }
    return word;
}

// The bytes of `text`, fewer than eight, as such a number.
std::uint64_t last_word(std::string_view text) {
    std::uint64_t word = 0;
    for (std::size_t index = 0; index < text.size(); ++index) {
        word |= std::uint64_t{static_cast<unsigned char>(text[index])} << (8 * index);
    }
    return word;
}

}  // namespace

void TextHash::add(std::string_view text) {
    mix(text.size());
    for (; text.size() >= 8; text.remove_prefix(8)) {
        mix(whole_word(text));
    }
    mix(last_word(text));
}

std::uint32_t TextHash::value() const {
    std::uint64_t state = m_state;
    state ^= state >> 32U;
    state *= 0xD6E8FEB86659FD93U;
    state ^= state >> 32U;
    const auto folded = static_cast<std::uint32_t>(state);
    return folded == 0 ? 1 : folded;
}

// Every bit of a word reaches the high half by the product, and the low half by the shift.
void TextHash::mix(std::uint64_t word) {
    m_state = (m_state ^ word) * 0xD6E8FEB86659FD93U;
    m_state ^= m_state >> 29U;
}

}  // namespace registertoets::util
