// SPDX-License-Identifier: EUPL-1.2
// What came of judging rows of one sheet: some of them, or all.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <vector>

#include "check/names.hpp"
#include "check/report.hpp"
#include "rules/notes.hpp"

namespace registertoets::check {

/// Row numbers count within it, from 0.
struct JudgedRows {
    std::deque<RowRecord> rows;
    std::deque<Finding> findings;         ///< those on the sheet as a whole first; by row, column, rule
    std::vector<OutcomeCounts> outcomes;  ///< by rule; empty for a sheet that is no register
    std::map<std::uint32_t, std::uint64_t> rows_spoken_of;  ///< by rule on the sheet as a whole
    std::map<std::uint32_t, rules::Notes> notes;            ///< by rule: what rules over all rows keep
    std::vector<FieldTally> fields;                         ///< by field
    std::vector<std::uint64_t> rows_in_need;                ///< by field: rows that require it
    std::vector<std::uint32_t> other_codes;                 ///< of rows that do not count
    std::uint64_t hidden = 0;
    std::uint64_t ended = 0;
    std::uint64_t filtered_out = 0;  ///< rows of other directies than the ones asked for

    /// Lets records and findings count rows from `first_row`, and speak of names by their `numbers`
    /// elsewhere.
    void renumber(std::uint32_t first_row, const std::vector<std::uint32_t>& numbers);

    /// Puts `later`, rows of the same register that come after these, behind them; `numbers` are the numbers
    /// here of the names there.
    void append(JudgedRows&& later, const std::vector<std::uint32_t>& numbers);
};

/// Rows, and what the numbers in their records mean.
struct JudgedBatch {
    JudgedRows judged;
    Names names;
};

/// Adds the counts in `part` to those in `total`, rule by rule.
void add_counts(std::vector<OutcomeCounts>& total, const std::vector<OutcomeCounts>& part);

/// Adds what is counted of fields in `part` to what `total` has.
void add_counts(std::vector<FieldTally>& total, const std::vector<FieldTally>& part);

/// Puts `more` behind `all`. The first ones are taken as they are: often there is one large sheet, which must
/// not be in memory twice.
template <typename Record>
void take_all(std::deque<Record>& all, std::deque<Record>&& more) {
    if (all.empty()) {
        all = std::move(more);
    } else {
        all.insert(all.end(), more.begin(), more.end());
        more = {};
    }
}

}  // namespace registertoets::check
