// SPDX-License-Identifier: EUPL-1.2
#include "rules/retention_words.hpp"

#include <algorithm>

#include "util/unicode.hpp"

namespace registertoets::rules {

WordSet::WordSet(const std::vector<std::string>& words) {
    for (const std::string& word : words) {
        const bool open_end = word.ends_with('*');
        std::string folded = util::fold(open_end ? word.substr(0, word.size() - 1) : word);
        m_first_bytes.add(folded);
        m_has_all = m_has_all || (open_end && folded.empty());
        if (open_end) {
            m_beginnings.push_back(std::move(folded));
        } else {
            m_words.insert(std::move(folded));
        }
    }
}

bool WordSet::has(std::string_view word) const {
    if (m_has_all || !m_first_bytes.possible(word)) {
        return m_has_all;
    }
    return m_words.contains(word) ||
           std::any_of(m_beginnings.begin(), m_beginnings.end(),
                       [word](const std::string& beginning) { return word.starts_with(beginning); });
}

}  // namespace registertoets::rules
