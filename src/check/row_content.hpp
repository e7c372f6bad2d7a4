// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

#include "register/field.hpp"
#include "register/verwerking.hpp"

namespace registertoets::check {

/// The hash of what a row says, as RowRecord::content has it. By the names of the fields, so that the order
/// of columns does not matter, nor an empty column that came.
std::uint32_t content_of(const reg::Form& form, const reg::Verwerking& verwerking);

}  // namespace registertoets::check
