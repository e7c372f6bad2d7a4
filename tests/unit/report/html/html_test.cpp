// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include <string>

#include "report/html/html_document.hpp"
#include "report/html/html_text.hpp"
#include "report/html/page_assets.hpp"
#include "support/report_builder.hpp"
#include "util/sha256.hpp"

using namespace registertoets;
using report::html::escaped;
using report::html::id_of;

namespace {

std::size_t count_of(const std::string& text, std::string_view part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++count;
    }
    return count;
}

std::string page(const check::Report& report, messages::Lang lang = messages::Lang::nl) {
    return tests::rendered("html", report, {.lang = lang});
}

check::Report small_report() {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad");
    builder.row(3, "FG-1", "Noord", {"purpose"}).finding("trial.purpose.empty", 2);
    builder.row(4, "FG-2", "Zuid");
    return builder.build();
}

}  // namespace

TEST_CASE("no text is markup, and what does not show is shown as a code") {
    CHECK(escaped("<b>&\"'") == "&lt;b&gt;&amp;&quot;&#39;");
    CHECK(escaped("a\x1B[31m") == "a&lt;1B&gt;[31m");
    CHECK(escaped("\xE2\x80\xAE"
                  "abc") == "&lt;202E&gt;abc");
    CHECK(escaped("een\n twee") == "een twee");
    CHECK(escaped("&amp;") == "&amp;amp;");
}

TEST_CASE("an id is made of letters, digits and hyphens") {
    CHECK(id_of("Control & Financiën (C&F)") == "control-financien-c-f");
    CHECK(id_of("\"><script>") == "script");
    CHECK(id_of("…") == "");
}

TEST_CASE("the page allows its own style and script by their hashes, and nothing else") {
    const std::string html = page(small_report());
    CHECK(html.starts_with("<!DOCTYPE html>\n<html lang=\"nl\">\n"));
    for (const std::string_view asset : {report::html::k_page_style, report::html::k_page_script}) {
        CHECK(html.find("'sha256-" + util::sha256_base64(asset) + "'") != std::string::npos);
        CHECK(count_of(html, ">" + std::string(asset) + "</") == 1);
    }
    CHECK(html.find("default-src 'none'; ") != std::string::npos);
    CHECK(count_of(html, "<script") == 1);
    CHECK(count_of(html, " style=") == 0);
    CHECK(count_of(html, "://") == 0);
}

TEST_CASE("the page has a part for each thing that a reader asks, and a way to each") {
    const std::string html = page(small_report());
    for (const char* id : {"oordeel", "volledigheid", "ontbreekt", "te-doen", "verwerkingen", "toetsing",
                           "bestanden", "herkomst"}) {
        CAPTURE(id);
        CHECK(count_of(html, "<section id=\"" + std::string(id) + "\"") == 1);
        CHECK(count_of(html, "<a href=\"#" + std::string(id) + "\">") == 1);
    }
    CHECK(html.find("<section id=\"dekking\"") == std::string::npos);
    CHECK(page(small_report(), messages::Lang::en).find("<html lang=\"en\">") != std::string::npos);
}

TEST_CASE("bars and table say the same shares") {
    const std::string html = page(small_report());
    CHECK(html.find("<title>Noord: Volledig 0,0%, Wettelijk volledig 0,0%</title>") != std::string::npos);
    CHECK(html.find("<title>Zuid: Volledig 100,0%, Wettelijk volledig 100,0%</title>") != std::string::npos);
    CHECK(html.find("<th scope=\"row\">Zuid</th><td class=\"number\">1</td><td class=\"number\">1</td>"
                    "<td class=\"number\" data-order=\"1001\">100,0%</td>") != std::string::npos);
    CHECK(html.find("<tfoot>\n<tr><th scope=\"row\">Totaal</th><td class=\"number\">2</td>") !=
          std::string::npos);
}

