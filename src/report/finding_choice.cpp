// SPDX-License-Identifier: EUPL-1.2
// Which findings stand in a table, in which order, and which columns say something of them.
#include <algorithm>
#include <numeric>
#include <tuple>

#include "report/finding_table.hpp"

namespace registertoets::report {
namespace {

template <typename Same>
bool all_alike(std::span<const std::uint32_t> findings, const Same& property) {
    return std::all_of(findings.begin(), findings.end(),
                       [&](std::uint32_t number) { return property(number) == property(findings.front()); });
}

}  // namespace

std::vector<FindingColumn> all_columns(bool show_values) {
    std::vector<FindingColumn> columns;
    for (std::size_t index = 0; index < k_finding_columns; ++index) {
        const auto column = static_cast<FindingColumn>(index);
        if (column != FindingColumn::value || show_values) {
            columns.push_back(column);
        }
    }
    return columns;
}

std::vector<std::uint32_t> worst_first(const check::Report& report) {
    std::vector<std::uint32_t> numbers(report.findings.size());
    std::iota(numbers.begin(), numbers.end(), 0U);
    const auto weight = [&report](std::uint32_t number) {
        const check::Finding& finding = report.findings[number];
        return std::tuple(finding.status, report.rule_of(finding).severity, number);
    };
    std::sort(numbers.begin(), numbers.end(),
              [&weight](std::uint32_t a, std::uint32_t b) { return weight(a) < weight(b); });
    return numbers;
}

std::vector<FindingColumn> telling_columns(const check::Report& report,
                                           std::span<const std::uint32_t> findings, bool show_values) {
    const auto file = [&report](std::uint32_t number) {
        const check::SheetReport* sheet = report.sheet_of(report.findings[number]);
        return sheet == nullptr ? check::k_none : sheet->file;
    };
    const bool one_file = all_alike(findings, file);
    const bool one_register =
        all_alike(findings, [&](std::uint32_t number) { return report.reg_of(report.findings[number]); });
    const bool all_count = std::all_of(findings.begin(), findings.end(), [&](std::uint32_t number) {
        return report.findings[number].status == check::FindingStatus::open;
    });
    std::vector<FindingColumn> columns = all_columns(show_values);
    std::erase_if(columns, [&](FindingColumn column) {
        return (column == FindingColumn::file && one_file) ||
               (column == FindingColumn::reg && one_register) ||
               (column == FindingColumn::counts && all_count);
    });
    return columns;
}

}  // namespace registertoets::report
