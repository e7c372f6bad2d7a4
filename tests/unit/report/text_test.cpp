// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/quick_win.hpp"
#include "report/text_parts.hpp"
#include "support/report_builder.hpp"
#include "util/unicode.hpp"

using namespace registertoets;
using messages::Lang;
using messages::Msg;
using tests::ReportBuilder;

namespace {

std::string text_of(const check::Report& report, const report::RenderOptions& options = {}) {
    return tests::rendered("text", report, options);
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

void check_width(const std::string& text, std::size_t width) {
    for (const std::string& line : tests::lines_of(text)) {
        CAPTURE(line);
        CHECK(util::display_width(line) <= width);
    }
}

check::Report several_groups() {
    ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad");
    for (std::uint32_t row = 9; row <= 12; ++row) {
        builder.row(row, "FG-" + std::to_string(row), "Centrale Administratieve Processen", {"purpose"})
            .finding("trial.purpose.empty", 2);
    }
    builder.row(14, "FG-14", "Centrale Administratieve Processen", {"purpose", "term"})
        .finding("trial.purpose.empty", 2)
        .finding("trial.term.empty", 3, "KANARIE");
    builder.row(15, "FG-15", "Noord").finding("trial.purpose.too-short", 2);
    builder.row(16, "FG-16", "Noord", {"purpose"}).finding("trial.purpose.empty", 2);
    return builder.build();
}

}  // namespace

TEST_CASE("the verdict comes first, a command to read on comes last") {
    const auto lines = tests::lines_of(text_of(several_groups()));
    CHECK(lines.front() == "Proefregister: 1 van de 7 verwerkingen is volledig (14,2%).");
    CHECK(lines.back() == "registertoets explain trial.purpose.empty");
}

TEST_CASE("what was noticed while reading is a line with its place, for every command that reads") {
    check::Report report = several_groups();
    CHECK(report::notices_in_words(report, Lang::nl, true).empty());
    report.files[0].notices.push_back(
        {messages::Sentence(Msg::sheet_hidden_rows, {{"count", 2}}), "Blad", "B4"});
    report.sheets[0].notices.push_back(messages::Sentence(Msg::sheet_hidden_rows, {{"count", 1}}));
    const auto lines = report::notices_in_words(report, Lang::nl, true);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].starts_with("a.xlsx, Blad B4: 2 verborgen rijen"));
    CHECK(lines[1].starts_with("a.xlsx, werkblad Blad: 1 verborgen rij "));
    CHECK(report::notices_in_words(report, Lang::nl, false)[1].starts_with("Blad: 1 verborgen rij "));
}

TEST_CASE("equal findings in a column are folded, with what, where, why and how") {
    const std::string text = text_of(several_groups());
    CHECK(has(text, "  Fout: \"Doel\" is leeg"));
    CHECK(has(text, "    Waar:   B9:B12, B14 · 5 cellen\n"));
    CHECK(has(text, "    Waarom: Zonder doel geen oordeel. (wet art. 2)\n"));
    CHECK(has(text, "    Hoe:    Schrijf het doel op.\n"));
    CHECK_FALSE(has(text, "Bijvoorbeeld zo."));
    CHECK(has(text, "  Waarschuwing: \"Doel\" is kort"));
    report::RenderOptions options;
    options.verbosity = 1;
    CHECK(has(text_of(several_groups(), options), "Bijvoorbeeld zo."));
}

TEST_CASE("a finding on a column as a whole names it") {
    check::Report report = several_groups();
    report.findings.insert(report.findings.begin(), report.findings.front());
    report.findings.front().row = check::k_none;
    CHECK(has(text_of(report), "    Waar:   kolom B (Doel)\n"));
    // One that is not read because another column has that meaning.
    report.findings.front().column = 27;
    report.sheets[0].match.unknown.push_back({27, "Doel (nieuw)", 1, true});
    CHECK(has(text_of(report), "    Waar:   kolom AA (Doel (nieuw))\n"));
    CHECK(has(tests::rendered("json", report), "\"column\": \"AA\", \"header\": \"Doel (nieuw)\""));
}

