// SPDX-License-Identifier: EUPL-1.2
// Who does what: what is the same in a column stands on one line, with all its cells.
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <tuple>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/finding_table.hpp"
#include "report/folded.hpp"
#include "report/ranges.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"
#include "workbook/findings_book.hpp"

namespace registertoets::workbook {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;
using report::FindingColumn;

constexpr std::uint32_t k_heading_row = 3;
constexpr std::size_t k_most_places = 40;

// The columns that follow who and which register; from the table of findings but for number and place.
enum class Column : std::uint8_t {
    who,
    reg,
    severity,
    header,
    what,
    how,
    count,
    where,
    file,
    sheet,
    article,
    rule
};
struct ColumnStyle {
    Msg heading{};
    double width = 0;
};
constexpr std::array<ColumnStyle, 12> k_columns{{
    {Msg::book_who, 32},
    {Msg::book_register, 24},
    {Msg::book_severity, 14},
    {Msg::book_header, 28},
    {Msg::book_what, 38},
    {Msg::book_how, 60},
    {Msg::book_count, 9},
    {Msg::book_where, 40},
    {Msg::book_file, 30},
    {Msg::book_sheet, 22},
    {Msg::book_article, 20},
    {Msg::book_rule, 30},
}};

// Which columns say something: not the register where there is one, nor the file where there is one.
std::vector<Column> columns_of(const check::Report& report) {
    std::vector<Column> columns;
    for (std::size_t index = 0; index < k_columns.size(); ++index) {
        const auto column = static_cast<Column>(index);
        if ((column != Column::reg || report.registers.size() > 1) &&
            (column != Column::file || report.files.size() > 1)) {
            columns.push_back(column);
        }
    }
    return columns;
}

class Todo {
  public:
    Todo(const check::Report& report, Lang lang, SheetWriter& sheet)
        : m_report(report), m_lang(lang), m_sheet(sheet), m_table(report, lang, false) {}

    void headings() {
        RowCells cells;
        for (const Column column : m_columns) {
            cells.text(say(m_lang, k_columns[static_cast<std::size_t>(column)].heading), Look::heading);
        }
        cells.write(m_sheet);
    }

    // Missing columns, of one rule and sheet a line; errors first.
    void missing_columns() {
        std::vector<std::uint32_t> missing;
        for (std::uint32_t index = 0; index < m_report.findings.size(); ++index) {
            const check::Finding& finding = m_report.findings[index];
            if (is_open(finding) && report::is_missing_column(m_report, finding)) {
                missing.push_back(index);
            }
        }
        std::stable_sort(missing.begin(), missing.end(), [this](std::uint32_t a, std::uint32_t b) {
            return severity_of(a) < severity_of(b);
        });
        for (const std::uint32_t index : missing) {
            line(say(m_lang, Msg::book_form_owner), {{index}});
        }
    }

    void register_findings(std::size_t reg) {
        for (const report::FindingGroup& group : report::fold_findings(m_report, reg)) {
            const auto name = report::name_at(m_report, group.name);
            const std::string who = group.whole_sheets ? say(m_lang, Msg::text_whole_sheets)
                                    : name             ? report::safe(*name)
                                                       : say(m_lang, Msg::text_no_group);
            for (const report::FoldedFinding& folded : group.findings) {
                const check::Finding& first = m_report.findings[folded.findings.front()];
                if (is_open(first)) {
                    const bool form = m_report.rule_of(first).audience == rules::Audience::form;
                    line(form ? say(m_lang, Msg::book_form_owner) : who, folded);
                }
            }
        }
    }

  private:
    static bool is_open(const check::Finding& finding) {
        return finding.status == check::FindingStatus::open;
    }

    [[nodiscard]] rules::Severity severity_of(std::size_t finding) const {
        return m_report.rule_of(m_report.findings[finding]).severity;
    }

    void line(const std::string& who, const report::FoldedFinding& folded) {
        static constexpr std::array k_marks_of{Mark::error, Mark::warning, Mark::info};
        const std::size_t first = folded.findings.front();
        const report::FindingTable::Row& texts = m_table.row(first);
        const auto text = [&texts](FindingColumn column) -> const std::string& {
            return texts[static_cast<std::size_t>(column)];
        };
        // By Column; who, count and where are no column of the table of findings.
        static constexpr std::array k_from{
            FindingColumn::number, FindingColumn::reg,   FindingColumn::severity, FindingColumn::header,
            FindingColumn::what,   FindingColumn::how,   FindingColumn::number,   FindingColumn::number,
            FindingColumn::file,   FindingColumn::sheet, FindingColumn::article,  FindingColumn::rule};
        RowCells cells;
        for (const Column column : m_columns) {
            if (column == Column::who) {
                cells.text(who, Look::label);
            } else if (column == Column::count) {
                cells.count(folded.findings.size());
            } else if (column == Column::where) {
                cells.text(places(folded));
            } else {
                cells.text(text(k_from[static_cast<std::size_t>(column)]), Look::text,
                           column == Column::severity
                               ? k_marks_of[static_cast<std::size_t>(severity_of(first))]
                               : Mark::none);
            }
        }
        cells.write(m_sheet);
    }

    // P9:P22, P24; of what is not there its code or name.
    [[nodiscard]] std::string places(const report::FoldedFinding& folded) const {
        std::vector<std::string> places;
        std::vector<std::uint32_t> rows;
        for (const std::size_t index : folded.findings) {
            const check::Finding& finding = m_report.findings[index];
            if (const std::uint32_t row = m_report.row_number(finding); row > 0) {
                rows.push_back(row);
            } else if (const check::Subject* subject = m_report.subject_of(finding)) {
                const std::uint32_t unit =
                    subject->directie != check::k_none ? subject->directie : subject->keten;
                const std::uint32_t name = subject->code != check::k_none ? subject->code : unit;
                places.push_back(report::safe(report::name_at(m_report, name).value_or("")));
            }
        }
        if (!rows.empty()) {
            places = report::fold_ranges(m_report.findings[folded.findings.front()].column, rows);
        }
        if (places.size() > k_most_places) {
            const std::size_t more = places.size() - k_most_places;
            places.resize(k_most_places);
            places.push_back(say(m_lang, Msg::text_more_names, {{"count", more}}));
        }
        return fmt::format("{}", fmt::join(places, ", "));
    }

    const check::Report& m_report;
    Lang m_lang;
    SheetWriter& m_sheet;
    report::FindingTable m_table;
    std::vector<Column> m_columns = columns_of(m_report);
};

}  // namespace

SheetLayout todo_layout(const check::Report& report, Lang lang) {
    SheetLayout layout;
    layout.name = say(lang, Msg::book_todo_sheet);
    for (const Column column : columns_of(report)) {
        layout.widths.push_back(k_columns[static_cast<std::size_t>(column)].width);
    }
    layout.frozen_rows = k_heading_row;
    layout.filter_row = k_heading_row;
    return layout;
}

void write_todo(const check::Report& report, Lang lang, SheetWriter& sheet) {
    const std::string title = say(lang, Msg::book_todo_title);
    const std::string intro = say(lang, Msg::book_todo_intro);
    sheet.row({{title, Look::title}});
    sheet.row({{intro, Look::faint}});
    Todo todo(report, lang, sheet);
    todo.headings();
    todo.missing_columns();
    for (const check::RegisterReport& counts : report.registers) {
        todo.register_findings(counts.reg);
    }
}

}  // namespace registertoets::workbook
