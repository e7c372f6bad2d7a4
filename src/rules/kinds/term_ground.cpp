// SPDX-License-Identifier: EUPL-1.2
// term-ground: the text says how long data are kept, but names neither a selection list nor an act.
#include "rules/kinds.hpp"
#include "rules/kinds/retention_option.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class TermGround : public TextCheck {
  public:
    explicit TermGround(std::shared_ptr<const RetentionWords> words) : m_words(std::move(words)) {}

    [[nodiscard]] bool faulty(const CellText& cell) const override {
        const RetentionText& text = cell.read.retention(*m_words);
        const bool says_how_long = text.has_term() || text.says_start() || text.permanent;
        return says_how_long && !cell.several_fields && !text.list_named && !text.list_number &&
               !text.law_named;
    }

  private:
    std::shared_ptr<const RetentionWords> m_words;
};

}  // namespace

Check term_ground(MappingReader& options, const KindContext& context) {
    return std::make_unique<TermGround>(retention_words(options, context));
}

}  // namespace registertoets::rules::kinds_table
