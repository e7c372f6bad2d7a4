// SPDX-License-Identifier: EUPL-1.2
#include "check/silence.hpp"

#include <algorithm>
#include <array>

namespace registertoets::check {
namespace {

using rules::Condition;
using rules::Formula;
using rules::Need;
using rules::Presence;
using rules::Truth;

// Kinds that ask whether a cell says anything: they speak of fields that are required or expected only.
constexpr std::array<std::string_view, 4> k_of_presence{"empty", "required-with", "placeholder",
                                                        "not-applicable"};
constexpr std::string_view k_of_none = "own-word";

void make_set(std::vector<reg::FieldIndex>& fields) {
    std::sort(fields.begin(), fields.end());
    fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
}

Truth truth_of(bool holds) {
    return holds ? Truth::yes : Truth::no;
}

// What a question on a filled cell comes to.
Truth answer_to(const Formula& question, const rules::CellFacts& cell) {
    if (question.answer != 0) {
        return truth_of((cell.answers & question.answer) != 0);
    }
    const auto& named = cell.match.values;
    const auto wanted = [&question](std::uint16_t value) {
        return std::find(question.values.begin(), question.values.end(), value) != question.values.end();
    };
    return truth_of(question.other_than ? named.empty() || !std::all_of(named.begin(), named.end(), wanted)
                                        : std::any_of(named.begin(), named.end(), wanted));
}

Truth answer_to(const Formula& question, const rules::FieldFacts& facts) {
    const Formula::Presences here = Formula::bit(facts.presence());
    // A question about contents, but for one to a probe, is not put to an answer that is wrong.
    const bool of_contents = ((question.if_yes | question.if_no) & Formula::bit(Presence::empty)) == 0;
    if (((question.if_yes | question.if_no) & here) == 0 ||
        (of_contents && question.answer == 0 && facts.presence() == Presence::filled && facts.cell->error)) {
        return Truth::unknown;
    }
    const bool either = (question.if_yes & question.if_no & here) != 0;
    return either ? answer_to(question, *facts.cell) : truth_of((question.if_yes & here) != 0);
}

// What `formula` comes to for the row; adds the fields for which that cannot be said.
Truth judge(const Formula& formula, const rules::RowFacts& row, std::vector<reg::FieldIndex>& unclear) {
    static constexpr std::array k_opposite{Truth::yes, Truth::no, Truth::unknown};
    if (formula.op == Formula::Op::question) {
        const Truth truth = answer_to(formula, row[formula.field]);
        if (truth == Truth::unknown) {
            unclear.push_back(formula.field);
        }
        return truth;
    }
    if (formula.op == Formula::Op::negation) {
        return k_opposite[static_cast<std::size_t>(judge(formula.parts.front(), row, unclear))];
    }
    if (formula.op == Formula::Op::unsaid) {
        return Truth::unknown;
    }
    const Truth decisive = formula.op == Formula::Op::all ? Truth::no : Truth::yes;
    std::vector<reg::FieldIndex> of_parts;
    for (const Formula& part : formula.parts) {
        if (judge(part, row, of_parts) == decisive) {
            return decisive;
        }
    }
    unclear.insert(unclear.end(), of_parts.begin(), of_parts.end());
    return of_parts.empty() ? k_opposite[static_cast<std::size_t>(decisive)] : Truth::unknown;
}

Silence of_condition(const Condition& condition, const rules::RowFacts& row) {
    Silence silence;
    if (condition.holds(row) == Truth::unknown) {
        silence.kind = SilenceKind::unclear;
        judge(condition.formula(), row, silence.fields);
    } else {
        silence.kind = SilenceKind::condition;
        condition.add_fields(silence.fields);
    }
    make_set(silence.fields);
    return silence;
}

SilenceKind of_field(const rules::Rule& rule, const rules::FieldFacts& facts) {
    if (facts.need == Need::not_needed) {
        return SilenceKind::not_needed;
    }
    if (rule.kind == k_of_none) {
        return SilenceKind::answer;
    }
    if (facts.need == Need::unknown) {
        return SilenceKind::need_unknown;
    }
    if (std::find(k_of_presence.begin(), k_of_presence.end(), rule.kind) != k_of_presence.end()) {
        return SilenceKind::not_needed;
    }
    if (facts.presence() != Presence::filled) {
        return SilenceKind::no_answer;
    }
    return facts.cell->error ? SilenceKind::said_already : SilenceKind::other;
}

}  // namespace

Silence why_silent(const rules::Rule& rule, const rules::RowFacts& row, const util::Date& day) {
    const rules::FieldFacts& facts = row[rule.field];
    if ((facts.cell->faults & rule.unless_faults) != 0) {
        return {SilenceKind::said_already, {}};
    }
    if (!rule.speaks_on(day)) {
        return {SilenceKind::too_early, {}};
    }
    if (rule.when != nullptr && rule.when->holds(row) != Truth::yes) {
        return of_condition(*rule.when, row);
    }
    if (rule.unless != nullptr && rule.unless->holds(row) == Truth::yes) {
        return of_condition(*rule.unless, row);
    }
    const auto* check = std::get_if<std::unique_ptr<rules::RowCheck>>(&rule.check);
    if (check != nullptr && (*check)->not_met_when() != nullptr) {
        return of_condition(*(*check)->not_met_when(), row);
    }
    return {of_field(rule, facts), {}};
}

}  // namespace registertoets::check
