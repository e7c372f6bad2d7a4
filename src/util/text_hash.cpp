// SPDX-License-Identifier: EUPL-1.2
#include "util/text_hash.hpp"

#include "util/mixing.hpp"

namespace registertoets::util {

void TextHash::add(std::string_view text) {
    constexpr std::size_t k_word = sizeof(std::uint64_t);
    m_state = mixed(m_state, text.size());
    for (; text.size() >= k_word; text.remove_prefix(k_word)) {
        m_state = mixed(m_state, word_of(text.data(), k_word));
    }
    m_state = mixed(m_state, word_of(text.data(), text.size()));
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
