// SPDX-License-Identifier: EUPL-1.2
#include "report/sarif.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "support/report_builder.hpp"

using namespace registertoets;
using nlohmann::json;

namespace {

json run_of(const check::Report& report, const report::RenderOptions& options = {}) {
    return json::parse(tests::rendered("sarif", report, options))["runs"][0];
}

}  // namespace

TEST_CASE("a result of SARIF has a rule, a level, a place of four numbers and a fingerprint") {
    tests::ReportBuilder builder;
    builder.sheet("in koop/a.xlsx", "Blad");
    builder.row(14, "FG-1", "Noord").finding("trial.purpose.empty", 2);
    const json run = run_of(builder.build());
    const json result = run["results"][0];
    CHECK(run["tool"]["driver"]["rules"][result["ruleIndex"].get<std::size_t>()]["id"] ==
          "trial.purpose.empty");
    CHECK(result["level"] == "error");
    CHECK(result["message"]["text"].get<std::string>().starts_with(
        "\"Doel\" is leeg. Zonder doel geen oordeel."));
    const json place = result["locations"][0]["physicalLocation"];
    CHECK(place["artifactLocation"]["uri"] == "in%20koop/a.xlsx");
    CHECK(place["region"] == json{{"startLine", 14}, {"startColumn", 2}, {"endLine", 14}, {"endColumn", 3}});
    CHECK(result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] == "Blad!B14");
    const std::string full = result["partialFingerprints"]["registertoets/v1"];
    CHECK(result["partialFingerprints"]["primaryLocationLineHash"] == full.substr(0, 16) + ":1");
}

TEST_CASE("all rules are listed, and a report without findings has results all the same") {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad").row(3, "FG-1", "Noord");
    const json run = run_of(builder.build(), {.lang = messages::Lang::en});
    CHECK(run["results"] == json::array());
    CHECK(run["tool"]["driver"]["language"] == "en-GB");
    CHECK(run["tool"]["driver"]["rules"].size() > 4);
    CHECK(run["invocations"][0]["executionSuccessful"] == true);
}

TEST_CASE("SARIF holds 25,000 results, and says how many more there are") {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad").row(3, "FG-1", "Noord");
    check::Report report = builder.finding("trial.purpose.too-short", 2).build();
    report.findings.resize(25'003, report.findings.front());
    const json run = run_of(report, {.lang = messages::Lang::en});
    CHECK(run["results"].size() == 25'000);
    CHECK(run["properties"]["resultsLeftOut"] == 3);
    const std::string note = run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"];
    CHECK(note.starts_with("3 findings are not in this report"));
}

TEST_CASE("a path becomes a URI byte by byte") {
    CHECK(report::sarif_uri("a b/c%d:é.xlsx") == "a%20b/c%25d%3A%C3%A9.xlsx");
}
