// SPDX-License-Identifier: EUPL-1.2
#include "rules/document.hpp"

#include <algorithm>
#include <unordered_map>

namespace registertoets::rules {
namespace {

template <typename Entries>
auto find_entry(Entries& entries, std::string_view key) {
    return std::find_if(entries.begin(), entries.end(),
                        [key](const Entry& entry) { return entry.key == key; });
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
    Overlaid entries(base.entries);
    for (const Entry& entry : over.entries) {
        if (entry.key.size() > 1 && entry.key.back() == '+') {
            append_items(entries, entry);
            continue;
        }
        entries.drop(entry.key + '+');
        Node* target = entries.find(entry.key);
        if (target == nullptr) {
            entries.add(entry);
        } else if (target->kind == Node::Kind::mapping && entry.value.kind == Node::Kind::mapping) {
            overlay(*target, entry.value);
        } else {
            *target = entry.value;
        }
    }
    entries.finish();
}

}  // namespace registertoets::rules
