// SPDX-License-Identifier: EUPL-1.2
// How a letter says what a delivery has come to: figures, where it came from, missing columns.
#pragma once

#include <string>
#include <vector>

#include "check/report.hpp"
#include "messages/lang.hpp"
#include "workbook/feedback/letter.hpp"

namespace registertoets::workbook {

/// A paragraph of a letter, with what stands before its first line.
struct LetterParagraph {
    std::string lead;
    std::string text;
};

/// Per register a total, with a line per sheet or file where it has more than one; per workbook the file it
/// was made of and the columns that it lacks.
std::vector<LetterParagraph> standing_in_words(const check::Report& report,
                                               const std::vector<LetterPart>& parts, messages::Lang lang);

/// Whether a place in `workbook` is clear only with the name of its sheet: it holds more than one register
/// sheet.
bool names_sheets(const check::Report& report, const ReturnedWorkbook& workbook);

}  // namespace registertoets::workbook
