// SPDX-License-Identifier: EUPL-1.2
#include "rules/document.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

namespace registertoets::rules {
namespace {

const Entry* find_entry(const Node& node, std::string_view key) {
    const Entry* found = std::find_if(node.entries.begin(), node.entries.end(),
                                      [key](const Entry& entry) { return entry.key == key; });
    return found == node.entries.end() ? nullptr : found;
}

// The entries of a mapping by their keys, while another mapping is laid over it: that takes no longer than
// the two have keys.
class Overlaid {
  public:
    explicit Overlaid(std::vector<Entry>& entries) : m_entries(entries), m_dropped(entries.size(), false) {
        for (std::size_t at = 0; at < entries.size(); ++at) {
            m_at.try_emplace(entries[at].key, at);
        }
    }

    Node* find(const std::string& key) {
        const auto found = m_at.find(key);
        return found == m_at.end() ? nullptr : &m_entries[found->second].value;
    }

    void add(const Entry& entry) {
        m_at.try_emplace(entry.key, m_entries.size());
        m_entries.push_back(entry);
        m_dropped.push_back(false);
    }

    void drop(const std::string& key) {
        if (const auto found = m_at.find(key); found != m_at.end()) {
            m_dropped[found->second] = true;
            m_at.erase(found);
        }
    }

    /// Removes what was dropped.
    void finish() {
        std::size_t at = 0;
        std::erase_if(m_entries, [&](const Entry&) { return m_dropped[at++]; });
    }

  private:
    std::vector<Entry>& m_entries;
    std::vector<bool> m_dropped;
    std::unordered_map<std::string, std::size_t> m_at;
};

// Adds the items of `added.value` to the sequence under the key without its plus sign, or to what is still to
// be added to it.
void append_items(Overlaid& base, const Entry& added) {
    Node* target = base.find(added.key.substr(0, added.key.size() - 1));
    target = target == nullptr ? base.find(added.key) : target;
    if (target == nullptr) {
        base.add(added);
    } else if (target->kind != Node::Kind::sequence || added.value.kind != Node::Kind::sequence) {
        *target = added.value;  // whoever reads the key refuses what is no list
    } else {
        std::vector<Node>& items = target->items.own();
        items.insert(items.end(), added.value.items.begin(), added.value.items.end());
    }
}

// Whether `value` under `key` is a condition that says itself whom it asks. With keys of another kind of
// condition beside its own it would be none: it takes the place of what is there as a whole. One that only
// adds to it (`all+`) does not.
bool is_whole_condition(std::string_view key, const Node& value) {
    static constexpr std::array<std::string_view, 4> k_keys{"when", "unless", "that", "ended"};
    static constexpr std::array<std::string_view, 5> k_marks{"field", "fields", "all", "any", "not"};
    return std::find(k_keys.begin(), k_keys.end(), key) != k_keys.end() &&
           std::any_of(k_marks.begin(), k_marks.end(), [&value](std::string_view mark) {
               const Node* found = value.find(mark);
               // The fields of a register that happens to be called so are a mapping.
               return found != nullptr && (mark == "not" || found->kind != Node::Kind::mapping);
           });
}

}  // namespace

const Node* Node::find(std::string_view key) const {
    const Entry* found = find_entry(*this, key);
    return found == nullptr ? nullptr : &found->value;
}

Node* Node::find_own(std::string_view key) {
    const Entry* found = find_entry(*this, key);
    if (found == nullptr) {
        return nullptr;
    }
    const auto at = static_cast<std::size_t>(found - entries.begin());
    return &entries.own()[at].value;
}

std::optional<Node> Node::take(std::string_view key) {
    const Entry* found = find_entry(*this, key);
    if (found == nullptr) {
        return std::nullopt;
    }
    const auto at = found - entries.begin();
    std::vector<Entry>& own = entries.own();
    Node taken = std::move(own[static_cast<std::size_t>(at)].value);
    own.erase(own.begin() + at);
    return taken;
}

void overlay(Node& base, const Node& over) {
    Overlaid entries(base.entries.own());
    for (const Entry& entry : over.entries) {
        if (entry.key.size() > 1 && entry.key.back() == '+') {
            append_items(entries, entry);
            continue;
        }
        entries.drop(entry.key + '+');
        Node* target = entries.find(entry.key);
        if (target == nullptr) {
            entries.add(entry);
        } else if (target->kind == Node::Kind::mapping && entry.value.kind == Node::Kind::mapping &&
                   !is_whole_condition(entry.key, entry.value)) {
            overlay(*target, entry.value);
        } else {
            *target = entry.value;
        }
    }
    entries.finish();
}

}  // namespace registertoets::rules
