// SPDX-License-Identifier: EUPL-1.2
#include "check/shown_examples.hpp"

#include <algorithm>
#include <iterator>

#include "check/example_rows.hpp"
#include "check/outcome.hpp"

namespace registertoets::check {
namespace {

std::string row_in_words(const rules::ExampleRow& row, const reg::Form& form, messages::Lang lang) {
    std::string words;
    for (const auto& [field, text] : row) {
        words += (words.empty() ? "" : ", ") + form.fields[field].header.in(lang) + ": \"" + text + "\"";
    }
    return words;
}

std::string in_words(const rules::Example& example, const rules::Rule& rule, const reg::Form& form,
                     messages::Lang lang) {
    const rules::ExampleRow& first = example.rows.front();
    if (example.rows.size() == 1 && first.size() == 1 && first.front().first == rule.field) {
        return first.front().second;
    }
    std::string words;
    for (const rules::ExampleRow& row : example.rows) {
        words += (words.empty() ? "" : " / ") + row_in_words(row, form, lang);
    }
    return words;
}

// The bad examples of its field that the rule itself finds.
std::vector<std::string> found_of_field(const rules::RuleSet& set, const rules::RegisterRules& rules,
                                        const rules::Rule& rule, util::Date day) {
    std::vector<std::string> found;
    if (rule.off || rule.on_row || rule.scope != rules::Scope::row) {
        return found;
    }
    ExampleRows rows(set, rules, day);
    const std::vector<std::string>& bad = rules.form.fields[rule.field].bad;
    std::copy_if(bad.begin(), bad.end(), std::back_inserter(found), [&](const std::string& text) {
        const auto outcome = outcome_of(rule, rows.facts(rows.texts_for(rule, {{rule.field, text}})), day);
        return outcome == rules::Outcome::not_met;
    });
    return found;
}

}  // namespace

ShownExamples shown_examples(const rules::RuleSet& set, std::size_t reg, const rules::Rule& rule,
                             util::Date today, messages::Lang lang) {
    const rules::RegisterRules& rules = *set.registers[reg];
    ShownExamples shown;
    for (const rules::Example& example : rule.examples) {
        (example.bad ? shown.bad : shown.good).push_back(in_words(example, rule, rules.form, lang));
    }
    if (shown.bad.empty()) {
        shown.bad = found_of_field(set, rules, rule, set.examples_on.value_or(today));
    }
    if (shown.good.empty()) {
        shown.good = rules.form.fields[rule.field].good;
    }
    return shown;
}

}  // namespace registertoets::check
