// SPDX-License-Identifier: EUPL-1.2
// The one place that turns rows and columns into addresses such as K17 and 'Sheet'!K17, and back.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace registertoets::spreadsheet {

/// The letters of `column` (1 is A, 16384 is XFD).
std::string column_letters(std::uint32_t column);

/// The number of a column in letters, upper or lower case; nothing when it is no column.
std::optional<std::uint32_t> column_number(std::string_view letters);

/// K17 for `column` 11 and `row` 17.
std::string cell_address(std::uint32_t column, std::uint32_t row);

/// `sheet` as Excel writes it before an exclamation mark: in quotes where it needs them, quotes doubled.
std::string quoted_sheet(std::string_view sheet);

/// Cells in a rectangle. Both ends belong to it.
struct CellRange {
    std::uint32_t first_row = 0;
    std::uint32_t first_column = 0;
    std::uint32_t last_row = 0;
    std::uint32_t last_column = 0;
};

struct CellPlace {
    std::uint32_t column = 0;
    std::uint32_t row = 0;
};

/// Reads K17, k17 or $K$17; nothing when it is no address within the limits of a sheet (XFD1048576).
std::optional<CellPlace> parse_address(std::string_view address);

/// Reads A1:B2, or A1 for a range of one cell; nothing when it is no range or its ends are the wrong way
/// around.
std::optional<CellRange> parse_range(std::string_view range);

/// A cell, and its sheet where one is named.
struct CellReference {
    std::optional<std::string> sheet;
    CellPlace place;
};

/// Reads K17, Sheet!K17 or 'My sheet'!K17, quotes in a name doubled; nothing when it is none of these.
std::optional<CellReference> parse_reference(std::string_view reference);

}  // namespace registertoets::spreadsheet
