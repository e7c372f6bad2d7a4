// SPDX-License-Identifier: EUPL-1.2
// Marks in one row of a worksheet part (ECMA-376 part 1, 18.3.1.73 row and 18.3.1.4 c).
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "workbook/package/cell_styles.hpp"

namespace registertoets::workbook::package {

/// The styles that columns give to cells that are not there.
class ColumnStyles {
  public:
    void add(std::uint32_t first, std::uint32_t last, std::uint32_t style);
    [[nodiscard]] std::uint32_t style(std::uint32_t column) const;

  private:
    struct Columns {
        std::uint32_t first;
        std::uint32_t last;
        std::uint32_t style;
    };
    std::vector<Columns> m_columns;
};

/// The number that the cells of a row say, which says none itself; 0 when they do not either.
std::uint32_t row_number_of_cells(std::string_view row);

/// The element `row` (its bytes) as row `number` with `marks` (its own, by ascending column): only `s` of the
/// marked cells changes, and cells that are absent are put in their place. With `unmark` the fills of earlier
/// marks are taken off the others.
std::string marked_row(std::string_view row, std::uint32_t number, std::span<const CellMark> marks,
                       const ColumnStyles& columns, CellStyles& styles, bool unmark);

/// A row that is absent, with `marks`; `prefix` is that of its sheet.
std::string new_row(std::string_view prefix, std::uint32_t number, std::span<const CellMark> marks,
                    const ColumnStyles& columns, CellStyles& styles);

}  // namespace registertoets::workbook::package
