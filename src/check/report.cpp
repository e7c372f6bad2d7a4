// SPDX-License-Identifier: EUPL-1.2
#include "check/report.hpp"

#include <algorithm>

namespace registertoets::check {

std::uint32_t Report::line_of(std::uint32_t sheet, std::uint32_t row) const {
    const auto known = lines.find(sheet);
    if (known == lines.end()) {
        return row;
    }
    const auto after = std::upper_bound(
        known->second.begin(), known->second.end(), row,
        [](std::uint32_t one, const spreadsheet::RowLine& other) { return one < other.row; });
    return after == known->second.begin() ? row : row + (std::prev(after)->line - std::prev(after)->row);
}

const ExceptionResult* Report::exception_of(std::uint32_t finding) const {
    const auto found =
        std::lower_bound(acceptances.begin(), acceptances.end(), finding,
                         [](const Acceptance& one, std::uint32_t other) { return one.finding < other; });
    return found == acceptances.end() || found->finding != finding || !exceptions
               ? nullptr
               : &exceptions->entries[found->entry];
}

}  // namespace registertoets::check
