// SPDX-License-Identifier: EUPL-1.2
#include "report/pipeline.hpp"

#include <doctest/doctest.h>

#include "messages/catalogue.hpp"
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

TEST_CASE("of a csv the line is that of the file, the address that of the row") {
    tests::ReportBuilder builder;
    builder.sheet("a.csv", "a");
    builder.row(2, "FG-1", "Noord").finding("trial.purpose.empty", 2);
    builder.row(3, "FG-2", "Noord").finding("trial.purpose.empty", 2);
    builder.row(9, "FG-3", "Noord").finding("trial.purpose.empty", 2);
    check::Report report = builder.build();
    report.lines[0] = {{3, 5}, {8, 12}};
    const auto spot = [&report](std::size_t number) {
        return report::spot_of(report, report.findings[number], "");
    };
    CHECK(spot(0).line == 2);
    CHECK(spot(1).line == 5);
    CHECK(spot(1).cell == "B3");
    CHECK(spot(2).line == 13);
}

TEST_CASE("warnings tell what was noticed while reading, and which exceptions are past") {
    tests::ReportBuilder builder;
    check::Report report = builder.sheet("b/a.csv", "Blad").row(3, "FG-1", "Noord").build();
    using messages::Msg;
    report.files[0].notices = {
        {messages::Sentence(Msg::notice_nul, {{"cell", "B3"}, {"count", 1}}), "Blad", "B3"}};
    report.sheets[0].notices = {messages::Sentence(Msg::sheet_hidden_rows, {{"count", 2}})};
    const util::Date until = *util::parse_iso_date("2025-06-30");
    report.exceptions =
        check::ExceptionsResult{"ex.yaml",
                                "",
                                0,
                                true,
                                {{2, "x", "Komt goed", "Jan", until, check::ExceptionState::active, 1},
                                 {8, "y", "Later", "Piet", until, check::ExceptionState::expired, 3}}};
    const auto all = report::warnings(report, {.lang = messages::Lang::en});
    REQUIRE(all.size() == 3);
    CHECK(all[0].path == "b/a.csv");
    CHECK(all[0].text.starts_with("Blad B3: 1 cell holds null characters"));
    CHECK(all[1].text.starts_with("Blad: "));
    CHECK(all[2].path.empty());
    CHECK(all[2].text.starts_with("ex.yaml:8: y "));
}

TEST_CASE("texts are cut between characters and joined as sentences") {
    CHECK(report::shortened("één", 3) == "één");
    CHECK(report::shortened("één", 2) == "éé…");
    CHECK(report::as_sentences({"Leeg", "", "Vul in!", "(wet)"}) == "Leeg. Vul in! (wet)");
}
