// SPDX-License-Identifier: EUPL-1.2
#include "report/whereabouts.hpp"

#include <fmt/ranges.h>

#include <algorithm>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/ranges.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"
#include "spreadsheet/address.hpp"
#include "util/unicode.hpp"

namespace registertoets::report {

using messages::Msg;
using messages::say;

std::string Whereabouts::of(const FoldedFinding& folded) const {
    const check::Finding& first = m_report.findings[folded.findings.front()];
    const check::SheetReport* sheet = m_report.sheet_of(first);
    const bool on_link = sheet != nullptr && sheet->links.has_value();
    const bool on_column = first.row == check::k_none && first.column != 0 && sheet != nullptr && !on_link;
    std::string where = on_column                                ? column_of(*sheet, first)
                        : first.row == check::k_none && !on_link ? absent_of(folded, first)
                                                                 : cells_of(folded, first);
    const std::string place = sheet == nullptr ? ""
                              : on_link        ? place_of_links(*sheet)
                                               : place_of(m_report, *sheet, m_lang);
    if (!place.empty()) {
        where += where.empty() ? place : " · " + place;
    }
    return where;
}

std::string Whereabouts::joined(std::vector<std::string> ranges) const {
    if (m_most > 0 && ranges.size() > m_most) {
        ranges.resize(m_most);
        ranges.emplace_back("…");
    }
    return fmt::format("{}", fmt::join(ranges, ", "));
}

// What is about a column as a whole: its letters, and what stands above it.
std::string Whereabouts::column_of(const check::SheetReport& sheet, const check::Finding& finding) const {
    const std::string column =
        say(m_lang, Msg::book_whole_column, {{"column", spreadsheet::column_letters(finding.column)}});
    const auto header = header_at(sheet, finding.column);
    return header ? column + " (" + safe(*header) + ")" : column;
}

// A sheet that is no register is named always.
std::string Whereabouts::place_of_links(const check::SheetReport& sheet) const {
    const std::string name = safe(sheet.name);
    return m_report.files.size() == 1
               ? say(m_lang, Msg::text_sheet, {{"sheet", name}})
               : say(m_lang, Msg::text_sheet_in_file,
                     {{"file", safe(m_report.files[sheet.file].path)}, {"sheet", name}});
}

// What is expected and not there: processes by their codes, directies and ketens by their names.
std::string Whereabouts::absent_of(const FoldedFinding& folded, const check::Finding& first) const {
    std::vector<std::string> names;
    for (const std::size_t index : folded.findings) {
        const check::Subject* subject = m_report.subject_of(m_report.findings[index]);
        // A directie needs no naming below its own heading.
        if (subject != nullptr && (subject->code != check::k_none || subject->group == check::k_none)) {
            const std::uint32_t other =
                subject->directie != check::k_none ? subject->directie : subject->keten;
            const auto name = name_at(m_report, subject->code != check::k_none ? subject->code : other);
            names.push_back(safe(name.value_or("")));
        }
    }
    const check::Subject* subject = m_report.subject_of(first);
    const bool processes = subject != nullptr && subject->code != check::k_none;
    const std::size_t count = names.size();
    const std::string listed = joined(std::move(names));
    return processes ? say(m_lang, Msg::text_processes, {{"codes", listed}, {"count", count}}) : listed;
}

std::string Whereabouts::cells_of(const FoldedFinding& folded, const check::Finding& first) const {
    const std::string ranges =
        joined(first.related() == check::k_none ? ranges_of(folded, first) : pairs_of(folded));
    return say(m_lang, first.column == 0 ? Msg::text_rows : Msg::text_cells,
               {{"ranges", ranges}, {"count", folded.findings.size()}});
}

std::vector<std::string> Whereabouts::ranges_of(const FoldedFinding& folded,
                                                const check::Finding& first) const {
    std::vector<std::uint32_t> rows;
    for (const std::size_t index : folded.findings) {
        rows.push_back(m_report.row_number(m_report.findings[index]));
    }
    return fold_ranges(first.column, rows);
}

// Cells that clash with another row, each with that row.
std::vector<std::string> Whereabouts::pairs_of(const FoldedFinding& folded) const {
    std::vector<std::string> pairs;
    for (const std::size_t index : folded.findings) {
        const check::Finding& finding = m_report.findings[index];
        const std::string cell = spreadsheet::cell_address(finding.column, m_report.rows[finding.row].row);
        pairs.push_back(finding.related() == check::k_none
                            ? cell
                            : say(m_lang, Msg::text_see_row,
                                  {{"cell", cell}, {"other", other_row(m_report, finding, m_lang)}}));
    }
    return pairs;
}

std::string other_row(const check::Report& report, const check::Finding& finding, messages::Lang lang) {
    const check::RowRecord& other = report.rows[finding.related()];
    std::string row = say(lang, Msg::text_row_at, {{"row", other.row}});
    if (other.sheet == finding.sheet) {
        return row;
    }
    return row + ", " + place_of(report, report.sheets[other.sheet], lang);
}

std::string some_values(const check::Report& report, const FoldedFinding& folded) {
    constexpr std::size_t k_most_values = 3;
    constexpr std::size_t k_widest_value = 50;
    std::vector<std::string> values;
    for (const std::size_t index : folded.findings) {
        const auto value = name_at(report, report.findings[index].value);
        if (!value || values.size() == k_most_values) {
            continue;
        }
        std::string shown = "\"" + util::cut_to_width(safe(*value), k_widest_value) + "\"";
        if (std::find(values.begin(), values.end(), shown) == values.end()) {
            values.push_back(std::move(shown));
        }
    }
    return fmt::format("{}", fmt::join(values, ", "));
}

}  // namespace registertoets::report
