// SPDX-License-Identifier: EUPL-1.2
// shared-spellings: a spelling of two values of one list. Only the first of them is ever found.
#include <map>

#include "messages/catalogue.hpp"
#include "rules/lint/lint.hpp"
#include "rules/load_parts.hpp"
#include "util/unicode.hpp"

namespace registertoets::rules::lint_table {
namespace {

class SpellingLint {
  public:
    SpellingLint(std::string list, RuleFaults& faults) : m_list(std::move(list)), m_faults(faults) {}

    void add_value(const Entry& value) {
        for (const std::string_view key : {"label", "spellings", "spellings+", "whole", "whole+"}) {
            if (const Node* node = value.value.find(key)) {
                add_all(*node, value.key);
            }
        }
    }

  private:
    void add_all(const Node& node, const std::string& value) {
        for (const Node& item : node.items) {
            add(item, value);
        }
        for (const Entry& entry : node.entries) {
            add(entry.value, value);
        }
    }
    void add(const Node& node, const std::string& value) {
        const std::string words = util::fold_words(node.text) + (node.text.ends_with('*') ? "*" : "");
        const auto [known, is_new] = m_known.try_emplace(words, value);
        if (!is_new && known->second != value) {
            m_faults.push_back(
                {node.mark, messages::Sentence(messages::Msg::lint_spelling_shared, {{"spelling", node.text},
                                                                                     {"list", m_list},
                                                                                     {"value", known->second},
                                                                                     {"other", value}})});
        }
    }

    std::string m_list;
    RuleFaults& m_faults;
    std::map<std::string, std::string> m_known;  // by words: the value
};

}  // namespace

void shared_spellings(const LoadedRules& loaded, RuleFaults& faults) {
    const Node* lists = loaded.tree->root.find("lists");
    for (std::size_t i = 0; lists != nullptr && i < lists->entries.size(); ++i) {
        SpellingLint lint(lists->entries[i].key, faults);
        const Node* values = lists->entries[i].value.find("values");
        for (std::size_t j = 0; values != nullptr && j < values->entries.size(); ++j) {
            lint.add_value(values->entries[j]);
        }
    }
}

}  // namespace registertoets::rules::lint_table
