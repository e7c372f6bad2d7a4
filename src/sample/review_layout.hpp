// SPDX-License-Identifier: EUPL-1.2
// The workbook of review by its headings and labels: they are written by one part and found again by another,
// in either language, wherever they stand.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "messages/catalogue.hpp"
#include "sample/review.hpp"

namespace registertoets::sample {

/// The columns of the sheet with questions, from the left.
enum class QuestionColumn : std::uint8_t {
    number,  ///< of the drawn row
    directie,
    code,
    name,  ///< what else names the row
    field,
    value,
    question,
    verdict,
    remark,
    mark,  ///< by which the program knows the question again
};
constexpr std::size_t k_question_columns = 10;

/// The columns of the table of strata.
enum class StratumColumn : std::uint8_t { group, reg, directie, rows, frame, drawn, questions, id };
constexpr std::size_t k_stratum_columns = 8;

/// What is told of the draw above that table.
enum class DrawFact : std::uint8_t { seed, size, frame, date, program, rules, file, command };
constexpr std::size_t k_draw_facts = 8;

messages::Msg heading_of(QuestionColumn column);
messages::Msg heading_of(StratumColumn column);
messages::Msg label_of(DrawFact fact);

/// What the workbook says of the rows that could be drawn.
messages::Msg frame_in_words(bool all_rows);

/// The word for `verdict` to choose from; `open` has none.
std::string word_for(Verdict verdict, messages::Lang lang);

/// What a reviewer means by `text`: one of the words, in either language and some other spellings; nothing
/// for any other text.
std::optional<Verdict> verdict_of(std::string_view text);

/// Whether `text` is `name` in either language, however it is spaced and whatever its case.
bool is_called(std::string_view text, messages::Msg name);

/// Headings or labels, made ready to be found among many cells.
class KnownNames {
  public:
    explicit KnownNames(const std::vector<messages::Msg>& names);
    /// The number of the name that `text` is, in either language; nothing where it is none.
    [[nodiscard]] std::optional<std::size_t> find(std::string_view text) const;

  private:
    std::vector<std::array<std::string, 2>> m_names;  // folded
};

/// By what a question is known again: `3.12.7.27.id`, for group, row, position, questions on that row and id
/// of the field. Workbooks of before do not tell how many questions a row has: `3.12.7.id`.
struct QuestionMark {
    std::uint64_t group = 0;  ///< from 1
    std::uint64_t row = 0;
    std::uint64_t position = 0;
    std::string field;
    std::uint64_t of_row = 0;  ///< questions on the row; 0: not told
};
std::string text_of(const QuestionMark& mark);
std::optional<QuestionMark> question_mark(std::string_view text);

}  // namespace registertoets::sample
