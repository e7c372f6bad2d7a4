// SPDX-License-Identifier: EUPL-1.2
// Whose rows a file holds beside those that count in a report: what has ended, and what was not asked for.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <utility>

#include "check/input.hpp"
#include "check/options.hpp"
#include "check/report.hpp"

namespace registertoets::workbook {

/// Rows that count nowhere. Whoever gets a copy of a file gets these too.
struct RowsBeside {
    /// How many have ended, by sheet (in Report::sheets) and directie (in Report::names; k_none: without
    /// one); of directies that were asked for.
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint64_t> ended;
    /// By file (in Report::files) the directies of rows that were not asked for; empty: without one.
    std::map<std::uint32_t, std::set<std::string>> not_asked_for;
    /// Files of which not all could be read: nobody knows whose the rest is.
    std::set<std::uint32_t> partly_read;
};

/// Reads what `report` on `inputs` does not speak of. Only files that may hold such rows are read again.
RowsBeside rows_beside(const check::Report& report, std::span<const check::Input> inputs,
                       const check::Options& options);

}  // namespace registertoets::workbook
