// SPDX-License-Identifier: EUPL-1.2
// Options that name fields or lists.
#pragma once

#include <string_view>
#include <vector>

#include "rules/kinds.hpp"

namespace registertoets::rules::kinds_table {

/// The fields under `key`; none when it is absent. Throws UserError for a field that the register has not.
std::vector<reg::FieldIndex> fields_option(MappingReader& options, std::string_view key,
                                           const reg::Form& form);

/// The field under `key`, which must be there. Throws UserError.
reg::FieldIndex field_option(MappingReader& options, std::string_view key, const reg::Form& form);

/// The list under `key`, which must be there. Throws UserError.
const reg::ValueList& list_option(MappingReader& options, std::string_view key, const KindContext& context);

}  // namespace registertoets::rules::kinds_table
