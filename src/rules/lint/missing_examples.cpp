// SPDX-License-Identifier: EUPL-1.2
// missing-examples: a field of which nobody shows what is right and what is wrong. A warning. (That a rule
// has no example that it finds is seen where examples are tried.)
#include <algorithm>

#include "messages/catalogue.hpp"
#include "rules/lint/lint.hpp"
#include "rules/places.hpp"

namespace registertoets::rules::lint_table {

using messages::Msg;
using messages::Sentence;

namespace {

// A field that nothing is found in by itself can have no bad example: whoever wrote `bad: []` there knows.
bool is_without_bad(const RulesTree& tree, const RegisterRules& rules, reg::FieldIndex field) {
    const bool is_judged = std::any_of(rules.rules.begin(), rules.rules.end(), [field](const Rule& rule) {
        return rule.field == field && !rule.off && !rule.on_row && rule.scope == Scope::row &&
               !std::holds_alternative<ExpectationCheck>(rule.check);
    });
    return !is_judged && find_in_field(tree, rules.form.id, rules.form.fields[field].id, "bad") != nullptr;
}

}  // namespace

void missing_examples(const LoadedRules& loaded, RuleFaults& faults) {
    for (const auto& reg : loaded.set->registers) {
        for (reg::FieldIndex index = 0; index < reg->form.fields.size(); ++index) {
            const reg::Field& field = reg->form.fields[index];
            const Mark mark = mark_in_field(*loaded.tree, reg->form.id, field.id, "header");
            const std::string name = reg->form.id + "." + field.id;
            if (field.good.empty()) {
                faults.push_back({mark, Sentence(Msg::lint_field_without_good, {{"field", name}}), true});
            }
            if (field.bad.empty() && !is_without_bad(*loaded.tree, *reg, index)) {
                faults.push_back({mark, Sentence(Msg::lint_field_without_bad, {{"field", name}}), true});
            }
        }
    }
}

}  // namespace registertoets::rules::lint_table
