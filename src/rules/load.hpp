// SPDX-License-Identifier: EUPL-1.2
// Rule sets from their names: built in, or YAML files that lie over them.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "rules/rule_set.hpp"

namespace registertoets::rules {

/// The name of the rule set that is used when none is asked for.
constexpr std::string_view k_default_rules = "rde";

/// Loads `names`, each the name of a built-in set or the path of a YAML file; later ones are laid over
/// earlier ones. When the first is a file without registers of its own, the default set lies below it; empty
/// `names` are the default set. Throws UserError with file, line and column.
RuleSet load(const std::vector<std::string>& names);

/// As `load`, of one YAML text after `names`; for tests. Without names it stands alone when it has an `id`,
/// and else lies over the default set. It includes and extends nothing.
RuleSet load_text(const std::vector<std::string>& names, std::string_view yaml);

struct RulesTree;

/// A rule set with the files that it was made from, for whoever judges those.
struct LoadedRules {
    std::shared_ptr<const RulesTree> tree;
    std::shared_ptr<const RuleSet> set;

    /// `mark` as it is told.
    [[nodiscard]] messages::TextPlace place(const Mark& mark) const;
    /// Whether what stands there came with the program while files of somebody else are judged.
    [[nodiscard]] bool lies_below(const Mark& mark) const;
};

/// As `load`, or as `load_text` where `yaml` is given, and with every pattern of every file tried.
LoadedRules load_whole(const std::vector<std::string>& names, const std::string* yaml = nullptr);

}  // namespace registertoets::rules
