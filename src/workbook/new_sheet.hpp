// SPDX-License-Identifier: EUPL-1.2
// A sheet of a new workbook, and the formats that its sheets share.
#pragma once

#include <xlsxwriter.h>

#include <map>
#include <string>
#include <utility>

#include "workbook/new_book.hpp"

namespace registertoets::workbook {

/// Throws std::runtime_error where libxlsxwriter did not do what it was asked for.
void throw_on(lxw_error fault);

class FormatCache {
  public:
    explicit FormatCache(lxw_workbook* book) : m_book(book) {}
    /// The format of a look under a mark, made when it is first asked for.
    lxw_format* format(Look look, Mark mark);

  private:
    lxw_workbook* m_book;
    std::map<std::pair<Look, Mark>, lxw_format*> m_formats;
};

class LxwSheet final : public NewSheet {
  public:
    /// `sheet` and `formats` belong to the workbook.
    LxwSheet(lxw_worksheet* sheet, FormatCache& formats, SheetLayout layout);

    void row(std::span<const OutCell> cells, double height) override;
    [[nodiscard]] std::uint32_t next_row() const override { return m_next_row; }
    void add(const Dropdown& dropdown) override;

    /// What can only be said when all rows are there.
    void finish();
    [[nodiscard]] lxw_worksheet* sheet() const { return m_sheet; }

  private:
    void write(lxw_col_t column, const OutCell& cell);
    void write_text(lxw_col_t column, const OutCell& cell, std::string_view text, lxw_format* format);
    void write_note(lxw_col_t column, std::string_view note);

    lxw_worksheet* m_sheet;
    FormatCache& m_formats;
    SheetLayout m_layout;
    std::uint32_t m_next_row = 1;
    lxw_col_t m_last_column = 0;
    std::uint32_t m_links = 0;
    std::string m_text;  // for what libxlsxwriter wants with a NUL at its end
};

}  // namespace registertoets::workbook
