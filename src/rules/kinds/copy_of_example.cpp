// SPDX-License-Identifier: EUPL-1.2
// copy-of-example: the row is the example that the form gives: each of the `fields` holds a good example of
// its own. One cell that does is no fault: the good example of a controller is the right answer.
#include <algorithm>

#include "rules/kinds.hpp"
#include "rules/kinds/alike.hpp"
#include "rules/kinds/field_option.hpp"
#include "rules/kinds/needed_option.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class CopyOfExample : public RowCheck {
  public:
    CopyOfExample(const reg::Form& form, std::vector<reg::FieldIndex> fields) : m_fields(std::move(fields)) {
        for (const reg::FieldIndex field : m_fields) {
            m_examples.push_back(form.fields[field].good);
        }
    }

    [[nodiscard]] Outcome judge(const RowFacts& row, reg::FieldIndex /*field*/,
                                const util::Date& /*day*/) const override {
        for (std::size_t index = 0; index < m_fields.size(); ++index) {
            const FieldFacts& facts = row[m_fields[index]];
            if (facts.presence() == Presence::column_missing) {
                return Outcome::not_testable;
            }
            const auto& examples = m_examples[index];
            if (std::none_of(examples.begin(), examples.end(),
                             [&](const std::string& good) { return alike(facts.value->text, good); })) {
                return Outcome::met;
            }
        }
        return Outcome::not_met;
    }

  private:
    std::vector<reg::FieldIndex> m_fields;
    std::vector<std::vector<std::string>> m_examples;  // by field
};

}  // namespace

Check copy_of_example(MappingReader& options, const KindContext& context) {
    need_one_of(options, {"fields"});
    return std::make_unique<CopyOfExample>(context.form, fields_option(options, "fields", context.form));
}

}  // namespace registertoets::rules::kinds_table
