// SPDX-License-Identifier: EUPL-1.2
// contradicts: what the row says here and elsewhere cannot both be right. Option: `that`, the condition which
// holds when it is so. What cannot be judged, because a field is empty or wrong, is no contradiction.
#include "messages/catalogue.hpp"
#include "rules/kinds.hpp"
#include "rules/load_parts.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class Contradicts : public RowCheck {
  public:
    explicit Contradicts(std::unique_ptr<const Condition> that) : m_that(std::move(that)) {}

    [[nodiscard]] Outcome judge(const RowFacts& row, reg::FieldIndex field,
                                const util::Date& /*day*/) const override {
        if (row[field].presence() == Presence::column_missing) {
            return Outcome::not_testable;
        }
        switch (m_that->holds(row)) {
            case Truth::yes:
                return Outcome::not_met;
            case Truth::no:
                return Outcome::met;
            default:
                return Outcome::not_applicable;
        }
    }

    [[nodiscard]] const Condition* not_met_when() const override { return m_that.get(); }

  private:
    std::unique_ptr<const Condition> m_that;
};

}  // namespace

Check contradicts(MappingReader& options, const KindContext& context) {
    const Node* that = options.mapping("that");
    if (that == nullptr) {
        options.fail(messages::Sentence(messages::Msg::rules_missing_key, {{"key", "that"}}));
    }
    return std::make_unique<Contradicts>(
        load_condition(*that, {context.form, options.sources(), context.probes, context.set}));
}

}  // namespace registertoets::rules::kinds_table
