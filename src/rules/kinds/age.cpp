// SPDX-License-Identifier: EUPL-1.2
// age: the date in the cell is longer ago than `months` or `days`, counted from the reference date. What is
// no date is left to the kind `date`.
#include "rules/kinds.hpp"
#include "rules/kinds/needed_option.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class Age : public TextCheck {
  public:
    Age(std::size_t months, std::size_t days)
        : m_months(static_cast<int>(months)), m_days(static_cast<int>(days)) {}

    [[nodiscard]] bool faulty(const CellText& cell) const override {
        const auto day = util::parse_written_date(cell.text);
        return day && util::days_before(util::months_before(cell.reference_date, m_months), m_days) > *day;
    }

  private:
    int m_months;
    int m_days;
};

}  // namespace

Check age(MappingReader& options, const KindContext& /*context*/) {
    need_one_of(options, {"months", "days"});
    const std::size_t months = options.number("months").value_or(0);
    return std::make_unique<Age>(months, options.number("days").value_or(0));
}

}  // namespace registertoets::rules::kinds_table
