// SPDX-License-Identifier: EUPL-1.2
// Reads a worksheet part row by row (ECMA-376 part 1, 18.3.1.73 row and 18.3.1.4 c).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "spreadsheet/workbook.hpp"
#include "spreadsheet/xlsx/cell_value.hpp"
#include "spreadsheet/xml/tokenizer.hpp"

namespace registertoets::spreadsheet::xlsx {

/// Rows come in the order of the part, as they close; what `dimension` and `spans` claim is not believed.
class XlsxSheetReader final : public SheetReader {
  public:
    XlsxSheetReader(xml::Tokenizer xml, SheetContext context);

    bool next(Row& row) override;
    [[nodiscard]] std::span<const CellRange> merges() const override { return m_merges; }

  private:
    enum class RowTag : std::uint8_t { start, empty, none };

    [[nodiscard]] bool is_fast() const { return m_context.scan == Scan::fast; }
    bool find_sheet_data();
    RowTag find_row();
    void read_row_attributes(PlainRow& row) const;
    void start_row(std::uint32_t number, bool hidden);
    void read_row();
    bool read_row_end();
    void read_plain_cells();
    void add_plain_cell(const PlainCell& plain);
    void read_cell(bool is_empty);
    void read_cell_attributes();
    void start_cell();
    void take_reference(std::string_view reference);
    void set_place(std::uint32_t column, std::uint32_t row);
    void check_place();
    void read_cell_content();
    void read_what_follows();
    void read_merges();
    void add_stored_cell();
    void add_cell(const Cell& cell);
    void set_cells_in_order();
    [[noreturn]] void fail_over(messages::Msg id, std::string_view limit, std::uint64_t maximum) const;

    xml::Tokenizer m_xml;
    SheetContext m_context;
    CellValues m_values;
    StoredCell m_stored;        ///< the cell being read; kept for its string's room
    std::vector<Cell> m_cells;  ///< of the row being read
    std::vector<CellRange> m_merges;
    std::uint32_t m_row = 0;  ///< the row being read
    RowText m_row_text;
    std::uint32_t m_last_row = 0;    ///< the highest row with cells so far
    bool m_row_is_numbered = false;  ///< the row said its number itself
    bool m_hidden = false;
    bool m_in_order = true;  ///< the cells of this row ascend by column
    bool m_in_sheet_data = false;
    bool m_done = false;
};

}  // namespace registertoets::spreadsheet::xlsx
