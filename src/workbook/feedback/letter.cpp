// SPDX-License-Identifier: EUPL-1.2
#include "workbook/feedback/letter.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/ranges.hpp"
#include "report/rule_text.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"
#include "report/wrap.hpp"
#include "util/unicode.hpp"
#include "workbook/feedback/feedback_texts.hpp"
#include "workbook/feedback/letter_standing.hpp"
#include "workbook/feedback/most_helpful.hpp"

namespace registertoets::workbook {
namespace {

using messages::Msg;
using messages::say;

constexpr std::size_t k_width = 72;
constexpr std::size_t k_most_tasks = 3;
constexpr std::size_t k_most_ranges = 6;

class Letter {
  public:
    Letter(const check::Report& report, const FeedbackOptions& options)
        : m_report(report), m_options(options) {}

    void head(const std::string& directie) {
        paragraph(directie.empty() ? said(Msg::letter_to_nobody)
                                   : said(Msg::letter_to, {{"directie", report::safe(directie)}}));
        space();
        paragraph(
            said(Msg::letter_checked, {{"date", written_day(m_report.run.reference_date, m_options.lang)}}));
    }

    void standing(const std::vector<LetterPart>& parts) {
        for (const LetterParagraph& said_of_it : standing_in_words(m_report, parts, m_options.lang)) {
            lines(said_of_it.lead, said_of_it.text);
        }
    }

    void tasks(const LetterPart& part, bool several) {
        const std::vector<Task> tasks = most_helpful(m_report, part.workbook->delivery, k_most_tasks);
        if (tasks.empty()) {
            return;
        }
        const bool needed = must_be_mended(m_report, part.workbook->delivery);
        heading(several ? said(needed ? Msg::letter_tasks_in : Msg::letter_tasks_better_in,
                               {{"file", report::safe(part.workbook->name)}})
                        : said(needed ? Msg::letter_tasks : Msg::letter_tasks_better));
        std::size_t number = 0;
        for (const Task& task : tasks) {
            show_task(++number, task, part);
        }
    }

    // `parts` are those that must be mended.
    void what_to_do(const std::vector<LetterPart>& parts) {
        heading(said(Msg::letter_steps));
        std::vector<std::string> names;
        bool only_findings = true;
        for (const LetterPart& part : parts) {
            names.push_back("\"" + report::safe(part.workbook->name) + "\"");
            only_findings = only_findings && part.workbook->kind == ReturnKind::findings_only;
        }
        const std::string files = fmt::format("{}", fmt::join(names, ", "));
        std::size_t number = 0;
        item(++number, said(Msg::letter_open, {{"count", names.size()}, {"files", files}}));
        item(++number, said(Msg::letter_findings, {{"sheet", findings_sheet(parts)}}));
        item(++number, said(only_findings ? Msg::letter_mend_yours : Msg::letter_mend,
                            {{"count", names.size()}, {"sheet", explanation_sheet(parts)}}));
        item(++number, m_options.deadline ? said(Msg::letter_return_by,
                                                 {{"count", names.size()},
                                                  {"date", written_day(*m_options.deadline, m_options.lang)}})
                                          : said(Msg::letter_return, {{"count", names.size()}}));
        space();
        if (!only_findings) {
            paragraph(said(Msg::letter_leave_marks));
        }
    }

    // Nothing is asked, but there may be suggestions.
    void nothing_to_do(const std::vector<LetterPart>& parts) {
        bool any = false;
        bool coloured = false;
        for (const LetterPart& part : parts) {
            for (const DeliveredSheet& sheet : part.workbook->delivery.sheets) {
                any = any ||
                      std::any_of(sheet.findings.begin(), sheet.findings.end(), [this](std::uint32_t number) {
                          return m_report.findings[number].status == check::FindingStatus::open;
                      });
                coloured = coloured || (part.workbook->kind != ReturnKind::findings_only &&
                                        !found_cells(m_report, sheet).empty());
            }
        }
        space();
        paragraph(said(coloured ? Msg::letter_suggestions
                       : any    ? Msg::letter_little_to_do
                                : Msg::letter_nothing_to_do,
                       {{"sheet", findings_sheet(parts)}}));
    }

    void not_needed(const LetterPart& part) {
        paragraph(said(Msg::letter_not_needed, {{"file", report::safe(part.workbook->name)}}));
    }

    std::string take() { return std::move(m_text); }

  private:
    [[nodiscard]] std::string said(Msg id, std::initializer_list<messages::Argument> arguments = {}) const {
        return say(m_options.lang, id, arguments);
    }

    [[nodiscard]] std::string findings_sheet(const std::vector<LetterPart>& parts) const {
        return own_sheet(parts, &OwnSheets::findings, Msg::book_findings_sheet);
    }
    [[nodiscard]] std::string explanation_sheet(const std::vector<LetterPart>& parts) const {
        return own_sheet(parts, &OwnSheets::explanation, Msg::form_explanation_sheet);
    }

