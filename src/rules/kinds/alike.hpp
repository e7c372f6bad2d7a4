// SPDX-License-Identifier: EUPL-1.2
// Texts that say the same word for word.
#pragma once

#include <algorithm>
#include <string_view>

#include "util/unicode.hpp"

namespace registertoets::rules::kinds_table {

/// The first letter or digit of `text` in lower case; 0 where it is not ASCII or something that is not comes
/// before it.
inline char first_letter(std::string_view text) {
    for (const char byte : text) {
        if (static_cast<unsigned char>(byte) >= 0x80) {
            return 0;
        }
        if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9')) {
            return byte;
        }
        if (byte >= 'A' && byte <= 'Z') {
            return static_cast<char>(byte - 'A' + 'a');
        }
    }
    return 0;
}

/// Whether two texts have the same words. Most are told apart by their lengths or first letters.
inline bool alike(std::string_view a, std::string_view b) {
    const auto [shorter, longer] = std::minmax({a.size(), b.size()});
    const char first_a = first_letter(a);
    const char first_b = first_letter(b);
    const bool differ = first_a != 0 && first_b != 0 && first_a != first_b;
    return !differ && longer <= shorter + shorter / 2 && util::fold_words(a) == util::fold_words(b);
}

}  // namespace registertoets::rules::kinds_table
