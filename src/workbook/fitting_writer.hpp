// SPDX-License-Identifier: EUPL-1.2
// Gives each row the height that its texts need. Excel does that by itself when it opens a workbook, others
// (LibreOffice) do not.
#pragma once

#include <vector>

#include "workbook/sheet_writer.hpp"

namespace registertoets::workbook {

class FittingWriter final : public SheetWriter {
  public:
    /// Writes to `sheet`, whose columns have these `widths` (SheetLayout). `sheet` must outlive the object.
    FittingWriter(SheetWriter& sheet, std::vector<double> widths)
        : m_sheet(sheet), m_widths(std::move(widths)) {}

    void row(std::span<const OutCell> cells, double height) override;
    [[nodiscard]] std::uint32_t next_row() const override { return m_sheet.next_row(); }

  private:
    SheetWriter& m_sheet;
    std::vector<double> m_widths;
};

/// How high a row with these cells is to be, in points; 0 where one line of the usual size will do.
double fitting_height(std::span<const OutCell> cells, std::span<const double> widths);

}  // namespace registertoets::workbook
