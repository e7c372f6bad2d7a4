// SPDX-License-Identifier: EUPL-1.2
#include "util/letter_pairs.hpp"

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
bool ends_in_letter_like_ascii(std::string_view text) {
    return text.ends_with("\u212A") || text.ends_with("\u017F");
}

}  // namespace

// Spread over `text`, the first and the last of its pairs among them. One letter is looked for anywhere.
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
}

LetterPairs::LetterPairs(std::string_view text) {
    m_behind[k_always] = ~std::uint64_t{0};
    std::size_t before = k_anywhere;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::uint8_t kind = kind_of(text[at]);
        m_behind[before] |= std::uint64_t{1} << kind;
        before = kind;
        if (kind == k_not_ascii && ends_in_letter_like_ascii(text.substr(0, at + 1))) {
            m_behind.fill(~std::uint64_t{0});  // it may hold anything
        }
    }
    for (std::size_t kind = 0; kind < k_kinds; ++kind) {
        m_behind[k_anywhere] |= m_behind[kind];
    }
}

}  // namespace registertoets::util
