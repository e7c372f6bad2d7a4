// SPDX-License-Identifier: EUPL-1.2
// The workbook that a drawn sample is reviewed in: a question a line, what was drawn, and how.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "check/report.hpp"
#include "messages/lang.hpp"
#include "report/format.hpp"
#include "sample/drawing.hpp"
#include "workbook/new_book.hpp"
#include "workbook/review/drawn_rows.hpp"

namespace registertoets::workbook {

/// What the sheets of a workbook of review are made of.
struct ReviewBook {
    const check::Report& report;
    const sample::Drawing& drawing;
    std::span<const ReviewRow> rows;
    messages::Lang lang;
};

/// The name of the directie of `stratum`, or what stands for none.
std::string shown_directie(const ReviewBook& book, const sample::Stratum& stratum);

/// "volledige rijen" or "rijen": what was drawn from.
std::string frame_word(bool all_rows, messages::Lang lang);

/// What to do, and what the verdicts mean; `review`, `explanation` and `draw` are the names of those sheets.
SheetLayout guide_layout(std::string name);
void write_guide(const ReviewBook& book, const std::string& review, const std::string& explanation,
                 const std::string& draw, SheetWriter& sheet);

/// The questions; `verdicts` is the range with the words to choose from.
SheetLayout question_layout(std::string name);
void write_questions(const ReviewBook& book, const std::string& verdicts, NewSheet& sheet);

/// Where the drawn rows stand in the register.
SheetLayout drawn_rows_layout(std::string name);
void write_drawn_rows(const ReviewBook& book, SheetWriter& sheet);

/// How was drawn: what it takes to draw the same again, and the strata.
SheetLayout draw_layout(std::string name);
void write_draw(const ReviewBook& book, SheetWriter& sheet);

/// Writes the workbook.
void write_review_book(const ReviewBook& book, const report::Sink& sink);

}  // namespace registertoets::workbook
