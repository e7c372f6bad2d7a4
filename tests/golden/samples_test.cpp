// SPDX-License-Identifier: EUPL-1.2
// The samples against the truth that their generator wrote down: row by row, and the figures by themselves.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "check/run.hpp"
#include "rules/load.hpp"

namespace {

namespace fs = std::filesystem;
using namespace registertoets;

const fs::path k_samples = fs::path(REGISTERTOETS_SOURCE_DIR) / "samples";

check::Report check_sample(const std::string& name, const std::string& day) {
    check::Options options;
    options.rules = std::make_shared<const rules::RuleSet>(rules::load({}));
    options.reference_date = *util::parse_iso_date(day);
    const std::vector<check::Input> inputs{k_samples / (name + ".xlsx")};
    return check::run(inputs, options);
}

nlohmann::json truth_of(const std::string& name) {
    std::ifstream file(k_samples / (name + ".truth.json"));
    return nlohmann::json::parse(file);
}

std::vector<std::string> lacking_of(const check::Report& report, const check::RowRecord& row) {
    std::vector<std::string> lacking;
    const auto& fields = report.register_of(report.sheets[row.sheet]).form.fields;
    for (std::size_t field = 0; field < fields.size(); ++field) {
        if ((row.lacking >> field & 1U) != 0) {
            lacking.push_back(fields[field].id);
        }
    }
    return lacking;
}

std::vector<std::string> sorted(std::vector<std::string> texts) {
    std::sort(texts.begin(), texts.end());
    return texts;
}

void hold_against_truth(const std::string& name, const std::string& day) {
    const check::Report report = check_sample(name, day);
    std::map<std::pair<std::string, std::uint32_t>, const check::RowRecord*> rows;
    for (const check::RowRecord& row : report.rows) {
        rows[{report.sheets[row.sheet].name, row.row}] = &row;
    }
    const nlohmann::json truth = truth_of(name);
    CHECK(rows.size() == truth["rows"].size());
    for (const nlohmann::json& expected : truth["rows"]) {
        const std::pair place{expected["sheet"].get<std::string>(), expected["row"].get<std::uint32_t>()};
        CAPTURE(place.first);
        CAPTURE(place.second);
        REQUIRE(rows.contains(place));
        const check::RowRecord& row = *rows[place];
        CHECK(sorted(lacking_of(report, row)) == sorted(expected["lacking"].get<std::vector<std::string>>()));
        CHECK(row.complete == expected["complete"].get<bool>());
        CHECK(row.complete_law == expected["complete_law"].get<bool>());
        if (expected.contains("complete_but_for_missing_columns")) {
            CHECK(row.complete_but_for_missing_columns ==
                  expected["complete_but_for_missing_columns"].get<bool>());
        }
    }
}

const check::Tally& tally_of(const check::Report& report, std::string_view register_id) {
    for (const check::RegisterReport& reg : report.registers) {
        if (report.rules->registers[reg.reg]->form.id == register_id) {
            return reg.tally;
        }
    }
    FAIL("no such register");
    return report.registers.front().tally;
}

}  // namespace

TEST_CASE(
    "the register of 1 July 2025: 667 activities, 247 complete; Wpg 5, none complete, 4 but for two "
    "columns") {
    const check::Report report = check_sample("rde-2025-07-01", "2025-07-01");
    CHECK(tally_of(report, "avg").rows == 667);
    CHECK(tally_of(report, "avg").complete == 247);
    CHECK(tally_of(report, "wpg").rows == 5);
    CHECK(tally_of(report, "wpg").complete == 0);
    CHECK(tally_of(report, "wpg").complete_but_for_missing_columns == 4);
    CHECK(report.status == 1);
}

TEST_CASE("the same figures whatever the day on which is checked") {
    for (const char* day : {"2025-07-01", "2026-11-21", "2031-06-30"}) {
        CAPTURE(day);
        CHECK(tally_of(check_sample("rde-2025-07-01", day), "avg").complete == 247);
    }
}

TEST_CASE("every row of the samples lacks what its generator took away, and nothing else") {
    for (const auto& [name, day] :
         {std::pair{"rde-2025-07-01", "2025-07-01"}, std::pair{"rde-2025-02", "2025-02-28"},
          std::pair{"rde-2025-08-31", "2025-08-31"}, std::pair{"datacoordinator", "2025-07-01"}}) {
        CAPTURE(name);
        hold_against_truth(name, day);
    }
}

TEST_CASE("groups add up to their register, rows to their groups, outcomes to the rows") {
    const check::Report report = check_sample("rde-2025-07-01", "2025-07-01");
    for (const check::RegisterReport& reg : report.registers) {
        check::Tally sum;
        for (const check::GroupReport& group : reg.groups) {
            sum.rows += group.tally.rows;
            sum.complete += group.tally.complete;
            sum.complete_law += group.tally.complete_law;
            sum.required_fields += group.tally.required_fields;
            sum.filled_fields += group.tally.filled_fields;
        }
        CHECK(sum.rows == reg.tally.rows);
        CHECK(sum.complete == reg.tally.complete);
        CHECK(sum.complete_law == reg.tally.complete_law);
        CHECK(sum.required_fields == reg.tally.required_fields);
        CHECK(sum.filled_fields == reg.tally.filled_fields);
        const auto& rules = report.rules->registers[reg.reg]->rules;
        for (std::size_t rule = 0; rule < rules.size(); ++rule) {
            CAPTURE(rules[rule].id);
            std::uint64_t states = 0;
            for (const std::uint64_t count : reg.outcomes[rule]) {
                states += count;
            }
            CHECK(states == (rules[rule].scope == rules::Scope::sheet ? 1 : reg.tally.rows));
        }
    }
}
