// SPDX-License-Identifier: EUPL-1.2
// Rules written in tests, and what is wrong with them as users read it.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/document.hpp"
#include "rules/rule_set.hpp"

namespace registertoets::testing {

/// The tree of `yaml`, whose file is called `rules.yaml`.
rules::Node tree_of(std::string_view yaml);

/// `node` as YAML on one line: `{a: x, b: [y, z]}`.
std::string shown(const rules::Node& node);

/// The place and Dutch sentence of the UserError that `act` ends in: `rules.yaml:3:5 …`, without a place when
/// it has none; `none` when there is no error.
std::string fault_of(const std::function<void()>& act);

/// The fault of loading `yaml` over the default rules, or alone when it has an `id`; its name is
/// overlay.yaml.
std::string fault_of_rules(std::string_view yaml);

/// What `rules check` says of `yaml` over the default rules, or alone when it has an `id`, on 2025-07-01: a
/// line for each error, or for each warning: `5:9 …`, with the file unless it is `yaml` itself.
std::string check_faults(std::string_view yaml, bool warnings = false);

/// `faults` without the place at the start of each line.
std::string without_places(const std::string& faults);

/// A rule set of one register `klein`, with `more` behind it; `more` may hold keys other than `checks`, `id`,
/// `title` and `words`.
std::string small_rules(std::string_view more);

/// The rule with this id in `set`; fails the test when there is none.
const rules::Rule& rule_of(const rules::RuleSet& set, std::string_view id);

}  // namespace registertoets::testing
