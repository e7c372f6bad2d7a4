// SPDX-License-Identifier: EUPL-1.2
#include "workbook/feedback/places.hpp"

#include <algorithm>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"
#include "spreadsheet/address.hpp"
#include "workbook/feedback/delivery.hpp"

namespace registertoets::workbook {

using messages::Msg;
using messages::say;

std::uint32_t Places::row(const check::Report& report, std::uint32_t sheet, std::uint32_t record) const {
    const auto known = m_sheets.find(sheet);
    if (known != m_sheets.end()) {
        if (const auto moved = known->second.rows.find(record); moved != known->second.rows.end()) {
            return moved->second;
        }
    }
    return report.rows[record].row;
}

// The sheet of the workbook that holds the row; null: it is not in this workbook.
const SheetPlaces* Places::with(const check::RowRecord& row, std::uint32_t record) const {
    const auto known = m_sheets.find(row.sheet);
    const bool holds =
        known != m_sheets.end() &&
        (known->second.rows.empty() || known->second.rows.find(record) != known->second.rows.end());
    return holds ? &known->second : nullptr;
}

std::string Places::other_row(const check::Report& report, const check::Finding& finding,
                              messages::Lang lang) const {
    const check::RowRecord& other = report.rows[finding.related()];
    const check::SheetReport& sheet = report.sheets[other.sheet];
    const SheetPlaces* here = with(other, finding.related());
    if (here == nullptr) {
        return say(lang, Msg::feedback_row_in,
                   {{"row", other.row},
                    {"sheet", report::safe(sheet.name)},
                    {"file", report::safe(source_name(report, sheet.file))}});
    }
    const std::uint32_t number = row(report, other.sheet, finding.related());
    return other.sheet == finding.sheet
               ? say(lang, Msg::text_row_at, {{"row", number}})
               : say(lang, Msg::feedback_row_on, {{"row", number}, {"sheet", report::safe(here->name)}});
}

bool Places::is_added(const check::Report& report, const check::Finding& finding) const {
    const auto known = m_sheets.find(finding.sheet);
    return known != m_sheets.end() && report::is_missing_column(report, finding) &&
           known->second.appended.contains(report.rule_of(finding).field);
}

std::string Places::address(const check::Report& report, const check::Finding& finding) const {
    const auto known = m_sheets.find(finding.sheet);
    if (known == m_sheets.end()) {
        return {};
    }
    const SheetPlaces& places = known->second;
    const std::string before = spreadsheet::quoted_sheet(places.name) + "!";
    if (finding.row != check::k_none) {
        return before + spreadsheet::cell_address(std::max(finding.column, 1U),
                                                  row(report, finding.sheet, finding.row));
    }
    if (const std::uint32_t number = report.row_number(finding); number > 0) {
        return before + spreadsheet::cell_address(std::max(finding.column, 1U), number);
    }
    const auto added = places.appended.find(report.rule_of(finding).field);
    if (report::is_missing_column(report, finding) && added != places.appended.end()) {
        return before + spreadsheet::cell_address(added->second, places.header_row);
    }
    return finding.column == 0 ? std::string()
                               : before + spreadsheet::cell_address(finding.column, places.header_row);
}

}  // namespace registertoets::workbook
