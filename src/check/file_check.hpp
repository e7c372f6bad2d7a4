// SPDX-License-Identifier: EUPL-1.2
// Checks one input by itself; files do not know of each other, so that they can be read at the same time.
#pragma once

#include <deque>
#include <map>
#include <string>
#include <vector>

#include "check/input.hpp"
#include "check/names.hpp"
#include "check/options.hpp"
#include "check/report.hpp"
#include "register/recognition.hpp"
#include "rules/notes.hpp"

namespace registertoets::check {

/// What came of one sheet. Row and sheet numbers count within the file.
struct SheetResult {
    SheetReport sheet;
    std::deque<RowRecord> rows;
    std::deque<Finding> findings;
    std::vector<OutcomeCounts> outcomes;  ///< by rule of its register; empty for a sheet that is no register
    std::map<std::uint32_t, std::uint64_t> rows_spoken_of;  ///< by rule on the sheet as a whole
    std::map<std::uint32_t, rules::Notes> notes;            ///< by rule: what rules over all rows keep
    std::vector<FieldTally> fields;                         ///< by field
    std::uint64_t ended = 0;
    std::uint64_t filtered_out = 0;  ///< rows of other directies than the ones asked for
};

struct FileResult {
    FileReport file;
    std::vector<SheetResult> sheets;
    Names names;  ///< what the numbers in the records mean
};

/// Reads and checks the workbook `input`. Never throws for what is wrong with the file: that is in the
/// result.
/// `recogniser` knows the forms of the rules, in their order.
FileResult check_file(const Input& input, const Options& options, const reg::Recogniser& recogniser);

}  // namespace registertoets::check
