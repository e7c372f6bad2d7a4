// SPDX-License-Identifier: EUPL-1.2
// date: the cell holds no day of the calendar, or one after the reference date where that cannot be.
#include "rules/kinds.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class IsDate : public TextCheck {
  public:
    explicit IsDate(bool not_after_reference) : m_not_after_reference(not_after_reference) {}

    [[nodiscard]] bool faulty(const CellText& cell) const override {
        const auto day = util::parse_written_date(cell.text);
        return !day || (m_not_after_reference && *day > cell.reference_date);
    }

  private:
    bool m_not_after_reference;
};

}  // namespace

Check date(MappingReader& options, const KindContext& /*context*/) {
    return std::make_unique<IsDate>(options.flag("not_after_reference", false));
}

}  // namespace registertoets::rules::kinds_table
