// SPDX-License-Identifier: EUPL-1.2
// Tells of nearly every word, at the cost of a bit, that it begins with none of some words.
#pragma once

#include <bitset>
#include <cstddef>
#include <string_view>

namespace registertoets::util {

class Beginnings {
  public:
    void add(std::string_view word) {
        if (word.size() == 1) {
            for (std::size_t second = 0; second <= k_low_bits; ++second) {
                m_set.set((place(word) & ~k_low_bits) | second);
            }
        } else if (!word.empty()) {
            m_set.set(place(word));
        }
    }

    /// False where `word` begins with none of them; yes may be wrong.
    [[nodiscard]] bool possible(std::string_view word) const { return !word.empty() && m_set[place(word)]; }

  private:
    static constexpr std::size_t k_low_bits = 0x3F;

    // The low bits of the first two bytes; those of the second of a word of one are 0.
    [[nodiscard]] static std::size_t place(std::string_view word) {
        const auto low = [](char byte) { return static_cast<unsigned char>(byte) & k_low_bits; };
        return low(word.front()) << 6U | (word.size() > 1 ? low(word[1]) : 0);
    }

    std::bitset<4096> m_set;
};

}  // namespace registertoets::util
