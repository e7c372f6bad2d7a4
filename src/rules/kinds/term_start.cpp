// SPDX-License-Identifier: EUPL-1.2
// term-start: a retention period does not say from when it is counted: "7 jaar". Not where the number in a
// selection list or an article of an act tells so, nor where data are kept for ever.
#include <algorithm>

#include "rules/kinds.hpp"
#include "rules/kinds/retention_option.hpp"

namespace registertoets::rules::kinds_table {
namespace {

// The start of a part may stand in a part of its own: "7 jaar; vanaf het einde van het contract".
bool without_start(const std::vector<RetentionPart>& parts, std::size_t number) {
    const auto starts_it = [&parts](std::size_t other) {
        return other < parts.size() && parts[other].says_start && parts[other].terms.empty();
    };
    return !parts[number].terms.empty() && !parts[number].says_start && !starts_it(number + 1) &&
           !(number > 0 && starts_it(number - 1));
}

class TermStart : public TextCheck {
  public:
    explicit TermStart(std::shared_ptr<const RetentionWords> words) : m_words(std::move(words)) {}

    [[nodiscard]] bool faulty(const CellText& cell) const override {
        const RetentionText& text = cell.read.retention(*m_words);
        if (cell.several_fields || text.permanent || text.list_number || text.law_article) {
            return false;
        }
        for (std::size_t number = 0; number < text.parts.size(); ++number) {
            if (without_start(text.parts, number)) {
                return true;
            }
        }
        return false;
    }

  private:
    std::shared_ptr<const RetentionWords> m_words;
};

}  // namespace

Check term_start(MappingReader& options, const KindContext& context) {
    return std::make_unique<TermStart>(retention_words(options, context));
}

}  // namespace registertoets::rules::kinds_table