    // What a sheet of ours is called in `parts`; where that differs, with the workbook in which it is so.
    [[nodiscard]] std::string own_sheet(const std::vector<LetterPart>& parts, std::string OwnSheets::*which,
                                        Msg otherwise) const {
        std::vector<std::string> names;
        for (const LetterPart& part : parts) {
            const std::string& name = part.places->own_sheets().*which;
            names.push_back(report::safe(name.empty() ? said(otherwise) : name));
        }
        if (std::equal(names.begin() + 1, names.end(), names.begin())) {
            return names.front();
        }
        std::string all;
        for (std::size_t index = 0; index < names.size(); ++index) {
            const std::string one =
                said(Msg::letter_own_sheet_in,
                     {{"sheet", names[index]}, {"file", report::safe(parts[index].workbook->name)}});
            all = all.empty() ? one : said(Msg::letter_or, {{"one", all}, {"other", one}});
        }
        return all;
    }

    void show_task(std::size_t number, const Task& task, const LetterPart& part) {
        const check::Finding& finding = m_report.findings[task.finding];
        const report::ShownHeader header = report::shown_header(m_report, finding, m_options.lang);
        const report::RuleText text(*task.rule, header, m_options.lang, false);
        item(number, task.several_rules
                         ? said(task.errors ? Msg::letter_task_field : Msg::letter_task_field_better,
                                {{"header", report::safe(header.quoted())}, {"count", task.rows}})
                         : said(Msg::letter_task_rule, {{"what", text.what()}, {"count", task.rows}}));
        for (const TaskPlace& place : task.places) {
            indented(where(place, part));
        }
        indented(text.how());
    }

    [[nodiscard]] std::string where(const TaskPlace& place, const LetterPart& part) const {
        std::vector<std::string> ranges =
            place.clashes.empty() ? ranges_of(place, part) : pairs_of(place, part);
        if (ranges.size() > k_most_ranges) {
            ranges.resize(k_most_ranges);
            ranges.emplace_back("…");
        }
        const bool rows = place.column == 0;
        return said(names_sheets(m_report, *part.workbook)
                        ? (rows ? Msg::letter_rows_in : Msg::letter_cells_in)
                        : (rows ? Msg::letter_rows : Msg::letter_cells),
                    {{"count", place.rows.size()},
                     {"ranges", fmt::format("{}", fmt::join(ranges, ", "))},
                     {"sheet", report::safe(m_report.sheets[place.sheet].name)}});
    }

    std::vector<std::string> ranges_of(const TaskPlace& place, const LetterPart& part) const {
        std::vector<std::uint32_t> rows;
        for (const std::uint32_t record : place.rows) {
            rows.push_back(part.places->row(m_report, place.sheet, record));
        }
        std::sort(rows.begin(), rows.end());
        return report::fold_ranges(place.column, rows);
    }

    // Cells that clash with another row, each with that row.
    std::vector<std::string> pairs_of(const TaskPlace& place, const LetterPart& part) const {
        std::vector<std::string> pairs;
        for (const std::uint32_t number : place.clashes) {
            const check::Finding& finding = m_report.findings[number];
            const std::vector<std::uint32_t> row{part.places->row(m_report, place.sheet, finding.row)};
            pairs.push_back(said(Msg::text_see_row,
                                 {{"cell", report::fold_ranges(place.column, row).front()},
                                  {"other", part.places->other_row(m_report, finding, m_options.lang)}}));
        }
        return pairs;
    }

    void space() { m_text += "\n"; }
    void heading(const std::string& text) {
        space();
        paragraph(text);
        m_text += std::string(util::display_width(text), '-') + "\n";
    }
    void paragraph(const std::string& text) { lines("", text); }
    void item(std::size_t number, const std::string& text) { lines(std::to_string(number) + ". ", text); }
    void indented(const std::string& text) {
        if (!text.empty()) {
            lines("   ", text);
        }
    }
    void lines(std::string before, const std::string& text) {
        for (const std::string& line : report::wrap(text, k_width - before.size())) {
            m_text += before + line + "\n";
            before.assign(before.size(), ' ');
        }
    }

    const check::Report& m_report;
    const FeedbackOptions& m_options;
    std::string m_text;
};

}  // namespace

std::string letter(const check::Report& report, const Returned& returned,
                   const std::vector<LetterPart>& parts, const FeedbackOptions& options) {
    Letter letter(report, options);
    const bool several = parts.size() > 1;
    letter.head(returned.directie);
    letter.standing(parts);
    std::vector<LetterPart> to_mend;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(to_mend), [&report](const LetterPart& part) {
        return must_be_mended(report, part.workbook->delivery);
    });
    if (to_mend.empty()) {
        letter.nothing_to_do(parts);
    } else if (to_mend.size() < parts.size()) {
        for (const LetterPart& part : parts) {
            if (!must_be_mended(report, part.workbook->delivery)) {
                letter.not_needed(part);
            }
        }
    }
    for (const LetterPart& part : parts) {
        letter.tasks(part, several);
    }
    if (!to_mend.empty()) {
        letter.what_to_do(to_mend);
    }
    return letter.take();
}

}  // namespace registertoets::workbook
