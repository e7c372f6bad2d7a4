// SPDX-License-Identifier: EUPL-1.2
// law-reference: the cell does not name a law together with an article. Options: `laws`, a list of laws;
// `law_like`, patterns of what else is the name of a law; `references`, patterns of an article.
#include "rules/kinds.hpp"
#include "rules/kinds/field_option.hpp"
#include "rules/lazy_pattern.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class LawReference : public TextCheck {
  public:
    LawReference(const reg::ValueList& laws, Patterns law_like, Patterns article)
        : m_laws(laws), m_law_like(std::move(law_like)), m_article(std::move(article)) {}

    [[nodiscard]] bool faulty(const CellText& cell) const override {
        const bool law = m_law_like.found_in(cell.read.searched()) || !m_laws.find_in(cell.text).empty();
        return !law || !m_article.found_in(cell.read.searched());
    }

  private:
    const reg::ValueList& m_laws;
    Patterns m_law_like;
    Patterns m_article;
};

}  // namespace

Check law_reference(MappingReader& options, const KindContext& context) {
    const reg::ValueList& laws = list_option(options, "laws", context);
    Patterns law_like = read_patterns(options, "law_like");
    return std::make_unique<LawReference>(laws, std::move(law_like), read_patterns(options, "references"));
}

}  // namespace registertoets::rules::kinds_table
