// SPDX-License-Identifier: EUPL-1.2
// Several ways to write the same: "artikel 6, eerste lid, sub e" is read as "artikel 6 lid 1 onder e".
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace registertoets::reg {

class ReadAs {
  public:
    /// Reads the words `from` as the words `to`; both are sequences of words (see `util::fold_words`).
    void add(std::string_view from, std::string_view to);
    [[nodiscard]] bool empty() const { return m_by_first_word.empty(); }
    /// `words` (folded to words) with all that is read as something else replaced, the longest first at each
    /// place.
    [[nodiscard]] std::string apply(const std::string& words) const;

  private:
    struct Entry {
        std::string from;
        std::string to;
    };
    [[nodiscard]] const Entry* longest_at(std::string_view rest) const;

    std::unordered_map<std::string, std::vector<Entry>> m_by_first_word;  // longest first
};

}  // namespace registertoets::reg
