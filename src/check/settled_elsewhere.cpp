// SPDX-License-Identifier: EUPL-1.2
#include "check/settled_elsewhere.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace registertoets::check {
namespace {

using rules::Outcome;

// The register that the rule of `finding` asks the workbook to hold; empty: it asks for something else.
std::string_view wanted_register(const Report& report, const Finding& finding) {
    const auto* check = std::get_if<std::unique_ptr<rules::SheetCheck>>(&report.rule_of(finding).check);
    return finding.row != k_none || check == nullptr ? std::string_view() : (*check)->wanted_register();
}

// The directie that all rows of `sheet` are of, or k_none.
std::uint32_t only_directie(const Report& report, const SheetReport& sheet) {
    const auto first = report.rows.begin() + sheet.first_row;
    const auto last = first + sheet.row_count;
    const bool alike = first != last && std::all_of(first, last, [&first](const RowRecord& row) {
                           return row.directie == first->directie;
                       });
    return alike ? first->directie : k_none;
}

// Registers by their ids, each with the directies that have a row in it.
std::set<std::pair<std::string_view, std::uint32_t>> delivered(const Report& report) {
    std::set<std::pair<std::string_view, std::uint32_t>> delivered;
    for (const SheetReport& sheet : report.sheets) {
        for (std::uint32_t row = sheet.first_row; row < sheet.first_row + sheet.row_count; ++row) {
            delivered.emplace(report.register_of(sheet).form.id, report.rows[row].directie);
        }
    }
    return delivered;
}

}  // namespace

void settle_elsewhere(Report& report) {
    const auto asks = [&report](const Finding& finding) { return !wanted_register(report, finding).empty(); };
    if (std::none_of(report.findings.begin(), report.findings.end(), asks)) {
        return;
    }
    const auto there = delivered(report);
    std::erase_if(report.findings, [&](const Finding& finding) {
        if (!asks(finding)) {
            return false;
        }
        const SheetReport& sheet = report.sheets[finding.sheet];
        const std::uint32_t directie = only_directie(report, sheet);
        if (directie == k_none || !there.contains({wanted_register(report, finding), directie})) {
            return false;
        }
        const auto target =
            std::find_if(report.registers.begin(), report.registers.end(),
                         [&sheet](const RegisterReport& one) { return one.reg == *sheet.reg; });
        OutcomeCounts& outcomes = target->outcomes[finding.rule];
        --outcomes[static_cast<std::size_t>(Outcome::not_met)];
        ++outcomes[static_cast<std::size_t>(Outcome::met)];
        return true;
    });
}

}  // namespace registertoets::check
