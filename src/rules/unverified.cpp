// SPDX-License-Identifier: EUPL-1.2
#include "rules/unverified.hpp"

#include "rules/load_parts.hpp"

namespace registertoets::rules {
namespace {

void collect(const Node& node, const std::string& path, const Sources& sources,
             std::vector<Unverified>& found) {
    const Node* verified = node.find("verified");
    if (verified != nullptr && verified->text == "false") {
        const Node* note = node.find("note");
        found.push_back({sources.place(verified->mark), path, note == nullptr ? "" : note->text});
    }
    for (const Entry& entry : node.entries) {
        collect(entry.value, path.empty() ? entry.key : path + "." + entry.key, sources, found);
    }
}

}  // namespace

std::vector<Unverified> find_unverified(const std::vector<std::string>& names) {
    const auto tree = load_tree(names, nullptr);
    std::vector<Unverified> found;
    collect(tree->root, "", tree->sources, found);
    return found;
}

}  // namespace registertoets::rules
