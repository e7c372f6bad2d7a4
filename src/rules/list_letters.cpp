// SPDX-License-Identifier: EUPL-1.2
#include "rules/list_letters.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace registertoets::rules {
namespace {

constexpr std::size_t k_capitals = 26;

bool is_capital(char byte) {
    return byte >= 'A' && byte <= 'Z';
}

bool is_small(char byte) {
    return byte >= 'a' && byte <= 'z';
}

// Whether a part of a list may begin at `at`: at the start, or behind a mark, but for blanks.
bool begins_part(std::string_view text, std::size_t at) {
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) {
        --at;
    }
    return at == 0 || std::string_view("\n\r;,:.").find(text[at - 1]) != std::string_view::npos;
}

// How many words in lower case directly follow the word at `at`, if that begins with a capital; two is
// enough.
int described_by(std::string_view text, std::size_t at) {
    int words = 0;
    if (at >= text.size() || !is_capital(text[at])) {
        return words;
    }
    for (; words < 2; ++words) {
        at = text.find_first_of(" \n\r;,:.", at);
        if (at == std::string_view::npos || text[at] != ' ' || at + 1 >= text.size() ||
            !is_small(text[at + 1])) {
            break;
        }
        ++at;
    }
    return words;
}

}  // namespace

std::string without_list_letters(std::string text) {
    if (text.find("A. ") == std::string::npos) {
        return text;  // no list begins
    }
    std::vector<std::size_t> letters;
    int described = 0;
    for (std::size_t at = 0; at + 2 < text.size() && letters.size() < k_capitals; ++at) {
        const auto next = static_cast<char>('A' + static_cast<int>(letters.size()));
        if (text[at] == next && text[at + 1] == '.' && text[at + 2] == ' ' && begins_part(text, at)) {
            described = std::max(described, described_by(text, text.find_first_not_of(' ', at + 2)));
            letters.push_back(at);
        }
    }
    // A letter by itself takes more to be no initial.
    if (described >= (letters.size() > 1 ? 1 : 2)) {
        for (const std::size_t at : letters) {
            text[at] = text[at + 1] = ' ';
        }
    }
    return text;
}

}  // namespace registertoets::rules
