// SPDX-License-Identifier: EUPL-1.2
#include "check/assemble.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

#include "check/counts_by_name.hpp"
#include "check/expectations.hpp"
#include "check/gates.hpp"
#include "check/settled_elsewhere.hpp"
#include "check/tally.hpp"
#include "check/unread_deliveries.hpp"
#include "check/work_processes.hpp"
#include "messages/catalogue.hpp"
#include "util/numbering.hpp"
#include "util/sorted_runs.hpp"

namespace registertoets::check {

Assembler::Assembler(const Options& options) : m_options(options) {
    m_report.rules = options.rules;
    m_report.run.reference_date = options.reference_date;
}

RegisterReport& Assembler::report_of(std::size_t reg) {
    auto found = std::find_if(m_report.registers.begin(), m_report.registers.end(),
                              [reg](const RegisterReport& report) { return report.reg >= reg; });
    if (found == m_report.registers.end() || found->reg != reg) {
        RegisterReport report;
        report.reg = reg;
        report.fields.resize(m_options.rules->registers[reg]->form.fields.size());
        report.outcomes.resize(m_options.rules->registers[reg]->rules.size());
        found = m_report.registers.insert(found, std::move(report));
    }
    return *found;
}

void Assembler::add(FileResult result) {
    const std::vector<std::uint32_t> numbers = m_names.take_in(std::move(result.names));
    const auto file = static_cast<std::uint32_t>(m_report.files.size());
    m_report.files.push_back(std::move(result.file));
    for (SheetResult& sheet : result.sheets) {
        add_sheet(std::move(sheet), file, numbers);
    }
}

void Assembler::add_sheet(SheetResult result, std::uint32_t file, const std::vector<std::uint32_t>& numbers) {
    const auto number = static_cast<std::uint32_t>(m_report.sheets.size());
    const auto first_row = static_cast<std::uint32_t>(m_report.rows.size());
    result.sheet.file = file;
    result.sheet.first_row = first_row;
    m_report.files[file].sheets.push_back(number);
    m_filtered_out.resize(m_report.files.size());
    JudgedRows& judged = result.judged;
    m_filtered_out[file] += judged.filtered_out;
    const std::uint32_t group_of_file =
        m_options.group_by == GroupBy::file ? m_names.number(m_report.files[file].path) : k_none;
    judged.renumber(first_row, numbers);
    for (RowRecord& row : judged.rows) {
        row.sheet = number;
        row.group = m_options.group_by == GroupBy::file ? group_of_file : row.group;
    }
    for (Finding& finding : judged.findings) {
        finding.sheet = number;
    }
    take_all(m_report.rows, std::move(judged.rows));
    take_all(m_report.findings, std::move(judged.findings));
    if (result.sheet.reg) {
        RegisterReport& report = report_of(*result.sheet.reg);
        report.ended += judged.ended;
        report.not_asked_for += judged.filtered_out;
        add_counts(report.outcomes, judged.outcomes);
        add_counts(report.fields, judged.fields);
        for (auto& [rule, notes] : judged.notes) {
            m_notes[{*result.sheet.reg, rule}].append(std::move(notes), first_row);
        }
    }
    if (!result.lines.empty()) {
        m_report.lines[number] = std::move(result.lines);
    }
    renumber_codes(result.sheet, numbers);
    m_report.sheets.push_back(std::move(result.sheet));
}

Report Assembler::finish() {
    number_occurrences();
    settle_elsewhere(m_report);
    apply_set_rules(m_report, std::move(m_notes));
    count();
    judge_expectations(m_options, m_report, m_names);
    sort_findings();
    m_report.names = m_names.take();
    report_absent_directies();
    tell_unread_deliveries(m_options, m_report);
    report_only_ended();
    report_links_alone();
    judge_gates(m_options, m_report);
    return std::move(m_report);
}

// Rows were read, but in no file any of a directie that was asked for, or of one of them.
void Assembler::report_absent_directies() {
    std::set<std::string_view> there;
    for (const RowRecord& row : m_report.rows) {
        if (!m_options.only_directies.empty() && row.directie != k_none) {
            there.insert(m_report.names[row.directie]);
        }
    }
    std::string absent;
    for (const std::string& directie : m_options.only_directies) {
        if (!there.contains(directie)) {
            absent += (absent.empty() ? "" : ", ") + directie;
        }
    }
    if (!absent.empty() && !there.empty()) {
        m_report.files.front().notices.push_back(
            {messages::Sentence(messages::Msg::run_no_row_of_directies, {{"directies", absent}}), {}, {}});
    }
    for (std::size_t file = 0; m_report.rows.empty() && file < m_filtered_out.size(); ++file) {
        FileReport& report = m_report.files[file];
        if (m_filtered_out[file] > 0 && !report.error) {
            report.error.emplace(
                spreadsheet::InputFault::no_rows,
                messages::Sentence(messages::Msg::file_no_row_of_directie, {{"file", report.path}}));
        }
    }
}

// One delivery among others may well hold nothing but what has ended, as what feedback gives back to a
// directie can; where all of them do, nothing was checked.
void Assembler::report_only_ended() {
    for (FileReport& file : m_report.files) {
        if (!m_report.rows.empty() && file.error &&
            file.error->sentence().id() == messages::Msg::file_only_ended) {
            file.notices.push_back({file.error->sentence(), {}, {}});
            file.error.reset();
        }
    }
}

// A sheet of links goes with a register; where no file holds one, nothing was checked.
void Assembler::report_links_alone() {
    if (!m_report.registers.empty()) {
        return;
    }
    for (const SheetReport& sheet : m_report.sheets) {
        FileReport& file = m_report.files[sheet.file];
        if (sheet.links && !file.error) {
            file.error.emplace(spreadsheet::InputFault::no_register,
                               messages::Sentence(messages::Msg::run_only_links));
        }
    }
}

// Rows of one register with equal keys, told apart by their order.
void Assembler::number_occurrences() {
    std::vector<std::uint64_t> keys;
    std::vector<std::uint32_t> seen;
    util::Numbering numbers;
    for (RowRecord& row : m_report.rows) {
        const auto [number, is_new] =
            numbers.number(row.key_hash, [&](std::uint32_t known) { return keys[known] == row.key_hash; });
        if (is_new) {
            keys.push_back(row.key_hash);
            seen.push_back(0);
        }
        row.occurrence = seen[number]++;
    }
}

// The group that all rows of a sheet are of, if there is one: a finding on the sheet as a whole is that
// group's.
std::optional<std::uint32_t> Assembler::only_group_of(const SheetReport& sheet) const {
    const auto first = m_report.rows.begin() + sheet.first_row;
    const auto last = first + sheet.row_count;
    const bool alike = first != last && std::all_of(first, last, [&first](const RowRecord& row) {
                           return row.group == first->group;
                       });
    return alike ? std::optional{first->group} : std::nullopt;
}

void Assembler::count() {
    CountsByName<Tally> groups;
    const auto group_of = [&](const RowRecord& row) -> Tally& {
        return groups.of(*m_report.sheets[row.sheet].reg, row.group);
    };
    for (const RowRecord& row : m_report.rows) {
        add_row(report_of(*m_report.sheets[row.sheet].reg).tally, row);
        add_row(group_of(row), row);
    }
    for (const Finding& finding : m_report.findings) {
        const auto severity = static_cast<std::size_t>(m_report.rule_of(finding).severity);
        ++report_of(*m_report.sheets[finding.sheet].reg).tally.findings[severity];
        if (finding.row != k_none) {
            ++group_of(m_report.rows[finding.row]).findings[severity];
        } else if (const auto group = only_group_of(m_report.sheets[finding.sheet])) {
            ++groups.of(*m_report.sheets[finding.sheet].reg, *group).findings[severity];
        }
    }
    groups.each([this](std::size_t reg, std::uint32_t name, const Tally& tally) {
        GroupReport& group = report_of(reg).groups.emplace_back();
        group.name = name;
        group.tally = tally;
    });
    // By name; the nameless group last.
    const auto order = [this](const GroupReport& group) {
        return group.name == k_none ? std::pair(true, std::string_view())
                                    : std::pair(false, std::string_view(m_names.text(group.name)));
    };
    for (RegisterReport& report : m_report.registers) {
        std::sort(report.groups.begin(), report.groups.end(),
                  [&order](const GroupReport& a, const GroupReport& b) { return order(a) < order(b); });
    }
}

// Findings come in that order, but for those of the rules that were judged when all rows were there: they are
// few, each of these rules finds rows in their order, and merging them in takes as much memory again as the
// fewer of the two. What a rule finds twice are equal findings.
void Assembler::sort_findings() {
    const auto order = [this](const Finding& finding) {
        return std::tuple(finding.sheet, m_report.row_number(finding), finding.column, finding.rule,
                          finding.row, finding.subject());
    };
    const auto before = [&order](const Finding& a, const Finding& b) { return order(a) < order(b); };
    auto& all = m_report.findings;
    const auto added = std::is_sorted_until(all.begin(), all.end(), before);
    util::merge_sorted_runs(added, all.end(), before);
    std::inplace_merge(all.begin(), added, all.end(), before);
}

}  // namespace registertoets::check
