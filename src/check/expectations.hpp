// SPDX-License-Identifier: EUPL-1.2
// What is expected beside the rows that are there: the processes of a list, the deliveries of directies and
// ketens. Nothing here changes what is complete.
#pragma once

#include <cstdint>

#include "check/names.hpp"
#include "check/options.hpp"
#include "check/report.hpp"

namespace registertoets::check {

/// One register of a report that is counted, and what its expectations are added to.
struct RegisterOfReport {
    const Options& options;
    Report& report;
    Names& names;
    RegisterReport& target;
    bool covers = false;  ///< the register is to hold every process of the list

    [[nodiscard]] const rules::RegisterRules& rules() const { return *options.rules->registers[target.reg]; }
    /// The group called name number `name`, or null.
    [[nodiscard]] GroupReport* find_group(std::uint32_t name) const;
    /// The same, added in its place where there is none.
    [[nodiscard]] GroupReport& group(std::uint32_t name) const;
    /// The name of the group that `directie` or `keten` is, as the run groups; k_none: neither is.
    [[nodiscard]] std::uint32_t group_name(std::uint32_t directie, std::uint32_t keten) const;
    /// Adds a finding of rule number `rule` on row number `row`, which counts in the group of the row too.
    void add_on_row(std::uint32_t rule, std::uint32_t row, std::uint32_t value = k_none) const;
    /// The number of `subject` among those of the report; its directie or keten says which group it is of.
    [[nodiscard]] std::uint32_t add_subject(Subject subject) const;
    /// Adds `finding`, which has a rule and maybe a place, on subject number `subject`, which has no row.
    void add_absent(Finding finding, std::uint32_t subject) const;
    /// Adds a finding of rule number `rule` on subject number `subject`, which is nowhere.
    void add_absent(std::uint32_t rule, std::uint32_t subject) const;
    /// Counts `times` more outcomes of rule number `rule`.
    void count(std::uint32_t rule, rules::Outcome outcome, std::uint64_t times) const;
};

/// Answers the rules on what is expected, in every register of `report`, whose rows are counted: findings,
/// groups that delivered nothing, coverage. `names` are the names of the report.
void judge_expectations(const Options& options, Report& report, Names& names);

/// The rules of `reg` on processes: the list against its rows, and coverage.
void judge_coverage(const RegisterOfReport& reg);

/// The rules of `reg` on deliveries: which directies and ketens have no row.
void judge_deliveries(const RegisterOfReport& reg);

/// Whether a delivery for register number `reg`, of which no sheet was found, is expected of anybody at all.
bool expects_any(const Options& options, std::size_t reg);

}  // namespace registertoets::check
