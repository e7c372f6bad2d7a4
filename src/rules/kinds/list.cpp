// SPDX-License-Identifier: EUPL-1.2
// list: the cell names nothing of the field's list, or something that is not in force on the reference date.
#include <algorithm>

#include "rules/kinds.hpp"
#include "rules/kinds/needs_list.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class InList : public TextCheck {
  public:
    [[nodiscard]] bool faulty(const CellText& cell) const override {
        const auto& values = cell.field.list->values();
        return cell.match.values.empty() ||
               std::any_of(cell.match.values.begin(), cell.match.values.end(),
                           [&](std::uint16_t value) { return !values[value].in_force(cell.reference_date); });
    }
};

}  // namespace

Check list(MappingReader& options, const KindContext& context) {
    need_list(options, context.field());
    return std::make_unique<InList>();
}

}  // namespace registertoets::rules::kinds_table
