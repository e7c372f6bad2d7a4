// SPDX-License-Identifier: EUPL-1.2
// ids: names that programs read are of one form: fields and lists with underscores, registers and checks with
// hyphens.
#include <algorithm>

#include "messages/catalogue.hpp"
#include "rules/lint/each_check.hpp"
#include "rules/lint/lint.hpp"

namespace registertoets::rules::lint_table {
namespace {

using messages::Msg;

bool is_name(std::string_view id, char joint) {
    return !id.empty() && id.front() != joint && id.back() != joint &&
           std::all_of(id.begin(), id.end(), [joint](char byte) {
               return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == joint;
           });
}

// A check of no single field is called SUBJECT.CHECK, one of another register REGISTER.SUBJECT.CHECK; its
// subject may be a field.
bool is_check_name(std::string_view id) {
    const std::size_t stop = id.find('.');
    if (stop == std::string_view::npos) {
        return is_name(id, '-');
    }
    if (const std::size_t second = id.find('.', stop + 1); second != std::string_view::npos) {
        return is_name(id.substr(0, stop), '-') && is_check_name(id.substr(stop + 1));
    }
    return (is_name(id.substr(0, stop), '_') || is_name(id.substr(0, stop), '-')) &&
           is_name(id.substr(stop + 1), '-');
}

void add(const Entry& entry, Msg sentence, RuleFaults& faults) {
    faults.push_back({entry.mark, messages::Sentence(sentence, {{"id", entry.key}})});
}

void look_at_keys(const Node* node, char joint, Msg sentence, RuleFaults& faults) {
    for (std::size_t i = 0; node != nullptr && i < node->entries.size(); ++i) {
        if (!is_name(node->entries[i].key, joint)) {
            add(node->entries[i], sentence, faults);
        }
    }
}

}  // namespace

void ids(const LoadedRules& loaded, RuleFaults& faults) {
    const Node& root = loaded.tree->root;
    look_at_keys(root.find("fields"), '_', Msg::lint_id_underscores, faults);
    look_at_keys(root.find("lists"), '_', Msg::lint_id_underscores, faults);
    const Node* registers = root.find("registers");
    look_at_keys(registers, '-', Msg::lint_id_hyphens, faults);
    for (std::size_t i = 0; registers != nullptr && i < registers->entries.size(); ++i) {
        look_at_keys(registers->entries[i].value.find("fields"), '_', Msg::lint_id_underscores, faults);
    }
    each_check(*loaded.tree, [&faults](const Entry& check) {
        if (!is_check_name(check.key)) {
            add(check, Msg::lint_id_hyphens, faults);
        }
    });
}

}  // namespace registertoets::rules::lint_table
