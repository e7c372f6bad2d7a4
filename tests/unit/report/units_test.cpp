// SPDX-License-Identifier: EUPL-1.2
#include "report/units.hpp"

#include <doctest/doctest.h>

#include "report/shown.hpp"
#include "support/report_builder.hpp"

using namespace registertoets;

TEST_CASE("rows are counted by any unit, in the order of names, those without one last") {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad");
    builder.row(3, "FG-1", "zuid", {"purpose"});
    builder.row(4, "FG-2", "Noord");
    builder.row(5, "FG-3", "zuid");
    check::Report report = builder.build();
    report.rows[1].keten = check::k_none;
    report.rows[0].keten = report.rows[0].directie;
    report.rows[2].keten = report.rows[1].directie;
    const auto units = report::tally_by(report, report.registers[0].reg, &check::RowRecord::keten);
    REQUIRE(units.size() == 3);
    CHECK(report::name_at(report, units[0].name) == "Noord");
    CHECK(report::name_at(report, units[1].name) == "zuid");
    CHECK(units[2].name == check::k_none);
    CHECK(units[1].tally.rows == 1);
    CHECK(units[1].tally.complete == 0);
    CHECK(units[0].tally.complete == 1);
}

TEST_CASE("what a group lacks is counted by field") {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad");
    builder.row(3, "FG-1", "Noord", {"purpose", "term"});
    builder.row(4, "FG-2", "Noord", {"purpose"});
    const check::Report report = builder.build();
    const auto lacking = report::lacking_by_group(report, report.registers[0]);
    REQUIRE(lacking.size() == 1);
    const report::Lacking& fields = lacking.begin()->second;
    CHECK(fields.at(1) == 2);
    CHECK(fields.at(2) == 1);
    CHECK(fields.at(0) == 0);
}
