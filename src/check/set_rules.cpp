// SPDX-License-Identifier: EUPL-1.2
#include "check/set_rules.hpp"

#include <vector>

namespace registertoets::check {
namespace {

using rules::Outcome;

class SetRuleRun {
  public:
    SetRuleRun(Report& report, RegisterReport& target, std::uint32_t number)
        : m_report(report),
          m_target(target),
          m_number(number),
          m_rule(report.rules->registers[target.reg]->rules[number]) {}

    void run(const rules::Notes* notes) {
        const std::uint64_t rows = rows_of_register();
        if (m_rule.off || notes == nullptr) {
            count(m_rule.off ? Outcome::off : Outcome::not_applicable, rows);
            return;
        }
        std::vector<bool> found(m_report.rows.size());
        std::uint64_t not_met = 0;
        std::get<std::unique_ptr<rules::SetCheck>>(m_rule.check)
            ->judge(*notes, [&](std::uint32_t row, std::uint32_t related) {
                if (!found[row]) {
                    found[row] = true;
                    ++not_met;
                    add_finding(row, related);
                }
            });
        const std::uint64_t noted = rows_noted(*notes);
        count(Outcome::not_met, not_met);
        count(Outcome::met, noted - not_met);
        count(Outcome::not_applicable, rows - noted);
    }

  private:
    void count(Outcome outcome, std::uint64_t rows) {
        m_target.outcomes[m_number][static_cast<std::size_t>(outcome)] += rows;
    }
    [[nodiscard]] std::uint64_t rows_of_register() const {
        std::uint64_t rows = 0;
        for (const SheetReport& sheet : m_report.sheets) {
            rows += sheet.reg == m_target.reg ? sheet.row_count : 0;
        }
        return rows;
    }
    // A row may have several notes, one behind the other.
    static std::uint64_t rows_noted(const rules::Notes& notes) {
        std::uint64_t rows = 0;
        for (std::size_t index = 0; index < notes.size(); ++index) {
            rows += index == 0 || notes.row(index) != notes.row(index - 1) ? 1U : 0U;
        }
        return rows;
    }
    void add_finding(std::uint32_t row, std::uint32_t related) {
        RowRecord& record = m_report.rows[row];
        const auto& columns = m_report.sheets[record.sheet].match.columns_of[m_rule.field];
        Finding finding;
        finding.set_rule(m_number);
        finding.sheet = record.sheet;
        finding.row = row;
        finding.column = columns.empty() ? 0 : columns.front();
        finding.other = related;
        m_report.findings.push_back(finding);
        if (m_rule.severity == rules::Severity::error) {
            // An error of the row as a whole: it does not count for "complete by law".
            record.complete = false;
            record.complete_but_for_missing_columns = false;
        }
    }

    Report& m_report;
    RegisterReport& m_target;
    std::uint32_t m_number;
    const rules::Rule& m_rule;
};

}  // namespace

void apply_set_rules(Report& report, NotesByRule notes) {
    for (RegisterReport& target : report.registers) {
        const auto& all = report.rules->registers[target.reg]->rules;
        for (std::uint32_t number = 0; number < all.size(); ++number) {
            if (std::holds_alternative<std::unique_ptr<rules::SetCheck>>(all[number].check)) {
                const auto noted = notes.find({target.reg, number});
                SetRuleRun(report, target, number).run(noted == notes.end() ? nullptr : &noted->second);
                if (noted != notes.end()) {
                    notes.erase(noted);  // its memory is wanted for the findings of the next rule
                }
            }
        }
    }
}

}  // namespace registertoets::check
