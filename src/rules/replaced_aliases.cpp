// SPDX-License-Identifier: EUPL-1.2
#include "rules/replaced_aliases.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace registertoets::rules {
namespace {

const Node* find(const Node* node, std::string_view key) {
    return node == nullptr ? nullptr : node->find(key);
}

void add_items(const Node* field, std::string_view key, std::set<std::string>& spellings) {
    const Node* list = find(field, key);
    for (std::size_t index = 0; list != nullptr && index < list->items.size(); ++index) {
        spellings.insert(list->items[index].text);
    }
}

// What stands under `key` and what is to be added to it.
std::set<std::string> items_of(const Node* node, const std::string& key) {
    std::set<std::string> spellings;
    add_items(node, key, spellings);
    add_items(node, key + "+", spellings);
    return spellings;
}

std::set<std::string> aliases_of(const Node* field) {
    return items_of(field, "aliases");
}

// By what a register's field is known: `own`, and what registers share unless the register replaces that.
std::set<std::string> known_aliases(const Node* own, const Node* shared) {
    std::set<std::string> spellings = aliases_of(own);
    if (find(own, "aliases") == nullptr) {
        spellings.merge(aliases_of(shared));
    }
    return spellings;
}

// `base` and `over` have their fields under `fields`; `shared` are those that registers share.
void add_replaced(const Node* base, const Node& over, const Node* shared,
                  std::vector<ReplacedAliases>& replaced) {
    const Node* fields = over.find("fields");
    for (std::size_t index = 0; fields != nullptr && index < fields->entries.size(); ++index) {
        const Entry& field = fields->entries[index];
        const auto list = std::find_if(field.value.entries.begin(), field.value.entries.end(),
                                       [](const Entry& entry) { return entry.key == "aliases"; });
        if (list == field.value.entries.end()) {
            continue;
        }
        std::set<std::string> lost =
            known_aliases(find(find(base, "fields"), field.key), find(shared, field.key));
        for (const std::string& kept : aliases_of(&field.value)) {
            lost.erase(kept);
        }
        if (!lost.empty()) {
            replaced.push_back({list->mark, "aliases", field.key, lost.size()});
        }
    }
}

void add_replaced_words(const Node* base, const Node* over, std::vector<ReplacedAliases>& replaced) {
    for (std::size_t index = 0; over != nullptr && index < over->entries.size(); ++index) {
        const Entry& list = over->entries[index];
        std::set<std::string> lost = items_of(base, list.key);
        for (const std::string& kept : items_of(over, list.key)) {
            lost.erase(kept);
        }
        if (list.value.kind == Node::Kind::sequence && !list.key.ends_with('+') && !lost.empty()) {
            replaced.push_back({list.mark, list.key, "words", lost.size()});
        }
    }
}

}  // namespace

std::vector<ReplacedAliases> replaced_aliases(const Node& base, const Node& over) {
    std::vector<ReplacedAliases> replaced;
    add_replaced(&base, over, nullptr, replaced);
    add_replaced_words(base.find("words"), over.find("words"), replaced);
    const Node* registers = over.find("registers");
    for (std::size_t index = 0; registers != nullptr && index < registers->entries.size(); ++index) {
        const Entry& reg = registers->entries[index];
        add_replaced(find(base.find("registers"), reg.key), reg.value, base.find("fields"), replaced);
    }
    return replaced;
}

}  // namespace registertoets::rules
