// SPDX-License-Identifier: EUPL-1.2
// Sheets that say something of a register, and that we made ourselves: nobody misses them in a merge.
#pragma once

#include <cstdint>
#include <set>
#include <span>

#include "check/input.hpp"
#include "check/report.hpp"
#include "spreadsheet/limits.hpp"

namespace registertoets::workbook {

/// The sheets (numbers in Report::sheets) that hold no register and that this program added to one of
/// `inputs`: findings, explanations, summaries, lists to choose from, what became of an earlier merge.
std::set<std::uint32_t> added_sheets(const check::Report& report, std::span<const check::Input> inputs,
                                     const spreadsheet::Limits& limits);

}  // namespace registertoets::workbook
