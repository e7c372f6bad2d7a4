// SPDX-License-Identifier: EUPL-1.2
#include "report/junit_plan.hpp"

#include <algorithm>
#include <set>

#include "messages/catalogue.hpp"
#include "report/finding_table.hpp"
#include "report/pipeline.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;

// GitLab gives up on a report of 250 000 objects, of which a case has several.
constexpr std::size_t k_most_cases = 10'000;
constexpr std::size_t k_name_characters = 200;

std::string suite_name(std::string_view directie, Msg without, Lang lang) {
    const std::string shown = shortened(safe(directie), k_name_characters);
    return shown.empty() ? std::string(messages::text_of(without, lang)) : shown;
}

std::string suite_of(const check::Report& report, const check::Finding& finding, Lang lang) {
    if (finding.row != check::k_none) {
        return suite_name(name_at(report, report.rows[finding.row].directie).value_or(""), Msg::text_no_group,
                          lang);
    }
    if (const check::Subject* subject = report.subject_of(finding)) {
        return suite_name(name_at(report, subject->directie).value_or(""), Msg::text_whole_sheets, lang);
    }
    return suite_name(report.sheets[finding.sheet].directie, Msg::text_whole_sheets, lang);
}

// The registers that each directie has rows in.
std::set<std::pair<std::string, std::size_t>> delivered(const check::Report& report, Lang lang) {
    std::set<std::pair<std::uint32_t, std::size_t>> numbers;
    for (const check::RowRecord& row : report.rows) {
        numbers.emplace(row.directie, *report.sheets[row.sheet].reg);
    }
    std::set<std::pair<std::string, std::size_t>> names;
    for (const auto& [directie, reg] : numbers) {
        names.emplace(suite_name(name_at(report, directie).value_or(""), Msg::text_no_group, lang), reg);
    }
    return names;
}

void add_met(JunitPlan& plan, const check::Report& report, std::size_t cases, Lang lang) {
    const auto suites = delivered(report, lang);
    for (const auto& [directie, reg] : suites) {
        cases += report.rules->registers[reg]->rules.size();
    }
    if (cases > k_most_cases) {
        return;
    }
    for (const auto& [directie, reg] : suites) {
        const auto& rules = report.rules->registers[reg]->rules;
        for (std::uint32_t number = 0; number < rules.size(); ++number) {
            if (!rules[number].off && rules[number].scope == rules::Scope::row) {
                plan.suites[directie].try_emplace({reg, number});
            }
        }
    }
}

}  // namespace

JunitPlan junit_plan(const check::Report& report, Lang lang) {
    JunitPlan plan;
    std::size_t findings = 0;
    std::size_t cases = 0;
    for (const std::uint32_t number : worst_first(report)) {
        const check::Finding& finding = report.findings[number];
        JunitSuite& suite = plan.suites[suite_of(report, finding, lang)];
        const auto known = suite.find({report.reg_of(finding), finding.rule});
        if (findings == k_junit_most_findings || (known == suite.end() && cases == k_most_cases)) {
            ++plan.left_out;
            continue;
        }
        ++findings;
        cases += known == suite.end() ? 1U : 0U;
        suite[{report.reg_of(finding), finding.rule}].push_back(number);
    }
    std::erase_if(plan.suites, [](const auto& suite) { return suite.second.empty(); });
    add_met(plan, report, cases, lang);
    return plan;
}

std::optional<Msg> junit_why_skipped(const check::Report& report, const JunitRule& rule) {
    const auto counts =
        std::find_if(report.registers.begin(), report.registers.end(),
                     [&rule](const check::RegisterReport& one) { return one.reg == rule.first; });
    if (counts == report.registers.end() || rule.second >= counts->outcomes.size()) {
        return std::nullopt;
    }
    const auto of = [&](rules::Outcome outcome) {
        return counts->outcomes[rule.second][static_cast<std::size_t>(outcome)];
    };
    if (of(rules::Outcome::met) + of(rules::Outcome::not_met) > 0) {
        return std::nullopt;
    }
    // What no row was asked is judged otherwise: of it there is nothing to say.
    return of(rules::Outcome::not_testable) > 0     ? std::optional(Msg::junit_no_column)
           : of(rules::Outcome::not_applicable) > 0 ? std::optional(Msg::junit_no_row)
                                                    : std::nullopt;
}

bool junit_fails(const check::Report& report, const std::vector<std::uint32_t>& findings) {
    return std::any_of(findings.begin(), findings.end(), [&report](std::uint32_t number) {
        return report.falls_short(report.findings[number]);
    });
}

}  // namespace registertoets::report
