// SPDX-License-Identifier: EUPL-1.2
// The checksum of `cells -q`: the same wherever sheets, places, types and texts are, however a file holds
// them. Against chance only: whoever wants to can make two files with one checksum.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "spreadsheet/workbook.hpp"

namespace registertoets::cli {

class CellSum {
  public:
    /// From here on the cells are of the sheet called `name`.
    void begin_sheet(std::string_view name);

    /// Adds all cells of `row`, which are of the same workbook as those before.
    void add(const spreadsheet::Row& row);

    /// The sum of what was added, in 16 hexadecimal digits.
    [[nodiscard]] std::string hex() const;

  private:
    std::uint64_t sum_of(const spreadsheet::Cell& cell);

    std::uint64_t m_sum = 0;
    std::vector<std::vector<std::uint64_t>>
        m_shared;  ///< by block, of each shared text once it was met; else 0
};

}  // namespace registertoets::cli
