// SPDX-License-Identifier: EUPL-1.2
// The words of a text in which single spaces part them, as `fold_words` leaves it.
#pragma once

#include <string_view>
#include <vector>

namespace registertoets::util {

/// Whether `found` says so of one of the words; the words after that one are not looked at.
template <typename Found>
bool any_word(std::string_view text, const Found& found) {
    while (!text.empty()) {
        const std::size_t space = text.find(' ');
        if (found(text.substr(0, space))) {
            return true;
        }
        text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
    }
    return false;
}

/// The words in their order, as views of `text`.
inline std::vector<std::string_view> words_in(std::string_view text) {
    std::vector<std::string_view> words;
    any_word(text, [&words](std::string_view word) {
        words.push_back(word);
        return false;
    });
    return words;
}

}  // namespace registertoets::util
