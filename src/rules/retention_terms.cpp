// SPDX-License-Identifier: EUPL-1.2
#include "rules/retention_terms.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "register/value_list.hpp"
#include "rules/retention_part.hpp"
#include "util/ascii.hpp"
#include "util/unicode.hpp"

namespace registertoets::rules {
namespace {

// Folding makes "11⁄2" of "1½".
std::string with_decimals(std::string_view text) {
    static constexpr std::array k_fractions{std::pair<std::string_view, std::string_view>{"½", ".5"},
                                            std::pair<std::string_view, std::string_view>{"¼", ".25"},
                                            std::pair<std::string_view, std::string_view>{"¾", ".75"}};
    std::string result(text);
    for (const auto& [sign, decimals] : k_fractions) {
        for (std::size_t at = result.find(sign); at != std::string::npos; at = result.find(sign, at)) {
            const bool behind_digit = at > 0 && result[at - 1] >= '0' && result[at - 1] <= '9';
            result.replace(at, sign.size(), (behind_digit ? "" : "0") + std::string(decimals));
        }
    }
    return result;
}

// Folded, and words that a hyphen joins as one: "vijf-en-twintig", "na-bewerking".
std::string plain(std::string_view text) {
    std::string folded = util::fold(with_decimals(text));
    for (std::size_t at = folded.find('-'); at != std::string::npos; at = folded.find('-', at + 1)) {
        if (at > 0 && at + 1 < folded.size() && util::is_small_letter(folded[at - 1]) &&
            util::is_small_letter(folded[at + 1])) {
            folded.erase(at, 1);
        }
    }
    return folded;
}

}  // namespace

bool RetentionText::has_term() const {
    return std::any_of(parts.begin(), parts.end(),
                       [](const RetentionPart& part) { return !part.terms.empty(); });
}

bool RetentionText::says_start() const {
    return std::any_of(parts.begin(), parts.end(), [](const RetentionPart& part) { return part.says_start; });
}

RetentionText read_retention(std::string_view text, const RetentionWords& words) {
    const std::string folded = util::fold(text);
    return read_retention(text, SearchedText(folded), words);
}

RetentionText read_retention(std::string_view text, const SearchedText& folded, const RetentionWords& words) {
    RetentionText result;
    RetentionContext context;
    for (const std::string_view part : reg::split_parts(text)) {
        result.parts.push_back(read_retention_part(plain(part), words, context));
        result.parts.back().text = part;
    }
    result.permanent = words.permanent.found_in(folded);
    result.list_named = words.lists.found_in(folded);
    result.list_number = words.list_numbers.found_in(folded);
    result.law_article = words.law_articles.found_in(folded) &&
                         (words.laws.found_in(folded) || words.law_names.found_in(folded));
    result.law_named = result.law_article || words.laws.found_in(folded);
    return result;
}

std::optional<double> retention_hours(std::string_view text, const RetentionWords& words) {
    const std::string folded = plain(text);
    const RetentionTokens tokens = retention_tokens(folded);
    const auto amounts = retention_amounts(tokens, words);
    if (amounts.size() != 1 || amounts.front().begin != 0 || amounts.front().end != tokens.size()) {
        return std::nullopt;
    }
    return amounts.front().most;
}

}  // namespace registertoets::rules
