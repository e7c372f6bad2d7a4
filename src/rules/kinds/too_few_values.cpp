// SPDX-License-Identifier: EUPL-1.2
// too-few-values: the text names fewer than `at_least` values of the `list`, wherever they stand in it.
#include "rules/kinds.hpp"
#include "rules/kinds/field_option.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class TooFewValues : public TextCheck {
  public:
    TooFewValues(const reg::ValueList& list, std::size_t at_least) : m_list(list), m_at_least(at_least) {}

    [[nodiscard]] bool faulty(const CellText& cell) const override {
        return m_list.find_in(cell.text).size() < m_at_least;
    }

  private:
    const reg::ValueList& m_list;
    std::size_t m_at_least;
};

}  // namespace

Check too_few_values(MappingReader& options, const KindContext& context) {
    const reg::ValueList& list = list_option(options, "list", context);
    return std::make_unique<TooFewValues>(list, options.number("at_least").value_or(1));
}

}  // namespace registertoets::rules::kinds_table
