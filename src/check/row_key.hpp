// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

#include "register/field.hpp"
#include "register/verwerking.hpp"

namespace registertoets::check {

/// What RowRecord::key_hash is of a row with a code, also for a row of which no record is kept because it has
/// ended; 0 where the row has nothing for a code. A placeholder is taken for a code here.
std::uint64_t key_of(const reg::Form& form, const reg::Verwerking& verwerking);

}  // namespace registertoets::check
