// SPDX-License-Identifier: EUPL-1.2
// missing-column: a column that rows need is not there. One finding a sheet, for whoever owns the form.
#include "rules/kinds.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class MissingColumn : public SheetCheck {
  public:
    [[nodiscard]] Outcome judge(const SheetFacts& sheet) const override {
        if (sheet.has_column) {
            return Outcome::met;
        }
        return sheet.always_counts || sheet.rows_in_need > 0 ? Outcome::not_met : Outcome::not_applicable;
    }
};

}  // namespace

Check missing_column(MappingReader& /*options*/, const KindContext& /*context*/) {
    return std::make_unique<MissingColumn>();
}

}  // namespace registertoets::rules::kinds_table
