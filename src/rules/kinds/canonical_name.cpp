// SPDX-License-Identifier: EUPL-1.2
// canonical-name: the cell names a value of its list by another name than the one that the register uses. A
// field whose list was taken away has no such names.
#include "rules/kinds.hpp"
#include "util/unicode.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class CanonicalName : public TextCheck {
  public:
    [[nodiscard]] bool faulty(const CellText& cell) const override {
        if (cell.field.list == nullptr || cell.match.values.size() != 1) {
            return false;
        }
        const reg::ListValue& value = cell.field.list->values()[cell.match.values.front()];
        return cell.folded != util::fold(value.label.nl) && cell.folded != util::fold(value.label.en);
    }
};

}  // namespace

Check canonical_name(MappingReader& /*options*/, const KindContext& /*context*/) {
    return std::make_unique<CanonicalName>();
}

}  // namespace registertoets::rules::kinds_table
