// SPDX-License-Identifier: EUPL-1.2
// What feedback says of a finding, for notes, marks and the letter.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "check/report.hpp"
#include "messages/lang.hpp"
#include "workbook/feedback/delivery.hpp"
#include "workbook/feedback/places.hpp"
#include "workbook/look.hpp"

namespace registertoets::workbook {

/// A cell with what was found in it. Findings that do not count (baseline, accepted) make no mark.
struct FoundCell {
    std::uint32_t sheet = 0;              ///< number in Report::sheets
    std::uint32_t row = 0;                ///< there, as the spreadsheet program shows it
    std::uint32_t record = 0;             ///< number in Report::rows; k_none: of a sheet that is no register
    std::uint32_t column = 0;             ///< 1 is A
    Mark mark = Mark::none;               ///< of the worst finding
    std::vector<std::uint32_t> findings;  ///< numbers in Report::findings
};

/// The cells with findings of `sheet`, and of sheets that are no register, by sheet, row and column; rows in
/// the order in which they are read (that of records), whatever their numbers.
std::vector<FoundCell> found_cells(const check::Report& report, const DeliveredSheet& sheet);

/// A note for a cell: per finding how serious it is, what is wrong (with the row that it clashes with, by
/// `places`) and what to do.
std::string note_on(const check::Report& report, const FoundCell& cell, const Places& places,
                    messages::Lang lang);

}  // namespace registertoets::workbook
