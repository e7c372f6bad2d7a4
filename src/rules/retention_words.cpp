// SPDX-License-Identifier: EUPL-1.2
#include "rules/retention_words.hpp"

#include <algorithm>

#include "util/unicode.hpp"

namespace registertoets::rules {

namespace {

std::uint64_t bit_of(char first) {
    return std::uint64_t{1} << (static_cast<unsigned char>(first) & 63U);
}

}  // namespace

WordSet::WordSet(const std::vector<std::string>& words) {
    for (const std::string& word : words) {
        const bool open_end = word.ends_with('*');
        std::string folded = util::fold(open_end ? word.substr(0, word.size() - 1) : word);
        m_first_bytes |= folded.empty() ? ~std::uint64_t{0} : bit_of(folded.front());
        if (open_end) {
            m_beginnings.push_back(std::move(folded));
        } else {
            m_words.insert(std::move(folded));
        }
    }
}

bool WordSet::has(std::string_view word) const {
    if (!word.empty() && (m_first_bytes & bit_of(word.front())) == 0) {
        return false;
    }
    return m_words.contains(word) ||
           std::any_of(m_beginnings.begin(), m_beginnings.end(),
                       [word](const std::string& beginning) { return word.starts_with(beginning); });
}

}  // namespace registertoets::rules
