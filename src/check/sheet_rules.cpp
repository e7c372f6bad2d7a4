// SPDX-License-Identifier: EUPL-1.2
#include "check/sheet_rules.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "messages/catalogue.hpp"

namespace registertoets::check {
namespace {

using rules::Outcome;

// By --sheet or --register; what is on it is not known here.
bool was_left_out(const SheetReport& sheet) {
    return sheet.why_not && (sheet.why_not->id() == messages::Msg::sheet_not_asked_for ||
                             sheet.why_not->id() == messages::Msg::sheet_other_register);
}

class SheetRules {
  public:
    SheetRules(const rules::RegisterRules& rules, SheetResult& result, rules::SheetFacts facts)
        : m_rules(rules), m_result(result), m_facts(std::move(facts)) {
        m_facts.doubles = result.sheet.match.repeated;
        for (const reg::UnknownColumn& column : result.sheet.match.unknown) {
            if (column.doubles) {
                m_facts.doubles.push_back(column.column);
            }
        }
    }

    void judge(std::uint32_t number) {
        const rules::Rule& rule = m_rules.rules[number];
        const auto& check = *std::get<std::unique_ptr<rules::SheetCheck>>(rule.check);
        m_facts.has_column =
            m_result.sheet.match.has(rule.field) || (m_result.sheet.given >> rule.field & 1U) != 0;
        m_facts.always_counts = m_rules.duties[rule.field].duty != rules::Duty::conditional;
        m_facts.rows_in_need = m_result.sheet.rows_in_need[rule.field];
        m_facts.rows_spoken_of = m_result.judged.rows_spoken_of[number];
        // An empty sheet is no delivery yet: that it is empty is said, and nothing else.
        const Outcome judged = m_result.judged.rows.empty() ? Outcome::not_applicable : check.judge(m_facts);
        const Outcome outcome = rule.off ? Outcome::off : judged;
        ++m_result.judged.outcomes[number][static_cast<std::size_t>(outcome)];
        if (outcome == Outcome::not_met) {
            add_findings(number, check.columns(m_facts));
        }
    }

    // What is about the sheet as a whole stands before what is about its rows.
    void finish() {
        std::sort(m_findings.begin(), m_findings.end(), [](const Finding& a, const Finding& b) {
            return std::pair(a.column, a.rule) < std::pair(b.column, b.rule);
        });
        auto& all = m_result.judged.findings;
        all.insert(all.begin(), m_findings.begin(), m_findings.end());
    }

  private:
    void add_findings(std::uint32_t rule, const std::vector<std::uint32_t>& columns) {
        Finding finding;
        finding.set_rule(rule);
        if (columns.empty()) {
            m_findings.push_back(finding);
        }
        for (const std::uint32_t column : columns) {
            finding.column = column;
            m_findings.push_back(finding);
        }
    }

    const rules::RegisterRules& m_rules;
    SheetResult& m_result;
    rules::SheetFacts m_facts;
    std::vector<Finding> m_findings;
};

}  // namespace

void judge_sheets(const Options& options, std::vector<SheetResult>& sheets) {
    rules::SheetFacts facts;
    for (const SheetResult& sheet : sheets) {
        // Rows of directies that were not asked for are in the file all the same.
        if (sheet.sheet.reg && sheet.judged.rows.size() + sheet.judged.filtered_out > 0) {
            facts.registers_in_file.push_back(options.rules->registers[*sheet.sheet.reg]->form.id);
        }
        facts.sheets_left_out = facts.sheets_left_out || was_left_out(sheet.sheet);
    }
    for (SheetResult& sheet : sheets) {
        if (!sheet.sheet.reg || sheet.judged.outcomes.empty()) {
            continue;
        }
        const rules::RegisterRules& rules = *options.rules->registers[*sheet.sheet.reg];
        SheetRules judge(rules, sheet, facts);
        for (std::uint32_t number = 0; number < rules.rules.size(); ++number) {
            if (rules.rules[number].scope == rules::Scope::sheet) {
                judge.judge(number);
            }
        }
        judge.finish();
    }
}

}  // namespace registertoets::check