TEST_CASE("groups stand in the order of the table, errors before warnings, each explained once") {
    const std::string text = text_of(several_groups());
    const std::size_t first = text.find("Centrale Administratieve Processen: 0 van 5 volledig (0,0%)");
    const std::size_t second = text.find("Noord: 1 van 2 volledig (50,0%)");
    REQUIRE(first != std::string::npos);
    REQUIRE(second != std::string::npos);
    CHECK(first < second);
    CHECK(text.find("Fout: \"Doel\" is leeg", second) < text.find("Waarschuwing: \"Doel\" is kort", second));
    CHECK(text.find("Zonder doel geen oordeel", second) == std::string::npos);
}

TEST_CASE("no line is wider than the terminal, in either language") {
    for (const Lang lang : {Lang::nl, Lang::en}) {
        for (const std::size_t width : {60U, 80U}) {
            report::RenderOptions options;
            options.lang = lang;
            options.width = width;
            check_width(text_of(several_groups(), options), width);
        }
    }
    const check::Report wide =
        ReportBuilder()
            .sheet(std::string(200, 'x') + ".xlsx", "漢字漢字漢字漢字", std::string(90, 'y'))
            .row(2, "FG-1", "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字", {"purpose"})
            .finding("trial.purpose.empty", 2)
            .build();
    check_width(text_of(wide), 80);
}

TEST_CASE("the report speaks English when asked") {
    report::RenderOptions options;
    options.lang = Lang::en;
    const std::string text = text_of(several_groups(), options);
    CHECK(has(text, "Trial register: 1 of the 7 processing activities is complete (14.2%)."));
    CHECK(has(text, "Error: \"Doel\" is empty"));
    CHECK_FALSE(has(text, "Waarom"));
}

TEST_CASE("cell contents are shown only when they may be") {
    report::RenderOptions options;
    CHECK_FALSE(has(text_of(several_groups(), options), "KANARIE"));
    options.show_values = true;
    CHECK(has(text_of(several_groups(), options), "Er staat: \"KANARIE\""));
}

TEST_CASE("nothing from a workbook reaches the terminal as a command") {
    const check::Report report = ReportBuilder()
                                     .sheet("a\x1B[2J.xlsx", "Blad", "Doel\x1B]0;x\x07\nvan alles")
                                     .row(2, "FG-1", "No\x1Bord\xE2\x80\xAE", {"purpose"})
                                     .finding("trial.purpose.empty", 2)
                                     .build();
    const std::string text = text_of(report);
    CHECK_FALSE(has(text, "\x1B"));
    CHECK_FALSE(has(text, "\x07"));
    CHECK_FALSE(has(text, "\xE2\x80\xAE"));
    CHECK(has(text, "\"Doel<1B>]0;x<07> van alles\" is leeg"));
}

TEST_CASE("colour stands beside words and is off unless asked for") {
    CHECK_FALSE(has(text_of(several_groups()), "\x1B["));
    report::RenderOptions options;
    options.colour = true;
    CHECK(has(text_of(several_groups(), options), "\x1B[31mFout: \x1B[0m\"Doel\" is leeg"));
}

TEST_CASE("a missing column is said first, with what would be but for it") {
    const std::string text = text_of(ReportBuilder()
                                         .sheet("a.xlsx", "Blad", "Doel", false)
                                         .sheet_finding("trial.term.missing-column")
                                         .row(2, "FG-1", "Noord", {"term"})
                                         .row(3, "FG-2", "Noord", {"term", "purpose"})
                                         .finding("trial.purpose.empty", 2)
                                         .build());
    CHECK(
        text.starts_with("Proefregister: 0 van de 2 verwerkingen zijn volledig (0,0%): in het formulier\n"
                         "ontbreekt 1 kolom (Termijn); afgezien daarvan 1 van de 2 (50,0%).\n"));
    // Also where it completes no row: else the shortest report would not say it at all.
    CHECK(text_of(ReportBuilder()
                      .sheet("a.xlsx", "Blad", "Doel", false)
                      .row(3, "FG-2", "Noord", {"term", "purpose"})
                      .build())
              .starts_with("Proefregister: 0 van de 1 verwerking is volledig (0,0%): in het formulier\n"
                           "ontbreekt 1 kolom (Termijn); afgezien daarvan 0 van de 1 (0,0%).\n"));
    CHECK(has(text, "Fout: De kolom \"Termijn\" ontbreekt"));
    CHECK(has(text, "werkblad Blad; 2 verwerkingen hebben dit gegeven nodig."));
    CHECK(has(text, "Snelste winst: de kolom Termijn toevoegen en invullen."));
}

