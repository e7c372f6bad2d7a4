// SPDX-License-Identifier: EUPL-1.2
// The closed list of a field, for what makes no sense without one.
#pragma once

#include "register/field.hpp"
#include "rules/field_fault.hpp"
#include "rules/mapping_reader.hpp"

namespace registertoets::rules {

/// The list of `field`, for what `reader` reads. Throws FieldWithoutList there where it has none.
const reg::ValueList& needed_list(const reg::Field& field, const MappingReader& reader);

}  // namespace registertoets::rules
