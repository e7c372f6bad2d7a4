// SPDX-License-Identifier: EUPL-1.2
// A text in which patterns are looked for. Most patterns are found in few texts; that one is not there can
// mostly be told without looking for it.
#pragma once

#include <optional>
#include <string_view>

#include "util/letter_pairs.hpp"

namespace registertoets::rules {

/// For one thread, and no longer than what `text` is a view of.
class SearchedText {
  public:
    explicit SearchedText(std::string_view text) : m_text(text) {}

    [[nodiscard]] std::string_view text() const { return m_text; }
    /// Reckoned when they are first asked for.
    [[nodiscard]] const util::LetterPairs& pairs() const {
        return m_pairs ? *m_pairs : m_pairs.emplace(m_text);
    }

  private:
    std::string_view m_text;
    mutable std::optional<util::LetterPairs> m_pairs;
};

}  // namespace registertoets::rules
