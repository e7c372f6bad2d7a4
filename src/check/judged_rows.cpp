// SPDX-License-Identifier: EUPL-1.2
#include "check/judged_rows.hpp"

#include <algorithm>

namespace registertoets::check {

void add_counts(std::vector<OutcomeCounts>& total, const std::vector<OutcomeCounts>& part) {
    total.resize(std::max(total.size(), part.size()));
    for (std::size_t rule = 0; rule < part.size(); ++rule) {
        for (std::size_t outcome = 0; outcome < rules::k_outcomes; ++outcome) {
            total[rule][outcome] += part[rule][outcome];
        }
    }
}

void add_counts(std::vector<FieldTally>& total, const std::vector<FieldTally>& part) {
    total.resize(std::max(total.size(), part.size()));
    for (std::size_t field = 0; field < part.size(); ++field) {
        total[field].required += part[field].required;
        total[field].filled += part[field].filled;
    }
}

void JudgedRows::renumber(std::uint32_t first_row, const std::vector<std::uint32_t>& numbers) {
    const auto rename = [&numbers](std::uint32_t& name) { name = name == k_none ? k_none : numbers[name]; };
    for (RowRecord& row : rows) {
        rename(row.code);
        rename(row.directie);
        rename(row.keten);
        rename(row.process);
        rename(row.group);
    }
    for (Finding& finding : findings) {
        finding.row = finding.row == k_none ? k_none : finding.row + first_row;
        rename(finding.value);
    }
}

void JudgedRows::append(JudgedRows&& later, const std::vector<std::uint32_t>& numbers) {
    const auto first_row = static_cast<std::uint32_t>(rows.size());
    later.renumber(first_row, numbers);
    take_all(rows, std::move(later.rows));
    take_all(findings, std::move(later.findings));
    add_counts(outcomes, later.outcomes);
    add_counts(fields, later.fields);
    for (const auto& [rule, count] : later.rows_spoken_of) {
        rows_spoken_of[rule] += count;
    }
    for (auto& [rule, noted] : later.notes) {
        notes[rule].append(std::move(noted), first_row);
    }
    rows_in_need.resize(std::max(rows_in_need.size(), later.rows_in_need.size()));
    for (std::size_t field = 0; field < later.rows_in_need.size(); ++field) {
        rows_in_need[field] += later.rows_in_need[field];
    }
    for (const std::uint32_t code : later.other_codes) {
        other_codes.push_back(numbers[code]);
    }
    hidden += later.hidden;
    ended += later.ended;
    filtered_out += later.filtered_out;
}

}  // namespace registertoets::check
