// SPDX-License-Identifier: EUPL-1.2
#include "check/text_outcomes.hpp"

namespace registertoets::check {
namespace {

using rules::Outcome;

bool looks_at_text_alone(const rules::Rule& rule, const util::Date& day) {
    return std::holds_alternative<std::unique_ptr<rules::TextCheck>>(rule.check) && !rule.off &&
           rule.scope == rules::Scope::row && rule.speaks_on(day) && rule.when == nullptr &&
           rule.unless == nullptr && rule.unless_faults == 0;
}

}  // namespace

TextOutcomes::TextOutcomes(const rules::RegisterRules& rules, const util::Date& day)
    : m_rules(rules), m_is_one(rules.rules.size()), m_not_met(rules.rules.size()) {
    for (std::uint32_t number = 0; number < rules.rules.size(); ++number) {
        const rules::Rule& rule = rules.rules[number];
        if (!looks_at_text_alone(rule, day)) {
            continue;
        }
        m_is_one[number] = true;
        // Rules stand in the order of the fields.
        if (m_fields.empty() || m_fields.back().field != rule.field) {
            m_fields.emplace_back().field = rule.field;
        }
        m_fields.back().numbers.push_back(number);
        m_fields.back().bits |= rule.fault_bit;
    }
}

void TextOutcomes::add(const rules::RowFacts& row, std::vector<std::uint32_t>& not_met) {
    for (FieldRules& field : m_fields) {
        const rules::FieldFacts& facts = row[field.field];
        if (facts.presence() == rules::Presence::column_missing) {
            ++field.missing;
        } else if (!facts.judged()) {
            ++field.passed_over;
        } else {
            ++field.judged;
            if ((facts.cell->faults & field.bits) == 0) {
                continue;
            }
            for (const std::uint32_t number : field.numbers) {
                if ((facts.cell->faults & m_rules.rules[number].fault_bit) != 0) {
                    ++m_not_met[number];
                    not_met.push_back(number);
                }
            }
        }
    }
}

void TextOutcomes::move_to(std::vector<OutcomeCounts>& outcomes) {
    for (FieldRules& field : m_fields) {
        for (const std::uint32_t number : field.numbers) {
            OutcomeCounts& counts = outcomes[number];
            counts[static_cast<std::size_t>(Outcome::not_testable)] += field.missing;
            counts[static_cast<std::size_t>(Outcome::not_applicable)] += field.passed_over;
            counts[static_cast<std::size_t>(Outcome::met)] += field.judged - m_not_met[number];
            counts[static_cast<std::size_t>(Outcome::not_met)] += m_not_met[number];
            m_not_met[number] = 0;
        }
        field.missing = field.passed_over = field.judged = 0;
    }
}

}  // namespace registertoets::check
