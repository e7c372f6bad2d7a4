// SPDX-License-Identifier: EUPL-1.2
// A sheet that says of each column what belongs in it, in the words of the rules.
#pragma once

#include <span>
#include <string>

#include "messages/lang.hpp"
#include "rules/rule_set.hpp"
#include "workbook/sheet_writer.hpp"

namespace registertoets::workbook {

/// The registers that are explained; they must outlive what is made of them.
using Registers = std::span<const rules::RegisterRules* const>;

/// The sheet `name` for `write_explanation_sheet` with as many registers.
SheetLayout explanation_layout(std::string name, std::size_t registers);

/// Writes the title and a table with a row for each field of `registers`: when it is asked for, what belongs
/// there and why, examples, the law. With several registers the first column names them.
void write_explanation_sheet(SheetWriter& sheet, Registers registers, messages::Lang lang);

}  // namespace registertoets::workbook
