// SPDX-License-Identifier: EUPL-1.2
// Takes a sheet row by row, so that a large one never stands in memory. What makes a sheet (findings,
// explanations, rows of a register) does not know whether it goes into a new workbook or into one that
// exists.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "workbook/look.hpp"

namespace registertoets::workbook {

/// A day or time in ISO 8601, as spreadsheet::Cell has it.
struct IsoTime {
    std::string_view text;
};

/// A cell to write. Its texts need to live for the call only.
struct OutCell {
    /// Nothing (only the look), text, a number, a day or time, or yes or no. A text is never taken for a
    /// formula.
    std::variant<std::monostate, std::string_view, double, IsoTime, bool> value{};
    Look look = Look::plain;
    Mark mark = Mark::none;
    /// Where a link leads: an address in the same workbook, such as 'Sheet'!C14. Empty: no link.
    std::string_view target{};
    /// A note on the cell. Only new workbooks can have them.
    std::string_view note{};
};

/// What is known of a sheet before its rows.
struct SheetLayout {
    std::string name;               ///< 31 characters at most, without []:*?/\ .
    std::vector<double> widths{};   ///< of the columns from A, in characters
    std::vector<Look> looks{};      ///< of cells of these columns that are not written; else as a new sheet's
    std::uint32_t frozen_rows = 0;  ///< stay in view
    std::uint32_t frozen_columns = 0;
    std::uint32_t filter_row = 0;  ///< the row of headings that can be filtered by; 0: none
    std::uint16_t pages_wide =
        0;  ///< when it is printed; 0: as its widths ask for. Frozen columns stand on each
    bool hidden = false;
};

class SheetWriter {
  public:
    SheetWriter() = default;
    SheetWriter(const SheetWriter&) = delete;
    SheetWriter& operator=(const SheetWriter&) = delete;
    virtual ~SheetWriter() = default;

    /// Writes the next row, its cells from column A; `height` in points, 0: as its texts ask for.
    virtual void row(std::span<const OutCell> cells, double height = 0) = 0;
    void row(std::initializer_list<OutCell> cells, double height = 0) {
        row(std::span<const OutCell>(cells.begin(), cells.size()), height);
    }
    /// Leaves a row empty.
    void skip() { row(std::span<const OutCell>{}); }

    /// The number of the row that comes next; 1 is the first.
    [[nodiscard]] virtual std::uint32_t next_row() const = 0;
};

/// The most rows of a sheet in Excel.
constexpr std::uint32_t k_most_rows = 1'048'576;
/// The most columns of a sheet in Excel.
constexpr std::uint32_t k_most_columns = 16'384;
/// The most links of a sheet in Excel; further ones are written without.
constexpr std::uint32_t k_most_links = 65'530;
/// The most characters of a cell in Excel.
constexpr std::size_t k_most_characters = 32'767;

}  // namespace registertoets::workbook
