// SPDX-License-Identifier: EUPL-1.2
// The round trip over the samples: what goes back unchanged has the figures of what was sent, what was mended
// has just that much more, and registers taken apart and merged again are what they were.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "check/run.hpp"
#include "rules/load.hpp"
#include "support/workbook_builder.hpp"
#include "workbook/feedback/feedback.hpp"
#include "workbook/merged/merge.hpp"

namespace {

namespace fs = std::filesystem;
using namespace registertoets;
using registertoets::testing::TempFolder;

const fs::path k_samples = fs::path(REGISTERTOETS_SOURCE_DIR) / "samples";

const check::Options& options() {
    static const check::Options k_options = [] {
        check::Options made;
        made.rules = std::make_shared<const rules::RuleSet>(rules::load({}));
        made.reference_date = *util::parse_iso_date("2025-07-01");
        return made;
    }();
    return k_options;
}

void write(const fs::path& path, const std::function<void(const report::Sink&)>& produce) {
    std::ofstream file(path, std::ios::binary);
    produce([&file](std::string_view bytes) {
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    });
}

std::vector<check::Input> inputs_in(const fs::path& folder) {
    std::vector<check::Input> inputs;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string extension = entry.path().extension().string();
        const std::string name = entry.path().filename().string();
        if (!name.starts_with('~') && !name.starts_with('.') && extension != ".txt" && extension != ".json") {
            inputs.emplace_back(entry.path());
        }
    }
    std::sort(inputs.begin(), inputs.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return inputs;
}

check::Report checked(const std::vector<check::Input>& inputs) {
    return check::run(inputs, options());
}

// Writes the feedback on `inputs` to `folder`.
std::vector<workbook::Returned> give_back(const std::vector<check::Input>& inputs, const fs::path& folder) {
    const check::Report report = checked(inputs);
    const auto plan = workbook::plan_feedback(report, inputs, options(), messages::Lang::nl);
    workbook::write_feedback(
        report, inputs, options(), plan, {},
        [&folder](const std::string& name, const auto& produce) { write(folder / name, produce); });
    return plan;
}

void merge(const std::vector<check::Input>& inputs, const fs::path& target) {
    const check::Report report = checked(inputs);
    workbook::Merge plan = workbook::plan_merge(report, inputs, options(), messages::Lang::nl);
    write(target, [&](const report::Sink& sink) {
        workbook::write_merged(report, inputs, options(), messages::Lang::nl, plan, sink);
    });
}

// `avg: rows 667, complete 247, law 391, required 10005, filled 7504, ended 0` and the same per directie.
std::string figures(const check::Report& report) {
    std::string text;
    const auto add = [&text](const std::string& name, const check::Tally& tally) {
        text += name + ": rows " + std::to_string(tally.rows) + ", complete " +
                std::to_string(tally.complete) + ", law " + std::to_string(tally.complete_law) +
                ", required " + std::to_string(tally.required_fields) + ", filled " +
                std::to_string(tally.filled_fields) + "\n";
    };
    for (const check::RegisterReport& counts : report.registers) {
        add(report.rules->registers[counts.reg]->form.id, counts.tally);
        text += "ended " + std::to_string(counts.ended) + "\n";
        std::map<std::string, check::Tally> groups;
        for (const check::GroupReport& group : counts.groups) {
            groups[group.name == check::k_none ? "-" : report.names[group.name]] = group.tally;
        }
        for (const auto& [name, tally] : groups) {
            add("  " + name, tally);
        }
    }
    return text;
}

void check_round_trip(const std::vector<check::Input>& inputs) {
    const TempFolder folder;
    give_back(inputs, folder.path());
    const auto returned = inputs_in(folder.path());
    REQUIRE_FALSE(returned.empty());
    CHECK(figures(checked(returned)) == figures(checked(inputs)));
}

}  // namespace

TEST_CASE("feedback that comes back unchanged gives the same figures") {
    SUBCASE("a register of several directies") {
        check_round_trip({k_samples / "rde-2025-07-01.xlsx"});
    }
    SUBCASE("a register without the Wpg sheet") {
        check_round_trip({k_samples / "rde-2025-02.xlsx"});
    }
    SUBCASE("the sheet of one directie") {
        check_round_trip({k_samples / "datacoordinator.xlsx"});
    }
    SUBCASE("a folder of deliveries: xlsx, ods, csv") {
        check_round_trip(inputs_in(k_samples / "leveringen"));
    }
}

TEST_CASE("feedback on feedback gives the same figures") {
    const TempFolder once;
    const TempFolder twice;
    const std::vector<check::Input> inputs{k_samples / "rde-2025-07-01.xlsx"};
    give_back(inputs, once.path());
    give_back(inputs_in(once.path()), twice.path());
    CHECK(inputs_in(twice.path()).size() == inputs_in(once.path()).size());
    CHECK(figures(checked(inputs_in(twice.path()))) == figures(checked(inputs)));
}

TEST_CASE("a register taken apart per directie and merged again is what it was") {
    const TempFolder folder;
    const std::vector<check::Input> inputs{k_samples / "rde-2025-07-01.xlsx"};
    give_back(inputs, folder.path());
    const auto parts = inputs_in(folder.path());
    CHECK(parts.size() == 13);
    const fs::path merged = folder.path() / "moeder.xlsx";
    merge(parts, merged);
    CHECK(figures(checked({merged})) == figures(checked(inputs)));
}

TEST_CASE("merging what is merged changes nothing, and says where rows came from first") {
    const TempFolder folder;
    const fs::path once = folder.path() / "once.xlsx";
    const fs::path twice = folder.path() / "twice.xlsx";
    merge(inputs_in(k_samples / "leveringen"), once);
    merge({once}, twice);
    CHECK(figures(checked({once})) == figures(checked({twice})));
}
