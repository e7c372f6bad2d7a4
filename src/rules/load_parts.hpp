// SPDX-License-Identifier: EUPL-1.2
// The parts of loading a rule set, one file each: files, words and lists, conditions, fields, rules,
// registers.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "rules/mapping_reader.hpp"
#include "rules/rule_set.hpp"

namespace registertoets::rules {

/// The tree of a rule set: its files and their includes merged, overlays laid over.
struct RulesTree {
    Node root;
    Sources sources;
    std::vector<RuleFile> files;
    std::vector<std::string> extending;  ///< files that wait for the set below them
};

/// Reads and merges the files of `names` and, last, `extra_yaml` if any (see `load`). Throws UserError.
std::unique_ptr<RulesTree> load_tree(const std::vector<std::string>& names, const std::string* extra_yaml);

Words load_words(const Node* node, const Sources& sources);
std::vector<std::unique_ptr<reg::ValueList>> load_lists(const Node* node, const Sources& sources);

/// Reads a condition on the fields of `form`.
std::unique_ptr<Condition> load_condition(const Node& node, const reg::Form& form, const Sources& sources);

/// The names of the lists and the words that a field may refer to.
struct FieldContext {
    const RuleSet& set;
    const Sources& sources;
};

/// Reads what makes a field recognisable and explains it; leaves the keys of duties and rules to others.
reg::Field load_field(const std::string& id, MappingReader& reader, const FieldContext& context);

/// Reads `required`, `basis` and `article` of the field number `index` of `form`.
FieldDuty load_duty(MappingReader& reader, const reg::Form& form, const Sources& sources);

/// The rules of the field number `field`: those that its duty brings along and those under `checks` in its
/// `node`. `general` is the mapping of texts and severities per check.
void load_rules(RegisterRules& target, reg::FieldIndex field, const Node& node, const Node* general,
                const Sources& sources);

std::unique_ptr<RegisterRules> load_register(const std::string& id, const Node& node, const Node& root,
                                             const FieldContext& context);

}  // namespace registertoets::rules
