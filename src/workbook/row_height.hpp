// SPDX-License-Identifier: EUPL-1.2
// How high a row has to be to show its texts. Excel finds that itself when it opens a workbook; LibreOffice
// and viewers do not.
#pragma once

#include <span>

#include "workbook/sheet_writer.hpp"

namespace registertoets::workbook {

/// The height in points for `cells` in columns of `widths`, as the fonts of the palette run; an estimate on
/// the safe side. A row of this height no longer grows with what is typed in it.
double row_height(std::span<const OutCell> cells, std::span<const double> widths);

/// The height that a row gets when nothing else is asked for: that of its texts, at most that of ten lines,
/// so that one long text does not fill the screen; 0 where one line of the usual size will do.
double usual_height(std::span<const OutCell> cells, std::span<const double> widths);

}  // namespace registertoets::workbook
