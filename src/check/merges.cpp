// SPDX-License-Identifier: EUPL-1.2
#include "check/merges.hpp"

#include <algorithm>

namespace registertoets::check {

Merges merges_over(std::span<const spreadsheet::CellRange> all, const SheetReport& sheet) {
    Merges merges;
    for (const spreadsheet::CellRange& range : all) {
        const auto& matched = sheet.match.matched;
        const auto columns =
            std::count_if(matched.begin(), matched.end(), [&range](const reg::MatchedColumn& column) {
                return column.column >= range.first_column && column.column <= range.last_column;
            });
        if (range.first_row <= sheet.header_row || columns == 0) {
            continue;
        }
        if (range.last_row > range.first_row) {
            merges.down.push_back(range);
        }
        if (columns > 1 && ++merges.across == 1) {
            merges.first_across = spreadsheet::cell_address(range.first_column, range.first_row);
        }
    }
    return merges;
}

}  // namespace registertoets::check