TEST_CASE("a code is not broken at its hyphen, and prose with hyphens is") {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad");
    builder.row(3, "FG-1", "Midden- en Kleinbedrijf", {"purpose"});
    const std::string html = page(builder.build());
    CHECK(html.find(" class=\"whole\">FG-1<") != std::string::npos);
    CHECK(html.find(" class=\"whole\">Midden") == std::string::npos);
}

TEST_CASE("names from files and cells are no markup anywhere on the page") {
    const std::string hostile = "<img src=x onerror=alert(1)>'\"&";
    tests::ReportBuilder builder;
    builder.sheet(hostile + ".xlsx", hostile, hostile);
    builder.row(3, hostile, hostile, {"purpose"}).finding("trial.purpose.empty", 2, hostile);
    const std::string html =
        tests::rendered("html", builder.build(), {.lang = messages::Lang::nl, .show_values = true});
    CHECK(count_of(html, "<img") == 0);
    CHECK(count_of(html, "&lt;img src=x onerror=alert(1)&gt;") > 5);
}

TEST_CASE("values are on the page only when they may be shown") {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad");
    builder.row(3, "FG-1", "Noord").finding("trial.purpose.too-short", 2, "geheim");
    const check::Report report = builder.build();
    CHECK(count_of(page(report), "geheim") == 0);
    CHECK(count_of(tests::rendered("html", report, {.show_values = true}),
                   "<dt>Er staat</dt><dd>&quot;geheim&quot;</dd>") == 1);
}

TEST_CASE("of a large register the page has the rows that lack most, and says so") {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad");
    constexpr std::uint32_t k_rows = 2005;
    for (std::uint32_t row = 0; row < k_rows; ++row) {
        builder.row(
            row + 2, "FG-" + std::to_string(row), "Noord",
            row >= k_rows - 10 ? std::vector<std::string>{"purpose", "term"} : std::vector<std::string>{});
    }
    const std::string html = page(builder.build());
    CHECK(html.find("van de 2005 verwerkingen de 2000 waaraan het meest ontbreekt") != std::string::npos);
    const std::size_t rows = html.find("<section id=\"verwerkingen\"");
    CHECK(html.find(">FG-1995<", rows) < html.find(">FG-0<", rows));
    CHECK(html.find(">FG-1994<", rows) == std::string::npos);
}

TEST_CASE("a bar shows that something is there, and is full only of all") {
    std::string html;
    const report::Sink sink = [&html](std::string_view piece) { html += piece; };
    report::html::HtmlDocument document(sink, messages::Lang::nl);
    document.bars(
        {"", {"Volledig"}, {{"een", {{1, 100000}}}, {"bijna", {{99999, 100000}}}, {"geen", {{0, 7}}}}});
    CHECK(html.find("class=\"m1\" y=\"0\" width=\"1\"") != std::string::npos);
    CHECK(html.find("class=\"m1\" y=\"0\" width=\"999\"") != std::string::npos);
    CHECK(html.find("class=\"m1\" y=\"0\" width=\"0\"") != std::string::npos);
}

TEST_CASE("a chart draws its lines where time has them, with a gap where nothing was measured") {
    std::string html;
    const report::Sink sink = [&html](std::string_view piece) { html += piece; };
    report::html::HtmlDocument document(sink, messages::Lang::nl);
    document.chart({"Verloop <b>",
                    {{"1 jan", 0}, {"1 feb", 500}, {"1 mrt", 1000}},
                    {{"Volledig", {report::Share{1, 4}, std::nullopt, report::Share{1, 1}}}}});
    CHECK(html.find("d=\"M48 184M720 24\"") != std::string::npos);
    CHECK(html.find("<title>Verloop &lt;b&gt;. Volledig: 1 jan 25,0%, 1 feb –, 1 mrt 100,0%</title>") !=
          std::string::npos);
    CHECK(html.find("text-anchor=\"middle\">100,0%</text>") != std::string::npos);
}
