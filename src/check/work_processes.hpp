// SPDX-License-Identifier: EUPL-1.2
// Work processes that a sheet of their own links to the codes of a register: reading the sheet, and judging
// it when all rows are known.
#pragma once

#include <vector>

#include "check/expectations.hpp"
#include "check/file_check.hpp"
#include "check/names.hpp"
#include "check/options.hpp"
#include "spreadsheet/workbook.hpp"

namespace registertoets::check {

/// Whether sheet `index` of `workbook`, which is no register, links something to the codes of one; `result`
/// then has its links. Throws InputError as the reader does.
bool read_links(spreadsheet::Workbook& workbook, std::size_t index, const Options& options, Names& names,
                SheetResult& result);

/// How many rows of `links` have a code; a row may have several.
std::size_t linked_rows(const LinkSheet& links);

/// Gives the names in what is kept of `sheet` the numbers that they have in the report.
void renumber_codes(SheetReport& sheet, const std::vector<std::uint32_t>& numbers);

/// The rules of `reg` on links: codes that do not exist, codes without a link.
void judge_links(const RegisterOfReport& reg);

}  // namespace registertoets::check
