// SPDX-License-Identifier: EUPL-1.2
// only-words: nothing is left of the cell when words that say nothing are taken away: "ja, buiten de EU". A
// value of the field's list says something, whatever words it consists of: "instellingen van de Europese
// Unie". Not where it stands in what matches `ignores`: "OESO-landen" does not name the OESO.
#include <algorithm>
#include <optional>
#include <unordered_set>

#include "rules/kinds.hpp"
#include "rules/kinds/needed_option.hpp"
#include "rules/lazy_pattern.hpp"
#include "util/unicode.hpp"
#include "util/words.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class OnlyWords : public TextCheck {
  public:
    explicit OnlyWords(Patterns ignores) : m_ignores(std::move(ignores)) {}

    void add(std::string_view word) {
        if (word.ends_with('*')) {
            m_beginnings.push_back(util::fold_words(word));
        } else {
            m_words.insert(util::fold_words(word));
        }
    }

    [[nodiscard]] bool faulty(const CellText& cell) const override {
        const std::optional<std::string> rest = m_ignores.blanked_out_of(cell.read.searched());
        if (!rest) {
            return cell.match.values.empty() && all_say_nothing(cell.read.words());
        }
        const bool names_value = cell.field.list != nullptr && !cell.field.list->find_in(*rest).empty();
        return !names_value && all_say_nothing(util::fold_words(*rest));
    }

  private:
    [[nodiscard]] bool all_say_nothing(std::string_view words) const {
        return !util::any_word(words, [this](std::string_view word) { return !says_nothing(word); });
    }
    [[nodiscard]] bool says_nothing(std::string_view word) const {
        return m_words.contains(std::string(word)) ||
               std::any_of(m_beginnings.begin(), m_beginnings.end(),
                           [word](const std::string& beginning) { return word.starts_with(beginning); });
    }

    Patterns m_ignores;
    std::unordered_set<std::string> m_words;
    std::vector<std::string> m_beginnings;  // of words: "alle", "allen", "alles"
};

}  // namespace

Check only_words(MappingReader& options, const KindContext& /*context*/) {
    need_one_of(options, {"words"});
    auto check = std::make_unique<OnlyWords>(read_patterns(options, "ignores"));
    for (const std::string& word : options.texts("words")) {
        check->add(word);
    }
    return check;
}

}  // namespace registertoets::rules::kinds_table
