// SPDX-License-Identifier: EUPL-1.2
// The reports on versions: what they say, and what they never show.
#include <doctest/doctest.h>

#include "report/own_report.hpp"
#include "report/version_formats.hpp"
#include "support/checked.hpp"
#include "support/version_builder.hpp"
#include "support/workbook_builder.hpp"
#include "versions/trend.hpp"

using namespace registertoets;
using namespace registertoets::testing;
using messages::Lang;

namespace {

const std::vector<std::string> k_header{"Code", "Directie", "Doel", "Soort", "Reden", "Termijn", "Stand"};

std::vector<std::string> row(std::string code, std::string doel, std::string termijn = "7 jaar",
                             std::string directie = "da") {
    return {std::move(code), std::move(directie), std::move(doel), "geen", "", std::move(termijn), ""};
}

struct TwoVersions {
    versions::Vocabulary words = small_words();
    versions::Comparison comparison;

    TwoVersions(const SheetOfTexts& before, const SheetOfTexts& after) {
        versions::Version old = versions::version_of_report(checked(before), "oud.xlsx", words, Lang::nl);
        versions::Version now = versions::version_of_report(checked(after), "nieuw.xlsx", words, Lang::nl);
        comparison = versions::compare(old, now, words);
    }

    [[nodiscard]] std::string rendered(std::size_t format, const report::RenderOptions& options = {},
                                       const report::VersionsRun& run = {}) const {
        std::string text;
        report::comparison_formats()[format].write({comparison, words, run}, options,
                                                   [&text](std::string_view bytes) { text += bytes; });
        return text;
    }
};

std::string trend_in(std::size_t format, const SheetOfTexts& rows, const report::VersionsRun& run = {}) {
    versions::Vocabulary words = small_words();
    versions::TrendBuilder builder(words);
    versions::Version version = versions::version_of_report(checked(rows), "oud.xlsx", words, Lang::nl);
    version.about.date = util::parse_iso_date("2025-07-01");
    builder.add(version);
    const versions::Trend trend = builder.finish();
    std::string text;
    report::trend_formats()[format].write({trend, words, run}, {},
                                          [&text](std::string_view bytes) { text += bytes; });
    return text;
}

bool is_ours(const std::string& bytes) {
    const TempFolder folder;
    return report::is_own_report(write_file(folder / "a.txt", bytes));
}

}  // namespace

TEST_CASE("no format shows what a cell says") {
    const std::string canary = "KANARIE";
    const SheetOfTexts before{k_header, row("F1", canary), row("F2", canary, ""), row("F3", canary)};
    const SheetOfTexts after{k_header, row("F1", canary + "2", ""), row("F2", canary),
                             row("F4", canary + "4")};
    const TwoVersions both(before, after);
    REQUIRE(both.comparison.changes.size() == 4);
    for (std::size_t format = 0; format < report::comparison_formats().size(); ++format) {
        CAPTURE(format);
        CHECK(both.rendered(format, {.show_values = true}).find(canary) == std::string::npos);
        CHECK(both.rendered(format).find("F1") != std::string::npos);
    }
    for (std::size_t format = 0; format < report::trend_formats().size(); ++format) {
        CHECK(trend_in(format, before).find(canary) == std::string::npos);
    }
}

TEST_CASE("the rows that became worse are listed by directie with what they lack, as many as was asked for") {
    SheetOfTexts before{k_header};
    SheetOfTexts after{k_header};
    for (int number = 1; number <= 5; ++number) {
        before.push_back(row("F" + std::to_string(number), "loon"));
        after.push_back(row("F" + std::to_string(number), "loon", ""));
    }
    const TwoVersions both(before, after);
    const std::string text = both.rendered(0, {.max_findings = 2});
    CHECK(text.find("Directie A: 5 verwerkingen\n") != std::string::npos);
    CHECK(text.find("    - F1, rij 2: mist nu Termijn\n    - F2, rij 3: mist nu Termijn\n"
                    "    … en nog 3 verwerkingen; alles met --max-findings 0.\n") != std::string::npos);
    CHECK(both.rendered(0, {.max_findings = 0}).find("F5, rij 6") != std::string::npos);
    CHECK(text.ends_with("registertoets explain termijn\n"));
}

TEST_CASE("names that would command a terminal do not") {
    const std::string escape = "F\x1B[31m1";
    const TwoVersions both({k_header, row(escape, "loon")}, {k_header, row(escape, "loon", "")});
    for (std::size_t format = 0; format < report::comparison_formats().size(); ++format) {
        CHECK(both.rendered(format).find('\x1B') == std::string::npos);
    }
}

TEST_CASE("reports on versions are known as ours, and only whole ones") {
    const SheetOfTexts rows{k_header, row("F1", "loon")};
    const TwoVersions both(rows, rows);
    for (std::size_t format = 0; format < report::comparison_formats().size(); ++format) {
        CAPTURE(format);
        CHECK(is_ours(both.rendered(format)));
        CHECK(is_ours(trend_in(format, rows)));
    }
    CHECK_FALSE(is_ours(both.rendered(0) + "\nMijn aantekeningen\n"));
}

TEST_CASE("a page takes the change apart in a table that adds up, and has the bars of both versions") {
    const TwoVersions both({k_header, row("F1", "loon"), row("F2", "loon")},
                           {k_header, row("F1", "loon", ""), row("F2", "loon"), row("F3", "btw")});
    const std::string html = both.rendered(2);
    CHECK(html.find("<th scope=\"row\">Oud</th><td class=\"number\">2</td><td class=\"number\">2</td>") !=
          std::string::npos);
    CHECK(html.find("<th scope=\"row\">Nieuwe verwerkingen</th><td class=\"number\">+1</td>"
                    "<td class=\"number\">+1</td>") != std::string::npos);
    CHECK(html.find("<th scope=\"row\">Cellen geleegd of verslechterd</th><td class=\"number\"></td>"
                    "<td class=\"number\">-1</td>") != std::string::npos);
    CHECK(html.find("<title>Directie A: Nieuw 66,6%, Oud 100,0%</title>") != std::string::npos);
    CHECK(html.find("mist nu Termijn") != std::string::npos);
}

TEST_CASE("every format says what was noticed while reading and what was left out") {
    const SheetOfTexts rows{k_header, row("F1", "loon")};
    const TwoVersions both(rows, rows);
    report::VersionsRun run;
    const std::string notice = "Blad1 is niet gelezen.";
    for (std::size_t format = 0; format < report::comparison_formats().size(); ++format) {
        CAPTURE(format);
        CHECK(both.rendered(format, {}, run).find(notice) == std::string::npos);
        CHECK(trend_in(format, rows, run).find(notice) == std::string::npos);
    }
    run.notices = {notice};
    for (std::size_t format = 0; format < report::comparison_formats().size(); ++format) {
        CAPTURE(format);
        CHECK(both.rendered(format, {}, run).find(notice) != std::string::npos);
        CHECK(trend_in(format, rows, run).find(notice) != std::string::npos);
    }
}

TEST_CASE("a quiet comparison is the verdict, and why it was refused") {
    const TwoVersions both({k_header, row("F1", "loon")}, {k_header, row("F1", "loon", "")});
    report::VersionsRun run;
    run.failed = true;
    CHECK(both.rendered(0, {.quiet = true}, run) ==
          "Klein: van 100,0% (1 van de 1) naar 0,0% (0 van de 1) volledig.\n\n"
          "Afgekeurd door --fail-on worse: 1 verwerking is slechter geworden; het\n"
          "percentage van 1 directie is gedaald.\n");
}
