// SPDX-License-Identifier: EUPL-1.2
// Marks cells in a worksheet part while it streams by: bytes that need no change stay as they are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/format.hpp"
#include "workbook/package/markup_reader.hpp"
#include "workbook/package/row_marks.hpp"

namespace registertoets::workbook::package {

/// What marking a sheet came to.
struct SheetOutcome {
    bool changed = false;
    bool locked = false;         ///< the sheet is protected: it may not be changed
    bool row_too_large = false;  ///< a row is no row of a sheet; what was written is not the whole part
};

class SheetMarker {
  public:
    /// `marks` by row and column, each cell once. With `unmark` earlier marks are taken off. All but `in`
    /// must outlive it. It stops at a row to change that is more than `most_row_bytes` of markup, or has more
    /// cells than a sheet has columns: a row stands in memory whole.
    SheetMarker(MarkupReader& in, const report::Sink& out, CellStyles& styles,
                const std::vector<CellMark>& marks, bool unmark, std::uint64_t most_row_bytes);

    /// Writes the whole part. Throws InputError where it is damaged.
    SheetOutcome run();

  private:
    void sheet_data(const Piece& opening);
    void row(const Piece& opening);
    bool next(Piece& piece);
    std::optional<std::string> whole_row(const Piece& opening);
    void add_rows_before(std::uint32_t number, std::string_view prefix);
    [[nodiscard]] std::vector<CellMark>::const_iterator end_of_row(std::uint32_t number) const;
    [[nodiscard]] std::string dimension(const Piece& piece) const;
    std::string column(const Piece& piece);
    void put(std::string_view bytes);
    void put_changed(std::string_view before, std::string_view after);

    MarkupReader& m_in;
    const report::Sink& m_out;
    CellStyles& m_styles;
    const std::vector<CellMark>& m_marks;
    bool m_unmark;
    std::uint64_t m_most_row_bytes;
    ColumnStyles m_columns;
    std::vector<CellMark>::const_iterator m_next;  ///< the first mark that is not set yet
    std::uint32_t m_row = 0;                       ///< the last row that was seen
    std::string m_buffer;
    SheetOutcome m_outcome;
};

}  // namespace registertoets::workbook::package
