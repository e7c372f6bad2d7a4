// SPDX-License-Identifier: EUPL-1.2
#include "report/own_report.hpp"

#include <doctest/doctest.h>

#include "support/report_builder.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using testing::TempFolder;
using testing::write_file;

namespace {

std::string a_report(std::string_view format) {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad");
    builder.row(3, "FG-1", "Noord", {"purpose"}).finding("trial.purpose.empty", 2);
    return tests::rendered(format, builder.build(), {});
}

bool is_ours(const std::string& bytes) {
    const TempFolder folder;
    return report::is_own_report(write_file(folder / "a.txt", bytes));
}

}  // namespace

TEST_CASE("reports of ours are known, in each format") {
    CHECK(is_ours(a_report("text")));
    CHECK(is_ours(a_report("json")));
    CHECK(is_ours(""));
}

TEST_CASE("a document that quotes a report is none") {
    const std::string report = a_report("text");
    CHECK_FALSE(is_ours("# Ons register\n\n" + report));
    CHECK_FALSE(is_ours(report + "\nEn dit schreef ik erbij.\n"));
    CHECK_FALSE(is_ours("Zomaar een tekst.\n"));
    CHECK_FALSE(is_ours("{\"schema\": 1}"));
}

TEST_CASE("what is not there is no report") {
    CHECK_FALSE(report::is_own_report("er-is-niets.txt"));
}
