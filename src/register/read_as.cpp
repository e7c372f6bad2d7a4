// SPDX-License-Identifier: EUPL-1.2
#include "register/read_as.hpp"

#include <algorithm>

#include "util/unicode.hpp"

namespace registertoets::reg {
namespace {

std::string first_word(std::string_view words) {
    return std::string(words.substr(0, words.find(' ')));
}

// Whether `words` begins with the whole words of `beginning`.
bool begins_with(std::string_view words, std::string_view beginning) {
    return words.starts_with(beginning) &&
           (words.size() == beginning.size() || words[beginning.size()] == ' ');
}

}  // namespace

void ReadAs::add(std::string_view from, std::string_view to) {
    Entry entry{util::fold_words(from), util::fold_words(to)};
    std::vector<Entry>& same_start = m_by_first_word[first_word(entry.from)];
    const auto shorter = std::find_if(same_start.begin(), same_start.end(), [&entry](const Entry& other) {
        return other.from.size() < entry.from.size();
    });
    same_start.insert(shorter, std::move(entry));
}

const ReadAs::Entry* ReadAs::longest_at(std::string_view rest) const {
    const auto same_start = m_by_first_word.find(first_word(rest));
    if (same_start == m_by_first_word.end()) {
        return nullptr;
    }
    const auto found = std::find_if(same_start->second.begin(), same_start->second.end(),
                                    [rest](const Entry& entry) { return begins_with(rest, entry.from); });
    return found == same_start->second.end() ? nullptr : &*found;
}

std::string ReadAs::apply(const std::string& words) const {
    std::string read;
    std::string_view rest = words;
    while (!m_by_first_word.empty() && !rest.empty()) {
        const Entry* entry = longest_at(rest);
        const std::size_t length = entry != nullptr ? entry->from.size() : first_word(rest).size();
        if (!read.empty()) {
            read += ' ';
        }
        read += entry != nullptr ? std::string_view(entry->to) : rest.substr(0, length);
        rest.remove_prefix(std::min(length + 1, rest.size()));
    }
    return m_by_first_word.empty() ? words : read;
}

}  // namespace registertoets::reg
