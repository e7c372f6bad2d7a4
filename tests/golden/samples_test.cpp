// SPDX-License-Identifier: EUPL-1.2
// The samples against the truth that their generator wrote down: row by row, and the figures by themselves.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "check/reference_list.hpp"
#include "check/run.hpp"
#include "register/organisation.hpp"
#include "report/shown.hpp"
#include "rules/load.hpp"

namespace {

namespace fs = std::filesystem;
using namespace registertoets;

const fs::path k_samples = fs::path(REGISTERTOETS_SOURCE_DIR) / "samples";
const fs::path k_deliveries = k_samples / "leveringen";

check::Report check_files(const std::vector<check::Input>& inputs, const std::string& day) {
    check::Options options;
    options.rules = std::make_shared<const rules::RuleSet>(rules::load({}));
    options.reference_date = *util::parse_iso_date(day);
    return check::run(inputs, options);
}

check::Report check_sample(const std::string& name, const std::string& day) {
    return check_files({check::Input(k_samples / (name + ".xlsx"))}, day);
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

void hold_row_against_truth(const check::Report& report, const check::RowRecord& row,
                            const nlohmann::json& expected) {
    CHECK(sorted(lacking_of(report, row)) == sorted(expected["lacking"].get<std::vector<std::string>>()));
    CHECK(row.complete == expected["complete"].get<bool>());
    CHECK(row.complete_law == expected["complete_law"].get<bool>());
    if (expected.contains("complete_but_for_missing_columns")) {
        CHECK(row.complete_but_for_missing_columns ==
              expected["complete_but_for_missing_columns"].get<bool>());
    }
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
        hold_row_against_truth(report, *rows[place], expected);
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

// The deliveries of the truth that the program reads, in the order of the truth.
std::vector<std::string> readable(const nlohmann::json& truth) {
    std::vector<std::string> names;
    for (const nlohmann::json& file : truth["files"]) {
        names.push_back(file["file"].get<std::string>());
    }
    return names;
}

check::Report check_deliveries(const std::vector<std::string>& names) {
    std::vector<check::Input> inputs;
    for (const std::string& name : names) {
        inputs.push_back(k_deliveries / name);
    }
    return check_files(inputs, "2025-08-31");
}

// A row by its file, sheet (none for a file without sheets) and number.
using Place = std::tuple<std::string, std::string, std::uint32_t>;

Place place_of(const nlohmann::json& row) {
    const nlohmann::json& sheet = row["sheet"];
    return {row["file"], sheet.is_null() ? "" : sheet.get<std::string>(), row["row"]};
}

Place place_of(const check::Report& report, const check::RowRecord& row,
               const std::vector<std::string>& names) {
    const check::SheetReport& sheet = report.sheets[row.sheet];
    const std::string& file = names[sheet.file];
    return {file, fs::path(file).extension() == ".csv" ? "" : sheet.name, row.row};
}

std::vector<std::string> required_and_missing(const check::Report& report, const check::SheetReport& sheet) {
    std::vector<std::string> missing;
    for (const report::MissingColumn& column : report::missing_columns(report, sheet)) {
        if (column.required) {
            missing.push_back(report.register_of(sheet).form.fields[column.field].id);
        }
    }
    return missing;
}

void hold_sheets_against_truth(const check::Report& report, std::size_t file,
                               const nlohmann::json& expected) {
    std::vector<const check::SheetReport*> sheets;  // those that are a register
    for (const std::uint32_t number : report.files[file].sheets) {
        if (report.sheets[number].reg) {
            sheets.push_back(&report.sheets[number]);
        }
    }
    REQUIRE(sheets.size() == expected["sheets"].size());
    for (std::size_t at = 0; at < sheets.size(); ++at) {
        const nlohmann::json& told = expected["sheets"][at];
        CHECK(report.register_of(*sheets[at]).form.id == told["register"].get<std::string>());
        CHECK((told["sheet"].is_null() || sheets[at]->name == told["sheet"].get<std::string>()));
        CHECK(sheets[at]->header_row == told["header_row"].get<std::uint32_t>());
        CHECK(sheets[at]->row_count == told["rows"].get<std::uint32_t>());
        CHECK(sorted(required_and_missing(report, *sheets[at])) ==
              sorted(told["missing_columns"].get<std::vector<std::string>>()));
    }
}

void hold_directie_against_truth(const check::Report& report, const check::RowRecord& row,
                                 const nlohmann::json& expected) {
    REQUIRE(row.directie != check::k_none);
    const reg::Form& form = report.register_of(report.sheets[row.sheet]).form;
    const std::string told = expected["directie"].get<std::string>();
    CHECK(report.names[row.directie] == reg::canonical_name(form.fields[form.directie].list, told));
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

TEST_CASE("the deliveries together: every sheet and row is what the generator wrote") {
    const nlohmann::json truth = truth_of("leveringen");
    const std::vector<std::string> names = readable(truth);
    const check::Report report = check_deliveries(names);
    REQUIRE(report.files.size() == names.size());
    std::map<Place, const check::RowRecord*> rows;
    for (const check::RowRecord& row : report.rows) {
        rows[place_of(report, row, names)] = &row;
    }
    for (const nlohmann::json& expected : truth["files"]) {
        const auto file = std::find(names.begin(), names.end(), expected["file"].get<std::string>());
        if (file != names.end()) {
            CAPTURE(*file);
            hold_sheets_against_truth(report, static_cast<std::size_t>(file - names.begin()), expected);
        }
    }
    std::size_t expected_rows = 0;
    std::map<std::string, std::uint64_t> complete;
    for (const nlohmann::json& expected : truth["rows"]) {
        const Place place = place_of(expected);
        if (std::find(names.begin(), names.end(), std::get<0>(place)) == names.end()) {
            continue;
        }
        ++expected_rows;
        complete[expected["register"]] += expected["complete"].get<bool>() ? 1U : 0U;
        CAPTURE(std::get<0>(place));
        CAPTURE(std::get<1>(place));
        CAPTURE(std::get<2>(place));
        REQUIRE(rows.contains(place));
        hold_row_against_truth(report, *rows[place], expected);
        hold_directie_against_truth(report, *rows[place], expected);
    }
    CHECK(rows.size() == expected_rows);
    CHECK(tally_of(report, "avg").complete == complete["avg"]);
    CHECK(tally_of(report, "wpg").complete == complete["wpg"]);
}

TEST_CASE("the deliveries against the BES list: its coverage, unknown codes, and who delivered nothing") {
    const nlohmann::json truth = truth_of("leveringen");
    check::Options options;
    options.rules = std::make_shared<const rules::RuleSet>(rules::load({}));
    options.reference_date = *util::parse_iso_date("2025-08-31");
    options.reference = std::make_shared<const check::ReferenceLists>(check::read_reference_lists(
        k_samples / "bes-lijst.xlsx", *options.rules, std::nullopt, options.limits));
    options.expect_deliveries = true;
    std::vector<check::Input> inputs;
    for (const std::string& name : readable(truth)) {
        inputs.push_back(k_deliveries / name);
    }
    const check::Report report = check::run(inputs, options);
    const check::RegisterReport& avg = report.registers.at(0);
    const nlohmann::json& told = truth["together"][0]["coverage"];
    REQUIRE(avg.coverage.has_value());
    CHECK(avg.coverage->counts.expected == told["expected"].get<std::uint64_t>());
    CHECK(avg.coverage->counts.present == told["present"].get<std::uint64_t>());
    CHECK(avg.coverage->counts.complete == told["complete"].get<std::uint64_t>());
    std::vector<std::string> unknown;
    for (const std::uint32_t subject : avg.coverage->unknown) {
        unknown.push_back(report.names[report.subjects[subject].code]);
    }
    CHECK(sorted(unknown) == sorted(told["unknown"].get<std::vector<std::string>>()));
    std::vector<std::string> nothing;
    check::CoverageCounts sum;
    for (const check::GroupReport& group : avg.groups) {
        if (!group.delivered) {
            nothing.push_back(report.names[group.name]);
        }
        sum.expected += group.coverage->expected;
        sum.present += group.coverage->present;
    }
    CHECK(nothing == truth["nothing_delivered"].get<std::vector<std::string>>());
    CHECK(sum.expected == avg.coverage->counts.expected);
    CHECK(sum.present == avg.coverage->counts.present);
    // What is complete does not change by it.
    CHECK(avg.tally.complete == truth["together"][0]["complete"].get<std::uint64_t>());
}

TEST_CASE("a row that is delivered twice points at the row where it stands first") {
    const nlohmann::json truth = truth_of("leveringen");
    const std::vector<std::string> names = readable(truth);
    const check::Report report = check_deliveries(names);
    std::map<Place, Place> repeats;
    for (const check::Finding& finding : report.findings) {
        if (report.rule_of(finding).check_name == "duplicate" && !report.rule_of(finding).on_row) {
            repeats[place_of(report, report.rows[finding.row], names)] =
                place_of(report, report.rows[finding.related()], names);
        }
    }
    std::map<Place, Place> expected;
    for (const nlohmann::json& row : truth["rows"]) {
        if (row.contains("repeats") &&
            std::find(names.begin(), names.end(), row["file"].get<std::string>()) != names.end()) {
            expected[place_of(row)] = place_of(row["repeats"]);
        }
    }
    CHECK(repeats == expected);
}

TEST_CASE("a delivery by itself: what repeats a row of another file is complete there") {
    const nlohmann::json truth = truth_of("leveringen");
    for (const std::string& name : readable(truth)) {
        CAPTURE(name);
        std::uint64_t complete = 0;
        for (const nlohmann::json& row : truth["rows"]) {
            if (row["file"] == name) {
                complete += row.value("complete_alone", row["complete"].get<bool>()) ? 1U : 0U;
            }
        }
        std::uint64_t found = 0;
        for (const check::RegisterReport& reg : check_deliveries({name}).registers) {
            found += reg.tally.complete;
        }
        CHECK(found == complete);
    }
}

TEST_CASE("the folder of deliveries holds what its truth names, and one workbook that is no register") {
    const nlohmann::json truth = truth_of("leveringen");
    std::set<std::string> named;
    for (const nlohmann::json& file : truth["files"]) {
        named.insert(file["file"].get<std::string>());
    }
    for (const char* list : {"no_register", "skipped"}) {
        for (const nlohmann::json& file : truth[list]) {
            named.insert(file.get<std::string>());
        }
    }
    std::set<std::string> found;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(k_deliveries)) {
        if (entry.is_regular_file()) {
            found.insert(fs::relative(entry.path(), k_deliveries).generic_string());
        }
    }
    CHECK(found == named);
    const check::Report report = check_deliveries(truth["no_register"].get<std::vector<std::string>>());
    REQUIRE(report.files.front().error.has_value());
    CHECK(report.files.front().error->fault() == spreadsheet::InputFault::no_register);
}
