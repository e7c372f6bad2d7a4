// SPDX-License-Identifier: EUPL-1.2
#include "report/quick_win.hpp"

#include <algorithm>
#include <bit>
#include <iterator>
#include <vector>

namespace registertoets::report {
namespace {

struct Gain {
    std::uint64_t rows = 0;
    std::uint64_t without_column = 0;
};

// By row: the fields that keep it from being complete. Besides what it lacks these are the fields with an
// error; all of them where the row as a whole is wrong or clashes with another one, which putting one field
// right does not mend.
std::vector<check::FieldSet> obstacles(const check::Report& report) {
    std::vector<check::FieldSet> fields(report.rows.size());
    std::transform(report.rows.begin(), report.rows.end(), fields.begin(),
                   [](const check::RowRecord& row) { return row.lacking; });
    for (const check::Finding& finding : report.findings) {
        const rules::Rule& rule = report.rule_of(finding);
        if (finding.row != check::k_none && rule.severity == rules::Severity::error) {
            const bool whole = rule.on_row || rule.scope == rules::Scope::set;
            fields[finding.row] |= whole ? ~check::FieldSet{0} : check::FieldSet{1} << rule.field;
        }
    }
    return fields;
}

}  // namespace

std::optional<QuickWin> quick_win(const check::Report& report, std::size_t reg) {
    std::vector<Gain> gains(report.rules->registers[reg]->form.fields.size());
    const std::vector<check::FieldSet> fields = obstacles(report);
    for (std::size_t index = 0; index < report.rows.size(); ++index) {
        const check::RowRecord& row = report.rows[index];
        const check::SheetReport& sheet = report.sheets[row.sheet];
        if (sheet.reg != reg || row.complete || std::popcount(fields[index]) != 1) {
            continue;
        }
        const auto field = static_cast<std::size_t>(std::countr_zero(fields[index]));
        ++gains[field].rows;
        gains[field].without_column += sheet.match.has(field) ? 0U : 1U;
    }
    const auto best = std::max_element(gains.begin(), gains.end(),
                                       [](const Gain& a, const Gain& b) { return a.rows < b.rows; });
    if (best == gains.end() || best->rows == 0) {
        return std::nullopt;
    }
    return QuickWin{static_cast<std::size_t>(std::distance(gains.begin(), best)), best->rows,
                    best->without_column == best->rows};
}

}  // namespace registertoets::report
