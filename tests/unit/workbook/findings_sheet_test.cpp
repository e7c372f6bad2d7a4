// SPDX-License-Identifier: EUPL-1.2
#include "workbook/findings_sheet.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "report/finding_table.hpp"
#include "support/report_builder.hpp"

namespace registertoets {
namespace {

// Keeps rows as lines: cells separated by " | ", a link behind an arrow.
class Lines final : public workbook::SheetWriter {
  public:
    void row(std::span<const workbook::OutCell> cells, double /*height*/) override {
        std::string line;
        for (const workbook::OutCell& cell : cells) {
            line += line.empty() ? "" : " | ";
            if (const auto* text = std::get_if<std::string_view>(&cell.value)) {
                line += *text;
            } else if (const auto* number = std::get_if<double>(&cell.value)) {
                line += std::to_string(static_cast<int>(*number));
            }
            line += cell.target.empty() ? "" : " -> " + std::string(cell.target);
        }
        lines.push_back(line);
    }
    [[nodiscard]] std::uint32_t next_row() const override {
        return static_cast<std::uint32_t>(lines.size() + 1);
    }

    std::vector<std::string> lines;
};

check::Report two_rows() {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad");
    builder.row(3, "FG-1", "Noord").finding("trial.purpose.too-short", 2, "kort");
    builder.row(4, "=1+1", "Zuid", {"purpose"}).finding("trial.purpose.empty", 2);
    return builder.build();
}

// Without the fingerprint, which ends each line.
std::string short_line(const std::string& line) {
    return line.substr(0, line.rfind(" | "));
}

TEST_CASE("each finding is a row, errors first, without columns that say nothing") {
    const check::Report report = two_rows();
    const std::vector<std::uint32_t> all = report::worst_first(report);
    Lines sheet;
    workbook::write_findings_sheet(report, {.findings = all}, sheet);
    REQUIRE(sheet.lines.size() == 5);
    CHECK(sheet.lines[0] == "Bevindingen");
    CHECK(sheet.lines[1] == "1 fout, 1 waarschuwing. Het belangrijkste staat bovenaan.");
    CHECK(sheet.lines[2] ==
          "Nr | Ernst | Directie | Keten | Code | Werkblad | Cel | Kolom | Wat is er mis | Waarom | Wat te "
          "doen | "
          "Artikel | Wie eist het | Regel | Kenmerk registertoets");
    CHECK(short_line(sheet.lines[3]) ==
          "1 | Fout | Zuid |  | =1+1 | Blad | B4 | Doel | \"Doel\" is leeg | Zonder doel geen oordeel. Meer "
          "uitleg. | "
          "Schrijf het doel op. Bijvoorbeeld zo. | wet art. 2 | de wet | trial.purpose.empty");
    CHECK(short_line(sheet.lines[4]) ==
          "2 | Waarschuwing | Noord |  | FG-1 | Blad | B3 | Doel | \"Doel\" is kort | Kort zegt weinig. | "
          "Schrijf een zin. | wet art. 2 | de wet | trial.purpose.too-short");
}

TEST_CASE("links, values and the name of whom it concerns are there when asked for") {
    const check::Report report = two_rows();
    const std::vector<std::uint32_t> all = report::worst_first(report);
    Lines sheet;
    const auto target = [](const check::Finding& finding) {
        return "Blad!B" + std::to_string(finding.row + 3);
    };
    workbook::write_findings_sheet(report,
                                   {.lang = messages::Lang::en,
                                    .show_values = true,
                                    .findings = all,
                                    .about = "Noord",
                                    .target = target},
                                   sheet);
    CHECK(sheet.lines[0] == "Findings: Noord");
    CHECK(sheet.lines[4].find(" | B3 -> Blad!B3 | ") != std::string::npos);
    CHECK(sheet.lines[4].find(" | kort | ") != std::string::npos);
}

TEST_CASE("with several files their names stand there") {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad", "Doel", false).sheet_finding("trial.term.missing-column");
    builder.row(3, "FG-1", "Noord").finding("trial.purpose.too-short", 2);
    builder.sheet("b.xlsx", "Blad").row(3, "FG-2", "Zuid").finding("trial.purpose.too-short", 2);
    const check::Report report = builder.build();
    const std::vector<std::uint32_t> all = report::worst_first(report);
    const auto columns = report::telling_columns(report, all, false);
    CHECK(std::find(columns.begin(), columns.end(), report::FindingColumn::file) != columns.end());
}

TEST_CASE("what does not fit is told, and is the least important") {
    const check::Report report = two_rows();
    const std::vector<std::uint32_t> all = report::worst_first(report);
    Lines sheet;
    workbook::write_findings_sheet(report, {.findings = all, .most_rows = 4}, sheet);
    CHECK(sheet.lines.size() == 4);
    CHECK(sheet.lines[1] ==
          "1 fout, 1 waarschuwing. Het belangrijkste staat bovenaan. Let op: er past niet meer op een "
          "werkblad; "
          "1 bevinding staat er niet bij.");
    CHECK(sheet.lines[3].find("trial.purpose.empty") != std::string::npos);
}

TEST_CASE("no findings are a table without rows") {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad").row(3, "FG-1", "Noord");
    const check::Report report = builder.build();
    Lines sheet;
    workbook::write_findings_sheet(report, {}, sheet);
    CHECK(sheet.lines.size() == 3);
    CHECK(sheet.lines[1] == "Er is niets gevonden.");
    CHECK(workbook::findings_layout(report, {}).filter_row == 3);
}

}  // namespace
}  // namespace registertoets
