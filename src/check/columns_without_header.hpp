// SPDX-License-Identifier: EUPL-1.2
// Columns that say something in a verwerking and have no header: nobody reads them, so they are named.
#pragma once

#include <cstdint>
#include <vector>

#include "check/report.hpp"
#include "register/header_match.hpp"
#include "spreadsheet/workbook.hpp"

namespace registertoets::check {

class ColumnsWithoutHeader {
  public:
    /// `match` tells which columns have one.
    explicit ColumnsWithoutHeader(const reg::HeaderMatch& match);

    /// Looks at `row`, which is a verwerking.
    void see(const spreadsheet::Row& row);

    /// Adds those that were seen to the unknown columns of `sheet`, with a notice.
    void add_to(SheetReport& sheet);

  private:
    bool is_new(std::uint32_t column);

    std::vector<bool> m_known;  // by column: has a header, or was seen
    std::vector<std::uint32_t> m_found;
};

}  // namespace registertoets::check
