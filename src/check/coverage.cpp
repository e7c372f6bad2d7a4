// SPDX-License-Identifier: EUPL-1.2
// A register against a list of processes: codes that are not on it, names that differ, processes without a
// row.
#include <algorithm>
#include <set>
#include <unordered_map>

#include "check/expectations.hpp"
#include "check/reference_list.hpp"
#include "register/code_key.hpp"
#include "util/unicode.hpp"

namespace registertoets::check {
namespace {

using rules::Outcome;
using rules::Question;

class CoverageJudge {
  public:
    explicit CoverageJudge(const RegisterOfReport& reg)
        : m_reg(reg),
          m_list(reg.options.reference == nullptr ? nullptr : reg.options.reference->of(reg.target.reg)) {
        for (std::uint32_t row = 0; row < reg.report.rows.size(); ++row) {
            if (reg.report.sheets[reg.report.rows[row].sheet].reg == reg.target.reg) {
                m_rows.push_back(row);
            }
        }
    }

    void judge() {
        if (m_reg.covers) {
            hold_rows_against_list();
            m_reg.target.coverage = Coverage{};
            count_processes();
            list_unknown();
        }
        const auto& all = m_reg.rules().rules;
        for (std::uint32_t number = 0; number < all.size(); ++number) {
            if (const auto* check = std::get_if<rules::ExpectationCheck>(&all[number].check)) {
                answer(number, check->question);
            }
        }
    }

  private:
    // What the rows say of one process of the list.
    struct Held {
        bool present = false;
        bool complete = true;  // all of its rows are
    };

    [[nodiscard]] const RowRecord& row_at(std::uint32_t row) const { return m_reg.report.rows[row]; }

    // The processes of the list that the code of `row` names.
    const std::vector<std::uint32_t>& processes_of(const RowRecord& row) {
        const auto [known, is_new] = m_by_code.try_emplace(row.code);
        if (is_new && row.code != k_none) {
            known->second = m_list->find(m_reg.names.text(row.code));
        }
        return known->second;
    }

    void hold_rows_against_list() {
        m_held.resize(m_list->processes().size());
        for (const std::uint32_t number : m_rows) {
            for (const std::uint32_t process : processes_of(row_at(number))) {
                m_held[process].present = true;
                m_held[process].complete = m_held[process].complete && row_at(number).complete;
            }
        }
    }

    // With --directie, the list is that of the directies that were asked for.
    [[nodiscard]] bool asked_for(const ExpectedProcess& process) const {
        const auto& only = m_reg.options.only_directies;
        return only.empty() || std::find(only.begin(), only.end(), process.directie) != only.end();
    }

    [[nodiscard]] std::uint32_t named(const std::string& text) const {
        return text.empty() ? k_none : m_reg.names.number(text);
    }

    [[nodiscard]] Subject subject_of(const ExpectedProcess& process) const {
        return {named(process.code),
                named(process.name),
                named(process.directie),
                named(process.keten),
                k_none,
                0};
    }

    static void add(CoverageCounts& counts, const Held& held) {
        ++counts.expected;
        counts.present += held.present ? 1U : 0U;
        counts.complete += held.present && held.complete ? 1U : 0U;
    }

    void count_processes() {
        Coverage& coverage = *m_reg.target.coverage;
        const GroupBy by = m_reg.options.group_by;
        const bool grouped = by == GroupBy::directie || by == GroupBy::keten;
        for (GroupReport& group : m_reg.target.groups) {
            group.coverage = grouped ? std::optional(CoverageCounts{}) : std::nullopt;
        }
        for (std::size_t number = 0; number < m_held.size(); ++number) {
            const ExpectedProcess& process = m_list->processes()[number];
            if (!asked_for(process)) {
                continue;
            }
            add(coverage.counts, m_held[number]);
            const Subject subject = subject_of(process);
            if (!m_held[number].present) {
                coverage.missing.push_back(m_reg.add_subject(subject));
            }
            const std::uint32_t name = m_reg.group_name(subject.directie, subject.keten);
            if (grouped && (name != k_none || m_reg.find_group(name) != nullptr)) {
                GroupReport& group = m_reg.group(name);
                group.coverage = group.coverage.value_or(CoverageCounts{});
                add(*group.coverage, m_held[number]);
            }
        }
    }

