// SPDX-License-Identifier: EUPL-1.2
// The sheet *Bevindingen*: each finding a row, with what is wrong, why, and what to do.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>

#include "check/report.hpp"
#include "messages/lang.hpp"
#include "workbook/sheet_writer.hpp"

namespace registertoets::workbook {

/// What the sheet shows.
struct FindingsOptions {
    messages::Lang lang = messages::Lang::nl;
    bool show_values = false;
    /// Numbers in Report::findings, in the order in which they are to stand (report::worst_first).
    std::span<const std::uint32_t> findings{};
    std::string about{};  ///< whom or what they concern, for the title; may be empty
    /// The address of a finding in the same workbook, such as 'Sheet'!C14, or nothing.
    std::function<std::string(const check::Finding&)> target{};
    /// The row that a finding clashes with, in words; where it is not given, as in what was read.
    std::function<std::string(const check::Finding&)> other_row{};
    /// What to do about a finding where the workbook changed that; empty, or not given: as its rule says.
    std::function<std::string(const check::Finding&)> how{};
    /// Only what helps to mend them: no names that are the same for all, nothing for programs.
    bool to_mend = false;
    std::string remark{};                   ///< what more is to be known before all else; may be empty
    std::uint32_t most_rows = k_most_rows;  ///< of the sheet; what does not fit is told in its second row
};

/// Its name, widths, frozen rows and filter.
SheetLayout findings_layout(const check::Report& report, const FindingsOptions& options);

/// Writes its rows: title, counts, headings, and a row for each finding.
void write_findings_sheet(const check::Report& report, const FindingsOptions& options, SheetWriter& sheet);

}  // namespace registertoets::workbook
