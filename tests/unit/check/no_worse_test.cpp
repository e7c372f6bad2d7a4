// SPDX-License-Identifier: EUPL-1.2
#include "check/no_worse.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "check/earlier_report.hpp"
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

check::Options no_worse_than(std::vector<check::EarlierCount> counts) {
    auto earlier = std::make_shared<check::EarlierReport>();
    earlier->path = "old.json";
    earlier->counts = std::move(counts);
    for (const rules::RuleFile& file : small_register()->files) {
        earlier->rules.push_back(file.sha256);
    }
    check::Options options = small_options();
    options.fail_on = std::nullopt;
    options.no_worse_than = std::move(earlier);
    return options;
}

// A gate a line: `Directie A: 1 of 3, was 2 of 4, 1 short`.
std::string gates_in(const check::Report& report) {
    std::string text;
    for (const check::GateResult& gate : report.gates) {
        text += fmt::format("{}: {} of {}", gate.directie.value_or("(none)"), gate.complete, gate.rows);
        text += gate.earlier ? fmt::format(", was {} of {}", gate.earlier->complete, gate.earlier->rows) : "";
        text += gate.met ? "\n" : fmt::format(", {} short\n", gate.rows_short);
    }
    return text;
}

}  // namespace

TEST_CASE("a directie that was more complete makes the status 1") {
    const SheetOfTexts rows{k_header, good("1"), poor("2"), poor("3"), good("4", "db")};
    const check::Report report =
        checked(rows, no_worse_than({{"klein", "Directie A", 4, 2}, {"klein", "Directie B", 9, 9}}));
    CHECK(gates_in(report) == "Directie A: 1 of 3, was 2 of 4, 1 short\nDirectie B: 1 of 1, was 9 of 9\n");
    CHECK(report.status == 1);
    CHECK(checked(rows, no_worse_than({{"klein", "Directie A", 3, 1}})).status == 0);
}

TEST_CASE("shares are compared exactly, however near they are") {
    const SheetOfTexts rows{k_header, good("1"), poor("2"), poor("3")};
    CHECK(checked(rows, no_worse_than({{"klein", "Directie A", 3000000, 1000000}})).status == 0);
    CHECK(checked(rows, no_worse_than({{"klein", "Directie A", 3000000, 1000001}})).status == 1);
    CHECK(checked(rows, no_worse_than({{"klein", "Directie A", 3000000000000000000, 1000000000000000000}}))
              .status == 0);
    CHECK(checked(rows, no_worse_than({{"klein", "Directie A", 3000000000000000000, 1000000000000000001}}))
              .status == 1);
}

TEST_CASE("a directie that came or went is no worse, and is told") {
    const check::Report report =
        checked({k_header, poor("1")}, no_worse_than({{"klein", "Directie B", 2, 2}}));
    CHECK(gates_in(report) == "Directie A: 0 of 1\nDirectie B: 0 of 0, was 2 of 2\n");
    CHECK(report.status == 0);
}

TEST_CASE("rows without a directie are compared with each other") {
    CHECK(gates_in(checked({k_header, poor("1", "")}, no_worse_than({{"klein", std::nullopt, 1, 1}}))) ==
          "(none): 0 of 1, was 1 of 1, 1 short\n");
}

TEST_CASE("what was not asked for, or is of a register that the rules do not know, is not compared") {
    check::Options options = no_worse_than(
        {{"klein", "Directie B", 2, 2}, {"klein", std::nullopt, 2, 2}, {"groot", "Directie A", 2, 2}});
    options.only_directies = {"Directie A"};
    CHECK(gates_in(checked({k_header, good("1")}, options)) == "Directie A: 1 of 1\n");
}

TEST_CASE("an earlier report that was made with other rules is told") {
    CHECK(checked({k_header, good("1")}, no_worse_than({})).no_worse_than->same_rules);
    auto other = std::make_shared<check::EarlierReport>();
    other->rules = {"abc"};
    check::Options options = small_options();
    options.no_worse_than = other;
    CHECK_FALSE(checked({k_header, good("1")}, options).no_worse_than->same_rules);
}
