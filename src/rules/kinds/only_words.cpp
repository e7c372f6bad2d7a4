// SPDX-License-Identifier: EUPL-1.2
// only-words: nothing is left of the cell when words that say nothing are taken away: "ja, buiten de EU". A
// value of the field's list says something, whatever words it consists of: "instellingen van de Europese
// Unie".
#include <algorithm>
#include <unordered_set>

#include "rules/kinds.hpp"
#include "util/unicode.hpp"
#include "util/words.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class OnlyWords : public TextCheck {
  public:
    void add(std::string_view word) {
        if (word.ends_with('*')) {
            m_beginnings.push_back(util::fold_words(word));
        } else {
            m_words.insert(util::fold_words(word));
        }
    }

    [[nodiscard]] bool faulty(const CellText& cell) const override {
        return cell.match.values.empty() && !util::any_word(cell.read.words(), [this](std::string_view word) {
                   return !says_nothing(word);
               });
    }

  private:
    [[nodiscard]] bool says_nothing(std::string_view word) const {
        return m_words.contains(std::string(word)) ||
               std::any_of(m_beginnings.begin(), m_beginnings.end(),
                           [word](const std::string& beginning) { return word.starts_with(beginning); });
    }

    std::unordered_set<std::string> m_words;
    std::vector<std::string> m_beginnings;  // of words: "alle", "allen", "alles"
};

}  // namespace

Check only_words(MappingReader& options, const KindContext& /*context*/) {
    auto check = std::make_unique<OnlyWords>();
    for (const std::string& word : options.texts("words")) {
        check->add(word);
    }
    return check;
}

}  // namespace registertoets::rules::kinds_table
