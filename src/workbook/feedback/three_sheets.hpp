// SPDX-License-Identifier: EUPL-1.2
// The sheets that feedback adds: findings, explanations, summary.
#pragma once

#include <functional>
#include <string>

#include "check/report.hpp"
#include "workbook/feedback/delivery.hpp"
#include "workbook/feedback/places.hpp"
#include "workbook/feedback/summary_sheet.hpp"
#include "workbook/sheet_writer.hpp"
#include "workbook/taken_names.hpp"

namespace registertoets::workbook {

/// Gives the name for a sheet that no other in the workbook has, from the name that is wanted.
using NameSheet = std::function<std::string(const std::string&)>;

/// Writes the three sheets of `delivery`, each to the sheet that `add` makes for its layout, under the name
/// that `name` gives. `places` tells where the findings stand in the workbook. Returns what they are called.
/// `remark` goes above the findings; empty: none.
OwnSheets add_three_sheets(const check::Report& report, const Delivery& delivery, const Places& places,
                           const FeedbackOptions& options, const std::string& remark, const NameSheet& name,
                           const std::function<SheetWriter&(SheetLayout)>& add);

}  // namespace registertoets::workbook
