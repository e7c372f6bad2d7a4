// SPDX-License-Identifier: EUPL-1.2
#include "register/organisation.hpp"

#include <algorithm>
#include <array>

#include "util/ascii.hpp"
#include "util/unicode.hpp"
#include "util/words.hpp"

namespace registertoets::reg {
namespace {

// Behind these a Roman numeral is a number: "Bijlage IV" is no annex about Informatievoorziening.
constexpr std::array<std::string_view, 12> k_numbered{"bijlage", "annex",     "appendix", "deel",
                                                      "part",    "hoofdstuk", "chapter",  "versie",
                                                      "version", "kwartaal",  "tabel",    "fase"};

bool is_numbered(std::string_view word) {
    return std::find(k_numbered.begin(), k_numbered.end(), word) != k_numbered.end();
}

// Whether the folded `word` stands in `name` in capitals, and as a word.
bool in_capitals(std::string_view name, std::string word) {
    std::transform(word.begin(), word.end(), word.begin(), util::to_capital);
    for (std::size_t at = name.find(word); at != std::string_view::npos; at = name.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !util::is_of_word(name[at - 1])) &&
            (end == name.size() || !util::is_of_word(name[end]))) {
            return true;
        }
    }
    return false;
}

bool is_roman(std::string_view word) {
    return word.find_first_not_of("ivx") == std::string_view::npos;
}

// Whether the word `at` of `words`, which a list takes for a name by itself, is in `name` by chance: a
// letter, "go" of "register go live", the number of an annex.
bool by_chance(std::string_view name, const std::vector<std::string_view>& words, std::size_t at) {
    constexpr std::size_t k_abbreviation = 2;
    const std::string_view word = words[at];
    const bool amid = at > 0 && at + 1 < words.size();
    return word.size() < k_abbreviation ||
           (word.size() == k_abbreviation && amid && !in_capitals(name, std::string(word))) ||
           (is_roman(word) && at > 0 && is_numbered(words[at - 1]));
}

// `name` as words, without those that `list` would take for a name and that are none.
std::string telling_words(const ValueList& list, std::string_view name) {
    const std::string folded = util::fold_words(name);
    const std::vector<std::string_view> words = util::words_in(folded);
    std::string kept;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!list.find_whole(words[at]) || !by_chance(name, words, at)) {
            kept += kept.empty() ? "" : " ";
            kept += words[at];
        }
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
