// SPDX-License-Identifier: EUPL-1.2
// only-words: nothing is left of the cell when words that say nothing are taken away: "ja, buiten de EU".
#include <unordered_set>

#include "rules/kinds.hpp"
#include "util/unicode.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class OnlyWords : public TextCheck {
  public:
    explicit OnlyWords(std::unordered_set<std::string> words) : m_words(std::move(words)) {}

    [[nodiscard]] bool faulty(const CellText& cell) const override {
        const std::string text = util::words_of_folded(cell.folded);
        std::string_view rest = text;
        while (!rest.empty()) {
            const std::size_t space = rest.find(' ');
            if (!m_words.contains(std::string(rest.substr(0, space)))) {
                return false;
            }
            rest.remove_prefix(space == std::string_view::npos ? rest.size() : space + 1);
        }
        return true;
    }

  private:
    std::unordered_set<std::string> m_words;
};

}  // namespace

Check only_words(MappingReader& options, const KindContext& /*context*/) {
    std::unordered_set<std::string> words;
    for (const std::string& word : options.texts("words")) {
        words.insert(util::fold_words(word));
    }
    return std::make_unique<OnlyWords>(std::move(words));
}

}  // namespace registertoets::rules::kinds_table
