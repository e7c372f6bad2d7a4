// SPDX-License-Identifier: EUPL-1.2
// A sheet that is added to a workbook that exists: its part, written row by row and packed at once.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "spreadsheet/xlsx/dates.hpp"
#include "workbook/package/look_styles.hpp"
#include "workbook/package/packed_part.hpp"
#include "workbook/sheet_writer.hpp"

namespace registertoets::workbook::package {

class AddedSheet final : public SheetWriter {
  public:
    /// `main` is the namespace of the workbook's spreadsheets. `styles` must outlive it.
    AddedSheet(SheetLayout layout, std::string_view main, LookStyles& styles,
               spreadsheet::xlsx::DateSystem dates);

    void row(std::span<const OutCell> cells, double height) override;
    [[nodiscard]] std::uint32_t next_row() const override { return m_next_row; }

    /// Ends the part and gives it away; no row may follow.
    std::unique_ptr<PackedPart> finish();

    [[nodiscard]] const SheetLayout& layout() const { return m_layout; }
    /// The range of headings and rows that can be filtered, as $A$4:$H$90; empty where there is none.
    [[nodiscard]] std::string filter_range() const;

  private:
    void write_head(std::string_view main);
    void write_view();
    void write(std::uint32_t column, const OutCell& cell);
    void write_text(const std::string& start, std::string_view text);
    void add_link(std::uint32_t column, std::string_view target);
    void flush();

    SheetLayout m_layout;
    LookStyles& m_styles;
    spreadsheet::xlsx::DateSystem m_dates;
    std::unique_ptr<PackedPart> m_part;
    std::string m_buffer;
    std::string m_links;
    std::uint32_t m_link_count = 0;
    std::uint32_t m_next_row = 1;
    std::uint32_t m_last_column = 1;
};

}  // namespace registertoets::workbook::package