TEST_CASE("a register that is complete gets a good word and no list") {
    const std::string text = text_of(
        ReportBuilder().sheet("a.xlsx", "Blad").row(2, "FG-1", "Noord").row(3, "FG-2", "Noord").build());
    CHECK(text.starts_with("Proefregister: alle 2 verwerkingen zijn volledig (100,0%).\n"));
    CHECK(has(text, "Uitkomst: in orde, er valt niets te verbeteren."));
    CHECK_FALSE(has(text, "Wat te doen"));
    CHECK(tests::lines_of(text).back() == "registertoets explain");
}

TEST_CASE("without a register the report says so, and why") {
    check::Report report = ReportBuilder().build();
    check::FileReport& file = report.files.emplace_back();
    file.path = "weg.xlsx";
    file.error.emplace(spreadsheet::InputFault::missing,
                       messages::Sentence(messages::Msg::file_missing, {{"file", "weg.xlsx"}}));
    report.status = 3;
    const std::string text = text_of(report);
    CHECK(text.starts_with("Er is geen verwerkingsregister gevonden; er is niets getoetst.\n"));
    CHECK(has(text, "  - weg.xlsx bestaat niet."));
    CHECK(has(text, "Uitkomst: er kon niets worden getoetst."));
}

TEST_CASE("a quiet report is the verdict alone") {
    report::RenderOptions options;
    options.quiet = true;
    check::Report report = several_groups();
    report.fail_on = std::nullopt;
    CHECK(text_of(report, options) == "Proefregister: 1 van de 7 verwerkingen is volledig (14,2%).\n");
}

TEST_CASE("no more findings than asked for, and a line that says how many more there are") {
    report::RenderOptions options;
    options.max_findings = 1;
    CHECK(has(text_of(several_groups(), options),
              "Nog 1 bevinding in 1 cel; alles staat er met --max-findings 0."));
    options.max_findings = 0;
    CHECK_FALSE(has(text_of(several_groups(), options), "--max-findings"));
}

TEST_CASE("a threshold that is not reached says how many rows are short") {
    check::Report report = several_groups();
    const std::size_t reg = report.registers[0].reg;
    report.gates.push_back({check::GateKind::reg, reg, std::nullopt, 7, 1, "40.5%", 2, false, {}});
    CHECK(has(text_of(report), "  - Proefregister: 1 van 7 (14,2%), vereist 40,5%: nog 2 verwerkingen\n"));
    report.gates.front() = {check::GateKind::reg, reg, std::nullopt, 0, 0, "40%", 0, false, {}};
    CHECK(has(text_of(report), "  - Proefregister: geen enkele verwerking, vereist 40%: niet gehaald\n"));
}

TEST_CASE("of a threshold for directies those are told that do not reach it") {
    check::Report report = several_groups();
    const std::size_t reg = report.registers[0].reg;
    const auto gate = [&](std::optional<std::string> name, std::uint64_t rows, std::uint64_t complete,
                          bool met) {
        report.gates.push_back(
            {check::GateKind::directie, reg, std::move(name), rows, complete, "50%", met ? 0U : 1U, met, {}});
    };
    gate("Noord", 2, 1, true);
    gate("Oost", 0, 0, false);
    gate("Zuid", 3, 1, false);
    gate(std::nullopt, 1, 0, false);
    CHECK(has(text_of(report),
              "  - Proefregister: 1 van 3 directies haalt 50%, de rijen zonder directie niet\n"
              "    - Oost: geen enkele verwerking, vereist 50%: niet gehaald\n"
              "    - Zuid: 1 van 3 (33,3%), vereist 50%: nog 1 verwerking\n"
              "    - (niet ingevuld): 0 van 1 (0,0%), vereist 50%: nog 1 verwerking\n"));
}

TEST_CASE("of one directie the verb is singular, also where none reaches the threshold") {
    check::Report report = several_groups();
    report.gates.push_back(
        {check::GateKind::directie, report.registers[0].reg, "Noord", 2, 0, "10%", 1, false, {}});
    CHECK(has(text_of(report), "  - Proefregister: 0 van 1 directie haalt 10%\n"));
}

