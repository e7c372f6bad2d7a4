// SPDX-License-Identifier: EUPL-1.2
#include "report/ranges.hpp"

#include <cstddef>

#include "spreadsheet/address.hpp"

namespace registertoets::report {

std::vector<std::string> fold_ranges(std::uint32_t column, std::span<const std::uint32_t> rows) {
    std::vector<std::string> ranges;
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] <= rows[last] + 1) {
            ++last;
        }
        std::string range = spreadsheet::cell_address(column, rows[first]);
        if (rows[last] > rows[first]) {
            range += ":" + spreadsheet::cell_address(column, rows[last]);
        }
        ranges.push_back(std::move(range));
        first = last + 1;
    }
    return ranges;
}

}  // namespace registertoets::report
