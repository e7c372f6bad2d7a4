// SPDX-License-Identifier: EUPL-1.2
#include "workbook/feedback/most_helpful.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace registertoets::workbook {
namespace {

constexpr std::uint32_t k_by_field = check::k_none;

// By register, whatever the sheet: what goes wrong in the same way is mended in the same way. Errors and
// warnings of one field apart; rules on the row as a whole, and those that hold rows
// against each other, by themselves: a cell that is the same elsewhere is neither empty nor wrong.
using TaskKey = std::tuple<std::size_t, rules::Severity, reg::FieldIndex, std::uint32_t>;

struct Counted {
    Task task;
    std::map<std::uint32_t, std::uint64_t> by_rule;
};

void add(const check::Report& report, std::uint32_t number, std::map<TaskKey, Counted>& tasks) {
    const check::Finding& finding = report.findings[number];
    const rules::Rule& rule = report.rule_of(finding);
    if (finding.row == check::k_none || finding.status != check::FindingStatus::open ||
        rule.severity == rules::Severity::info) {
        return;
    }
    const bool apart = rule.on_row || rule.scope == rules::Scope::set;
    const std::uint32_t own = apart ? finding.rule : k_by_field;
    Counted& counted = tasks[{report.reg_of(finding), rule.severity, rule.field, own}];
    Task& task = counted.task;
    if (task.places.empty()) {
        task.errors = rule.severity == rules::Severity::error;
        task.finding = number;
    }
    if (task.places.empty() || task.places.back().sheet != finding.sheet) {
        task.places.push_back({finding.sheet, rule.on_row ? 0 : finding.column, {}, {}});
    }
    TaskPlace& place = task.places.back();
    if (place.rows.empty() || place.rows.back() != finding.row) {
        place.rows.push_back(finding.row);
        ++task.rows;
    }
    if (finding.related() != check::k_none) {
        place.clashes.push_back(number);
    }
    ++counted.by_rule[finding.rule];
}

Task finished(const check::Report& report, Counted counted) {
    const auto most = std::max_element(counted.by_rule.begin(), counted.by_rule.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    const std::size_t reg = report.reg_of(report.findings[counted.task.finding]);
    counted.task.rule = &report.rules->registers[reg]->rules[most->first];
    counted.task.several_rules = counted.by_rule.size() > 1;
    return std::move(counted.task);
}

}  // namespace

std::vector<Task> most_helpful(const check::Report& report, const Delivery& delivery, std::size_t most) {
    std::map<TaskKey, Counted> by_key;
    for (const DeliveredSheet& sheet : delivery.sheets) {
        for (const std::uint32_t number : sheet.findings) {
            add(report, number, by_key);
        }
    }
    std::vector<Task> tasks;
    for (auto& [key, counted] : by_key) {
        tasks.push_back(finished(report, std::move(counted)));
    }
    std::stable_sort(tasks.begin(), tasks.end(), [](const Task& a, const Task& b) {
        return std::tuple(!a.errors, b.rows) < std::tuple(!b.errors, a.rows);
    });
    tasks.resize(std::min(tasks.size(), most));
    return tasks;
}

}  // namespace registertoets::workbook
