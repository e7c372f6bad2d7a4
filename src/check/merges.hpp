// SPDX-License-Identifier: EUPL-1.2
// Which merged cells matter to the rows of a register.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "check/report.hpp"
#include "spreadsheet/address.hpp"

namespace registertoets::check {

/// The merged cells that lie over rows and columns of a register.
struct Merges {
    /// That span rows, or nearly all columns: how the rows are read hangs on them.
    std::vector<spreadsheet::CellRange> telling;
    std::size_t across = 0;    ///< how many span columns of which more than one counts
    std::string first_across;  ///< the address of the first of those
};

/// Those of `all` that lie below the header of `sheet` and over a column that answers a field, and in none of
/// the rows `titles`, in ascending order, which say nothing of columns.
Merges merges_over(std::span<const spreadsheet::CellRange> all, const SheetReport& sheet,
                   std::span<const std::uint32_t> titles = {});

}  // namespace registertoets::check
