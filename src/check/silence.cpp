// SPDX-License-Identifier: EUPL-1.2
#include "check/silence.hpp"

#include <algorithm>

namespace registertoets::check {
namespace {

using rules::Condition;
using rules::Need;
using rules::Presence;
using Asks = rules::RowCheck::Asks;
using rules::Truth;

void make_set(std::vector<reg::FieldIndex>& fields) {
    std::sort(fields.begin(), fields.end());
    fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
}

Silence of_condition(const Condition& condition, const rules::RowFacts& row) {
    Silence silence;
    if (condition.holds(row) == Truth::unknown) {
        silence.kind = SilenceKind::unclear;
        condition.add_unclear(row, silence.fields);
    } else {
        silence.kind = SilenceKind::condition;
        condition.add_fields(silence.fields);
    }
    make_set(silence.fields);
    return silence;
}

// `asked`: what a rule on rows asks of its field; a rule on texts asks something else.
SilenceKind of_field(Asks asked, const rules::FieldFacts& facts) {
    if (facts.need == Need::not_needed) {
        return SilenceKind::not_needed;
    }
    if (asked == Asks::how_none_is_said) {
        return SilenceKind::answer;
    }
    if (facts.need == Need::unknown) {
        return SilenceKind::need_unknown;
    }
    if (asked == Asks::whether_answered) {
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
    return {of_field(check == nullptr ? Asks::other : (*check)->asks(), facts), {}};
}

}  // namespace registertoets::check
