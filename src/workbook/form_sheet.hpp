// SPDX-License-Identifier: EUPL-1.2
// An empty register to fill in: a sheet with above each column who asks for it, the article and the header,
// an example below it, and room for rows.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "messages/lang.hpp"
#include "rules/rule_set.hpp"
#include "workbook/dropdowns.hpp"
#include "workbook/new_book.hpp"

namespace registertoets::workbook {

/// The row with the headers, and those below it.
constexpr std::uint32_t k_form_header_row = 6;
constexpr std::uint32_t k_form_example_row = k_form_header_row + 1;
constexpr std::uint32_t k_form_first_row = k_form_example_row + 1;
/// So many rows say beforehand what is the same in every row. They are no rows until more is filled in.
constexpr std::uint32_t k_form_prefilled_rows = 100;

/// What stands in every row, by the id of its field. Only fields that the rules call prefilled take it: the
/// others would make it a row.
using Prefill = std::vector<std::pair<std::string, std::string>>;

/// The sheet `name` for `write_form_sheet`.
SheetLayout form_layout(std::string name, const rules::RegisterRules& rules, messages::Lang lang);

/// Writes the form of the register with these `rules`. `explanation` is the name of the sheet that explains.
void write_form_sheet(NewSheet& sheet, const rules::RegisterRules& rules, const Dropdowns& dropdowns,
                      const Prefill& prefill, const std::string& explanation, messages::Lang lang);

}  // namespace registertoets::workbook
