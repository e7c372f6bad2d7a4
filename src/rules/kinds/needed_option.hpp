// SPDX-License-Identifier: EUPL-1.2
// Options that a kind cannot do without: lacking them it finds nothing, or every row.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "messages/catalogue.hpp"
#include "rules/mapping_reader.hpp"

namespace registertoets::rules::kinds_table {

/// Throws UserError where `options` has none of `keys`, or where one of them is a list without items and no
/// other says more. A rule that is switched off needs none.
inline void need_one_of(MappingReader& options, std::initializer_list<std::string_view> keys) {
    const Node* given = nullptr;
    std::string names;
    for (const std::string_view key : keys) {
        const Node* node = options.any(key);
        const bool says = node != nullptr && (node->kind != Node::Kind::sequence || !node->items.empty());
        if (says) {
            return;
        }
        given = given == nullptr ? node : given;
        names += (names.empty() ? "" : "` / `") + std::string(key);
    }
    if (options.node().find("off") != nullptr) {
        return;
    }
    if (given != nullptr) {
        fail_at(options.sources(), given->mark,
                messages::Sentence(messages::Msg::yaml_must_say, {{"key", names}}));
    }
    options.fail(messages::Sentence(messages::Msg::rules_missing_key, {{"key", names}}));
}

}  // namespace registertoets::rules::kinds_table
