// SPDX-License-Identifier: EUPL-1.2
#include "workbook/findings_sheet.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/finding_table.hpp"
#include "report/text_parts.hpp"
#include "report/whereabouts.hpp"
#include "spreadsheet/address.hpp"

namespace registertoets::workbook {
namespace {

using messages::Msg;
using messages::say;
using report::FindingColumn;

constexpr std::uint32_t k_heading_row = 3;

struct ColumnStyle {
    double width = 0;  // in characters
    Look look = Look::plain;
};

// By FindingColumn. What comes from a register is text, so that it stays text when somebody edits it.
constexpr std::array<ColumnStyle, report::k_finding_columns> k_columns{{
    {6, Look::count},   // number
    {14, Look::plain},  // severity
    {14, Look::plain},  // counts
    {24, Look::text},   // reg
    {20, Look::text},   // directie
    {20, Look::text},   // keten
    {12, Look::text},   // code
    {30, Look::text},   // file
    {22, Look::text},   // sheet
    {10, Look::plain},  // cell
    {26, Look::text},   // header
    {38, Look::text},   // what
    {46, Look::plain},  // why
    {56, Look::plain},  // how
    {20, Look::plain},  // article
    {14, Look::plain},  // basis
    {28, Look::plain},  // rule
    {40, Look::text},   // value
    {36, Look::faint},  // fingerprint
}};

const ColumnStyle& style_of(FindingColumn column) {
    return k_columns[static_cast<std::size_t>(column)];
}

std::vector<FindingColumn> columns_of(const check::Report& report, const FindingsOptions& options) {
    std::vector<FindingColumn> columns =
        report::telling_columns(report, options.findings, options.show_values);
    if (options.to_mend) {
        std::erase_if(columns, [](FindingColumn column) {
            constexpr std::array k_left_out{FindingColumn::directie, FindingColumn::keten,
                                            FindingColumn::file,     FindingColumn::basis,
                                            FindingColumn::rule,     FindingColumn::fingerprint};
            return std::find(k_left_out.begin(), k_left_out.end(), column) != k_left_out.end();
        });
    }
    return columns;
}

std::size_t rows_that_fit(const FindingsOptions& options) {
    return std::min<std::size_t>(options.findings.size(), options.most_rows - k_heading_row);
}

Mark mark_of(const check::Report& report, const check::Finding& finding) {
    static constexpr std::array k_marks_of{Mark::error, Mark::warning, Mark::info};
    static_assert(k_marks_of.size() == rules::k_severities);
    return finding.status == check::FindingStatus::open
               ? k_marks_of[static_cast<std::size_t>(report.rule_of(finding).severity)]
               : Mark::none;
}

// "3 fouten, 1 waarschuwing. Het belangrijkste staat bovenaan."
std::string intro(const check::Report& report, const FindingsOptions& options) {
    static constexpr std::array k_words{Msg::text_count_errors, Msg::text_count_warnings,
                                        Msg::text_count_hints};
    static_assert(k_words.size() == rules::k_severities);
    check::SeverityCounts counts{};
    std::size_t passed_over = 0;
    for (const std::uint32_t number : options.findings) {
        const check::Finding& finding = report.findings[number];
        const bool open = finding.status == check::FindingStatus::open;
        counts[static_cast<std::size_t>(report.rule_of(finding).severity)] += open ? 1U : 0U;
        passed_over += open ? 0U : 1U;
    }
    std::vector<std::string> words;
    for (std::size_t index = 0; index < counts.size(); ++index) {
        if (counts[index] > 0) {
            words.push_back(say(options.lang, k_words[index], {{"count", counts[index]}}));
        }
    }
    if (passed_over > 0) {
        words.push_back(say(options.lang, Msg::text_count_passed_over, {{"count", passed_over}}));
    }
    if (words.empty()) {
        return say(options.lang, Msg::book_findings_none);
    }
    const std::size_t left_out = options.findings.size() - rows_that_fit(options);
    return say(options.lang, left_out > 0 ? Msg::book_findings_cut : Msg::book_findings_counts,
               {{"counts", fmt::format("{}", fmt::join(words, ", "))}, {"count", left_out}});
}

// What is wrong, with the row that it clashes with: without that nobody can choose which of the two to keep.
std::string what_of(const check::Report& report, const check::Finding& finding,
                    const report::FindingTable::Row& texts, const FindingsOptions& options) {
    const std::string& what = texts[static_cast<std::size_t>(FindingColumn::what)];
    if (finding.related() == check::k_none) {
        return what;
    }
    return say(options.lang, Msg::book_see_row,
               {{"what", what},
                {"place", options.other_row ? options.other_row(finding)
                                            : report::other_row(report, finding, options.lang)}});
}

void write_headings(const std::vector<FindingColumn>& columns, const FindingsOptions& options,
                    SheetWriter& sheet) {
    std::vector<OutCell> cells;
    for (const FindingColumn column : columns) {
        cells.push_back({report::heading_of(column, options.lang), Look::heading});
    }
    sheet.row(cells);
}

}  // namespace

SheetLayout findings_layout(const check::Report& report, const FindingsOptions& options) {
    SheetLayout layout;
    layout.name = say(options.lang, Msg::book_findings_sheet);
    for (const FindingColumn column : columns_of(report, options)) {
        layout.widths.push_back(style_of(column).width);
    }
    layout.frozen_rows = k_heading_row;
    layout.filter_row = k_heading_row;
    return layout;
}

void write_findings_sheet(const check::Report& report, const FindingsOptions& options, SheetWriter& sheet) {
    const std::string title = options.about.empty() ? say(options.lang, Msg::book_findings_title)
                                                    : say(options.lang, Msg::book_findings_title_of,
                                                          {{"about", report::safe(options.about)}});
    const std::vector<FindingColumn> columns = columns_of(report, options);
    sheet.row({{title, Look::title}});
    const std::string remark = options.remark.empty() ? "" : " " + options.remark;
    sheet.row({{intro(report, options) + remark, Look::faint}});
    write_headings(columns, options, sheet);
    report::FindingTable table(report, options.lang, options.show_values);
    std::vector<OutCell> cells(columns.size());
    for (std::size_t index = 0; index < rows_that_fit(options); ++index) {
        const check::Finding& finding = report.findings[options.findings[index]];
        const report::FindingTable::Row& texts = table.row(options.findings[index]);
        const std::string what = what_of(report, finding, texts, options);
        const std::string how = options.how ? options.how(finding) : "";
        const std::string target = options.target ? options.target(finding) : "";
        const auto there = spreadsheet::parse_reference(target);
        const std::string cell_there =
            there ? spreadsheet::cell_address(there->place.column, there->place.row) : "";
        for (std::size_t at = 0; at < columns.size(); ++at) {
            cells[at] = {std::string_view(texts[static_cast<std::size_t>(columns[at])]),
                         style_of(columns[at]).look};
            if (columns[at] == FindingColumn::number) {
                cells[at].value = static_cast<double>(index + 1);
            } else if (columns[at] == FindingColumn::severity) {
                cells[at].mark = mark_of(report, finding);
            } else if (columns[at] == FindingColumn::what) {
                cells[at].value = std::string_view(what);
            } else if (columns[at] == FindingColumn::how && !how.empty()) {
                cells[at].value = std::string_view(how);
            } else if (columns[at] == FindingColumn::sheet && there && there->sheet) {
                cells[at].value = std::string_view(*there->sheet);
            } else if (columns[at] == FindingColumn::cell && there) {
                cells[at].value = std::string_view(cell_there);
                cells[at].look = Look::link;
                cells[at].target = target;
            }
        }
        sheet.row(cells);
    }
}

}  // namespace registertoets::workbook
