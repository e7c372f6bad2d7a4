// SPDX-License-Identifier: EUPL-1.2
// same-text: the cell repeats what another field of the row says. Option: `as`, those fields.
#include <algorithm>

#include "rules/kinds.hpp"
#include "rules/kinds/alike.hpp"
#include "rules/kinds/field_option.hpp"
#include "rules/kinds/needed_option.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class SameText : public RowCheck {
  public:
    explicit SameText(std::vector<reg::FieldIndex> others) : m_others(std::move(others)) {}

    [[nodiscard]] Outcome judge(const RowFacts& row, reg::FieldIndex field,
                                const util::Date& /*day*/) const override {
        if (row[field].presence() == Presence::column_missing) {
            return Outcome::not_testable;
        }
        if (!row[field].judged()) {
            return Outcome::not_applicable;
        }
        const bool same = std::any_of(m_others.begin(), m_others.end(), [&](reg::FieldIndex other) {
            // One column that answers both fields says the same in both.
            return row[other].presence() == Presence::filled && !row[field].value->several_fields &&
                   alike(row[field].value->text, row[other].value->text);
        });
        return same ? Outcome::not_met : Outcome::met;
    }

  private:
    std::vector<reg::FieldIndex> m_others;
};

}  // namespace

Check same_text(MappingReader& options, const KindContext& context) {
    need_one_of(options, {"as"});
    return std::make_unique<SameText>(fields_option(options, "as", context.form));
}

}  // namespace registertoets::rules::kinds_table
