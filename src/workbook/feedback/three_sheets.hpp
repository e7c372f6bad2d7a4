// SPDX-License-Identifier: EUPL-1.2
// The sheets that feedback adds: findings, explanations, summary.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "check/report.hpp"
#include "workbook/feedback/delivery.hpp"
#include "workbook/feedback/places.hpp"
#include "workbook/feedback/summary_sheet.hpp"
#include "workbook/sheet_writer.hpp"
#include "workbook/taken_names.hpp"

namespace registertoets::workbook {

/// Writes the three sheets of `delivery`, each to the sheet that `add` makes for its layout. `taken` are the
/// names that the workbook has already; `places` tells where the findings stand in it.
void add_three_sheets(const check::Report& report, const Delivery& delivery, const Places& places,
                      const FeedbackOptions& options, TakenNames& taken,
                      const std::function<SheetWriter&(SheetLayout)>& add);

}  // namespace registertoets::workbook
