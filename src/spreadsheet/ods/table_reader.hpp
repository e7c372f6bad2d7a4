// SPDX-License-Identifier: EUPL-1.2
// Reads the rows of one sheet (OpenDocument 1.2 part 1, 9.1.2 table:table and 9.1.3 table:table-row).
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "spreadsheet/ods/cell_reader.hpp"
#include "spreadsheet/ods/cell_value.hpp"
#include "spreadsheet/ods/content_stream.hpp"
#include "spreadsheet/ods/table_context.hpp"
#include "spreadsheet/workbook.hpp"

namespace registertoets::spreadsheet::ods {

/// Rows and cells that stand for many are handed out as many times as they say, when they have a value; when
/// they have none they only take their place, however large that is.
class TableReader final : public SheetReader {
  public:
    /// Reads the table that `stream` has just found.
    TableReader(std::unique_ptr<ContentStream> stream, const TableContext& context);

    bool next(Row& row) override;
    [[nodiscard]] std::span<const CellRange> merges() const override { return m_merges; }

  private:
    bool read_row_with_values();
    void enter_or_skip(bool is_empty);
    void finish();
    void start_row();
    void read_row();
    void read_cell(bool is_empty);
    void note_merge(const StoredCell& stored, std::uint64_t column);
    void add_cells(Cell cell, std::uint64_t count);
    void count_cells(std::uint64_t count);
    void repeat(std::uint64_t bytes);
    [[noreturn]] void fail_over(messages::Msg id, std::string_view limit, std::uint64_t maximum) const;

    std::unique_ptr<ContentStream> m_stream;
    xml::Tokenizer& m_xml;
    TableContext m_context;
    CellReader m_reader;
    CellValues m_values;
    std::size_t m_depth;  ///< of the table
    bool m_done = false;
    std::size_t m_hidden_group = 0;  ///< depth of the outermost group of rows that is folded; 0: none
    std::vector<CellRange> m_merges;
    std::vector<Cell> m_cells;        ///< of the row being read or repeated
    std::uint64_t m_row = 0;          ///< number of that row
    std::uint64_t m_row_repeat = 1;   ///< for how many rows it stands
    std::uint64_t m_rows_left = 0;    ///< of these, still to be handed out
    std::uint64_t m_rows_passed = 0;  ///< rows before the next element
    std::uint64_t m_column = 0;       ///< columns before the next cell
    std::uint64_t m_row_bytes = 0;    ///< of the texts of this row, repeated ones too
    bool m_hidden = false;
};

}  // namespace registertoets::spreadsheet::ods
