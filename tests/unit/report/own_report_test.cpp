// SPDX-License-Identifier: EUPL-1.2
#include "report/own_report.hpp"

#include <doctest/doctest.h>

#include "support/report_builder.hpp"
#include "support/workbook_builder.hpp"
#include "util/version.hpp"
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

TEST_CASE("a report of files in which nothing was found is known") {
    for (const messages::Lang lang : {messages::Lang::nl, messages::Lang::en}) {
        check::Report report = tests::ReportBuilder().build();
        report.registers.clear();
        report.files.emplace_back().path = "a.xlsx";
        report::RenderOptions options;
        options.lang = lang;
        const std::string text = tests::rendered("text", report, options);
        CHECK(is_ours(text));
        CHECK_FALSE(is_ours(text + "Zie ook bijlage 2.\n"));
    }
}

TEST_CASE("a short report is known by its last line, which counts the others") {
    for (const messages::Lang lang : {messages::Lang::nl, messages::Lang::en}) {
        const std::string last = report::signature(2, lang) + "\n";
        CHECK(is_ours("Een oordeel\nover twee regels.\n" + last));
        CHECK(
            is_ours("Een oordeel\nover twee regels.\n" + testing::replaced(last, util::version(), "12.0.3")));
        CHECK(is_ours(report::signature(0, lang) + "\n"));
        CHECK_FALSE(is_ours("Ons besluit:\nEen oordeel\nover twee regels.\n" + last));
        CHECK_FALSE(is_ours("Een oordeel\nover twee regels.\n" + last + "Akkoord.\n"));
        CHECK_FALSE(
            is_ours("Een oordeel\nover twee regels.\n" + testing::replaced(last, util::version(), "ons")));
        CHECK_FALSE(is_ours("Een oordeel\nover twee regels.\n"));
    }
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
