// SPDX-License-Identifier: EUPL-1.2
// too-few-values: the text names fewer than `at_least` values of the `list` (of its `groups`, where given),
// wherever they stand in it.
#include <algorithm>

#include "rules/kinds.hpp"
#include "rules/kinds/field_option.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class TooFewValues : public TextCheck {
  public:
    TooFewValues(const reg::ValueList& list, std::vector<std::string> groups, std::size_t at_least)
        : m_list(list), m_groups(std::move(groups)), m_at_least(at_least) {}

    [[nodiscard]] bool faulty(const CellText& cell) const override {
        const auto named = m_list.find_in(cell.text);
        const auto count = std::count_if(named.begin(), named.end(), [this](std::uint16_t value) {
            return std::any_of(m_groups.begin(), m_groups.end(), [this, value](const std::string& group) {
                return m_list.values()[value].in_group(group);
            });
        });
        return (m_groups.empty() ? named.size() : static_cast<std::size_t>(count)) < m_at_least;
    }

  private:
    const reg::ValueList& m_list;
    std::vector<std::string> m_groups;
    std::size_t m_at_least;
};

}  // namespace

Check too_few_values(MappingReader& options, const KindContext& context) {
    const reg::ValueList& list = list_option(options, "list", context);
    std::vector<std::string> groups = options.texts("groups");
    return std::make_unique<TooFewValues>(list, std::move(groups), options.number("at_least").value_or(1));
}

}  // namespace registertoets::rules::kinds_table
