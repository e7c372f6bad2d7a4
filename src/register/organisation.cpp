// SPDX-License-Identifier: EUPL-1.2
#include "register/organisation.hpp"

#include "util/unicode.hpp"

namespace registertoets::reg {
namespace {

// `name` as words, without those of one letter that `list` would take for a name by themselves.
std::string telling_words(const ValueList& list, std::string_view name) {
    const std::string words = util::fold_words(name) + " ";
    std::string kept;
    for (std::size_t start = 0; start < words.size();) {
        const std::size_t end = words.find(' ', start);
        const std::string word = words.substr(start, end - start);
        if (word.size() > 1 || !list.find_whole(word)) {
            kept.append(words, start, end - start + 1);
        }
        start = end + 1;
    }
    return kept;
}

}  // namespace

std::string canonical_name(const ValueList* list, std::string_view text) {
    if (list != nullptr) {
        if (const auto value = list->find_whole(text)) {
            return list->values()[*value].label.nl;
        }
    }
    return util::single_line(text);
}

std::optional<std::string> named_in(const ValueList& list, std::string_view name) {
    const auto values = list.find_in(telling_words(list, name));
    if (values.size() != 1) {
        return std::nullopt;
    }
    return list.values()[values.front()].label.nl;
}

}  // namespace registertoets::reg
