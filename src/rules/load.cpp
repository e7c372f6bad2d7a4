// SPDX-License-Identifier: EUPL-1.2
#include "rules/load.hpp"

#include <set>

#include "messages/catalogue.hpp"
#include "rules/kinds.hpp"
#include "rules/lint/lint.hpp"
#include "rules/load_parts.hpp"
#include "util/side_by_side.hpp"

namespace registertoets::rules {
namespace {

// A name below `fields` or `checks` that no register uses has no effect: in a file laid over another one it
// is a typing error. A rule set by itself may describe more than its registers use.
void check_used(const Node* node, const std::set<std::string>& used, const Sources& sources) {
    const std::vector<std::string> known(used.begin(), used.end());
    for (std::size_t i = 0; node != nullptr && i < node->entries.size(); ++i) {
        const bool laid_over = sources.at(node->entries[i].mark.source).overlay;
        if (laid_over && !used.contains(node->entries[i].key)) {
            fail_unknown_name(sources, node->entries[i].mark, node->entries[i].key, known);
        }
    }
}

void check_names(const RulesTree& tree, const RuleSet& set) {
    std::set<std::string> fields;
    std::set<std::string> checks;
    for (const Kind& kind : kinds()) {
        checks.emplace(kind.name);
    }
    for (const auto& rules : set.registers) {
        for (const reg::Field& field : rules->form.fields) {
            fields.insert(field.id);
        }
        for (const Rule& rule : rules->rules) {
            checks.insert(rule.check_name);
            // Those of no field: `row.duplicate`, `wpg.sheet.missing`.
            checks.insert(rule.id);
            checks.insert(rule.id.substr(rule.id.find('.') + 1));
        }
    }
    check_used(tree.root.find("fields"), fields, tree.sources);
    check_used(tree.root.find("checks"), checks, tree.sources);
}

RuleSet build(const RulesTree& tree) {
    MappingReader reader(tree.root, "rules", tree.sources);
    RuleSet set;
    set.id = reader.text("id").value_or("");
    set.version = reader.text("version").value_or("");
    set.title = reader.local_text("title");
    set.files = tree.files;
    set.examples_on = reader.date("examples_on");
    set.words = load_words(reader.mapping("words"), tree.sources);
    set.vocabulary = load_vocabulary(reader.mapping("vocabulary"), tree.sources);
    const Node* lists = reader.mapping("lists");
    set.retention = load_retention(reader.mapping("retention"), tree.sources);
    reader.mapping("fields");
    reader.mapping("checks");
    const Node* registers = reader.mapping("registers");
    set.lists = load_lists(lists, {keys_of(registers), tree.sources, set.words, set.vocabulary});
    reader.finish();
    if (registers == nullptr) {
        reader.fail(messages::Sentence(messages::Msg::rules_missing_key, {{"key", "registers"}}));
    }
    refuse_wrong_duties(tree.root.find("fields"), tree.sources);
    const FieldContext context{set, tree.sources, tree.root.find("fields")};
    set.registers = util::side_by_side(registers->entries.size(), util::cores(), [&](std::size_t number) {
        const Entry& entry = registers->entries[number];
        return load_register(entry.key, entry.value, tree.root, context);
    });
    check_names(tree, set);
    return set;
}

// Built-in files are judged when the program is made; a run has no time for that.
bool has_own_files(const Sources& sources) {
    for (std::size_t index = 0; index < sources.size(); ++index) {
        if (!sources.at(static_cast<std::uint16_t>(index)).builtin) {
            return true;
        }
    }
    return false;
}

}  // namespace

RuleSet load(const std::vector<std::string>& names) {
    const std::shared_ptr<const RulesTree> tree = load_tree(names, nullptr);
    const auto set = std::make_shared<RuleSet>(build(*tree));
    if (has_own_files(tree->sources)) {
        refuse_faulty({tree, set});
    }
    return std::move(*set);
}

RuleSet load_text(const std::vector<std::string>& names, std::string_view yaml) {
    const std::string text(yaml);
    return build(*load_tree(names, &text));
}

LoadedRules load_whole(const std::vector<std::string>& names, const std::string* yaml) {
    std::shared_ptr<RulesTree> tree = load_tree(names, yaml);
    tree->sources.try_all_patterns();
    auto set = std::make_shared<RuleSet>(build(*tree));
    return {std::move(tree), std::move(set)};
}

messages::TextPlace LoadedRules::place(const Mark& mark) const {
    return tree->sources.place(mark);
}

bool LoadedRules::lies_below(const Mark& mark) const {
    return tree->sources.at(mark.source).builtin && has_own_files(tree->sources);
}

}  // namespace registertoets::rules
