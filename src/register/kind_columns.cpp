// SPDX-License-Identifier: EUPL-1.2
#include "register/kind_columns.hpp"

#include <algorithm>
#include <array>

#include "register/header_text.hpp"
#include "util/unicode.hpp"

namespace registertoets::reg {
namespace {

template <std::size_t count>
bool among(const std::array<std::string_view, count>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool among(const std::vector<std::string>& words, const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

// What a header asks, without remarks: "BSN" of "BSN (ja/nee)".
std::string_view asked(std::string_view header) {
    header = header.substr(0, header.find_first_of("([\r\n:?"));
    while (!header.empty() && header.back() == ' ') {
        header.remove_suffix(1);
    }
    return header;
}

// "ja", "x" as a whole, or "Ja, zie art. 10 Wabb". Not "ja?" nor the "ja/nee" of a form that was not filled
// in.
bool says_yes(std::string_view text) {
    constexpr std::array<std::string_view, 8> k_yes{"ja", "j", "yes", "y", "x", "waar", "true", "1"};
    constexpr std::array<std::string_view, 9> k_signs{",",  ";",   ":",        ". ", "(",
                                                      " (", " - ", " \u2013 ", "- "};
    const std::string folded = util::fold(text);
    if (folded.find('?') != std::string::npos) {
        return false;
    }
    if (among(k_yes, util::words_of_folded(folded))) {
        return true;
    }
    const std::size_t word = folded.starts_with("ja") ? 2 : folded.starts_with("yes") ? 3 : 0;
    const std::string_view rest = std::string_view(folded).substr(word);
    return word > 0 && std::any_of(k_signs.begin(), k_signs.end(),
                                   [rest](std::string_view sign) { return rest.starts_with(sign); });
}

bool denies(std::string_view line, const Field& field) {
    constexpr std::array<std::string_view, 5> k_no{"0", "n", "nvt", "n v t", "niet van toepassing"};
    const std::string words = util::fold_words(line);
    // A dash beside a "ja" is a "nee"; a question mark is none.
    return words.empty()
               ? line.find('?') == std::string_view::npos
               : among(k_no, words) || among(field.none.words, words) || among(field.none.spellings, words);
}

}  // namespace

bool names_kind(const MatchedColumn& column, const Form& form) {
    if (column.fields.size() != 1) {
        return false;
    }
    const Field& field = form.fields[column.fields.front()];
    if (field.list == nullptr || !field.join_columns || !field.none.allowed) {
        return false;
    }
    const std::string_view header = asked(column.header);
    const auto named = field.list->named_in(header);
    return named.size() == 1 && header_key(header).starts_with(named.front().words) &&
           combined_keys(header).size() == 1;
}

std::string named_by_header(std::string_view text, std::string_view header, const Field& field) {
    const std::string_view kind = asked(header);
    // "Bijzondere en strafrechtelijke gegevens" asks for more than it names.
    const bool tells = field.list->find_in(kind).empty() || combined_keys(kind).size() == 1;
    if (!tells || !says_yes(text) || !field.list->match(text).values.empty()) {
        return {};
    }
    return std::string(kind) + ": " + std::string(text);
}

bool says_kind(std::string_view text, const Field& field) {
    return says_yes(text) || !field.list->match(text).values.empty();
}

bool only_denies(std::string_view text, const Field& field) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (!denies(text.substr(0, end), field)) {
            return false;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return true;
}

}  // namespace registertoets::reg
