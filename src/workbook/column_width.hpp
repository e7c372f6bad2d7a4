// SPDX-License-Identifier: EUPL-1.2
// How wide the column of a field is, by what belongs in it.
#pragma once

#include "register/field.hpp"

namespace registertoets::workbook {

/// The width in characters of the column of `field` of `form`; of a column that answers no field for
/// k_no_field.
double column_width(const reg::Form& form, reg::FieldIndex field);

}  // namespace registertoets::workbook
