// SPDX-License-Identifier: EUPL-1.2
#include "check/gates.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "check/directie_counts.hpp"
#include "check/exceptions.hpp"
#include "check/exit_status.hpp"
#include "check/known_findings.hpp"
#include "check/no_worse.hpp"

namespace registertoets::check {
namespace {

// Exact: complete / rows >= numerator / denominator, in whole numbers. Nothing reaches no threshold.
GateResult judged(GateKind kind, const Threshold& threshold, const DirectieCount& count) {
    __extension__ using Wide = unsigned __int128;
    const Wide wanted = Wide{threshold.numerator} * count.rows;
    const auto needed =
        static_cast<std::uint64_t>((wanted + threshold.denominator - 1) / threshold.denominator);
    GateResult gate;
    gate.kind = kind;
    gate.reg = count.reg;
    gate.directie = count.name;
    gate.rows = count.rows;
    gate.complete = count.complete;
    gate.required = threshold.shown;
    gate.met = count.rows > 0 && count.complete >= needed;
    gate.rows_short = gate.met ? 0 : needed - std::min(needed, count.complete);
    return gate;
}

// An empty sheet of one register beside a filled one of another is only said: the form has sheets for all of
// them.
std::vector<DirectieCount> count_registers(const Report& report) {
    std::vector<DirectieCount> counts;
    for (const RegisterReport& reg : report.registers) {
        if (reg.tally.rows == 0 && !report.rows.empty()) {
            continue;
        }
        counts.push_back({reg.reg, std::nullopt, reg.tally.rows, reg.tally.complete});
    }
    return counts;
}

// Directies that were asked for and have no row at all deliver nothing to the first register that there is.
void add_absent(const std::vector<std::string>& asked_for, const Report& report,
                std::vector<DirectieCount>& counts) {
    for (const std::string& directie : asked_for) {
        const bool there = std::any_of(counts.begin(), counts.end(), [&directie](const DirectieCount& count) {
            return count.name == directie;
        });
        if (!there && !report.registers.empty()) {
            counts.push_back({report.registers.front().reg, directie, 0, 0});
        }
    }
}

// A register that is named and was not found reaches nothing; one that was not asked for is not judged.
void judge_threshold(const Options& options, GateKind kind, const Threshold& threshold,
                     const std::vector<DirectieCount>& counts, std::vector<GateResult>& gates) {
    bool found = false;
    for (const DirectieCount& count : counts) {
        if (!threshold.reg || *threshold.reg == count.reg) {
            gates.push_back(judged(kind, threshold, count));
            found = true;
        }
    }
    const bool asked_for = !options.only_register || options.only_register == threshold.reg;
    if (!found && threshold.reg && asked_for) {
        gates.push_back(judged(kind, threshold, {*threshold.reg, std::nullopt, 0, 0}));
    }
}

bool falls_short(const Report& report) {
    const bool gate_failed = std::any_of(report.gates.begin(), report.gates.end(),
                                         [](const GateResult& gate) { return !gate.met; });
    return gate_failed ||
           std::any_of(report.findings.begin(), report.findings.end(),
                       [&report](const Finding& finding) { return report.falls_short(finding); });
}

// What could not be read weighs more than what was read and falls short.
int status_of(const Report& report) {
    const bool unread = std::any_of(report.files.begin(), report.files.end(),
                                    [](const FileReport& file) { return file.error.has_value(); });
    if (unread) {
        return k_status_unchecked;
    }
    return falls_short(report) ? k_status_falls_short : k_status_fine;
}

}  // namespace

std::string_view name_of(GateKind kind) {
    static constexpr std::array<std::string_view, 3> k_names{"fail-under", "fail-under-directie",
                                                             "no-worse-than"};
    return k_names[static_cast<std::size_t>(kind)];
}

void judge_gates(const Options& options, Report& report) {
    mark_known_findings(options, report);
    apply_exceptions(options, report);
    const std::vector<DirectieCount> registers = count_registers(report);
    for (const Threshold& threshold : options.fail_under) {
        judge_threshold(options, GateKind::reg, threshold, registers, report.gates);
    }
    std::vector<DirectieCount> directies = count_directies(report);
    add_absent(options.only_directies, report, directies);
    for (const Threshold& threshold : options.fail_under_directie) {
        judge_threshold(options, GateKind::directie, threshold, directies, report.gates);
    }
    judge_no_worse(options, directies, report);
    report.fail_on = options.fail_on;
    report.status = status_of(report);
}

}  // namespace registertoets::check
