// SPDX-License-Identifier: EUPL-1.2
// What a mark does to the style of a cell, and taking it off again.
#pragma once

#include <cstdint>

#include "workbook/look.hpp"

namespace registertoets::workbook::package {

/// A cell of one sheet to mark; 1 is the first row and column.
struct CellMark {
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    Mark mark = Mark::none;
};

/// Styles are numbers of the list cellXfs (ECMA-376 part 1, 18.8.10).
class CellStyles {
  public:
    CellStyles() = default;
    CellStyles(const CellStyles&) = delete;
    CellStyles& operator=(const CellStyles&) = delete;
    virtual ~CellStyles() = default;

    /// `style` with the fill of `mark`.
    virtual std::uint32_t marked(std::uint32_t style, Mark mark) = 0;
    /// `style` without the fill of an earlier mark; itself where it has none.
    virtual std::uint32_t unmarked(std::uint32_t style) = 0;
};

}  // namespace registertoets::workbook::package
