// SPDX-License-Identifier: EUPL-1.2
// The sheet that reviewers work on: a line for each field of each drawn row.
#include <array>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/shown.hpp"
#include "sample/review_layout.hpp"
#include "workbook/feedback/fresh_sheet.hpp"
#include "workbook/review/review_book.hpp"
#include "workbook/row_height.hpp"

namespace registertoets::workbook {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;
using sample::QuestionColumn;
using sample::Verdict;

constexpr std::uint32_t k_heading_row = 3;

// In the order of QuestionColumn; together they fit on A4 across.
constexpr std::array<double, sample::k_question_columns> k_widths{5, 18, 11, 26, 30, 56, 46, 18, 32, 14};

std::uint32_t column_of(QuestionColumn column) {
    return static_cast<std::uint32_t>(column) + 1;
}

std::string question_of(const rules::RegisterRules& rules, const ReviewQuestion& question, Lang lang) {
    const rules::FieldDuty& duty = rules.duties[question.field];
    if (question.text.empty()) {
        return duty.duty == rules::Duty::conditional
                   ? say(lang, Msg::sample_ask_empty_when, {{"says", duty.says.in(lang)}})
                   : say(lang, Msg::sample_ask_empty);
    }
    const std::string& meaning = rules.form.fields[question.field].meaning.in(lang);
    return meaning.empty() ? say(lang, Msg::sample_ask)
                           : say(lang, Msg::sample_ask_meaning, {{"meaning", meaning}});
}

class Questions {
  public:
    Questions(const ReviewBook& book, NewSheet& sheet) : m_book(book), m_sheet(sheet) {}

    void head() {
        m_sheet.row({{say(m_book.lang, Msg::sample_title), Look::title}});
        m_sheet.row({{say(m_book.lang, Msg::sample_choose,
                          {{"right", word_for(Verdict::right, m_book.lang)},
                           {"wrong", word_for(Verdict::wrong, m_book.lang)},
                           {"unable", word_for(Verdict::unable, m_book.lang)}}),
                      Look::faint}});
        std::vector<std::string> words;
        for (std::size_t column = 0; column < sample::k_question_columns; ++column) {
            words.push_back(say(m_book.lang, sample::heading_of(static_cast<QuestionColumn>(column))));
        }
        std::vector<OutCell> cells;
        cells.reserve(words.size());
        for (const std::string& word : words) {
            cells.push_back({std::string_view(word), Look::heading});
        }
        m_sheet.row(std::span<const OutCell>(cells));
    }

    void add(const ReviewRow& row) {
        const sample::Stratum& stratum = m_book.drawing.strata[row.stratum];
        const rules::RegisterRules& rules = *m_book.report.rules->registers[stratum.reg];
        const std::string directie = shown_directie(m_book, stratum);
        const std::string_view code =
            report::name_at(m_book.report, m_book.report.rows[row.record].code).value_or("");
        Look look = Look::label;  // where a row begins
        for (const ReviewQuestion& question : row.questions) {
            const std::string asked = question_of(rules, question, m_book.lang);
            const std::string mark = text_of(sample::QuestionMark{
                row.stratum + std::uint64_t{1}, row.number, question.field + std::uint64_t{1},
                rules.form.fields[question.field].id, row.questions.size()});
            OutCell value = out_cell({.column = 1, .type = question.type, .text = question.text});
            if (question.text.empty()) {
                value = {.value = {}, .look = Look::text};
            }
            const std::array<OutCell, sample::k_question_columns> cells{
                OutCell{static_cast<double>(row.number), look == Look::label ? Look::label : Look::number},
                OutCell{std::string_view(directie), Look::text},
                OutCell{code, Look::text},
                OutCell{std::string_view(row.name), Look::text},
                OutCell{std::string_view(rules.form.fields[question.field].header.in(m_book.lang)),
                        Look::label},
                value,
                OutCell{std::string_view(asked), Look::plain},
                OutCell{.value = {}, .look = Look::text},
                OutCell{.value = {}, .look = Look::text},
                OutCell{std::string_view(mark), Look::example}};
            m_sheet.row(cells, row_height(cells, k_widths));
            look = Look::plain;
        }
    }

    void add_choice(const std::string& verdicts) {
        if (m_sheet.next_row() <= k_heading_row + 1) {
            return;
        }
        Dropdown dropdown{.column = column_of(QuestionColumn::verdict),
                          .first_row = k_heading_row + 1,
                          .last_row = m_sheet.next_row() - 1,
                          .source = verdicts};
        dropdown.title = say(m_book.lang, Msg::sample_choose_title);
        dropdown.error_title = say(m_book.lang, Msg::sample_not_a_verdict_title);
        dropdown.error = say(m_book.lang, Msg::sample_not_a_verdict);
        dropdown.message = say(m_book.lang, Msg::sample_choose,
                               {{"right", word_for(Verdict::right, m_book.lang)},
                                {"wrong", word_for(Verdict::wrong, m_book.lang)},
                                {"unable", word_for(Verdict::unable, m_book.lang)}});
        m_sheet.add(dropdown);
    }

  private:
    const ReviewBook& m_book;
    NewSheet& m_sheet;
};

}  // namespace

SheetLayout question_layout(std::string name) {
    SheetLayout layout{.name = std::move(name), .widths = {k_widths.begin(), k_widths.end()}};
    layout.frozen_rows = k_heading_row;
    layout.filter_row = k_heading_row;
    layout.pages_wide = 1;
    return layout;
}

void write_questions(const ReviewBook& book, const std::string& verdicts, NewSheet& sheet) {
    Questions questions(book, sheet);
    questions.head();
    for (const ReviewRow& row : book.rows) {
        questions.add(row);
    }
    questions.add_choice(verdicts);
}

}  // namespace registertoets::workbook