TEST_CASE("of an earlier report it is told which directies fell behind, came and went") {
    check::Report report = several_groups();
    const std::size_t reg = report.registers[0].reg;
    const auto gate = [&](const char* name, std::uint64_t rows, std::uint64_t complete,
                          std::uint64_t rows_short, std::optional<check::EarlierShare> earlier) {
        report.gates.push_back(
            {check::GateKind::no_worse, reg, name, rows, complete, "", rows_short, rows_short == 0, earlier});
    };
    gate("Noord", 2, 1, 0, {{2, 1}});
    gate("Oost", 4, 1, 1, {{2, 1}});
    gate("Zuid", 3, 1, 0, {});
    gate("West", 0, 0, 0, {{5, 5}});
    report.no_worse_than = check::NoWorseThan{"old.json", false};
    report.fail_on = std::nullopt;
    CHECK(has(text_of(report),
              "  - Proefregister: 1 van 2 directies niet minder volledig dan in old.json\n"
              "    - Oost: 1 van 4 (25,0%), was 1 van 2 (50,0%): nog 1 verwerking\n"
              "    - Zuid: 1 van 3 (33,3%), eerder nog niets: telt niet als achteruitgang\n"
              "    - West: nu geen enkele verwerking, was 5 van 5 (100,0%): telt niet als\n"
              "      achteruitgang\n"
              "  Let op: old.json is met andere regels gemaakt; een verschil kan daaraan\n"
              "  liggen.\n"));
}

TEST_CASE("accepted findings are counted, and an exception that accepts nothing any more is told") {
    check::Report report = several_groups();
    report.findings[0].status = check::FindingStatus::accepted;
    const util::Date until = *util::parse_iso_date("2025-06-30");
    report.exceptions = check::ExceptionsResult{
        "ex.yaml",
        "",
        1,
        true,
        {{2, "trial.purpose.empty, FG-9", "Komt goed", "Jan\x1B", until, check::ExceptionState::active, 1},
         {8, "trial.term.empty, Noord", "Later", "Piet", until, check::ExceptionState::expired, 3},
         {14, "trial.term.empty, Zuid", "Later", "Piet", until, check::ExceptionState::stale, 0}}};
    const std::string text = text_of(report);
    CHECK_FALSE(has(text, "Aanvaard · "));
    CHECK(has(text, "Bevindingen die niet meetellen, staan niet in dit verslag; met -v wel."));
    CHECK(has(text, "  - 1 van 8 bevindingen is aanvaard in ex.yaml en telt niet mee.\n"));
    CHECK_FALSE(has(text, "Komt goed"));
    CHECK(has(text,
              "  - ex.yaml:8: trial.term.empty, Noord is verlopen op 2025-06-30 en telt weer\n"
              "    mee (3 bevindingen; Piet).\n"));
    CHECK(has(text, "  - ex.yaml:14: trial.term.empty, Zuid past op geen enkele bevinding."));
    report::RenderOptions verbose;
    verbose.verbosity = 1;
    CHECK(has(text_of(report, verbose),
              "  - ex.yaml:2: trial.purpose.empty, FG-9, tot en met 2025-06-30: Komt goed\n"
              "    (Jan<1B>); 1 bevinding.\n"));
    CHECK(has(text_of(report, verbose), "  Aanvaard · Fout: \"Doel\" is leeg"));
    CHECK_FALSE(has(text_of(report, verbose), "Ze staan niet in dit verslag"));
    report.exceptions->comparable = false;
    CHECK_FALSE(has(text_of(report), "past op geen"));
}

TEST_CASE("the text report names the project file and its hash") {
    check::Report report = several_groups();
    report.run.project_file = check::ProjectFile{".registertoets.yaml", "abc"};
    CHECK(has(text_of(report), "\nOpties uit .registertoets.yaml (sha256 abc).\n"));
}

