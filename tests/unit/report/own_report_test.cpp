// SPDX-License-Identifier: EUPL-1.2
#include "report/own_report.hpp"

#include <doctest/doctest.h>

#include "support/report_builder.hpp"
#include "support/workbook_builder.hpp"
#include "workbook/new_book.hpp"

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
    CHECK(is_ours(a_report("csv")));
    CHECK(is_ours(a_report("xlsx")));
    CHECK(is_ours(a_report("html")));
    CHECK(is_ours(a_report("markdown")));
    CHECK_FALSE(is_ours(a_report("markdown") + "Ons eigen besluit: ...\n"));
    CHECK_FALSE(is_ours("<!DOCTYPE html>\n<html><head><title>registertoets</title>"));
    for (const char* name : {"junit", "sarif", "github", "gitlab"}) {
        CHECK(is_ours(a_report(name)));
    }
    CHECK(is_ours("[]\n"));
    CHECK_FALSE(is_ours("[{\"description\": \"a\"}]"));
    CHECK_FALSE(is_ours("<?xml version=\"1.0\"?><testsuites/>"));
    const std::string context = "{\n  \"@context\": {\n    \"generator\": null\n  },\n  \"generator\": ";
    CHECK(is_ours(context + "\"registertoets 0.1.0\",\n  \"@graph\": []\n}\n"));
    CHECK_FALSE(is_ours(context + "\"another program\",\n  \"@graph\": []\n}\n"));
    CHECK_FALSE(is_ours(""));  // a delivery that failed on its way
}

TEST_CASE("a csv of ours is known when a program saved it with other separators, without quotes or mark") {
    std::string csv = testing::replaced(a_report("csv").substr(3), "\";\"", "\t");
    CHECK(is_ours(testing::replaced(csv, "\"", "")));
    CHECK_FALSE(is_ours("Nr;Naam;Doel\r\n1;a;b\r\n"));
}

TEST_CASE("a workbook is a report of ours by its property, not by its texts") {
    const TempFolder folder;
    const std::string property =
        "<Properties><property fmtid=\"{0}\" pid=\"2\" "
        "name=\"registertoets\"><vt:lpwstr>KIND</vt:lpwstr></property>"
        "</Properties>";
    const auto book = [&](std::string_view kind) {
        return testing::WorkbookBuilder()
            .sheet("Bevindingen", {{"Nr", "Ernst"}})
            .part("docProps/custom.xml", testing::replaced(property, "KIND", kind))
            .write(folder / (std::string(kind) + ".xlsx"));
    };
    CHECK(report::is_own_report(book("findings")));
    CHECK_FALSE(report::is_own_report(book("form")));
    CHECK_FALSE(report::is_own_report(
        testing::WorkbookBuilder().sheet("Bevindingen", {{"Nr"}}).write(folder / "x.xlsx")));
    CHECK(workbook::name_of(workbook::BookKind::findings) == report::k_own_findings);
    CHECK(workbook::k_kind_property == report::k_own_property);
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
