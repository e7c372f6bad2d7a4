// SPDX-License-Identifier: EUPL-1.2
#include "workbook/feedback/delivery.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace registertoets::workbook {
namespace {

using check::k_none;
using Place = std::pair<std::uint32_t, std::uint32_t>;  // sheet, directie

void count(const check::RowRecord& row, DeliveredSheet& sheet) {
    ++sheet.tally.rows;
    sheet.tally.complete += row.complete ? 1 : 0;
    sheet.tally.complete_law += row.complete_law ? 1 : 0;
    sheet.tally.complete_but_for_missing_columns += row.complete_but_for_missing_columns ? 1 : 0;
    sheet.tally.required_fields += row.required;
    sheet.tally.filled_fields += row.filled;
    for (std::size_t field = 0; field < sheet.lacking.size(); ++field) {
        sheet.lacking[field] += row.lacking >> field & 1U;
    }
}

DeliveredSheet& sheet_at(const check::Report& report, const Place& place,
                         std::map<Place, DeliveredSheet>& sheets) {
    DeliveredSheet& sheet = sheets[place];
    if (sheet.lacking.empty()) {
        sheet.sheet = place.first;
        sheet.lacking.resize(report.register_of(report.sheets[place.first]).form.fields.size());
    }
    return sheet;
}

std::map<Place, DeliveredSheet> sheets_of(const check::Report& report, const RowsBeside& beside) {
    std::map<Place, DeliveredSheet> sheets;
    for (const auto& [place, count] : beside.ended) {
        sheet_at(report, place, sheets).ended = count;
    }
    for (std::uint32_t number = 0; number < report.rows.size(); ++number) {
        const check::RowRecord& row = report.rows[number];
        DeliveredSheet& sheet = sheet_at(report, {row.sheet, row.directie}, sheets);
        sheet.rows.push_back(number);
        count(row, sheet);
    }
    return sheets;
}

std::string name_of(const check::Report& report, std::uint32_t directie) {
    return directie == k_none ? std::string() : report.names[directie];
}

void add_finding(const check::Report& report, std::uint32_t number, DeliveredSheet& sheet) {
    sheet.findings.push_back(number);
    ++sheet.tally.findings[static_cast<std::size_t>(report.rule_of(report.findings[number]).severity)];
}

// Everybody who has rows in the sheet that count; of a sheet that is no register (a table of links), whoever
// has rows in its file, with the first of their sheets.
void add_sheet_finding(const check::Report& report, std::uint32_t number,
                       std::map<Place, DeliveredSheet>& sheets) {
    const std::uint32_t on = report.findings[number].sheet;
    const std::vector<std::uint32_t> itself{on};
    std::set<std::uint32_t> told;
    for (const std::uint32_t one :
         report.sheets[on].reg ? itself : report.files[report.sheets[on].file].sheets) {
        for (auto at = sheets.lower_bound({one, 0}); at != sheets.end() && at->first.first == one; ++at) {
            if (!at->second.rows.empty() && told.insert(at->first.second).second) {
                add_finding(report, number, at->second);
            }
        }
    }
}

// A finding on a row is of the row's directie; one on a sheet is of everybody whom the sheet concerns.
void add_findings(const check::Report& report, std::map<Place, DeliveredSheet>& sheets) {
    for (std::uint32_t number = 0; number < report.findings.size(); ++number) {
        const check::Finding& finding = report.findings[number];
        if (finding.row != k_none) {
            const check::RowRecord& row = report.rows[finding.row];
            add_finding(report, number, sheets.at({row.sheet, row.directie}));
        } else if (finding.sheet != k_none) {
            add_sheet_finding(report, number, sheets);
        }
    }
}

}  // namespace

std::string directie_of(const check::Report& report, const Delivery& delivery) {
    return name_of(report, delivery.directie);
}

bool must_be_mended(const check::Report& report, const Delivery& delivery) {
    return std::any_of(
        delivery.sheets.begin(), delivery.sheets.end(), [&report](const DeliveredSheet& sheet) {
            const rules::Severity least =
                sheet.tally.complete < sheet.tally.rows ? rules::Severity::warning : rules::Severity::error;
            return std::any_of(sheet.findings.begin(), sheet.findings.end(), [&](std::uint32_t number) {
                const check::Finding& finding = report.findings[number];
                return finding.status == check::FindingStatus::open &&
                       report.rule_of(finding).severity <= least;
            });
        });
}

std::string source_name(const check::Report& report, std::uint32_t file) {
    const std::string& path = report.files[file].path;
    return path.substr(path.find_last_of('/') + 1);
}

std::vector<Delivery> deliveries_of(const check::Report& report, const RowsBeside& beside) {
    std::map<Place, DeliveredSheet> sheets = sheets_of(report, beside);
    add_findings(report, sheets);
    std::map<std::uint32_t, std::set<std::string>> directies = beside.not_asked_for;  // by file
    std::map<std::pair<std::uint32_t, std::uint32_t>, Delivery> by_file;
    for (auto& [place, sheet] : sheets) {
        const std::uint32_t file = report.sheets[place.first].file;
        directies[file].insert(name_of(report, place.second));
        Delivery& delivery = by_file[{file, place.second}];
        delivery.file = file;
        delivery.directie = place.second;
        delivery.sheets.push_back(std::move(sheet));
    }
    std::vector<Delivery> deliveries;
    for (auto& [file_and_directie, delivery] : by_file) {
        delivery.whole_file =
            directies[delivery.file].size() == 1 && !beside.partly_read.contains(delivery.file);
        deliveries.push_back(std::move(delivery));
    }
    std::stable_sort(deliveries.begin(), deliveries.end(), [&report](const Delivery& a, const Delivery& b) {
        // Those without a directie come last.
        return std::pair(a.directie == k_none, directie_of(report, a)) <
               std::pair(b.directie == k_none, directie_of(report, b));
    });
    return deliveries;
}

}  // namespace registertoets::workbook
