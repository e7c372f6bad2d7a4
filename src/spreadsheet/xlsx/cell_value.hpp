// SPDX-License-Identifier: EUPL-1.2
// From what stands in a `c` element to the value of a cell (ECMA-376 part 1, 18.3.1.4 and 18.18.11).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "spreadsheet/container/part_place.hpp"
#include "spreadsheet/limits.hpp"
#include "spreadsheet/notices.hpp"
#include "spreadsheet/text_arena.hpp"
#include "spreadsheet/workbook.hpp"
#include "spreadsheet/xlsx/cell_pattern.hpp"
#include "spreadsheet/xlsx/dates.hpp"
#include "spreadsheet/xlsx/scan.hpp"
#include "spreadsheet/xlsx/shared_strings.hpp"
#include "spreadsheet/xlsx/styles.hpp"

namespace registertoets::spreadsheet::xlsx {

/// What a sheet's cells are read with. All of it belongs to the workbook.
struct SheetContext {
    std::string sheet;
    const Limits& limits;
    const Styles& styles;
    const SharedStrings* strings = nullptr;  ///< null: the workbook has none
    container::PartPlace strings_place;      ///< where they are, or should have been
    DateSystem date_system = DateSystem::from_1900;
    Notices& notices;
    std::uint64_t& cells_read;  ///< of the whole workbook
    std::uint64_t& cells_here;  ///< what this sheet has of them
    Scan scan = Scan::fast;
};

/// A cell as it stands in the sheet.
struct StoredCell {
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    std::uint32_t style = 0;
    StoredType type = StoredType::number;
    std::string value;  ///< of v, or the joined runs of is
};

class CellValues {
  public:
    explicit CellValues(SheetContext& context) : m_context(context) {}

    /// Forgets the texts of the row before.
    void start_row() { m_texts.clear(); }

    /// Makes `cell` of `stored`, whose value may be changed; false when it has no value.
    /// The text of `cell` is valid until `start_row`; that of a shared string waits for `finish_row`.
    bool make(StoredCell& stored, Cell& cell);

    /// The same for a cell of the usual form in row `row`, which is not empty; false where that takes `make`.
    bool make_plain(const PlainCell& plain, std::uint32_t row, Cell& cell);

    /// Puts the texts of shared strings in the cells of a row that has closed, and drops the empty ones.
    /// All at once, because each is a cache miss, and misses side by side cost little more than one.
    void finish_row(std::vector<Cell>& cells) const;

    /// The bytes of the texts of this row, shared strings apart.
    [[nodiscard]] std::uint64_t row_bytes() const { return m_texts.bytes(); }

  private:
    void make_shared(const StoredCell& stored, Cell& cell);
    void refer(std::uint32_t index, std::uint32_t column, std::uint32_t row, Cell& cell);
    void make_text(StoredCell& stored, Cell& cell);
    void make_number(const StoredCell& stored, std::string_view value, Cell& cell);
    void make_date_text(std::string_view value, Cell& cell);
    void notice(messages::Msg id, std::uint32_t column, std::uint32_t row);
    void notice(messages::Msg id, const StoredCell& stored) { notice(id, stored.column, stored.row); }

    SheetContext& m_context;
    TextArena m_texts;
};

}  // namespace registertoets::spreadsheet::xlsx
