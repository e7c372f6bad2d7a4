// SPDX-License-Identifier: EUPL-1.2
// The texts of a rule as the text report shows them: short, on one line, the article at the end.
#pragma once

#include <string>
#include <string_view>

#include "messages/lang.hpp"
#include "report/shown.hpp"
#include "rules/rule_set.hpp"

namespace registertoets::report {

/// `text` up to the end of its first sentence: a stop, a blank and a capital. What goes on in lower case
/// ("art. 6") is the same sentence.
std::string_view first_sentence(std::string_view text);

class RuleText {
  public:
    /// `header` is what the reader calls the column; `full` takes all sentences, not just the first.
    /// `rule` must outlive the object.
    RuleText(const rules::Rule& rule, ShownHeader header, messages::Lang lang, bool full)
        : m_rule(rule), m_header(std::move(header)), m_lang(lang), m_full(full) {}

    /// What is wrong; of a rule without words its header and the name of its check.
    [[nodiscard]] std::string what() const;
    /// Why it matters, with the article in brackets; may be empty.
    [[nodiscard]] std::string why() const;
    /// What to do about it; may be empty.
    [[nodiscard]] std::string how() const;

  private:
    [[nodiscard]] std::string text(const messages::LocalText& of, bool full) const;

    const rules::Rule& m_rule;
    ShownHeader m_header;
    messages::Lang m_lang;
    bool m_full;
};

}  // namespace registertoets::report
