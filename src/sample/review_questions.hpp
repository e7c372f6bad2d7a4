// SPDX-License-Identifier: EUPL-1.2
// The sheet of a workbook of review with the questions and what was answered.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "sample/review.hpp"
#include "sample/review_columns.hpp"

namespace registertoets::sample {

class QuestionSheet {
  public:
    /// Takes the next row of `sheet`, which may be this one.
    void see(const std::string& sheet, const spreadsheet::Row& row);
    /// The table ends here; another sheet may go on with headings of its own.
    void end_sheet() { m_columns = {}; }

    /// Whether any sheet was this one.
    [[nodiscard]] bool found() const { return m_found; }

    /// Puts the answers into `review`, whose strata are known, by stratum, row and field; what cannot be one
    /// becomes a fault.
    void finish(Review& review);

    /// How many questions a row was drawn with, by stratum and number, where its marks tell. Known from
    /// `finish` on.
    [[nodiscard]] const std::map<std::pair<std::size_t, std::uint64_t>, std::uint64_t>& of_rows() const {
        return m_of_rows;
    }

  private:
    struct Line {
        QuestionMark mark;
        ReviewAnswer answer;
        bool known = true;  // the verdict is a word that can be taken
    };

    void take(const std::string& sheet, const spreadsheet::Row& row);

    Columns<QuestionColumn, k_question_columns> m_columns;
    std::vector<Line> m_lines;
    std::vector<std::string> m_without_mark;  // cells with a verdict for no question
    std::map<std::pair<std::size_t, std::uint64_t>, std::uint64_t> m_of_rows;
    std::uint64_t m_remarks = 0;
    bool m_found = false;
};

}  // namespace registertoets::sample
