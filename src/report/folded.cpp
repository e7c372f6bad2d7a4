// SPDX-License-Identifier: EUPL-1.2
#include "report/folded.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "util/numbering.hpp"

namespace registertoets::report {
namespace {

// Rank of the group in the report, sheet, column, rule, status.
using Key = std::tuple<std::size_t, std::uint32_t, std::uint32_t, std::uint32_t, check::FindingStatus>;

std::uint64_t hash_of(const Key& key) {
    const auto& [rank, sheet, column, rule, status] = key;
    std::uint64_t hash = rank;
    for (const std::uint64_t part : {std::uint64_t{sheet}, std::uint64_t{column}, std::uint64_t{rule},
                                     static_cast<std::uint64_t>(status)}) {
        hash = hash * 1000003 + part;
    }
    return hash;
}

// The order of the groups: findings on whole sheets, then as the report has them.
std::unordered_map<std::uint32_t, std::size_t> ranks(const check::Report& report, std::size_t reg) {
    std::unordered_map<std::uint32_t, std::size_t> ranks;
    for (const check::RegisterReport& counts : report.registers) {
        for (std::size_t index = 0; counts.reg == reg && index < counts.groups.size(); ++index) {
            ranks.emplace(counts.groups[index].name, index + 1);
        }
    }
    return ranks;
}

// The group that `finding` is of; k_none: that without a name, or none at all where it is on no row.
std::uint32_t group_of(const check::Report& report, const check::Finding& finding) {
    if (finding.row != check::k_none) {
        return report.rows[finding.row].group;
    }
    const check::Subject* subject = report.subject_of(finding);
    return subject == nullptr ? check::k_none : subject->group;
}

void sort_worst_first(const check::Report& report, std::vector<FoldedFinding>& findings) {
    std::stable_sort(findings.begin(), findings.end(), [&report](const auto& a, const auto& b) {
        const auto weight = [&report](const FoldedFinding& folded) {
            const check::Finding& finding = report.findings[folded.findings.front()];
            return std::tuple(finding.status, report.rule_of(finding).severity);
        };
        return std::tuple(weight(a), b.findings.size()) < std::tuple(weight(b), a.findings.size());
    });
}

}  // namespace

std::vector<FindingGroup> fold_findings(const check::Report& report, std::size_t reg, Shown shown) {
    const auto rank_of = ranks(report, reg);
    util::Numbering numbers;  // a register may have millions of findings, and few that differ
    std::vector<std::pair<Key, FoldedFinding>> folded;
    std::map<std::size_t, FindingGroup> groups;
    for (std::uint32_t index = 0; index < report.findings.size(); ++index) {
        const check::Finding& finding = report.findings[index];
        const bool is_shown = shown == Shown::all || finding.status == check::FindingStatus::open;
        if (!is_shown || report.reg_of(finding) != reg || is_missing_column(report, finding)) {
            continue;
        }
        const std::uint32_t name = group_of(report, finding);
        const bool whole = finding.row == check::k_none && name == check::k_none;
        const auto known = rank_of.find(name);
        const std::size_t rank = whole ? 0 : known == rank_of.end() ? rank_of.size() + 1 : known->second;
        const Key key{rank, finding.sheet, finding.column, finding.rule, finding.status};
        const auto [number, is_new] =
            numbers.number(hash_of(key), [&](std::uint32_t other) { return folded[other].first == key; });
        if (is_new) {
            folded.emplace_back(key, FoldedFinding{});
            groups.try_emplace(rank, FindingGroup{name, whole, {}});
        }
        folded[number].second.findings.push_back(index);
    }
    std::sort(folded.begin(), folded.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [key, one] : folded) {
        groups[std::get<0>(key)].findings.push_back(std::move(one));
    }
    std::vector<FindingGroup> result;
    for (auto& [rank, group] : groups) {
        sort_worst_first(report, group.findings);
        result.push_back(std::move(group));
    }
    return result;
}

FoldedRegisters fold_registers(const check::Report& report, Shown shown) {
    FoldedRegisters folded;
    for (const check::RegisterReport& counts : report.registers) {
        folded.push_back(fold_findings(report, counts.reg, shown));
    }
    return folded;
}

}  // namespace registertoets::report
