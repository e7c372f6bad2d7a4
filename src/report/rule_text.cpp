// SPDX-License-Identifier: EUPL-1.2
#include "report/rule_text.hpp"

#include "report/shown.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {
namespace {

// Of the texts of rules, which are Dutch and English: an ASCII capital, a digit or an opening quote begins a
// sentence.
bool begins_sentence(char byte) {
    return (byte >= 'A' && byte <= 'Z') || byte == '"';
}

}  // namespace

std::string_view first_sentence(std::string_view text) {
    for (std::size_t at = 0; at + 2 < text.size(); ++at) {
        const bool stop = text[at] == '.' || text[at] == '?' || text[at] == '!';
        if (stop && text[at + 1] == ' ' && begins_sentence(text[at + 2])) {
            return text.substr(0, at + 1);
        }
    }
    return text;
}

std::string RuleText::what() const {
    const std::string words = text(m_rule.what, true);
    return words.empty() ? safe(m_header.header()) + ": " + safe(m_rule.check_name) : words;
}

std::string RuleText::why() const {
    std::string words = text(m_rule.why, m_full);
    if (!m_rule.article.empty()) {
        words += (words.empty() ? "(" : " (") + safe(m_rule.article) + ")";
    }
    return words;
}

std::string RuleText::how() const {
    return text(m_rule.how, m_full);
}

std::string RuleText::text(const messages::LocalText& of, bool full) const {
    const std::string& words = of.in(m_lang);
    return safe(with_header(std::string(full ? std::string_view(words) : first_sentence(words)), m_header));
}

}  // namespace registertoets::report
