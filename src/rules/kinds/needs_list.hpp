// SPDX-License-Identifier: EUPL-1.2
// For kinds that only make sense on a field with a closed list.
#pragma once

#include "rules/needed_list.hpp"

namespace registertoets::rules::kinds_table {

/// Throws FieldWithoutList where `field` has no list. A rule that is switched off may be left over from a
/// field that had one.
inline void need_list(const MappingReader& options, const reg::Field& field) {
    if (field.list == nullptr && options.node().find("off") == nullptr) {
        needed_list(field, options);
    }
}

}  // namespace registertoets::rules::kinds_table
