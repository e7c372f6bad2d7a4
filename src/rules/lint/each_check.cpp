// SPDX-License-Identifier: EUPL-1.2
#include "rules/lint/each_check.hpp"

namespace registertoets::rules::lint_table {
namespace {

using See = std::function<void(const Entry& check)>;

void each_in(const Node& owner, const See& see) {
    const Node* checks = owner.find("checks");
    for (std::size_t i = 0; checks != nullptr && i < checks->entries.size(); ++i) {
        see(checks->entries[i]);
    }
}

void each_in_fields(const Node& owner, const See& see) {
    const Node* fields = owner.find("fields");
    for (std::size_t i = 0; fields != nullptr && i < fields->entries.size(); ++i) {
        each_in(fields->entries[i].value, see);
    }
}

}  // namespace

void each_check(const RulesTree& tree, const See& see) {
    each_in(tree.root, see);
    each_in_fields(tree.root, see);
    const Node* registers = tree.root.find("registers");
    for (std::size_t i = 0; registers != nullptr && i < registers->entries.size(); ++i) {
        each_in(registers->entries[i].value, see);
        each_in_fields(registers->entries[i].value, see);
    }
}

}  // namespace registertoets::rules::lint_table
