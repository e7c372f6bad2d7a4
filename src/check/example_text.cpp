// SPDX-License-Identifier: EUPL-1.2
#include "check/example_text.hpp"

#include <array>

#include "messages/catalogue.hpp"
#include "util/unicode.hpp"

namespace registertoets::check {
namespace {

using messages::Msg;
using messages::Sentence;

constexpr std::size_t k_longest = 72;

// By Presence: a cell that says none of these is not judged for another reason.
constexpr std::array<Msg, 6> k_presences{Msg::example_not_judged,        Msg::example_counts_as_empty,
                                         Msg::example_counts_as_filler,  Msg::example_counts_as_na,
                                         Msg::example_counts_as_nothing, Msg::example_not_judged};

std::string shown_row(const rules::ExampleRow& row, const reg::Form& form) {
    std::string shown;
    for (const auto& [field, text] : row) {
        shown += (shown.empty() ? "" : ", ") + form.fields[field].id + ": " + in_quotes(text);
    }
    return "{" + shown + "}";
}

}  // namespace

std::string in_quotes(std::string_view text) {
    return '"' + util::cut_to_width(util::single_line(text), k_longest) + '"';
}

std::string shown_example(const rules::Example& example, const rules::Rule& rule, const reg::Form& form) {
    if (example.rows.size() == 1) {
        const rules::ExampleRow& row = example.rows.front();
        const bool own = row.size() == 1 && row.front().first == rule.field;
        return own ? in_quotes(row.front().second) : shown_row(row, form);
    }
    std::string shown;
    for (const rules::ExampleRow& row : example.rows) {
        shown += (shown.empty() ? "" : ", ") + shown_row(row, form);
    }
    return "[" + shown + "]";
}

Sentence why_not_found(const rules::Rule& rule, const rules::RowFacts& facts, rules::Outcome outcome,
                       const util::Date& day, const std::string& text) {
    Msg reason = Msg::example_bad_passes;
    const rules::FieldFacts& own = facts[rule.field];
    if (!rule.speaks_on(day)) {
        reason = Msg::example_too_early;
    } else if (!rule.speaks_of(facts)) {
        reason = Msg::example_without_condition;
    } else if (outcome == rules::Outcome::not_applicable) {
        const bool needed = own.need != rules::Need::not_needed && own.need != rules::Need::unknown;
        reason = needed ? k_presences[static_cast<std::size_t>(own.presence())] : Msg::example_not_needed;
    }
    return Sentence(reason, {{"rule", rule.id}, {"example", text}, {"date", util::iso(day)}});
}

}  // namespace registertoets::check
