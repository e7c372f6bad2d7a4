// SPDX-License-Identifier: EUPL-1.2
#include "rules/document.hpp"

#include <algorithm>

namespace registertoets::rules {
namespace {

template <typename Entries>
auto find_entry(Entries& entries, std::string_view key) {
    return std::find_if(entries.begin(), entries.end(),
                        [key](const Entry& entry) { return entry.key == key; });
}

// Adds the items of `added.value` to the sequence under the key without its plus sign, or to what is still to
// be added to it.
void append_items(Node& base, const Entry& added) {
    Node* target = base.find(std::string_view(added.key).substr(0, added.key.size() - 1));
    target = target == nullptr ? base.find(added.key) : target;
    if (target == nullptr) {
        base.entries.push_back(added);
    } else if (target->kind != Node::Kind::sequence || added.value.kind != Node::Kind::sequence) {
        *target = added.value;  // whoever reads the key refuses what is no list
    } else {
        target->items.insert(target->items.end(), added.value.items.begin(), added.value.items.end());
    }
}

}  // namespace

const Node* Node::find(std::string_view key) const {
    const auto found = find_entry(entries, key);
    return found == entries.end() ? nullptr : &found->value;
}

Node* Node::find(std::string_view key) {
    const auto found = find_entry(entries, key);
    return found == entries.end() ? nullptr : &found->value;
}

void overlay(Node& base, const Node& over) {
    for (const Entry& entry : over.entries) {
        if (entry.key.size() > 1 && entry.key.back() == '+') {
            append_items(base, entry);
            continue;
        }
        std::erase_if(base.entries, [&entry](const Entry& known) { return known.key == entry.key + '+'; });
        Node* target = base.find(entry.key);
        if (target == nullptr) {
            base.entries.push_back(entry);
        } else if (target->kind == Node::Kind::mapping && entry.value.kind == Node::Kind::mapping) {
            overlay(*target, entry.value);
        } else {
            *target = entry.value;
        }
    }
}

}  // namespace registertoets::rules
