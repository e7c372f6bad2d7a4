// SPDX-License-Identifier: EUPL-1.2
// The lines of `cells`: one JSON object for each cell, gathered and handed on in large pieces.
#pragma once

#include <string>
#include <string_view>

#include "report/format.hpp"
#include "spreadsheet/workbook.hpp"

namespace registertoets::cli {

class CellLines {
  public:
    /// Lines for `sink`, which gets whole lines, many at a time.
    explicit CellLines(report::Sink sink);

    /// From here on the cells are of the sheet called `name`.
    void begin_sheet(std::string_view name);

    /// The lines of all cells of `row`.
    void add(const spreadsheet::Row& row);

    /// Hands on what is still held; to be called at the end, also where reading ended in an error.
    void flush();

  private:
    void add_text(std::string_view text);

    report::Sink m_sink;
    std::string m_start;  ///< of each line of this sheet, up to the cell's address
    std::string m_lines;
};

}  // namespace registertoets::cli
