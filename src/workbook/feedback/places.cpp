// SPDX-License-Identifier: EUPL-1.2
#include "workbook/feedback/places.hpp"

#include <algorithm>

#include "report/shown.hpp"
#include "spreadsheet/address.hpp"

namespace registertoets::workbook {

std::uint32_t Places::row(const check::Report& report, std::uint32_t sheet, std::uint32_t record) const {
    const auto known = m_sheets.find(sheet);
    if (known != m_sheets.end()) {
        if (const auto moved = known->second.rows.find(record); moved != known->second.rows.end()) {
            return moved->second;
        }
    }
    return report.rows[record].row;
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
