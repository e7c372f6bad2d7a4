// SPDX-License-Identifier: EUPL-1.2
// The switch of the fast path, for the tests that hold it against the careful one.
#pragma once

#include <cstdint>

namespace registertoets::spreadsheet::xlsx {

/// Whether cells and strings of the usual form are known by their bytes (see cell_pattern.hpp), or all are
/// taken apart as XML. Both read the same; a test holds one against the other.
enum class Scan : std::uint8_t { fast, careful };

}  // namespace registertoets::spreadsheet::xlsx
