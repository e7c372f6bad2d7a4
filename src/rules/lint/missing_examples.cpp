// SPDX-License-Identifier: EUPL-1.2
// missing-examples: a field of which nobody shows what is right and what is wrong. A warning. (That a rule
// has no example that it finds is seen where examples are tried.)
#include "messages/catalogue.hpp"
#include "rules/lint/lint.hpp"
#include "rules/places.hpp"

namespace registertoets::rules::lint_table {

using messages::Msg;
using messages::Sentence;

void missing_examples(const LoadedRules& loaded, RuleFaults& faults) {
    for (const auto& reg : loaded.set->registers) {
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
