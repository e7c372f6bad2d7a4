// SPDX-License-Identifier: EUPL-1.2
// What a workbook of ours rests on, so that the check can be repeated.
#pragma once

#include "check/report.hpp"
#include "messages/lang.hpp"
#include "workbook/sheet_writer.hpp"

namespace registertoets::workbook {

/// Rows of a label and what it says: program, reference date, rules and inputs with their hashes, command.
void write_origin(const check::Report& report, messages::Lang lang, SheetWriter& sheet);

}  // namespace registertoets::workbook
