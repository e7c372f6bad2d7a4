// SPDX-License-Identifier: EUPL-1.2
#include "workbook/feedback/feedback_texts.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/rule_text.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"

namespace registertoets::workbook {
namespace {

// A note that is longer is not read; the sheet of findings has them all.
constexpr std::size_t k_most_in_note = 3;

Mark mark_of(rules::Severity severity) {
    static constexpr std::array<Mark, rules::k_severities> k_marks_of{Mark::error, Mark::warning, Mark::info};
    return k_marks_of[static_cast<std::size_t>(severity)];
}

// Findings on cells, in the order in which rows are read. Those of a report are in the order of row numbers,
// which is another one where a file has its rows out of order.
std::vector<std::uint32_t> in_reading_order(const check::Report& report, const DeliveredSheet& sheet) {
    std::vector<std::uint32_t> numbers;
    std::copy_if(sheet.findings.begin(), sheet.findings.end(), std::back_inserter(numbers),
                 [&report](std::uint32_t number) {
                     const check::Finding& finding = report.findings[number];
                     return report.row_number(finding) != 0 && finding.column != 0 &&
                            finding.status == check::FindingStatus::open;
                 });
    const auto place = [&report](std::uint32_t number) {
        const check::Finding& finding = report.findings[number];
        return std::tuple(finding.sheet, finding.row, report.row_number(finding), finding.column);
    };
    std::stable_sort(numbers.begin(), numbers.end(),
                     [&place](std::uint32_t a, std::uint32_t b) { return place(a) < place(b); });
    return numbers;
}

}  // namespace

std::vector<FoundCell> found_cells(const check::Report& report, const DeliveredSheet& sheet) {
    std::vector<FoundCell> cells;
    const auto place_of = [](const FoundCell& cell) {
        return std::tuple(cell.sheet, cell.record, cell.row, cell.column);
    };
    for (const std::uint32_t number : in_reading_order(report, sheet)) {
        const check::Finding& finding = report.findings[number];
        FoundCell found{
            finding.sheet, report.row_number(finding), finding.row, finding.column, Mark::none, {}};
        if (cells.empty() || place_of(cells.back()) != place_of(found)) {
            cells.push_back(std::move(found));
        }
        FoundCell& cell = cells.back();
        const Mark mark = mark_of(report.rule_of(finding).severity);
        cell.mark = cell.mark == Mark::none ? mark : std::min(cell.mark, mark);
        cell.findings.push_back(number);
    }
    return cells;
}

std::string note_on(const check::Report& report, const FoundCell& cell, const Places& places,
                    messages::Lang lang) {
    std::string note;
    for (std::size_t index = 0; index < cell.findings.size() && index < k_most_in_note; ++index) {
        const check::Finding& finding = report.findings[cell.findings[index]];
        const rules::Rule& rule = report.rule_of(finding);
        const report::RuleText text(rule, report::shown_header(report, finding, lang), lang, false);
        note += note.empty() ? "" : "\n\n";
        const std::string what =
            finding.related() == check::k_none
                ? text.what()
                : messages::say(lang, messages::Msg::book_see_row,
                                {{"what", text.what()}, {"place", places.other_row(report, finding, lang)}});
        note += report::severity_label(rule.severity, lang) + " " + what + ".";
        const std::string how = text.how();
        note += how.empty() ? "" : "\n" + how;
    }
    if (cell.findings.size() > k_most_in_note) {
        note += "\n\n" + messages::say(lang, messages::Msg::feedback_note_more,
                                       {{"count", cell.findings.size() - k_most_in_note}});
    }
    return note;
}

}  // namespace registertoets::workbook
