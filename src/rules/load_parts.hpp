// SPDX-License-Identifier: EUPL-1.2
// The parts of loading a rule set, one file each: files, words and lists, conditions, fields, rules,
// registers.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "rules/field_fault.hpp"
#include "rules/mapping_reader.hpp"
#include "rules/replaced_aliases.hpp"
#include "rules/rule_set.hpp"

namespace registertoets::rules {

/// The tree of a rule set: its files and their includes merged, overlays laid over.
struct RulesTree {
    Node root;
    Sources sources;
    std::vector<RuleFile> files;
    std::vector<std::string> extending;     ///< files that wait for the set below them
    std::vector<ReplacedAliases> replaced;  ///< spellings that a file took away
};

/// Reads and merges the files of `names` and, last, `extra_yaml` if any (see `load`). Throws UserError.
std::unique_ptr<RulesTree> load_tree(const std::vector<std::string>& names, const std::string* extra_yaml);

/// The keys of the mapping `node`; none for no node.
std::vector<std::string> keys_of(const Node* node);

Words load_words(const Node* node, const Sources& sources);

/// Reads where terms come from. Throws UserError.
Vocabulary load_vocabulary(const Node* node, const Sources& sources);

/// The term under `key`; empty where there is none. Throws UserError where it is none of `vocabulary`.
Term load_term(MappingReader& reader, std::string_view key, const Vocabulary& vocabulary);

/// Reads `public` and `dpv` of a field.
FieldPublication load_field_publication(MappingReader& reader, const Vocabulary& vocabulary);

/// Reads the table over what is published of `rules`, whose fields and key are known; without `node` it has
/// names alone.
Overview load_overview(const Node* node, const RegisterRules& rules, const Sources& sources);

/// What closed lists refer to: the ids of the registers that values may be expected in, what is read as
/// something else, and terms.
struct ListContext {
    std::vector<std::string> registers;
    const Sources& sources;
    const Words& words;
    const Vocabulary& vocabulary;
};

std::vector<std::unique_ptr<reg::ValueList>> load_lists(const Node* node, const ListContext& context);

/// Reads the words of retention periods; null without `node`. Throws UserError.
std::shared_ptr<const RetentionWords> load_retention(const Node* node, const Sources& sources);

/// What a condition may refer to; what it asks of texts is added to `probes`.
struct ConditionContext {
    const reg::Form& form;
    const Sources& sources;
    Probes& probes;
    const RuleSet& set;  ///< its words and lists
};

/// Reads a condition. Throws UserError.
std::unique_ptr<Condition> load_condition(const Node& node, const ConditionContext& context);

/// The field of `form` called `id`. Throws UnknownField at `place` where there is none.
reg::FieldIndex field_named(const Node& place, const std::string& id, const reg::Form& form,
                            const Sources& sources);

/// What the examples of a rule are about.
struct ExampleContext {
    const reg::Form& form;
    reg::FieldIndex own;  ///< the field that a text by itself stands in
    bool over_rows;       ///< the rule is about all rows, so that an example may have several
    const Sources& sources;
};

/// Reads the `examples` of a rule. Throws UserError.
std::vector<Example> load_examples(const Node& node, const ExampleContext& context);

/// A field without the list that the rules below give it, and what that list is needed for.
struct TakenList {
    std::string field;
    Mark mark;  ///< of the empty name that takes it away
    std::vector<std::string> needed_by;
};

/// The names of the lists and the words that a field may refer to.
struct FieldContext {
    const RuleSet& set;
    const Sources& sources;
    const Node* shared = nullptr;  ///< what registers share, by field; may be null
    std::vector<TakenList>* taken = nullptr;
};

/// Reads what makes a field recognisable and explains it; leaves the keys of duties and rules to others.
reg::Field load_field(const std::string& id, MappingReader& reader, const FieldContext& context);

/// Reads `required`, `basis` and `article` of a field.
FieldDuty load_duty(MappingReader& reader, const ConditionContext& context);

/// Throws UserError where what registers share of when a field is asked for cannot be right, also where every
/// register says that for itself.
void refuse_wrong_duties(const Node* shared, const Sources& sources);

/// Keeps for later that `what` (nothing for what need not be told) cannot be read, as the list that it needs
/// was taken away; false where the field never had one. Of several such the user hears at once, where the
/// list is taken away.
bool needs_taken_list(const FieldWithoutList& fault, const std::string& what, const FieldContext& context);

/// The rules of the field number `field`: those that its duty brings along and those under `checks` in its
/// `node`. `general` is the mapping of texts and severities per check.
void load_rules(RegisterRules& target, reg::FieldIndex field, const Node& node, const Node* general,
                const FieldContext& context);

/// The rules under the `checks` of a register itself, which are of no single field: `row.duplicate`. Each has
/// a field (`at`) where it is shown.
void load_wide_rules(RegisterRules& target, const Node& checks, const Node* general,
                     const FieldContext& context);

/// Reads how a register with the fields of `form` is held against a list of processes; nothing for no `node`.
std::optional<Expectation> load_expectation(const Node* node, const reg::Form& form, const Sources& sources);

/// Reads by which headers a sheet with links to the codes of `form` is known; nothing for no `node`.
std::optional<Links> load_links(const Node* node, const reg::Form& form, const Sources& sources);

std::unique_ptr<RegisterRules> load_register(const std::string& id, const Node& node, const Node& root,
                                             const FieldContext& context);

}  // namespace registertoets::rules
