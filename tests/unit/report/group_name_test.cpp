// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "report/text_parts.hpp"
#include "support/report_builder.hpp"
#include "util/unicode.hpp"

using namespace registertoets;
using tests::ReportBuilder;

TEST_CASE("the name of a directie is cut where it is longer than a line") {
    CHECK(report::group_name("Noord") == "Noord");
    const std::string name(32000, 'x');
    CHECK(util::display_width(report::group_name(name)) == 80);
    CHECK(report::group_name(name).ends_with("…"));

    ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad").row(3, "FG-1", name, {"purpose"}).finding("trial.purpose.empty", 2);
    CHECK(tests::rendered("text", builder.build()).size() < 4000);
}
