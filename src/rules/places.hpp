// SPDX-License-Identifier: EUPL-1.2
// Where the parts of a loaded rule set stand in its files.
#pragma once

#include <string_view>

#include "rules/load_parts.hpp"

namespace registertoets::rules {

/// What stands under `key` of a field of a register, or what the register shares with others; null where
/// there is none. `header.nl` is what stands under `nl` there. A list that was added with `key+` to nothing
/// is found too.
const Node* find_in_field(const RulesTree& tree, std::string_view register_id, std::string_view field_id,
                          std::string_view key);

/// What stands under `key` of `rule` of the register `form`: its own, that of the field it shares, or that of
/// all checks of its name; null where there is none.
const Node* find_in_rule(const RulesTree& tree, const reg::Form& form, const Rule& rule,
                         std::string_view key);

/// Where that stands; where the field or rule itself stands when there is none.
Mark mark_in_field(const RulesTree& tree, std::string_view register_id, std::string_view field_id,
                   std::string_view key);
Mark mark_in_rule(const RulesTree& tree, const reg::Form& form, const Rule& rule, std::string_view key);
Mark mark_in_register(const RulesTree& tree, std::string_view register_id, std::string_view key);

}  // namespace registertoets::rules
