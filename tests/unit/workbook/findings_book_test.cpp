// SPDX-License-Identifier: EUPL-1.2
// `check --format xlsx`, read back by our own reader.
#include <doctest/doctest.h>

#include <string>

#include "support/cells_of.hpp"
#include "support/report_builder.hpp"
#include "support/workbook_builder.hpp"

namespace registertoets {
namespace {

std::string cells_of(const check::Report& report, const report::RenderOptions& options = {}) {
    const testing::TempFolder folder;
    return testing::cells_of(
        testing::write_file(folder / "a.xlsx", tests::rendered("xlsx", report, options)));
}

// From the line `[name]` to the next sheet.
std::string sheet_of(const std::string& cells, const std::string& name) {
    const std::size_t from = cells.find("[" + name + "]\n");
    return from == std::string::npos ? "" : cells.substr(from, cells.find("\n[", from) - from);
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

tests::ReportBuilder three_rows() {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad", "Doel", false).sheet_finding("trial.term.missing-column");
    builder.row(3, "FG-1", "Noord", {"term"});
    builder.row(4, "FG-2", "Zuid", {"purpose", "term"}).finding("trial.purpose.empty", 2);
    builder.row(5, "FG-3", "Zuid", {"purpose", "term"}).finding("trial.purpose.empty", 2);
    return builder;
}

TEST_CASE("the workbook says how it went, group by group, with shares that are cut off") {
    const std::string sheet = sheet_of(cells_of(three_rows().build()), "Samenvatting");
    CHECK(has(sheet, "A1 text Samenvatting van de toets\n"));
    CHECK(has(sheet,
              "text Proefregister: 0 van de 3 verwerkingen zijn volledig (0,0%): in het formulier ontbreekt "
              "1 kolom"));
    CHECK(has(sheet, "text Noord\n"));
    CHECK(has(sheet, "number 0.666\n"));  // two of the three required fields of Noord
    CHECK(has(sheet, "text Totaal\n"));
    CHECK(has(sheet, "text registertoets check a.xlsx"));
}

TEST_CASE("the matrix counts what is lacking, group by field") {
    const std::string sheet = sheet_of(cells_of(three_rows().build()), "Wat ontbreekt (trial)");
    CHECK(has(sheet, "E3 text Doel\nwet art. 2\naltijd: de wet\n"));
    CHECK(has(sheet, "A4 text Noord\nB4 number 1\nC4 number 1\nD4 number 0\nE4 number 0\nF4 number 1\n"));
    CHECK(has(sheet, "A5 text Zuid\nB5 number 2\nC5 number 2\nD5 number 0\nE5 number 2\nF5 number 2\n"));
    CHECK(has(sheet, "A6 text Totaal\nB6 number 3\nC6 number 3\nD6 number 0\nE6 number 2\nF6 number 3"));
}

TEST_CASE("who does what: missing columns for the owner of the form, cells folded for the others") {
    const std::string sheet = sheet_of(cells_of(three_rows().build()), "Wie doet wat");
    CHECK(has(sheet, "A4 text Wie het formulier beheert\nB4 text Fout\nC4 text Termijn\n"));
    CHECK(has(sheet, "A5 text Zuid\nB5 text Fout\nC5 text Doel\nD5 text \"Doel\" is leeg\n"));
    CHECK(has(sheet, "F5 number 2\nG5 text B4:B5\nH5 text Blad\n"));
}

TEST_CASE("texts that look like formulas stay texts, and what is longer than a cell is cut") {
    tests::ReportBuilder builder;
    builder.sheet("=a.xlsx", "-Blad", "=Doel");
    builder.row(3, "_x0041_", "=1+1").finding("trial.purpose.too-short", 2, std::string(40'000, '='));
    const std::string cells = cells_of(builder.build(), {.show_values = true});
    CHECK(has(cells, " text =1+1\n"));
    CHECK(has(cells, " text _x0041_\n"));
    CHECK(has(cells, " text =Doel\n"));
    CHECK(has(cells, " text " + std::string(32'766, '=') + "…\n"));
}

TEST_CASE("the same report gives the same workbook") {
    const check::Report report = three_rows().build();
    CHECK(tests::rendered("xlsx", report) == tests::rendered("xlsx", report));
}

TEST_CASE("a run that found no register gives a workbook too") {
    const std::string cells = cells_of(tests::ReportBuilder().build(), {.lang = messages::Lang::en});
    CHECK(has(cells, "A2 text No processing register was found; nothing was checked.\n"));
}

}  // namespace
}  // namespace registertoets
