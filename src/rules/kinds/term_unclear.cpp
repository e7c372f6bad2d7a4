// SPDX-License-Identifier: EUPL-1.2
// term-unclear: of a retention period it cannot be told which limit of the law holds for it, or it is counted
// from another moment than the law does. Options: see `TermLimits`.
#include "rules/kinds.hpp"
#include "rules/kinds/retention_option.hpp"

namespace registertoets::rules::kinds_table {
namespace {

class TermUnclear : public RowCheck {
  public:
    explicit TermUnclear(TermLimits limits) : m_limits(std::move(limits)) {}

    [[nodiscard]] Outcome judge(const RowFacts& row, reg::FieldIndex field,
                                const util::Date& /*day*/) const override {
        return m_limits.judge(row, field, Allowed::unclear);
    }

  private:
    TermLimits m_limits;
};

}  // namespace

Check term_unclear(MappingReader& options, const KindContext& context) {
    return std::make_unique<TermUnclear>(TermLimits(options, context));
}

}  // namespace registertoets::rules::kinds_table
