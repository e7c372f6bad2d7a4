// SPDX-License-Identifier: EUPL-1.2
// Counting by field gives what asking every rule of every row gives.
#include "check/field_outcomes.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <random>

#include "check/outcome.hpp"
#include "rules/load.hpp"

using namespace registertoets;

namespace {

// Judges made rows in both ways, and gives how many of the rules were not met.
std::size_t compare(const rules::RegisterRules& rules) {
    const util::Date day{std::chrono::year{2025}, std::chrono::July, std::chrono::day{1}};
    check::FieldOutcomes counted(rules, day);
    std::vector<check::OutcomeCounts> expected(rules.rules.size());
    std::mt19937 random(1);
    std::size_t total_not_met = 0;
    for (int round = 0; round < 400; ++round) {
        std::vector<rules::CellFacts> cells(rules.form.fields.size());
        rules::RowFacts row(cells.size());
        for (std::size_t field = 0; field < cells.size(); ++field) {
            cells[field].answer.presence = static_cast<rules::Presence>(random() % 6);
            cells[field].answer.own_word = random() % 2 == 0;
            cells[field].faults = random() % 2 == 0 ? 0 : static_cast<std::uint32_t>(random());
            row[field].cell = &cells[field];
            row[field].need = static_cast<rules::Need>(random() % 5);
        }
        std::vector<std::uint32_t> not_met;
        counted.add(row, not_met);
        std::vector<std::uint32_t> expected_not_met;
        for (std::uint32_t number = 0; number < rules.rules.size(); ++number) {
            if (!counted.has(number)) {
                continue;
            }
            const auto outcome = check::outcome_of(rules.rules[number], row, day);
            REQUIRE(outcome);
            ++expected[number][static_cast<std::size_t>(*outcome)];
            if (*outcome == rules::Outcome::not_met) {
                expected_not_met.push_back(number);
            }
        }
        CHECK(not_met == expected_not_met);
        total_not_met += not_met.size();
    }
    std::vector<check::OutcomeCounts> outcomes(rules.rules.size());
    counted.move_to(outcomes);
    CHECK(outcomes == expected);
    counted.move_to(outcomes);
    CHECK(outcomes == expected);
    return total_not_met;
}

}  // namespace

TEST_CASE("rules on one field alone have the outcomes that each of them gives by itself") {
    const rules::RuleSet set = rules::load({});
    for (const auto& rules : set.registers) {
        CAPTURE(rules->form.id);
        CHECK(compare(*rules) > 0);
    }
}
