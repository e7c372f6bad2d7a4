// SPDX-License-Identifier: EUPL-1.2
#include "util/letter_pairs.hpp"

#include <algorithm>

#include "util/ascii.hpp"

namespace registertoets::util {
namespace {

constexpr std::size_t k_bytes = 256;
constexpr std::uint8_t k_not_ascii = 63;

constexpr std::array<std::uint8_t, k_bytes> kinds_of_bytes() {
    constexpr std::uint8_t k_digits = 26;
    constexpr std::uint8_t k_signs = 36;
    std::array<std::uint8_t, k_bytes> kinds{};
    for (std::size_t byte = 0; byte < k_bytes; ++byte) {
        const auto letter = static_cast<char>(byte);
        if (byte >= 0x80) {
            kinds[byte] = k_not_ascii;
        } else if (letter >= 'a' && letter <= 'z') {
            kinds[byte] = static_cast<std::uint8_t>(letter - 'a');
        } else if (letter >= 'A' && letter <= 'Z') {
            kinds[byte] = static_cast<std::uint8_t>(letter - 'A');
        } else if (is_digit(letter)) {
            kinds[byte] = static_cast<std::uint8_t>(k_digits + letter - '0');
        } else {
            kinds[byte] = static_cast<std::uint8_t>(k_signs + byte % (k_not_ascii - k_signs));
        }
    }
    return kinds;
}

constexpr auto k_kind = kinds_of_bytes();

std::uint8_t kind_of(char byte) {
    return k_kind[static_cast<unsigned char>(byte)];
}

// The two letters that are no ASCII while their small ones are: the Kelvin sign and the long s.
bool has_letter_like_ascii(std::string_view text) {
    return text.find("\u212A") != std::string_view::npos || text.find("\u017F") != std::string_view::npos;
}

// How often the letters a to z stand in Dutch prose, in a thousand of them.
constexpr std::array<std::uint8_t, 26> k_frequency{75,  16, 12, 59, 189, 8,  34, 24, 65, 15, 22, 36, 22,
                                                   100, 61, 16, 1,  64,  37, 68, 20, 29, 15, 1,  1,  14};

// The blank is as frequent as the most frequent letter; digits, signs and what is not ASCII are seldom.
std::uint32_t frequency_of(std::size_t kind) {
    if (kind < k_frequency.size()) {
        return k_frequency[kind];
    }
    return kind == kind_of(' ') ? k_frequency['e' - 'a'] : 1;
}

}  // namespace

// Spread over `text`, the first and the last of its pairs among them, and the rarest in front: most texts
// lack that one. One letter is looked for anywhere.
LetterPairs::Part::Part(std::string_view text) {
    if (text.size() < 2) {
        m_pairs.fill(static_cast<std::uint16_t>(text.empty() ? k_always * k_kinds
                                                             : k_anywhere * k_kinds + kind_of(text.front())));
        return;
    }
    const std::size_t last = text.size() - 2;
    for (std::size_t number = 0; number < k_pairs; ++number) {
        const std::size_t at = last * number / (k_pairs - 1);
        m_pairs[number] = static_cast<std::uint16_t>(kind_of(text[at]) * k_kinds + kind_of(text[at + 1]));
    }
    const auto frequency = [](std::uint16_t pair) {
        return frequency_of(pair / k_kinds) * frequency_of(pair % k_kinds);
    };
    std::sort(m_pairs.begin(), m_pairs.end(),
              [&](std::uint16_t a, std::uint16_t b) { return frequency(a) < frequency(b); });
}

LetterPairs::LetterPairs(std::string_view text) {
    std::uint64_t all = 0;
    std::size_t before = k_anywhere;
    for (const char byte : text) {
        const std::uint8_t kind = kind_of(byte);
        const std::uint64_t bit = std::uint64_t{1} << kind;
        m_behind[before] |= bit;
        all |= bit;
        before = kind;
    }
    m_behind[k_anywhere] = all;
    m_behind[k_always] = ~std::uint64_t{0};
    if ((all >> k_not_ascii & 1U) != 0 && has_letter_like_ascii(text)) {
        m_behind.fill(~std::uint64_t{0});  // it may hold anything
    }
}

}  // namespace registertoets::util
