// SPDX-License-Identifier: EUPL-1.2
#include "rules/load.hpp"

#include "rules/load_parts.hpp"

namespace registertoets::rules {
namespace {

RuleSet build(const RulesTree& tree) {
    MappingReader reader(tree.root, "rules", tree.sources);
    RuleSet set;
    set.id = reader.text("id").value_or("");
    set.version = reader.text("version").value_or("");
    set.title = reader.local_text("title");
    set.files = tree.files;
    set.words = load_words(reader.mapping("words"), tree.sources);
    set.lists = load_lists(reader.mapping("lists"), tree.sources);
    reader.mapping("fields");
    reader.mapping("checks");
    const Node* registers = reader.mapping("registers");
    reader.finish();
    if (registers == nullptr) {
        reader.fail(messages::Sentence(messages::Msg::rules_missing_key, {{"key", "registers"}}));
    }
    const FieldContext context{set, tree.sources};
    for (const Entry& entry : registers->entries) {
        set.registers.push_back(load_register(entry.key, entry.value, tree.root, context));
    }
    return set;
}

}  // namespace

RuleSet load(const std::vector<std::string>& names) {
    return build(*load_tree(names, nullptr));
}

RuleSet load_text(const std::vector<std::string>& names, std::string_view yaml) {
    const std::string text(yaml);
    return build(*load_tree(names, &text));
}

}  // namespace registertoets::rules
