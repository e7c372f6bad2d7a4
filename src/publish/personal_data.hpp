// SPDX-License-Identifier: EUPL-1.2
// Whether a row seems to hold data of a person, by the rules of its register.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "check/report.hpp"

namespace registertoets::publish {

/// The fields of each row (number in Report::rows) in which a rule found data of a person.
std::map<std::uint32_t, std::vector<reg::FieldIndex>> rows_with_personal_data(const check::Report& report);

/// Looks at what is about to be published. A rule on a field is not asked where the row does not need the
/// field, and not every field has one: here all are looked at, but for those that are the same in every row,
/// of which the contact details of the organisation are part.
class PersonalDataGuard {
  public:
    /// `rules` must outlive the guard.
    PersonalDataGuard(const rules::RegisterRules& rules, util::Date reference_date);

    /// Whether the rules know data of a person at all.
    [[nodiscard]] bool knows() const { return m_any != nullptr; }
    /// Whether `text` seems to hold some, as an answer in `field`.
    [[nodiscard]] bool finds(reg::FieldIndex field, const std::string& text) const;

  private:
    const rules::RegisterRules& m_rules;
    util::Date m_reference_date;
    std::vector<const rules::TextCheck*> m_checks;  // by field; null: it has none of its own
    const rules::TextCheck* m_any = nullptr;        // of any field
};

}  // namespace registertoets::publish
