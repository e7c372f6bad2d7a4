// SPDX-License-Identifier: EUPL-1.2
// Shared by the kinds that ask what a cell says before its contents are judged.
#pragma once

#include "rules/check.hpp"

namespace registertoets::rules::kinds_table {

/// Not met where a cell that the row is asked for says `wrong`. Speaks of fields that are required or
/// expected; a condition that cannot be judged gives no finding (Completeness in registertoets(1)).
class PresenceCheck : public RowCheck {
  public:
    explicit PresenceCheck(Presence wrong) : m_wrong(wrong) {}

    [[nodiscard]] Outcome judge(const RowFacts& row, reg::FieldIndex field,
                                const util::Date& /*day*/) const override {
        const FieldFacts& facts = row[field];
        if (facts.need != Need::required && facts.need != Need::expected) {
            return Outcome::not_applicable;
        }
        if (facts.presence() == Presence::column_missing) {
            return Outcome::not_testable;
        }
        return facts.presence() == m_wrong ? Outcome::not_met : Outcome::met;
    }
    [[nodiscard]] Asks asks() const override { return Asks::whether_answered; }

  private:
    Presence m_wrong;
};

}  // namespace registertoets::rules::kinds_table
