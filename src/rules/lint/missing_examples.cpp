// SPDX-License-Identifier: EUPL-1.2
// missing-examples: a rule of which nobody shows what it catches, a field of which nobody shows what is right
// and what is wrong. A warning.
#include <algorithm>
#include <array>

#include "messages/catalogue.hpp"
#include "rules/lint/lint.hpp"
#include "rules/places.hpp"

namespace registertoets::rules::lint_table {
namespace {

using messages::Msg;
using messages::Sentence;

// Kinds whose examples nobody needs to write: `rules check` has its own.
constexpr std::array<std::string_view, 6> k_automatic{"missing-column", "empty",          "required-with",
                                                      "placeholder",    "not-applicable", "own-word"};

bool wants_example(const Rule& rule) {
    const bool automatic = std::find(k_automatic.begin(), k_automatic.end(), rule.kind) != k_automatic.end();
    return !rule.off && !automatic && !std::holds_alternative<std::unique_ptr<SheetCheck>>(rule.check);
}

bool has_bad_example(const Rule& rule) {
    return std::any_of(rule.examples.begin(), rule.examples.end(),
                       [](const Example& example) { return example.bad; });
}

}  // namespace

void missing_examples(const LoadedRules& loaded, RuleFaults& faults) {
    for (const auto& reg : loaded.set->registers) {
        for (const Rule& rule : reg->rules) {
            if (wants_example(rule) && !has_bad_example(rule)) {
                faults.push_back(
                    {rule.mark, Sentence(Msg::lint_rule_without_example, {{"rule", rule.id}}), true});
            }
        }
        for (const reg::Field& field : reg->form.fields) {
            const Mark mark = mark_in_field(*loaded.tree, reg->form.id, field.id, "header");
            const std::string name = reg->form.id + "." + field.id;
            if (field.good.empty()) {
                faults.push_back({mark, Sentence(Msg::lint_field_without_good, {{"field", name}}), true});
            }
            if (field.bad.empty()) {
                faults.push_back({mark, Sentence(Msg::lint_field_without_bad, {{"field", name}}), true});
            }
        }
    }
}

}  // namespace registertoets::rules::lint_table
