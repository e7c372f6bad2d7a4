// SPDX-License-Identifier: EUPL-1.2
// Which test suites and cases a JUnit report has: a suite for each directie, in it a case for each rule.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "check/report.hpp"
#include "messages/catalogue.hpp"
#include "messages/lang.hpp"

namespace registertoets::report {

/// A rule in a suite: the numbers of its register and of the rule in it.
using JunitRule = std::pair<std::size_t, std::uint32_t>;

/// The findings of each rule, in the order of the report; none: the rule is met.
using JunitSuite = std::map<JunitRule, std::vector<std::uint32_t>>;

struct JunitPlan {
    std::map<std::string, JunitSuite> suites;  ///< by what directies are called
    std::size_t left_out = 0;                  ///< findings for which there is no room
};

/// More than so many findings do not stand in a report: GitLab takes 30 MB.
constexpr std::size_t k_junit_most_findings = 100'000;

/// The suites of `report`. Rules that are met are listed where there is room, so that a consumer sees a
/// finding go: it takes a case that is no longer there for unknown, not for mended.
JunitPlan junit_plan(const check::Report& report, messages::Lang lang);

/// Why nobody can say whether `rule`, of which there is no finding, is met: it speaks of no row of its
/// register, or its column is missing. Nothing: it is met.
std::optional<messages::Msg> junit_why_skipped(const check::Report& report, const JunitRule& rule);

/// Whether a case with `findings` fails: one of them makes the run fall short.
bool junit_fails(const check::Report& report, const std::vector<std::uint32_t>& findings);

}  // namespace registertoets::report
