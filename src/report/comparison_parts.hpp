// SPDX-License-Identifier: EUPL-1.2
// The parts of the text report of `compare`, in the order in which they stand.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "messages/msg.hpp"
#include "report/page.hpp"
#include "report/version_formats.hpp"

namespace registertoets::report {

/// A sentence for each register, by which rules the versions were judged, what else is to be known, and that
/// the run fails and why.
void comparison_verdict(Page& page, const ComparisonReport& report);
void comparison_context(Page& page, const ComparisonReport& report);
void comparison_notices(Page& page, const ComparisonReport& report);
void comparison_failure(Page& page, const ComparisonReport& report);

/// What changed the counts of a register.
struct DifferencePart {
    messages::Msg name;
    std::array<std::int64_t, 4> differences;  ///< rows, complete rows, required fields, filled fields
};

/// The parts of the difference that change something; they add up from the old version to the new one.
std::vector<DifferencePart> difference_parts(const versions::RegisterDifference& reg);

/// The classes of rows that a table of directies counts, with their headings.
struct ClassColumn {
    versions::RowClass row_class;
    messages::Msg heading;
};
std::span<const ClassColumn> class_columns();

/// A sentence for each way but its id by which rows of both versions are known.
std::vector<std::string> known_otherwise(const versions::RegisterDifference& reg, messages::Lang lang);

/// The rows of register `reg` that became worse, by directie, each directie in the order of the new version.
std::vector<const versions::RowChange*> worse_rows(const ComparisonReport& report, std::uint32_t reg);
/// What it lacks now, and why where that is not what its cells say.
std::string what_is_worse(const ComparisonReport& report, const versions::RowChange& change,
                          messages::Lang lang);

/// A table for each register that takes the change of its counts apart.
void comparison_difference(Page& page, const ComparisonReport& report,
                           const versions::RegisterDifference& reg);
/// Percentages of each directie, and what became of its rows.
void comparison_directies(Page& page, const ComparisonReport& report,
                          const versions::RegisterDifference& reg);
/// The rows that became worse and the directies that fell.
void comparison_worse(Page& page, const ComparisonReport& report, const versions::RegisterDifference& reg,
                      std::size_t most);

}  // namespace registertoets::report
