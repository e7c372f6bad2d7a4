// SPDX-License-Identifier: EUPL-1.2
#include "check/expectations.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "check/reference_list.hpp"
#include "check/work_processes.hpp"

namespace registertoets::check {
namespace {

RegisterReport empty_report(const rules::RegisterRules& rules, std::size_t number) {
    RegisterReport report;
    report.reg = number;
    report.fields.resize(rules.form.fields.size());
    report.outcomes.resize(rules.rules.size());
    return report;
}

// Registers that rows are expected in, though no sheet is one. Where nothing could be read, nothing is
// missed.
void add_expected_registers(const Options& options, Report& report) {
    for (std::size_t number = 0; !report.registers.empty() && number < options.rules->registers.size();
         ++number) {
        const auto place =
            std::find_if(report.registers.begin(), report.registers.end(),
                         [number](const RegisterReport& known) { return known.reg >= number; });
        const bool there = place != report.registers.end() && place->reg == number;
        const bool asked_for = !options.only_register || *options.only_register == number;
        if (!there && asked_for && expects_any(options, number)) {
            report.registers.insert(place, empty_report(*options.rules->registers[number], number));
        }
    }
}

// Of the registers that were found, those that are to hold every process of the list.
std::set<std::size_t> registers_to_cover(const Options& options, const Report& report) {
    for (const rules::EveryProcess wanted : {rules::EveryProcess::yes, rules::EveryProcess::alone}) {
        std::set<std::size_t> found;
        for (const RegisterReport& reg : report.registers) {
            const auto& expect = options.rules->registers[reg.reg]->expect;
            if (options.reference != nullptr && expect && expect->every_process == wanted) {
                found.insert(reg.reg);
            }
        }
        if (!found.empty()) {
            return found;
        }
    }
    return {};
}

// Where the group called name number `name` stands, or would: they stand by name, the nameless one last.
std::vector<GroupReport>::iterator place_of(const RegisterOfReport& reg, std::uint32_t name) {
    const auto order = [&reg](std::uint32_t number) {
        return number == k_none ? std::pair(true, std::string_view())
                                : std::pair(false, std::string_view(reg.names.text(number)));
    };
    return std::lower_bound(
        reg.target.groups.begin(), reg.target.groups.end(), order(name),
        [&order](const GroupReport& group, const auto& wanted) { return order(group.name) < wanted; });
}

}  // namespace

GroupReport* RegisterOfReport::find_group(std::uint32_t name) const {
    const auto place = place_of(*this, name);
    return place != target.groups.end() && place->name == name ? &*place : nullptr;
}

GroupReport& RegisterOfReport::group(std::uint32_t name) const {
    const auto place = place_of(*this, name);
    if (place != target.groups.end() && place->name == name) {
        return *place;
    }
    GroupReport added;
    added.name = name;
    return *target.groups.insert(place, added);
}

std::uint32_t RegisterOfReport::group_name(std::uint32_t directie, std::uint32_t keten) const {
    if (options.group_by == GroupBy::directie) {
        return directie;
    }
    return options.group_by == GroupBy::keten ? keten : k_none;
}

void RegisterOfReport::add_on_row(std::uint32_t rule, std::uint32_t row, std::uint32_t value) const {
    const auto severity = static_cast<std::size_t>(rules().rules[rule].severity);
    const RowRecord& record = report.rows[row];
    ++target.tally.findings[severity];
    if (GroupReport* known = find_group(record.group)) {
        ++known->tally.findings[severity];
    }
    const auto& columns = report.sheets[record.sheet].match.columns_of[rules().rules[rule].field];
    Finding finding;
    finding.set_rule(rule);
    finding.sheet = record.sheet;
    finding.row = row;
    finding.column = columns.empty() ? 0 : columns.front();
    finding.value = options.keep_values ? value : k_none;
    report.findings.push_back(finding);
}

std::uint32_t RegisterOfReport::add_subject(Subject subject) const {
    subject.group = group_name(subject.directie, subject.keten);
    subject.reg = target.reg;
    report.subjects.push_back(subject);
    return static_cast<std::uint32_t>(report.subjects.size() - 1);
}

void RegisterOfReport::add_absent(Finding finding, std::uint32_t subject) const {
    const auto severity = static_cast<std::size_t>(rules().rules[finding.rule].severity);
    ++target.tally.findings[severity];
    if (report.subjects[subject].group != k_none) {
        ++group(report.subjects[subject].group).tally.findings[severity];
    }
    finding.other = subject;
    report.findings.push_back(finding);
}

void RegisterOfReport::add_absent(std::uint32_t rule, std::uint32_t subject) const {
    Finding finding;
    finding.set_rule(rule);
    finding.sheet = k_none;
    add_absent(finding, subject);
}

void RegisterOfReport::count(std::uint32_t rule, rules::Outcome outcome, std::uint64_t times) const {
    target.outcomes[rule][static_cast<std::size_t>(outcome)] += times;
}

void judge_expectations(const Options& options, Report& report, Names& names) {
    if (options.reference != nullptr) {
        report.run.reference = options.reference->info();
    }
    const std::set<std::size_t> covering = registers_to_cover(options, report);
    add_expected_registers(options, report);
    for (RegisterReport& target : report.registers) {
        const RegisterOfReport reg{options, report, names, target, covering.contains(target.reg)};
        judge_deliveries(reg);
        judge_coverage(reg);
        judge_links(reg);
    }
}

}  // namespace registertoets::check
