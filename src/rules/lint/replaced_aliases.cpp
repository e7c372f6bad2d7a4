// SPDX-License-Identifier: EUPL-1.2
// replaced-aliases: `aliases` over rules that have some takes those away, which is seldom what is meant; so
// do the lists under `words`.
#include "rules/replaced_aliases.hpp"

#include "messages/catalogue.hpp"
#include "rules/lint/lint.hpp"
#include "rules/load_parts.hpp"

namespace registertoets::rules::lint_table {

void replaced_aliases(const LoadedRules& loaded, RuleFaults& faults) {
    for (const ReplacedAliases& one : loaded.tree->replaced) {
        faults.push_back({one.mark,
                          messages::Sentence(messages::Msg::lint_aliases_replaced,
                                             {{"key", one.key}, {"field", one.field}, {"count", one.lost}}),
                          true});
    }
}

}  // namespace registertoets::rules::lint_table
