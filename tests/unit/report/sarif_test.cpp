// SPDX-License-Identifier: EUPL-1.2
#include "report/sarif.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "messages/catalogue.hpp"
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

TEST_CASE("the URI of a file holds the true bytes of its name") {
    tests::ReportBuilder builder;
    builder.sheet("n\xE9\x1B\n.xlsx", "Blad").row(3, "FG-1", "Noord").finding("trial.purpose.empty", 2);
    check::Report report = builder.build();
    report.files[0].error.emplace(spreadsheet::InputFault::damaged,
                                  messages::Sentence(messages::Msg::run_only_links));
    const json run = run_of(report);
    const std::string uri = "n%E9%1B%0A.xlsx";
    CHECK(run["artifacts"][0]["location"]["uri"] == uri);
    CHECK(run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri);
    CHECK(run["invocations"][0]["toolExecutionNotifications"][0]["locations"][0]["physicalLocation"]
             ["artifactLocation"]["uri"] == uri);
}

TEST_CASE("an accepted finding says for what reason, and what was noticed is a warning") {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad");
    builder.row(3, "FG-1", "Noord").finding("trial.purpose.empty", 2);
    builder.row(4, "FG-2", "Noord").finding("trial.purpose.empty", 2);
    check::Report report = builder.build();
    report.findings[1].status = check::FindingStatus::accepted;
    report.acceptances = {{1, 0}};
    report.exceptions = check::ExceptionsResult{"ex.yaml", "", 1, true, {}};
    report.exceptions->entries = {
        {2, "x", "Staat in\nhet besluit", "Jan", {}, check::ExceptionState::active, 1},
        {9, "y", "Later", "Piet", {}, check::ExceptionState::stale, 0}};
    const json run = run_of(report);
    CHECK_FALSE(run["results"][0].contains("suppressions"));
    CHECK(run["results"][1]["suppressions"][0]["justification"] == "Staat in het besluit");
    const json said = run["invocations"][0]["toolExecutionNotifications"];
    REQUIRE(said.size() == 1);
    CHECK(said[0]["level"] == "warning");
    CHECK(said[0]["message"]["text"].get<std::string>().starts_with("ex.yaml:9: y "));
}
