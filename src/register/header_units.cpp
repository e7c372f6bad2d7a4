// SPDX-License-Identifier: EUPL-1.2
#include "register/header_units.hpp"

#include <algorithm>

#include "util/unicode.hpp"
#include "util/words.hpp"

namespace registertoets::reg {

std::string unit_in(std::string_view header, const std::vector<std::string>& units) {
    if (units.empty()) {
        return {};
    }
    const std::string folded = util::fold_words(header);
    const std::vector<std::string_view> words = util::words_in(folded);
    std::string unit;
    for (std::size_t at = 1; at < words.size(); ++at) {
        if (std::find(units.begin(), units.end(), words[at]) != units.end() && words[at] != unit) {
            if (!unit.empty()) {
                return {};
            }
            unit = words[at];
        }
    }
    return unit;
}

bool is_number(std::string_view text) {
    constexpr std::size_t k_longest = 12;
    // Digits, of which a point or a comma stands between two, and a dash at most.
    constexpr std::string_view k_signs = "0123456789.,- ";
    if (text.size() > k_longest || text.find_first_not_of(k_signs) != std::string_view::npos) {
        return false;
    }
    const auto is_digit_at = [text](std::size_t at) {
        return at < text.size() && text[at] >= '0' && text[at] <= '9';
    };
    std::size_t dashes = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if ((text[at] == '.' || text[at] == ',') && !(at > 0 && is_digit_at(at - 1) && is_digit_at(at + 1))) {
            return false;
        }
        if (text[at] == '-') {
            ++dashes;
        }
    }
    return dashes <= 1 && is_digit_at(0) && is_digit_at(text.size() - 1);
}

}  // namespace registertoets::reg
