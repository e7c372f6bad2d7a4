// SPDX-License-Identifier: EUPL-1.2
// doubled-column: a field has a second column: with the same header, or one that is not read.
#include "rules/kinds.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class DoubledColumn : public SheetCheck {
  public:
    [[nodiscard]] Outcome judge(const SheetFacts& sheet) const override {
        return sheet.doubles.empty() ? Outcome::met : Outcome::not_met;
    }
    [[nodiscard]] std::vector<std::uint32_t> columns(const SheetFacts& sheet) const override {
        return sheet.doubles;
    }
};

}  // namespace

Check doubled_column(MappingReader& /*options*/, const KindContext& /*context*/) {
    return std::make_unique<DoubledColumn>();
}

}  // namespace registertoets::rules::kinds_table
