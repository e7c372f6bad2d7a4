// SPDX-License-Identifier: EUPL-1.2
// Findings folded for people: equal ones in a column of a sheet are one, by group, worst first.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "check/report.hpp"
#include "report/shown.hpp"

namespace registertoets::report {

/// Equal findings in one column of one sheet, for rows of one group, that all count or all do not.
struct FoldedFinding {
    std::vector<std::uint32_t> findings;  ///< numbers in Report::findings, in their order; never empty
};

/// The findings of one group of a register.
struct FindingGroup {
    std::uint32_t name = check::k_none;  ///< in Report::names; k_none: rows without one
    bool whole_sheets = false;           ///< findings that are of no row
    std::vector<FoldedFinding>
        findings;  ///< what counts first; then errors, warnings, hints; of each the most cells first
};

/// The findings of register number `reg` of the rule set but for missing columns, by group in the order of
/// the report's groups; groups of which none is `shown` are left out.
std::vector<FindingGroup> fold_findings(const check::Report& report, std::size_t reg,
                                        Shown shown = Shown::all);

/// Those of each register of the report, in the report's order.
using FoldedRegisters = std::vector<std::vector<FindingGroup>>;
FoldedRegisters fold_registers(const check::Report& report, Shown shown);

}  // namespace registertoets::report
