// SPDX-License-Identifier: EUPL-1.2
#include "check/field_outcomes.hpp"

#include "check/outcome.hpp"

namespace registertoets::check {
namespace {

using rules::Outcome;
using rules::RowCheck;
using rules::Rule;

bool looks_at_its_field_alone(const Rule& rule, const util::Date& day) {
    if (rule.scope != rules::Scope::row || std::holds_alternative<rules::ExpectationCheck>(rule.check)) {
        return false;
    }
    if (rule.off || !rule.speaks_on(day)) {
        return true;  // it looks at no more than that
    }
    const auto* check = std::get_if<std::unique_ptr<RowCheck>>(&rule.check);
    return rule.when == nullptr && rule.unless == nullptr &&
           (check == nullptr || (*check)->asks() != RowCheck::Asks::other);
}

// Equal where a field gives such rules no reason to judge otherwise.
std::uint64_t key_of(const rules::FieldFacts& facts) {
    const auto presence = static_cast<std::uint64_t>(facts.presence());
    const auto need = static_cast<std::uint64_t>(facts.need);
    const std::uint64_t own_word = facts.cell->answer.own_word ? 1 : 0;
    return facts.cell->faults | presence << 32U | need << 40U | own_word << 48U;
}

}  // namespace

FieldOutcomes::FieldOutcomes(const rules::RegisterRules& rules, const util::Date& day)
    : m_rules(rules), m_day(day), m_is_one(rules.rules.size()) {
    for (std::uint32_t number = 0; number < rules.rules.size(); ++number) {
        const Rule& rule = rules.rules[number];
        if (!looks_at_its_field_alone(rule, day)) {
            continue;
        }
        m_is_one[number] = true;
        // Rules stand in the order of the fields.
        if (m_fields.empty() || m_fields.back().field != rule.field) {
            m_fields.emplace_back().field = rule.field;
        }
        m_fields.back().numbers.push_back(number);
    }
}

void FieldOutcomes::add(const rules::RowFacts& row, std::vector<std::uint32_t>& not_met) {
    for (FieldRules& field : m_fields) {
        const std::uint64_t key = key_of(row[field.field]);
        if (field.latest == nullptr || field.latest_key != key) {
            auto known = field.cases.find(key);
            if (known == field.cases.end()) {
                known = field.cases.emplace(key, judged(field, row)).first;
            }
            field.latest_key = key;
            field.latest = &known->second;
        }
        ++field.latest->rows;
        not_met.insert(not_met.end(), field.latest->not_met.begin(), field.latest->not_met.end());
    }
}

FieldOutcomes::Case FieldOutcomes::judged(const FieldRules& field, const rules::RowFacts& row) const {
    Case judged;
    for (const std::uint32_t number : field.numbers) {
        judged.outcomes.push_back(outcome_of(m_rules.rules[number], row, m_day).value());
        if (judged.outcomes.back() == Outcome::not_met) {
            judged.not_met.push_back(number);
        }
    }
    return judged;
}

void FieldOutcomes::move_to(std::vector<OutcomeCounts>& outcomes) {
    for (FieldRules& field : m_fields) {
        for (auto& [key, one] : field.cases) {
            if (one.rows == 0) {
                continue;
            }
            for (std::size_t rule = 0; rule < field.numbers.size(); ++rule) {
                outcomes[field.numbers[rule]][static_cast<std::size_t>(one.outcomes[rule])] += one.rows;
            }
            one.rows = 0;
        }
    }
}

}  // namespace registertoets::check
