// SPDX-License-Identifier: EUPL-1.2
// What became of the rules that look at one field of a row and at nothing else. Most rules are such, and most
// rows say in a field what others said: rows are counted by what they say there, and each case is judged
// once.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "check/report.hpp"
#include "rules/rule_set.hpp"
#include "util/date.hpp"

namespace registertoets::check {

class FieldOutcomes {
  public:
    /// For rows that are judged on `day`. `rules` must outlive the object.
    FieldOutcomes(const rules::RegisterRules& rules, const util::Date& day);

    /// Whether rule `number` is one of these.
    [[nodiscard]] bool has(std::uint32_t number) const { return m_is_one[number]; }

    /// Counts a row, and adds to `not_met` the numbers of these rules that it does not meet.
    void add(const rules::RowFacts& row, std::vector<std::uint32_t>& not_met);

    /// Adds the outcomes of all rows to `outcomes`, by rule, and counts from 0 again.
    void move_to(std::vector<OutcomeCounts>& outcomes);

  private:
    // Rows that say the same in a field, as far as its rules look at it.
    struct Case {
        std::uint64_t rows = 0;
        std::vector<rules::Outcome> outcomes;  // by rule of the field
        std::vector<std::uint32_t> not_met;
    };
    struct FieldRules {
        reg::FieldIndex field = 0;
        std::vector<std::uint32_t> numbers;
        std::unordered_map<std::uint64_t, Case> cases;
        std::uint64_t latest_key = 0;
        Case* latest = nullptr;  // of the row before, which often says the same
    };

    [[nodiscard]] Case judged(const FieldRules& field, const rules::RowFacts& row) const;

    const rules::RegisterRules& m_rules;
    util::Date m_day;
    std::vector<bool> m_is_one;        // by rule
    std::vector<FieldRules> m_fields;  // that have such rules
};

}  // namespace registertoets::check
