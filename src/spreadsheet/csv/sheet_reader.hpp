// SPDX-License-Identifier: EUPL-1.2
// The records of a csv as rows of texts.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "spreadsheet/csv/fields.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/limits.hpp"
#include "spreadsheet/notices.hpp"
#include "spreadsheet/text_arena.hpp"
#include "spreadsheet/workbook.hpp"

namespace registertoets::spreadsheet::csv {

/// What a csv is read with. All of it belongs to the workbook.
struct SheetContext {
    const std::string& file;
    const std::string& sheet;
    const Limits& limits;
    Notices& notices;
    std::optional<InputError>& damage;
    bool is_valid = false;  ///< known to be valid UTF-8 throughout
};

class CsvSheetReader final : public SheetReader {
  public:
    /// Reads the records of `fields`, of which the first one is row 1.
    CsvSheetReader(FieldReader fields, SheetContext context);

    bool next(Row& row) override;
    [[nodiscard]] std::span<const RowLine> lines() const override { return m_lines; }

  private:
    void add_cell(const Field& field, std::uint64_t column);
    void follow_line(std::uint64_t line);
    void say_quote_not_closed(const Field& field, std::uint32_t column);
    std::string_view mended(const Field& field, std::uint32_t column);
    void notice(messages::Msg id, std::uint32_t column);
    void check_limits(std::uint64_t column) const;
    [[noreturn]] void fail_over(messages::Msg id, std::string_view limit, std::uint64_t maximum) const;

    FieldReader m_fields;
    SheetContext m_context;
    TextArena m_texts;
    std::vector<Cell> m_cells;
    std::string m_mended;
    std::uint64_t m_row = 0;
    std::uint64_t m_cells_read = 0;
    std::vector<RowLine> m_lines;
    std::uint64_t m_lines_ahead = 0;  // of the number of the row
};

}  // namespace registertoets::spreadsheet::csv
