// SPDX-License-Identifier: EUPL-1.2
#include "check/merges.hpp"

#include <algorithm>

#include "register/aside_rows.hpp"

namespace registertoets::check {

Merges merges_over(std::span<const spreadsheet::CellRange> all, const SheetReport& sheet,
                   std::span<const std::uint32_t> titles) {
    Merges merges;
    for (const spreadsheet::CellRange& range : all) {
        const auto& matched = sheet.match.matched;
        const auto from = [&matched](std::uint32_t column) {  // they stand by column
            return std::lower_bound(
                matched.begin(), matched.end(), column,
                [](const reg::MatchedColumn& one, std::uint32_t other) { return one.column < other; });
        };
        const auto columns = from(range.last_column + 1) - from(range.first_column);
        if (range.first_row <= sheet.header_row || columns <= 0 ||
            std::binary_search(titles.begin(), titles.end(), range.first_row)) {
            continue;
        }
        if (range.last_row > range.first_row || reg::spans_nearly_all(range, sheet.match)) {
            merges.telling.push_back(range);
        }
        if (columns > 1 && ++merges.across == 1) {
            merges.first_across = spreadsheet::cell_address(range.first_column, range.first_row);
        }
    }
    return merges;
}

}  // namespace registertoets::check
