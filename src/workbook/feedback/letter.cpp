// SPDX-License-Identifier: EUPL-1.2
#include "workbook/feedback/letter.hpp"

#include <fmt/ranges.h>

#include <algorithm>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/percent.hpp"
#include "report/ranges.hpp"
#include "report/rule_text.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"
#include "report/wrap.hpp"
#include "util/unicode.hpp"
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

    void standing(const LetterPart& part, bool several) {
        for (const DeliveredSheet& sheet : part.workbook->delivery.sheets) {
            show_standing(part, sheet, several);
        }
        // Whoever it concerns knows it by what was sent, where no directie tells or several files were sent.
        if (several || part.workbook->delivery.directie == check::k_none) {
            paragraph(said(Msg::letter_made_of,
                           {{"name", report::safe(part.workbook->name)},
                            {"file", report::safe(source_name(m_report, part.workbook->delivery.file))}}));
        }
        if (part.workbook->why_not) {
            paragraph(part.workbook->why_not->in(m_options.lang));
        }
    }

    // Returns whether there is anything to do.
    bool tasks(const LetterPart& part, bool several) {
        const std::vector<Task> tasks = most_helpful(m_report, part.workbook->delivery, k_most_tasks);
        if (tasks.empty()) {
            return false;
        }
        heading(several ? said(Msg::letter_tasks_in, {{"file", report::safe(part.workbook->name)}})
                        : said(Msg::letter_tasks));
        std::size_t number = 0;
        for (const Task& task : tasks) {
            show_task(++number, task, part);
        }
        return true;
    }

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
        item(++number, said(Msg::letter_findings));
        item(++number, said(only_findings ? Msg::letter_mend_yours : Msg::letter_mend));
        item(++number, m_options.deadline ? said(Msg::letter_return_by,
                                                 {{"date", written_day(*m_options.deadline, m_options.lang)}})
                                          : said(Msg::letter_return));
        space();
        if (!only_findings) {
            paragraph(said(Msg::letter_leave_marks));
        }
    }

    void nothing_to_do(const std::vector<LetterPart>& parts) {
        const bool any = std::any_of(parts.begin(), parts.end(), [](const LetterPart& part) {
            const auto& sheets = part.workbook->delivery.sheets;
            return std::any_of(sheets.begin(), sheets.end(),
                               [](const DeliveredSheet& sheet) { return !sheet.findings.empty(); });
        });
        space();
        paragraph(said(any ? Msg::letter_little_to_do : Msg::letter_nothing_to_do));
    }

    std::string take() { return std::move(m_text); }

  private:
    [[nodiscard]] std::string said(Msg id, std::initializer_list<messages::Argument> arguments = {}) const {
        return say(m_options.lang, id, arguments);
    }

    void show_standing(const LetterPart& part, const DeliveredSheet& delivered, bool several) {
        const check::SheetReport& sheet = m_report.sheets[delivered.sheet];
        const check::Tally& tally = delivered.tally;
        const std::string name = report::safe(m_report.register_of(sheet).form.title.in(m_options.lang));
        const std::string place =
            several ? said(Msg::letter_in_file, {{"file", report::safe(part.workbook->name)}})
                    : std::string();
        paragraph(said(Msg::letter_standing,
                       {{"register", name},
                        {"place", place},
                        {"rows", tally.rows},
                        {"complete", tally.complete},
                        {"verb", tally.rows == 1 ? tally.rows : tally.complete},
                        {"percent", report::percent_text({tally.complete, tally.rows}, m_options.lang)}}));
        std::vector<std::string> missing;
        for (const report::MissingColumn& column : report::missing_columns(m_report, sheet)) {
            if (column.required) {
                missing.push_back(
                    "\"" +
                    report::safe(
                        m_report.register_of(sheet).form.fields[column.field].header.in(m_options.lang)) +
                    "\"");
            }
        }
        if (!missing.empty()) {
            paragraph(
                said(part.workbook->kind == ReturnKind::fresh ? Msg::letter_columns_added
                                                              : Msg::letter_columns_missing,
                     {{"count", missing.size()}, {"headers", fmt::format("{}", fmt::join(missing, ", "))}}));
        }
    }

    void show_task(std::size_t number, const Task& task, const LetterPart& part) {
        const check::Finding& finding = m_report.findings[task.finding];
        const std::string header = report::shown_header(m_report, finding, m_options.lang);
        const report::RuleText text(*task.rule, header, m_options.lang, false);
        item(number, task.several_rules
                         ? said(task.errors ? Msg::letter_task_field : Msg::letter_task_field_better,
                                {{"header", report::safe(header)}, {"count", task.rows.size()}})
                         : said(Msg::letter_task_rule, {{"what", text.what()}, {"count", task.rows.size()}}));
        indented(where(task, part));
        indented(text.how());
    }

    [[nodiscard]] std::string where(const Task& task, const LetterPart& part) const {
        std::vector<std::string> ranges = task.clashes.empty() ? ranges_of(task, part) : pairs_of(task, part);
        if (ranges.size() > k_most_ranges) {
            ranges.resize(k_most_ranges);
            ranges.emplace_back("…");
        }
        const bool several = part.workbook->delivery.sheets.size() > 1;
        return said(several            ? Msg::letter_cells_in
                    : task.column == 0 ? Msg::letter_rows
                                       : Msg::letter_cells,
                    {{"count", task.rows.size()},
                     {"ranges", fmt::format("{}", fmt::join(ranges, ", "))},
                     {"sheet", report::safe(m_report.sheets[task.sheet].name)}});
    }

    std::vector<std::string> ranges_of(const Task& task, const LetterPart& part) const {
        std::vector<std::uint32_t> rows;
        for (const std::uint32_t record : task.rows) {
            rows.push_back(part.places->row(m_report, task.sheet, record));
        }
        std::sort(rows.begin(), rows.end());
        return report::fold_ranges(task.column, rows);
    }

    // Cells that clash with another row, each with that row.
    std::vector<std::string> pairs_of(const Task& task, const LetterPart& part) const {
        std::vector<std::string> pairs;
        for (const std::uint32_t number : task.clashes) {
            const check::Finding& finding = m_report.findings[number];
            const std::vector<std::uint32_t> row{part.places->row(m_report, task.sheet, finding.row)};
            pairs.push_back(said(Msg::text_same_as,
                                 {{"cell", report::fold_ranges(task.column, row).front()},
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
    for (const LetterPart& part : parts) {
        letter.standing(part, several);
    }
    bool any = false;
    for (const LetterPart& part : parts) {
        any = letter.tasks(part, several) || any;
    }
    if (any) {
        letter.what_to_do(parts);
    } else {
        letter.nothing_to_do(parts);
    }
    return letter.take();
}

}  // namespace registertoets::workbook
