// SPDX-License-Identifier: EUPL-1.2
#include "rules/places.hpp"

#include <algorithm>
#include <initializer_list>

#include "rules/load_parts.hpp"

namespace registertoets::rules {
namespace {

const Node* step(const Node* node, std::string_view key) {
    const Node* next = node->find(key);
    return next == nullptr ? node->find(std::string(key) + '+') : next;
}

// What is found by going down `keys`, and then the key behind each stop of `last`.
const Node* find_path(const Node& root, std::initializer_list<std::string_view> keys, std::string_view last) {
    const Node* node = &root;
    for (auto key = keys.begin(); node != nullptr && key != keys.end(); ++key) {
        node = step(node, *key);
    }
    while (node != nullptr && !last.empty()) {
        const std::size_t stop = std::min(last.find('.'), last.size());
        node = step(node, last.substr(0, stop));
        last.remove_prefix(std::min(stop + 1, last.size()));
    }
    return node;
}

Mark mark_of(const Node* node, const Node& root) {
    return node == nullptr ? root.mark : node->mark;
}

// What a rule is called where it stands: by its check, or `row.duplicate` for one of no single field.
std::string_view name_in_register(const reg::Form& form, const Rule& rule) {
    return std::string_view(rule.id).substr(form.id.size() + 1);
}

}  // namespace

const Node* find_in_field(const RulesTree& tree, std::string_view register_id, std::string_view field_id,
                          std::string_view key) {
    const Node* own = find_path(tree.root, {"registers", register_id, "fields", field_id}, key);
    return own != nullptr ? own : find_path(tree.root, {"fields", field_id}, key);
}

const Node* find_in_rule(const RulesTree& tree, const reg::Form& form, const Rule& rule,
                         std::string_view key) {
    const std::string_view wide = name_in_register(form, rule);
    const std::string& field = form.fields[rule.field].id;
    for (const Node* found :
         {find_path(tree.root, {"registers", form.id, "checks", wide}, key),
          find_path(tree.root, {"checks", wide}, key),
          find_path(tree.root, {"registers", form.id, "fields", field, "checks", rule.check_name}, key),
          find_path(tree.root, {"fields", field, "checks", rule.check_name}, key),
          find_path(tree.root, {"checks", rule.check_name}, key)}) {
        if (found != nullptr) {
            return found;
        }
    }
    return nullptr;
}

Mark mark_in_field(const RulesTree& tree, std::string_view register_id, std::string_view field_id,
                   std::string_view key) {
    if (const Node* found = find_in_field(tree, register_id, field_id, key)) {
        return found->mark;
    }
    return mark_of(find_path(tree.root, {"registers", register_id, "fields"}, field_id), tree.root);
}

Mark mark_in_register(const RulesTree& tree, std::string_view register_id, std::string_view key) {
    return mark_of(find_path(tree.root, {"registers", register_id}, key), tree.root);
}

Mark mark_in_rule(const RulesTree& tree, const reg::Form& form, const Rule& rule, std::string_view key) {
    const Node* found = find_in_rule(tree, form, rule, key);
    return found == nullptr ? rule.mark : found->mark;
}

}  // namespace registertoets::rules
