// SPDX-License-Identifier: EUPL-1.2
// too-short: a text of fewer characters or words than an answer can do with.
#include <algorithm>

#include "rules/kinds.hpp"
#include "rules/kinds/needed_option.hpp"
#include "util/unicode.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class TooShort : public TextCheck {
  public:
    TooShort(std::size_t characters, std::size_t words) : m_characters(characters), m_words(words) {}

    [[nodiscard]] bool faulty(const CellText& cell) const override {
        const std::string& words = cell.read.words();
        const auto spaces = static_cast<std::size_t>(std::count(words.begin(), words.end(), ' '));
        return util::count_characters(cell.folded) < m_characters ||
               (words.empty() ? 0 : spaces + 1) < m_words;
    }

  private:
    std::size_t m_characters;
    std::size_t m_words;
};

}  // namespace

Check too_short(MappingReader& options, const KindContext& /*context*/) {
    need_one_of(options, {"characters", "words"});
    const std::size_t characters = options.number("characters").value_or(0);
    return std::make_unique<TooShort>(characters, options.number("words").value_or(0));
}

}  // namespace registertoets::rules::kinds_table
