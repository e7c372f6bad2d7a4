// SPDX-License-Identifier: EUPL-1.2
// Notes that people put on cells of deliveries: they go along with their rows, and what cannot is told.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "check/input.hpp"
#include "check/report.hpp"
#include "spreadsheet/cell_notes.hpp"
#include "spreadsheet/limits.hpp"
#include "workbook/merged/columns.hpp"
#include "workbook/sheet_writer.hpp"

namespace registertoets::workbook {

class MergedNotes {
  public:
    /// Reads the notes on the registers in `report`, but for those that an earlier feedback wrote.
    MergedNotes(const check::Report& report, std::span<const check::Input> inputs,
                const spreadsheet::Limits& limits);

    /// Puts the notes on row `row` of `sheet` on its `cells` in the merged register. They are looked at until
    /// the next call.
    void put(std::uint32_t sheet, std::uint32_t row, const MergedColumns& columns,
             std::vector<OutCell>& cells);

    /// The cells of `sheet` with a note that went nowhere: `C2, K17, …`; empty where there is none.
    [[nodiscard]] std::string left_out(std::uint32_t sheet) const;

  private:
    std::map<std::uint32_t, spreadsheet::CellNotes> m_left;  // by sheet: not put anywhere yet
    std::map<std::size_t, std::string> m_row;                // by merged column: of the latest row
};

}  // namespace registertoets::workbook
