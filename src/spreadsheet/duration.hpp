// SPDX-License-Identifier: EUPL-1.2
// Lengths of time as `cells` shows them.
#pragma once

#include <cstdint>
#include <string>

namespace registertoets::spreadsheet {

/// `seconds`, which must not be negative, as ISO 8601 has it: PT26H3M, PT0S.
std::string duration_text(std::int64_t seconds);

}  // namespace registertoets::spreadsheet
