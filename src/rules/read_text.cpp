// SPDX-License-Identifier: EUPL-1.2
#include "rules/read_text.hpp"

#include "rules/retention_terms.hpp"
#include "util/unicode.hpp"

namespace registertoets::rules {

ReadText::ReadText(std::string_view text) : m_text(text), m_folded(util::fold(text)), m_searched(m_folded) {}
ReadText::~ReadText() = default;

const std::string& ReadText::words() const {
    if (!m_words) {
        m_words = util::words_of_folded(m_folded);
    }
    return *m_words;
}

const RetentionText& ReadText::retention(const RetentionWords& words) const {
    if (m_retention == nullptr) {
        m_retention = std::make_unique<const RetentionText>(read_retention(m_text, m_searched, words));
    }
    return *m_retention;
}

}  // namespace registertoets::rules
