// SPDX-License-Identifier: EUPL-1.2
#include "report/pipeline.hpp"

#include <doctest/doctest.h>

#include "support/report_builder.hpp"

using namespace registertoets;
using report::pipeline_path;

TEST_CASE("paths are relative to the folder, and of a file elsewhere only the name is told") {
    CHECK(pipeline_path("registers/a.xlsx", "/home/jan/repo") == "registers/a.xlsx");
    CHECK(pipeline_path("./a.xlsx", "/home/jan/repo") == "a.xlsx");
    CHECK(pipeline_path("b/../a.xlsx", "/home/jan/repo") == "a.xlsx");
    CHECK(pipeline_path("/home/jan/repo/b/a.xlsx", "/home/jan/repo") == "b/a.xlsx");
    CHECK(pipeline_path("/home/jan/a.xlsx", "/home/jan/repo") == "a.xlsx");
    CHECK(pipeline_path("../a.xlsx", "/home/jan/repo") == "a.xlsx");
    CHECK(pipeline_path("/home/jan/a.xlsx", "") == "a.xlsx");
    CHECK(pipeline_path("(stdin)", "/home") == "(stdin)");
    CHECK(pipeline_path("", "/home") == "-");
}

TEST_CASE("a finding is at its cell, its row, or the headers of its sheet") {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad 1");
    builder.row(14, "FG-1", "Noord").finding("trial.purpose.empty", 2).finding("trial.code.duplicate", 0);
    builder.sheet_finding("trial.term.missing-column");
    const check::Report report = builder.build();
    const auto spot = [&report](std::size_t number) {
        return report::spot_of(report, report.findings[number], "");
    };
    CHECK(spot(0).address == "'Blad 1'!B14");
    CHECK(spot(0).cell == "B14");
    CHECK(spot(0).line == 14);
    CHECK(spot(0).column == 2);
    CHECK(spot(1).address == "'Blad 1'!14:14");
    CHECK(spot(1).cell.empty());
    CHECK(spot(1).column == 1);
    CHECK(spot(2).address == "'Blad 1'");
    CHECK(spot(2).line == 1);
}

TEST_CASE("texts are cut between characters and joined as sentences") {
    CHECK(report::shortened("één", 3) == "één");
    CHECK(report::shortened("één", 2) == "éé…");
    CHECK(report::as_sentences({"Leeg", "", "Vul in!", "(wet)"}) == "Leeg. Vul in! (wet)");
}