    // Each code once, as it is first written.
    void list_unknown() {
        std::set<std::string> seen;
        for (const std::uint32_t number : m_rows) {
            const RowRecord& row = row_at(number);
            if (row.code != k_none && processes_of(row).empty() &&
                seen.insert(reg::code_key(m_reg.names.text(row.code))).second) {
                // What a process is called in a row is the contents of a cell.
                const std::uint32_t name = m_reg.options.keep_values ? row.process : k_none;
                m_reg.target.coverage->unknown.push_back(
                    m_reg.add_subject({row.code, name, row.directie, row.keten, k_none, 0}));
            }
        }
    }

    void answer(std::uint32_t number, Question question) {
        const rules::Rule& rule = m_reg.rules().rules[number];
        const reg::Form& form = m_reg.rules().form;
        if (question == Question::unknown_code || question == Question::other_name) {
            answer_rows(number, question);
        } else if (question == Question::not_delivered && rule.field != form.directie &&
                   rule.field != form.keten) {  // else see judge_deliveries
            answer_not_delivered(number, rule);
        }
    }

    void answer_not_delivered(std::uint32_t number, const rules::Rule& rule) {
        if (rule.off || !m_reg.target.coverage) {
            m_reg.count(number, rule.off ? Outcome::off : Outcome::not_applicable, m_rows.size());
            return;
        }
        const Coverage& coverage = *m_reg.target.coverage;
        m_reg.count(number, Outcome::met, coverage.counts.present);
        m_reg.count(number, Outcome::not_met, coverage.missing.size());
        for (const std::uint32_t missing : coverage.missing) {
            m_reg.add_absent(number, missing);
        }
    }

    void answer_rows(std::uint32_t number, Question question) {
        for (const std::uint32_t row : m_rows) {
            const Outcome outcome = outcome_of(number, question, row_at(row));
            m_reg.count(number, outcome, 1);
            if (outcome == Outcome::not_met) {
                m_reg.add_on_row(number, row,
                                 question == Question::unknown_code ? row_at(row).code : row_at(row).process);
            }
        }
    }

    Outcome outcome_of(std::uint32_t number, Question question, const RowRecord& row) {
        const rules::Rule& rule = m_reg.rules().rules[number];
        if (rule.off) {
            return Outcome::off;
        }
        if (m_list == nullptr) {
            return Outcome::not_applicable;
        }
        const SheetReport& sheet = m_reg.report.sheets[row.sheet];
        const bool given = ((sheet.given >> rule.field) & 1U) != 0;
        if (!given && !sheet.match.has(rule.field)) {
            return Outcome::not_testable;
        }
        return question == Question::unknown_code ? known_code(row) : same_name(row);
    }

    Outcome known_code(const RowRecord& row) {
        if (row.code == k_none) {
            return Outcome::not_applicable;
        }
        return processes_of(row).empty() ? Outcome::not_met : Outcome::met;
    }

    // Of a row with several codes nobody can say which of them its name is of.
    Outcome same_name(const RowRecord& row) {
        if (row.process == k_none || processes_of(row).size() != 1) {
            return Outcome::not_applicable;
        }
        const std::string& wanted = m_list->processes()[processes_of(row).front()].name;
        if (wanted.empty()) {
            return Outcome::not_applicable;
        }
        return util::fold_words(wanted) == util::fold_words(m_reg.names.text(row.process)) ? Outcome::met
                                                                                           : Outcome::not_met;
    }

    const RegisterOfReport& m_reg;
    const ReferenceList* m_list;
    std::vector<std::uint32_t> m_rows;  // of this register
    std::vector<Held> m_held;           // by process
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_by_code;
};

}  // namespace

void judge_coverage(const RegisterOfReport& reg) {
    CoverageJudge(reg).judge();
}

}  // namespace registertoets::check
