// SPDX-License-Identifier: EUPL-1.2
// What became of the rules that look at a text and at nothing else. Most rules are such, and most texts meet
// all of them: rows are counted by field, and a rule is looked at where its text does not meet it.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "check/report.hpp"
#include "rules/rule_set.hpp"
#include "util/date.hpp"

namespace registertoets::check {

class TextOutcomes {
  public:
    /// For rows that are judged on `day`. `rules` must outlive the object.
    TextOutcomes(const rules::RegisterRules& rules, const util::Date& day);

    /// Whether rule `number` is one of these.
    [[nodiscard]] bool has(std::uint32_t number) const { return m_is_one[number]; }

    /// Counts a row, and adds to `not_met` the numbers of these rules that it does not meet.
    void add(const rules::RowFacts& row, std::vector<std::uint32_t>& not_met);

    /// Adds the outcomes of all rows to `outcomes`, by rule, and counts from 0 again.
    void move_to(std::vector<OutcomeCounts>& outcomes);

  private:
    struct FieldRules {
        reg::FieldIndex field = 0;
        std::vector<std::uint32_t> numbers;
        std::uint32_t bits = 0;  // of their faults
        std::uint64_t missing = 0;
        std::uint64_t passed_over = 0;
        std::uint64_t judged = 0;
    };

    const rules::RegisterRules& m_rules;
    std::vector<bool> m_is_one;            // by rule
    std::vector<FieldRules> m_fields;      // that have such rules
    std::vector<std::uint64_t> m_not_met;  // by rule
};

}  // namespace registertoets::check
