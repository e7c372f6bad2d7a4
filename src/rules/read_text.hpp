// SPDX-License-Identifier: EUPL-1.2
// A text as rules look at it: folded, as words, as a retention period. Many rules look at one text; each way
// to read it is gone once, and only when somebody asks.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "rules/searched_text.hpp"

namespace registertoets::rules {

struct RetentionText;
struct RetentionWords;

/// For one thread, and as long as the text itself.
class ReadText {
  public:
    explicit ReadText(std::string_view text);
    ReadText(const ReadText&) = delete;
    ReadText& operator=(const ReadText&) = delete;
    ~ReadText();

    /// As it was written.
    [[nodiscard]] std::string_view text() const { return m_text; }
    /// As `util::fold` gives it.
    [[nodiscard]] const std::string& folded() const { return m_folded; }
    /// That, for patterns to be looked for in it.
    [[nodiscard]] const SearchedText& searched() const { return m_searched; }
    /// As `util::fold_words` gives it.
    [[nodiscard]] const std::string& words() const;
    /// What it says of how long data are kept, by the words of the one rule set that reads it.
    [[nodiscard]] const RetentionText& retention(const RetentionWords& words) const;

  private:
    std::string_view m_text;
    std::string m_folded;
    SearchedText m_searched;
    mutable std::optional<std::string> m_words;
    mutable std::unique_ptr<const RetentionText> m_retention;
};

}  // namespace registertoets::rules
