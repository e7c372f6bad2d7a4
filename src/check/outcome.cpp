// SPDX-License-Identifier: EUPL-1.2
#include "check/outcome.hpp"

namespace registertoets::check {

using rules::Outcome;

namespace {

// What a text rule says of a row, from the facts of its cell.
Outcome outcome_of_text(const rules::Rule& rule, const rules::FieldFacts& facts) {
    if (facts.presence() == rules::Presence::column_missing) {
        return Outcome::not_testable;
    }
    if (!facts.judged()) {
        return Outcome::not_applicable;
    }
    return (facts.cell->faults & rule.fault_bit) != 0 ? Outcome::not_met : Outcome::met;
}

}  // namespace

std::optional<Outcome> outcome_of(const rules::Rule& rule, const rules::RowFacts& row,
                                  const util::Date& day) {
    if (rule.scope != rules::Scope::row || std::holds_alternative<rules::ExpectationCheck>(rule.check)) {
        return std::nullopt;
    }
    if (rule.off) {
        return Outcome::off;
    }
    const bool said_already = (row[rule.field].cell->faults & rule.unless_faults) != 0;
    if (said_already || !rule.speaks_on(day) || !rule.speaks_of(row)) {
        return Outcome::not_applicable;
    }

    if (const auto* check = std::get_if<std::unique_ptr<rules::RowCheck>>(&rule.check)) {
        return (*check)->judge(row, rule.field, day);
    }
    return outcome_of_text(rule, row[rule.field]);
}

}  // namespace registertoets::check
