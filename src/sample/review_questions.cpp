// SPDX-License-Identifier: EUPL-1.2
#include "sample/review_questions.hpp"

#include <algorithm>

#include "spreadsheet/address.hpp"
#include "util/unicode.hpp"

namespace registertoets::sample {
namespace {

using messages::Msg;
using messages::Sentence;

constexpr std::uint64_t k_most_questions = 1000;  // on a row; no form is near that

// Puts together what two lines say of one question: nothing against something is something.
void merge(ReviewAnswer& answer, const ReviewAnswer& other, std::vector<Sentence>& faults) {
    if (other.verdict == Verdict::open || other.verdict == answer.verdict) {
        return;
    }
    if (answer.verdict == Verdict::open) {
        answer.verdict = other.verdict;
        answer.cell = other.cell;
        return;
    }
    faults.push_back(Sentence(Msg::sample_two_verdicts, {{"cell", answer.cell}, {"other", other.cell}}));
    answer.verdict = Verdict::open;
}

}  // namespace

void QuestionSheet::see(const std::string& sheet, const spreadsheet::Row& row) {
    if (m_columns.found()) {
        take(sheet, row);
    } else if (m_columns.find(row, {QuestionColumn::verdict, QuestionColumn::mark})) {
        m_found = true;
    }
}

void QuestionSheet::take(const std::string& sheet, const spreadsheet::Row& row) {
    const auto text = [&](QuestionColumn column) { return std::string(text_at(row, m_columns.of(column))); };
    const std::string said = text(QuestionColumn::verdict);
    const bool answered = util::has_visible(said);
    m_remarks += util::has_visible(text(QuestionColumn::remark)) ? 1U : 0U;
    const std::string cell = spreadsheet::quoted_sheet(sheet) + "!" +
                             spreadsheet::cell_address(m_columns.of(QuestionColumn::verdict), row.number);
    const auto mark = question_mark(text(QuestionColumn::mark));
    if (!mark) {
        if (answered) {
            m_without_mark.push_back(cell);
        }
        return;
    }
    Line line{*mark, {}, true};
    line.answer.row = mark->row;
    line.answer.position = mark->position;
    line.answer.field = mark->field;
    line.answer.header = util::single_line(text(QuestionColumn::field));
    line.answer.code = util::single_line(text(QuestionColumn::code));
    line.answer.cell = cell;
    if (answered) {
        const auto verdict = verdict_of(said);
        line.known = verdict.has_value();
        line.answer.verdict = verdict.value_or(Verdict::open);
    }
    m_lines.push_back(std::move(line));
}

void QuestionSheet::finish(Review& review) {
    std::map<std::tuple<std::uint64_t, std::uint64_t, std::uint64_t, std::string>, ReviewAnswer> answers;
    for (Line& line : m_lines) {
        const QuestionMark& mark = line.mark;
        if (mark.group == 0 || mark.group > review.strata.size()) {
            m_without_mark.push_back(line.answer.cell);
            continue;
        }
        if (!line.known) {
            review.faults.push_back(Sentence(Msg::sample_unknown_verdict, {{"cell", line.answer.cell}}));
        }
        line.answer.stratum = mark.group - 1;
        if (mark.of_row > 0 && mark.of_row <= k_most_questions) {
            std::uint64_t& of_row = m_of_rows[{line.answer.stratum, mark.row}];
            of_row = std::max(of_row, mark.of_row);
        }
        const auto [known, is_new] =
            answers.try_emplace({mark.group, mark.row, mark.position, mark.field}, line.answer);
        if (!is_new) {
            merge(known->second, line.answer, review.faults);
        }
    }
    for (const std::string& cell : m_without_mark) {
        review.faults.push_back(Sentence(Msg::sample_no_question, {{"cell", cell}}));
    }
    for (auto& [mark, answer] : answers) {
        review.answers.push_back(std::move(answer));
    }
    review.remarks = m_remarks;
}

}  // namespace registertoets::sample
