// SPDX-License-Identifier: EUPL-1.2
// The rows that were drawn, with what they say and what is asked of it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "check/input.hpp"
#include "check/options.hpp"
#include "check/report.hpp"
#include "sample/drawing.hpp"
#include "spreadsheet/workbook.hpp"

namespace registertoets::workbook {

/// A field of a drawn row that is asked about.
struct ReviewQuestion {
    reg::FieldIndex field = 0;
    spreadsheet::CellType type = spreadsheet::CellType::text;
    std::string text;  ///< empty: the cell is
};

struct ReviewRow {
    std::uint64_t number = 0;   ///< from 1, in the order of the draw
    std::uint32_t stratum = 0;  ///< in Drawing::strata
    std::uint32_t record = 0;   ///< in Report::rows
    std::string name;           ///< what names the row beside its code and directie
    std::vector<ReviewQuestion> questions;
};

/// Reads the rows of `drawing` again, in its order. Asked is about every field that the sheet has a column
/// for and that says something, and about empty ones that the rules require always or under a condition: that
/// nothing is there may be wrong. Throws InputError.
std::vector<ReviewRow> read_drawn_rows(const check::Report& report, std::span<const check::Input> inputs,
                                       const check::Options& options, const sample::Drawing& drawing);

}  // namespace registertoets::workbook
