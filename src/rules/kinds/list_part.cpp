// SPDX-License-Identifier: EUPL-1.2
// list-part: one part of the cell is on the field's list and another is not. In a cell that answers several
// fields the other part belongs to them.
#include "rules/kinds.hpp"
#include "rules/kinds/needs_list.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class PartInList : public TextCheck {
  public:
    [[nodiscard]] bool faulty(const CellText& cell) const override {
        return !cell.several_fields && cell.match.known_parts > 0 && cell.match.unknown_parts > 0;
    }
};

}  // namespace

Check list_part(MappingReader& options, const KindContext& context) {
    need_list(options, context.field());
    return std::make_unique<PartInList>();
}

}  // namespace registertoets::rules::kinds_table
