// SPDX-License-Identifier: EUPL-1.2
// A workbook in Office Open XML: xlsx, xlsm and their templates, transitional and strict.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "spreadsheet/container/archive.hpp"
#include "spreadsheet/notices.hpp"
#include "spreadsheet/workbook.hpp"
#include "spreadsheet/xlsx/shared_strings.hpp"
#include "spreadsheet/xlsx/styles.hpp"
#include "spreadsheet/xlsx/workbook_part.hpp"

namespace registertoets::spreadsheet::xlsx {

class XlsxWorkbook final : public Workbook {
  public:
    /// Reads the workbook part `main_part` of `archive`; strings and styles wait for the first sheet.
    XlsxWorkbook(std::unique_ptr<container::Archive> archive, const std::string& main_part);

    [[nodiscard]] std::span<const SheetInfo> sheets() const override { return m_part.sheets; }
    [[nodiscard]] std::unique_ptr<SheetReader> read(std::size_t index) override;
    [[nodiscard]] const std::vector<Notice>& notices() const override { return m_notices.all(); }

  private:
    void load_what_sheets_need();

    std::unique_ptr<container::Archive> m_archive;
    WorkbookPart m_part;
    std::unique_ptr<SharedStrings> m_strings;
    std::optional<Styles> m_styles;
    Notices m_notices;
    std::uint64_t m_cells_read = 0;
    std::vector<std::uint64_t> m_cells_of;  ///< what each sheet has of them
};

}  // namespace registertoets::spreadsheet::xlsx
