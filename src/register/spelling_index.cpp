// SPDX-License-Identifier: EUPL-1.2
#include "register/spelling_index.hpp"

#include <algorithm>

#include "util/words.hpp"

namespace registertoets::reg {

void SpellingIndex::add(const std::string& words, bool open_end, std::uint16_t value) {
    if (words.empty()) {
        return;
    }
    m_whole.try_emplace(words, value);
    const auto parts = util::words_in(words);
    m_beginnings.add(parts.front());
    if (open_end && parts.size() == 1) {
        m_open_ended[words.front()].emplace_back(words, value);
        return;
    }
    Spelling entry{{parts.begin() + 1, parts.end()}, open_end, value};
    auto& same_start = m_by_first_word[std::string(parts.front())];
    const auto shorter = std::find_if(same_start.begin(), same_start.end(), [&entry](const Spelling& other) {
        return other.length() < entry.length();
    });
    same_start.insert(shorter, std::move(entry));
}

void SpellingIndex::add_whole(const std::string& words, std::uint16_t value) {
    m_whole.try_emplace(words, value);
    const std::string first = words.substr(0, words.find(' '));
    m_by_first_word.try_emplace(first);  // for may_name
    m_beginnings.add(first);
}

std::optional<std::uint16_t> SpellingIndex::whole(std::string_view words) const {
    const auto found = m_whole.find(words);
    return found == m_whole.end() ? std::nullopt : std::optional{found->second};
}

std::optional<SpellingIndex::Found> SpellingIndex::longest_at(const std::vector<std::string_view>& words,
                                                              std::size_t at) const {
    const auto fits = [&words, at](const Spelling& spelling) {
        if (at + spelling.length() > words.size()) {
            return false;
        }
        for (std::size_t i = 0; i < spelling.rest.size(); ++i) {
            const std::string_view word = words[at + 1 + i];
            const bool open_end = spelling.open_end && i + 1 == spelling.rest.size();
            if (open_end ? !word.starts_with(spelling.rest[i]) : word != spelling.rest[i]) {
                return false;
            }
        }
        return true;
    };
    if (!m_beginnings.possible(words[at])) {
        return std::nullopt;
    }
    if (const auto same_start = m_by_first_word.find(words[at]); same_start != m_by_first_word.end()) {
        const auto found = std::find_if(same_start->second.begin(), same_start->second.end(), fits);
        if (found != same_start->second.end()) {
            return Found{found->length(), found->value};
        }
    }
    const auto prefixed = open_ended(words[at]);
    return prefixed ? std::optional(Found{1, *prefixed}) : std::nullopt;
}

std::optional<std::uint16_t> SpellingIndex::open_ended(std::string_view word) const {
    const auto same_byte = m_open_ended.find(word.front());
    if (same_byte == m_open_ended.end()) {
        return std::nullopt;
    }
    const auto found =
        std::find_if(same_byte->second.begin(), same_byte->second.end(),
                     [word](const auto& spelling) { return word.starts_with(spelling.first); });
    return found == same_byte->second.end() ? std::nullopt : std::optional(found->second);
}

bool SpellingIndex::may_name(std::string_view words) const {
    return util::any_word(words, [this](std::string_view word) {
        return m_beginnings.possible(word) && (m_by_first_word.contains(word) || open_ended(word));
    });
}

}  // namespace registertoets::reg
