// SPDX-License-Identifier: EUPL-1.2
// For kinds that only make sense on a field with a closed list.
#pragma once

#include "messages/catalogue.hpp"
#include "rules/mapping_reader.hpp"

namespace registertoets::rules::kinds_table {

/// Throws UserError where `field` has no list. A rule that is switched off may be left over from a field that
/// had one.
inline void need_list(const MappingReader& options, const reg::Field& field) {
    if (field.list == nullptr && options.node().find("off") == nullptr) {
        options.fail(messages::Sentence(messages::Msg::rules_field_without_list, {{"field", field.id}}));
    }
}

}  // namespace registertoets::rules::kinds_table
