// SPDX-License-Identifier: EUPL-1.2
#include "register/code_key.hpp"

#include "util/ascii.hpp"
#include "util/unicode.hpp"

namespace registertoets::reg {

std::string code_key(std::string_view text) {
    using util::is_digit;
    std::string key;
    for (const char byte : util::fold_words(text)) {
        const bool edge =
            !key.empty() && key.back() != ' ' && byte != ' ' && is_digit(key.back()) != is_digit(byte);
        if (edge) {
            key += ' ';
        }
        key += byte;
    }
    return key;
}

}  // namespace registertoets::reg
