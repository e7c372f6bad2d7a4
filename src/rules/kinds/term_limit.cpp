// SPDX-License-Identifier: EUPL-1.2
// term-limit: a retention period is longer than the law allows for its ground, step and start. Options: see
// `TermLimits`.
#include "rules/kinds.hpp"
#include "rules/kinds/retention_option.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class TermLimit : public RowCheck {
  public:
    explicit TermLimit(TermLimits limits) : m_limits(std::move(limits)) {}

    [[nodiscard]] Outcome judge(const RowFacts& row, reg::FieldIndex field,
                                const util::Date& /*day*/) const override {
        return m_limits.judge(row, field, Allowed::no);
    }

  private:
    TermLimits m_limits;
};

}  // namespace

Check term_limit(MappingReader& options, const KindContext& context) {
    return std::make_unique<TermLimit>(TermLimits(options, context));
}

}  // namespace registertoets::rules::kinds_table
