// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "register/field.hpp"
#include "register/verwerking.hpp"

namespace registertoets::check {

/// Adds to `key`, which begins with the id of the form, what a row says in a `field`, normalised.
void add_to_key(std::string& key, const reg::Field& field, std::string_view part);

/// What RowRecord::key_hash is of a row with a code, also for a row of which no record is kept because it has
/// ended; 0 where the row has nothing for a code. A placeholder is taken for a code here.
std::uint64_t key_of(const reg::Form& form, const reg::Verwerking& verwerking);

}  // namespace registertoets::check
