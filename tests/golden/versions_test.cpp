// SPDX-License-Identifier: EUPL-1.2
// Versions of the samples: from workbooks and from JSON reports alike, and the figures that management knows.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "check/run.hpp"
#include "report/format.hpp"
#include "report/percent.hpp"
#include "rules/load.hpp"
#include "util/files.hpp"
#include "versions/comparison.hpp"
#include "versions/dates.hpp"
#include "versions/trend.hpp"

using namespace registertoets;

namespace {

namespace fs = std::filesystem;

const fs::path k_samples = fs::path(REGISTERTOETS_SOURCE_DIR) / "samples";

std::shared_ptr<const rules::RuleSet> rules_of_samples() {
    static const auto rules = std::make_shared<const rules::RuleSet>(rules::load({}));
    return rules;
}

check::Report judged(const std::string& name) {
    check::Options options;
    options.rules = rules_of_samples();
    options.reference_date = versions::date_in_name(name).value_or(util::Date{});
    const check::Input input(k_samples / name);
    return check::run(std::span(&input, 1), options);
}

versions::Version through_json(const check::Report& report, versions::Vocabulary& words) {
    const fs::path path = fs::temp_directory_path() / "registertoets-versions-test.json";
    util::WholeFile file(path);
    report::write_json(report, {}, [&file](std::string_view bytes) { file.write(bytes); });
    REQUIRE(file.commit());
    versions::Version version = versions::version_from_json(path, {}, words);
    fs::remove(path);
    return version;
}

const std::vector<std::string> k_versions{"rde-2025-02.xlsx", "rde-2025-07-01.xlsx", "rde-2025-08-31.xlsx"};

}  // namespace

TEST_CASE("a sample and its JSON report give the same version") {
    for (const std::string& name : k_versions) {
        CAPTURE(name);
        const check::Report report = judged(name);
        versions::Vocabulary words(*rules_of_samples());
        const versions::Version from_run =
            versions::version_of_report(report, name, words, messages::Lang::nl);
        const versions::Version from_json = through_json(report, words);
        REQUIRE(from_run.rows.size() == from_json.rows.size());
        REQUIRE(from_run.rows.size() > 100);
        std::size_t different = 0;
        for (std::size_t row = 0; row < from_run.rows.size(); ++row) {
            const versions::VersionRow& one = from_run.rows[row];
            const versions::VersionRow& other = from_json.rows[row];
            const bool same = one.key == other.key && one.occurrence == other.occurrence &&
                              one.reg == other.reg && one.lacking == other.lacking &&
                              one.content == other.content && one.row == other.row &&
                              one.code == other.code && one.directie == other.directie &&
                              one.required == other.required && one.filled == other.filled &&
                              one.complete == other.complete && one.complete_law == other.complete_law &&
                              from_run.places[one.place] == from_json.places[other.place];
            different += same ? 0U : 1U;
        }
        CHECK(different == 0);
        CHECK(from_run.about.files == from_json.about.files);
        CHECK(from_run.about.registers == from_json.about.registers);
        CHECK(versions::compare(from_run, from_json, words).changes.empty());
    }
}

TEST_CASE("the AVG register went from 3.0 to 37.0 to 41.0 percent") {
    versions::Vocabulary words(*rules_of_samples());
    versions::TrendBuilder builder(words);
    for (const std::string& name : k_versions) {
        versions::Version version =
            versions::version_of_report(judged(name), name, words, messages::Lang::nl);
        version.about.date = versions::date_in_name(name);
        builder.add(version);
    }
    const versions::Trend trend = builder.finish();
    std::vector<unsigned> tenths;
    std::vector<std::string> days;
    for (std::size_t version = 0; version < k_versions.size(); ++version) {
        const versions::Amounts& amounts = trend.registers.at(0).total.versions[version].value();
        tenths.push_back(report::tenths({static_cast<std::uint64_t>(amounts.complete),
                                         static_cast<std::uint64_t>(amounts.rows)})
                             .value());
        days.push_back(util::iso(trend.versions[version].date.value()));
    }
    CHECK(words.at(trend.registers[0].reg).id == rules_of_samples()->registers[0]->form.id);
    CHECK(tenths == std::vector<unsigned>{30, 370, 410});
    CHECK(days == std::vector<std::string>{"2025-02-28", "2025-07-01", "2025-08-31"});
}
