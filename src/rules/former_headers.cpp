// SPDX-License-Identifier: EUPL-1.2
#include "rules/former_headers.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace registertoets::rules {
namespace {

struct FormerHeader {
    std::vector<std::string> path;  // of the field
    Node header;
};

const Node* find_mapping(const Node* node, std::string_view key) {
    const Node* found = node == nullptr ? nullptr : node->find(key);
    return found != nullptr && found->kind == Node::Kind::mapping ? found : nullptr;
}

// Adds the headers of `base` for which `over` has another; both have their fields at `path`.
void add_replaced(const Node* base, const Node* over, const std::vector<std::string>& path,
                  std::vector<FormerHeader>& headers) {
    const Node* below = find_mapping(base, "fields");
    const Node* above = find_mapping(over, "fields");
    for (std::size_t index = 0; below != nullptr && above != nullptr && index < above->entries.size();
         ++index) {
        const Entry& field = above->entries[index];
        const Node* header = find_mapping(find_mapping(below, field.key), "header");
        if (header != nullptr && find_mapping(&field.value, "header") != nullptr) {
            FormerHeader former{path, *header};
            former.path.insert(former.path.end(), {"fields", field.key});
            headers.push_back(std::move(former));
        }
    }
}

std::vector<FormerHeader> replaced_headers(const Node& base, const Node& over) {
    std::vector<FormerHeader> headers;
    add_replaced(&base, &over, {}, headers);
    const Node* below = find_mapping(&base, "registers");
    const Node* above = find_mapping(&over, "registers");
    for (std::size_t index = 0; below != nullptr && above != nullptr && index < above->entries.size();
         ++index) {
        const Entry& reg = above->entries[index];
        add_replaced(find_mapping(below, reg.key), &reg.value, {"registers", reg.key}, headers);
    }
    return headers;
}

// The list that aliases of `field` are added to. One that is made here adds to those that all registers
// share.
Node& aliases_of(Node& field) {
    for (const std::string_view key : {"aliases", "aliases+"}) {
        Node* known = field.find_own(key);
        if (known != nullptr && known->kind == Node::Kind::sequence) {
            return *known;
        }
    }
    std::vector<Entry>& entries = field.entries.own();
    entries.push_back({"aliases+", field.mark, {Node::Kind::sequence, field.mark, {}, {}, {}}});
    return entries.back().value;
}

void keep(const FormerHeader& former, Node& root) {
    Node* field = &root;
    for (const std::string& key : former.path) {
        field = field->find_own(key);
    }
    for (const Entry& name : former.header.entries) {
        const Node* now = field->find("header")->find(name.key);
        const auto is_it = [&name](const Node& other) { return other.text == name.value.text; };
        if (name.value.kind != Node::Kind::scalar || (now != nullptr && is_it(*now))) {
            continue;
        }
        std::vector<Node>& aliases = aliases_of(*field).items.own();
        if (std::none_of(aliases.begin(), aliases.end(), is_it)) {
            aliases.push_back(name.value);
        }
    }
}

}  // namespace

void overlay_rule_set(Node& base, const Node& over) {
    const std::vector<FormerHeader> headers = replaced_headers(base, over);
    overlay(base, over);
    for (const FormerHeader& former : headers) {
        keep(former, base);
    }
}

}  // namespace registertoets::rules
