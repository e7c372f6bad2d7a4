// SPDX-License-Identifier: EUPL-1.2
// A report taken apart by who must mend it: what one directie delivered in one file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "check/report.hpp"
#include "workbook/feedback/rows_beside.hpp"

namespace registertoets::workbook {

/// The rows of one directie in one sheet, and what was found there. Numbers are those of the report.
struct DeliveredSheet {
    std::uint32_t sheet = 0;
    std::vector<std::uint32_t> rows;  ///< in Report::rows, in order
    std::vector<std::uint32_t>
        findings;             ///< in Report::findings: on those rows, on the sheet as a whole, on links
    check::Tally tally;       ///< of those rows
    std::uint64_t ended = 0;  ///< rows that have ended: they are in no count, but go back too
    std::vector<std::uint64_t> lacking;  ///< by field: how many of those rows lack it
};

/// What one directie delivered in one file.
struct Delivery {
    std::uint32_t file = 0;                  ///< in Report::files
    std::uint32_t directie = check::k_none;  ///< in Report::names; k_none: rows without one
    bool whole_file = false;  ///< the file holds nobody else's rows, not even some that count nowhere
    std::vector<DeliveredSheet> sheets;
};

/// The deliveries of `report`, by directie in the order of names, then by file. `beside` are the rows that
/// the report does not speak of: a directie of which all rows have ended delivered something too. Sheets
/// without a row of a directie are left out of its delivery.
std::vector<Delivery> deliveries_of(const check::Report& report, const RowsBeside& beside = {});

/// The name of the directie of `delivery`; empty for rows without one.
std::string directie_of(const check::Report& report, const Delivery& delivery);

/// Whether something of `delivery` must be mended: an error was found, or a warning among rows that are not
/// complete. What else was found is no more than a suggestion.
bool must_be_mended(const check::Report& report, const Delivery& delivery);

/// What number `file` of Report::files is called, without its folders.
std::string source_name(const check::Report& report, std::uint32_t file);

}  // namespace registertoets::workbook
