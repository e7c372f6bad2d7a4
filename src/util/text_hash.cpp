// SPDX-License-Identifier: EUPL-1.2
#include "util/text_hash.hpp"

#include "util/mixing.hpp"

namespace registertoets::util {
namespace {

constexpr std::size_t k_word = sizeof(std::uint64_t);

// The last `size` bytes of `text`, fewer than a word, as `word_of` gives them. To copy a whole word is
// quicker.
std::uint64_t last_word(std::string_view text, std::size_t size) {
    constexpr std::size_t k_bits = 8;
    if (size == 0 || text.size() < k_word) {
        return word_of(text.data() + text.size() - size, size);
    }
    return word_of(text.data() + text.size() - k_word, k_word) >> k_bits * (k_word - size);
}

}  // namespace

void TextHash::add(std::string_view text) {
    std::uint64_t state = mixed(m_state, text.size());
    const char* at = text.data();
    const char* const end = at + text.size();
    for (; static_cast<std::size_t>(end - at) >= k_word; at += k_word) {
        state = mixed(state, word_of(at, k_word));
    }
    m_state = mixed(state, last_word(text, static_cast<std::size_t>(end - at)));
}

std::uint32_t TextHash::value() const {
    const auto folded = static_cast<std::uint32_t>(wide_value());
    return folded == 0 ? 1 : folded;
}

std::uint64_t TextHash::wide_value() const {
    std::uint64_t state = m_state;
    state ^= state >> 32U;
    state *= k_mixing_factor;
    state ^= state >> 32U;
    return state == 0 ? 1 : state;
}

}  // namespace registertoets::util
