// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "support/report_builder.hpp"

using namespace registertoets;
using nlohmann::json;

TEST_CASE("a GitLab report without findings is an empty array") {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad").row(3, "FG-1", "Noord");
    CHECK(tests::rendered("gitlab", builder.build()) == "[]\n");
}

TEST_CASE("an entry of GitLab says where, what and how, worst first") {
    tests::ReportBuilder builder;
    builder.sheet("b/a.xlsx", "Blad");
    builder.row(3, "FG-1", "Noord")
        .finding("trial.purpose.too-short", 2, "kort")
        .finding("trial.purpose.empty", 2);
    const json entries = json::parse(tests::rendered("gitlab", builder.build()));
    REQUIRE(entries.size() == 2);
    CHECK(entries[0]["description"] ==
          "Blad!B3 (FG-1): \"Doel\" is leeg. Schrijf het doel op. Bijvoorbeeld zo.");
    CHECK(entries[0]["check_name"] == "trial.purpose.empty");
    CHECK(entries[0]["severity"] == "critical");
    CHECK(entries[0]["location"]["path"] == "b/a.xlsx");
    CHECK(entries[0]["location"]["lines"]["begin"] == 3);
    CHECK(entries[1]["severity"] == "minor");
    CHECK(entries[1]["description"].get<std::string>().find("kort\"") == std::string::npos);
}

TEST_CASE("a GitLab report holds 100,000 findings and says how many more there are") {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad").row(3, "FG-1", "Noord");
    check::Report report = builder.finding("trial.purpose.too-short", 2).build();
    report.findings.resize(100'002, report.findings.front());
    const json entries = json::parse(tests::rendered("gitlab", report, {.lang = messages::Lang::en}));
    REQUIRE(entries.size() == 100'001);
    CHECK(entries.back()["check_name"] == "registertoets.left-out");
    CHECK(entries.back()["description"].get<std::string>().starts_with("2 findings are not in this report"));
}
