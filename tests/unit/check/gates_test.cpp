// SPDX-License-Identifier: EUPL-1.2
// Thresholds and the exit status.
#include "check/gates.hpp"

#include <doctest/doctest.h>

#include <fmt/format.h>

#include "support/checked.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

const std::vector<std::string> k_header{"Code", "Directie", "Doel", "Soort", "Reden", "Termijn", "Stand"};

std::vector<std::string> good(std::string code, std::string directie = "da") {
    return {std::move(code), std::move(directie), "loon", "geen", "", "7 jaar", ""};
}

std::vector<std::string> poor(std::string code, std::string directie = "da") {
    return {std::move(code), std::move(directie), "loon", "geen", "", "", ""};
}

// One complete row of three, held against a threshold.
check::GateResult gate(std::uint64_t numerator, std::uint64_t denominator) {
    check::Options options = small_options();
    options.fail_under.push_back({std::nullopt, numerator, denominator, "x%"});
    return checked({k_header, good("1"), poor("2"), poor("3")}, options).gates.at(0);
}

// A gate a line: `Directie A: 1 of 3, 2 short` or `(none): 3 of 3`.
std::string gates_in(const check::Report& report) {
    std::string text;
    for (const check::GateResult& gate : report.gates) {
        text += fmt::format("{}: {} of {}", gate.directie.value_or("(none)"), gate.complete, gate.rows);
        text += gate.met ? "\n" : fmt::format(", {} short\n", gate.rows_short);
    }
    return text;
}

check::Options for_directies(std::uint64_t percent) {
    check::Options options = small_options();
    options.fail_on = std::nullopt;
    options.fail_under_directie.push_back({std::nullopt, percent, 100, "x%"});
    return options;
}

}  // namespace

TEST_CASE("a threshold is an exact fraction") {
    CHECK(gate(333, 1000).met);
    CHECK(gate(1, 3).met);
    CHECK_FALSE(gate(334, 1000).met);
    CHECK_FALSE(gate(33334, 100000).met);
    CHECK(gate(0, 100).met);
}

TEST_CASE("a gate that fails says how many rows are short") {
    CHECK(gate(334, 1000).rows_short == 1);
    CHECK(gate(2, 3).rows_short == 1);
    CHECK(gate(100, 100).rows_short == 2);
    CHECK(gate(333, 1000).rows_short == 0);
}

TEST_CASE("the status is 1 for a finding that counts, and for a gate") {
    check::Options options = small_options();
    CHECK(checked({k_header, good("1")}, options).status == 0);
    CHECK(checked({k_header, poor("1")}, options).status == 1);
    options.fail_on = std::nullopt;
    CHECK(checked({k_header, poor("1")}, options).status == 0);
    options.fail_under.push_back({std::nullopt, 50, 100, "50%"});
    CHECK(checked({k_header, poor("1")}, options).status == 1);
    CHECK(checked({k_header, poor("1"), good("2")}, options).status == 0);
}

TEST_CASE("every directie is held against its threshold by itself, and so are rows without one") {
    const SheetOfTexts rows{k_header,        good("1"),           poor("2"),
                            good("3", "db"), good("4", "Elders"), poor("5", "")};
    const check::Report report = checked(rows, for_directies(60));
    CHECK(gates_in(report) ==
          "Directie A: 1 of 2, 1 short\nDirectie B: 1 of 1\nElders: 1 of 1\n(none): 0 of 1, 1 short\n");
    CHECK(report.status == 1);
    CHECK(checked(rows, for_directies(0)).status == 0);
}

TEST_CASE("directies are judged whatever percentages are grouped by") {
    check::Options options = for_directies(100);
    options.group_by = check::GroupBy::file;
    CHECK(gates_in(checked({k_header, good("1"), poor("2", "db")}, options)) ==
          "Directie A: 1 of 1\nDirectie B: 0 of 1, 1 short\n");
}

TEST_CASE("a directie that delivered nothing reaches no threshold, not even 0") {
    check::Options options = for_directies(0);
    check::Report report = checked({k_header, good("1")}, options);
    report.gates.clear();
    report.names.push_back("Directie B");
    report.registers.at(0).directies_missing.push_back(static_cast<std::uint32_t>(report.names.size() - 1));
    check::judge_gates(options, report);
    CHECK(gates_in(report) == "Directie A: 1 of 1\nDirectie B: 0 of 0, 0 short\n");
    CHECK(report.status == 1);
}

TEST_CASE("a directie that is asked for and has no row reaches no threshold either") {
    check::Options options = for_directies(0);
    options.only_directies = {"Directie A", "Directie B"};
    const check::Report report = checked({k_header, good("1")}, options);
    CHECK(gates_in(report) == "Directie A: 1 of 1\nDirectie B: 0 of 0, 0 short\n");
    CHECK(report.status == 1);
}

TEST_CASE("a threshold for one register leaves the others alone") {
    check::Options options = for_directies(100);
    options.fail_under_directie.front().reg = 0;
    CHECK(checked({k_header, poor("1")}, options).status == 1);
}

TEST_CASE("an empty sheet beside a filled one is short of no threshold, unless its register is named") {
    check::Options options = small_options();
    options.fail_on = std::nullopt;
    options.fail_under.push_back({std::nullopt, 80, 100, "80%"});
    check::Report report = checked({k_header, good("1")}, options);
    report.registers.emplace_back().reg = 99;
    report.gates.clear();
    check::judge_gates(options, report);
    CHECK(report.gates.size() == 1);
    CHECK(report.status == 0);
    report.gates.clear();
    options.fail_under.front().reg = 99;
    check::judge_gates(options, report);
    CHECK(report.gates.size() == 1);
    CHECK(report.status == 1);
}

TEST_CASE("a register that a threshold names and that is not found does not reach it") {
    check::Options options = small_options();
    options.fail_under.push_back({99, 40, 100, "40%"});
    const check::Report report = checked({k_header, good("1")}, options);
    CHECK(report.gates.size() == 1);
    CHECK(report.status == 1);
    options.only_register = 0;  // another one was not asked for
    CHECK(checked({k_header, good("1")}, options).status == 0);
}
