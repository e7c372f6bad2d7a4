// SPDX-License-Identifier: EUPL-1.2
// Sheets that whoever must mend them does not see.
#pragma once

#include <string>

#include "check/report.hpp"
#include "messages/lang.hpp"
#include "workbook/feedback/delivery.hpp"

namespace registertoets::workbook {

/// Says which sheets of what was sent are hidden but hold something to look at, and how to show them; empty
/// where there are none. A workbook made anew shows all of its sheets.
std::string hidden_sheets_in_words(const check::Report& report, const Delivery& delivery,
                                   messages::Lang lang);

}  // namespace registertoets::workbook