TEST_CASE("findings of a baseline are counted, and with -v they come after those that count") {
    check::Report report = several_groups();
    report.findings[0].status = check::FindingStatus::baseline;
    report.findings[1].status = check::FindingStatus::baseline;
    report.baseline = check::BaselineResult{"old\x1B.json", 5, 2, 3, true};
    CHECK_FALSE(has(text_of(report), "Al bekend · "));
    CHECK(has(text_of(report), "    Waar:   B11:B12, B14 · 3 cellen\n"));
    report::RenderOptions verbose;
    verbose.verbosity = 1;
    const std::string text = text_of(report, verbose);
    CHECK(has(text, "  Fout: \"Doel\" is leeg"));
    CHECK(has(text, "    Waar:   B11:B12, B14 · 3 cellen\n"));
    CHECK(has(text, "  Al bekend · Fout: \"Doel\" is leeg"));
    CHECK(text.find("Al bekend") > text.find("B11:B12"));
    CHECK(has(text, "5 fouten, 1 waarschuwing, 2 die niet meetellen"));
    CHECK(has(text,
              "Wat niet meetelt\n  - 2 van 8 bevindingen stonden al in old<1B>.json en tellen niet mee.\n"));
    CHECK(has(text, "  - 3 bevindingen uit old<1B>.json zijn er niet meer."));
    report.baseline->comparable = false;
    CHECK_FALSE(has(text_of(report), "zijn er niet meer"));
}

TEST_CASE("of a baseline those are counted that do not count because of it, whatever exceptions say") {
    check::Report report = several_groups();
    report.findings[0].status = check::FindingStatus::baseline;
    report.findings[1].status = check::FindingStatus::accepted;
    // Four stood in it: one is accepted, and two count again as their exception has expired.
    report.baseline = check::BaselineResult{"oud.json", 5, 4, 1, true};
    CHECK(has(text_of(report), "  - 1 van 8 bevindingen stond al in oud.json en telt niet mee.\n"));
}

TEST_CASE("a group is named where it is the only one with findings to show") {
    check::Report report = several_groups();
    for (std::size_t index = 0; index < 6; ++index) {
        report.findings[index].status = check::FindingStatus::baseline;
    }
    report.baseline = check::BaselineResult{"old.json", 6, 6, 0, true};
    const std::string text = text_of(report);
    CHECK(has(text, "\nNoord: 1 van 2 volledig (50,0%)\n"));
    CHECK_FALSE(has(text, "Centrale Administratieve Processen: 0 van 5"));
}

TEST_CASE("the last line sends nobody to what is known") {
    check::Report report = several_groups();
    CHECK(has(text_of(report), "\nregistertoets explain trial."));
    for (check::Finding& finding : report.findings) {
        finding.status = check::FindingStatus::baseline;
    }
    report.baseline = check::BaselineResult{"old.json", 5, report.findings.size(), 0, true};
    CHECK(text_of(report).ends_with("\nregistertoets explain\n"));
}

TEST_CASE("the quickest gain is the field that most rows lack and nothing else") {
    const check::Report report = several_groups();
    const auto win = report::quick_win(report, report.registers[0].reg);
    REQUIRE(win.has_value());
    CHECK(win->rows == 5);
    CHECK_FALSE(win->column_missing);
    CHECK(
        has(text_of(report), "Snelste winst: Doel in orde maken. Aan 5 verwerkingen ontbreekt alleen dat:"));
}

TEST_CASE("an error on another field keeps a row from being gained") {
    const check::Report report = ReportBuilder()
                                     .sheet("a.xlsx", "Blad")
                                     .row(2, "FG-1", "Noord", {"purpose"})
                                     .finding("trial.purpose.empty", 2)
                                     .finding("trial.code.duplicate", 1)
                                     .build();
    CHECK_FALSE(report::quick_win(report, report.registers[0].reg).has_value());
    CHECK(has(text_of(report), "Snelste winst: Doel, dat het vaakst niet in orde is (1 keer)."));
}

TEST_CASE("of a column that answers several fields a finding names the one that it is about") {
    check::Report report = ReportBuilder()
                               .sheet("a.xlsx", "Blad", "Doel en termijn", false)
                               .row(2, "FG-1", "Noord", {"purpose", "term"})
                               .finding("trial.purpose.empty", 2)
                               .finding("trial.term.empty", 2)
                               .build();
    reg::HeaderMatch& match = report.sheets[0].match;
    CHECK(has(text_of(report), "Fout: \"Doel en termijn\" is leeg"));
    match.matched[1].fields = {1, 2};
    match.columns_of[2] = {2};
    CHECK(has(text_of(report), "Fout: \"Doel en termijn\" (Doel) is leeg"));
    CHECK(has(text_of(report), "Fout: \"Doel en termijn\" (Termijn) is leeg"));
}
