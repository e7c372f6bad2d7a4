// SPDX-License-Identifier: EUPL-1.2
// From what stands in a table:table-cell to the value of a cell (OpenDocument 1.2 part 1, 19.385).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "spreadsheet/ods/stored_cell.hpp"
#include "spreadsheet/ods/table_context.hpp"
#include "spreadsheet/text_arena.hpp"
#include "spreadsheet/workbook.hpp"

namespace registertoets::spreadsheet::ods {

/// Where a cell stands, and how often.
struct CellSpot {
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    std::uint64_t times = 1;
};

class CellValues {
  public:
    explicit CellValues(const TableContext& context) : m_context(context) {}

    /// Forgets the texts of the row before.
    void start_row() { m_texts.clear(); }

    /// Makes type and text of `cell` of `stored`, whose texts may be changed; false when it has no value.
    /// The text of `cell` is valid until `start_row`.
    bool make(StoredCell& stored, const CellSpot& spot, Cell& cell);

  private:
    void make_text(std::string& text, CellType type, const CellSpot& spot, Cell& cell);
    void make_number(StoredCell& stored, const CellSpot& spot, Cell& cell);
    void make_date(StoredCell& stored, const CellSpot& spot, Cell& cell);
    void make_boolean(StoredCell& stored, const CellSpot& spot, Cell& cell);
    void set(CellType type, std::string_view text, Cell& cell);
    void notice(messages::Msg id, const CellSpot& spot);

    const TableContext& m_context;
    TextArena m_texts;
};

}  // namespace registertoets::spreadsheet::ods
