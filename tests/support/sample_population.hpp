// SPDX-License-Identifier: EUPL-1.2
// Reports of rows that were made up, to draw samples from.
#pragma once

#include <cstdint>
#include <vector>

#include "check/report.hpp"

namespace registertoets::testing {

/// A report of one register with so many complete rows in each directie, called D00, D01 and so on. Rows have
/// keys and contents of their own; the content is the number of the row.
check::Report population(const std::vector<std::uint64_t>& rows_of_directies);

}  // namespace registertoets::testing
