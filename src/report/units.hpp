// SPDX-License-Identifier: EUPL-1.2
// Rows counted by what they belong to: directie, keten, or whatever percentages are grouped by.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "check/report.hpp"
#include "messages/lang.hpp"

namespace registertoets::report {

/// Which of a row's names it is counted by.
using UnitOfRow = std::uint32_t check::RowRecord::*;

/// The rows of one directie or keten.
struct UnitTally {
    std::uint32_t name = check::k_none;  ///< in Report::names; k_none: rows without one
    check::Tally tally;                  ///< but for its findings
};

/// The rows of register number `reg` of the rule set by `unit`, in the order of its names; those without one
/// last.
std::vector<UnitTally> tally_by(const check::Report& report, std::size_t reg, UnitOfRow unit);

/// How many rows fall short on what, by field.
using Lacking = std::vector<std::uint64_t>;

/// The same by group of the report.
std::map<std::uint32_t, Lacking> lacking_by_group(const check::Report& report,
                                                  const check::RegisterReport& counts);

/// The fields that every row of a register is asked for, or that some are.
std::vector<reg::FieldIndex> asked_for(const check::Report& report, const check::RegisterReport& counts);

/// What rows of the report are grouped by, as a heading.
std::string group_heading(const check::Report& report, messages::Lang lang);

}  // namespace registertoets::report
