// SPDX-License-Identifier: EUPL-1.2
// Checks one input by itself; files do not know of each other, so that they can be read at the same time.
#pragma once

#include <vector>

#include "check/input.hpp"
#include "check/judged_rows.hpp"
#include "check/names.hpp"
#include "check/options.hpp"
#include "check/report.hpp"
#include "register/recognition.hpp"

namespace registertoets::check {

/// What came of one sheet. Row and sheet numbers count within the file.
struct SheetResult {
    SheetReport sheet;
    JudgedRows judged;                        ///< nothing for a sheet that is no register
    std::vector<spreadsheet::RowLine> lines;  ///< as SheetReader::lines
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
