// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "support/cells_of.hpp"
#include "support/report_builder.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;

namespace {

// The field that the csv has for a code.
std::string field_of(const std::string& code) {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad");
    builder.row(3, code, "Noord", {"purpose"}).finding("trial.purpose.empty", 2);
    const std::string line = tests::lines_of(tests::rendered("csv", builder.build())).at(1);
    const std::string before = "\"1\";\"Fout\";\"open\";\"Proefregister\";\"Noord\";\"\";";
    const std::string after = ";\"a.xlsx\";\"Blad\";\"B3\";\"Doel\";";
    REQUIRE(line.starts_with(before));
    return line.substr(before.size(), line.find(after) - before.size());
}

}  // namespace

TEST_CASE("the csv has a byte order mark, semicolons, quotes around every field and CRLF") {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad");
    builder.row(3, "FG-1", "Noord", {"purpose"}).finding("trial.purpose.empty", 2);
    const std::string csv = tests::rendered("csv", builder.build());
    CHECK(csv.starts_with("\xEF\xBB\xBF\"Nr\";\"Ernst\";\"Stand\";"));
    CHECK(csv.find(";\"Regel\";\"Kenmerk registertoets\"\r\n\"1\";\"Fout\"") != std::string::npos);
    CHECK(csv.find("\"\"\"Doel\"\" is leeg\"") != std::string::npos);
    CHECK(csv.ends_with("\"\r\n"));
}

TEST_CASE("no field of the csv begins a formula") {
    for (const char* formula : {"=1+1", "@SUM(A1)", "+cmd", "-x", "＝1", "＋1", "－1", "＠1"}) {
        CHECK(field_of(formula) == "\"'" + std::string(formula) + "\"");
    }
}

TEST_CASE("numbers, tabs, line ends and invisible characters are harmless as they are shown") {
    CHECK(field_of("-12,5") == "\"-12,5\"");
    CHECK(field_of("+31") == "\"+31\"");
    CHECK(field_of("-12,") == "\"'-12,\"");
    CHECK(field_of("\t=1+1") == "\"'=1+1\"");
    CHECK(field_of("a\r\n=1") == "\"a =1\"");
    CHECK(field_of("a;\"b") == "\"a;\"\"b\"");
    CHECK(field_of("\xE2\x80\xAE=1") == "\"<202E>=1\"");
    CHECK(field_of("_x0041_") == "\"_x0041_\"");
}

TEST_CASE("values are there only when they may be shown") {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad");
    builder.row(3, "FG-1", "Noord").finding("trial.purpose.too-short", 2, "=geheim\n");
    const check::Report report = builder.build();
    CHECK(tests::rendered("csv", report).find("geheim") == std::string::npos);
    const std::string shown = tests::rendered("csv", report, {.show_values = true});
    CHECK(shown.find(";\"Er staat\";\"Kenmerk registertoets\"") != std::string::npos);
    CHECK(shown.find("\"'=geheim¶ \"") != std::string::npos);
}

TEST_CASE("our own reader takes the csv as a table again") {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad");
    builder.row(3, "a;\"b", "=1+1", {"purpose"}).finding("trial.purpose.empty", 2);
    const std::string cells = testing::csv_cells(tests::rendered("csv", builder.build()));
    CHECK(cells.find("A2 text 1\n") != std::string::npos);
    CHECK(cells.find("E2 text '=1+1\n") != std::string::npos);
    CHECK(cells.find("G2 text a;\"b\n") != std::string::npos);
    CHECK(cells.find("R1 text Kenmerk registertoets\n") != std::string::npos);
}
