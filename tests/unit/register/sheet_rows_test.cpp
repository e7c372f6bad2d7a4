// SPDX-License-Identifier: EUPL-1.2
#include "register/sheet_rows.hpp"

#include <doctest/doctest.h>

#include "spreadsheet/workbook.hpp"
#include "support/forms.hpp"
#include "support/rows_reader.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

using Rows = RowsReader::Rows;

const std::vector<std::string> k_header{"Directie", "Doel", "Termijn", "Technische maatregelen",
                                        "Organisatorische maatregelen"};

reg::Form small_form() {
    reg::Form made = form({prefilled(field("directie", "Directie")), field("purposes", "Doel"),
                           field("retention_period", "Termijn"),
                           joined(field("security", "Maatregelen",
                                        {"Technische maatregelen", "Organisatorische maatregelen"}))});
    made.key = {2, 1};
    made.fields[1].good = {"Salarissen betalen", "Aangifte doen"};
    made.fields[2].good = {"Zeven jaar na vertrek"};
    made.fields[3].good = {"Toegang op functie"};
    return made;
}

reg::HeaderMatch match_of(const reg::Form& form, const std::vector<std::string>& headers) {
    std::vector<reg::HeaderCell> cells;
    for (std::size_t column = 0; column < headers.size(); ++column) {
        cells.push_back({static_cast<std::uint32_t>(column + 1), headers[column]});
    }
    return reg::HeaderIndex(form).match(cells);
}

std::string shown(const reg::Verwerking& verwerking) {
    std::string line = std::to_string(verwerking.row) + ":";
    for (const reg::FieldValue& value : verwerking.values) {
        line += " [" + std::string(value.text) + "]";
    }
    return line + "\n";
}

// The verwerkingen below a header in row 1: the row, then each field's text; the rows passed over come last.
std::string rows_of(const Rows& below, reg::RowOptions options = {},
                    std::vector<std::string> header = k_header) {
    const reg::Form form = small_form();
    const reg::HeaderMatch match = match_of(form, header);
    Rows all{std::move(header)};
    all.insert(all.end(), below.begin(), below.end());
    options.header_row = 1;
    reg::SheetRows rows(std::make_unique<RowsReader>(all), form, match, std::move(options));
    std::string text;
    reg::Verwerking verwerking;
    while (rows.next(verwerking)) {
        text += shown(verwerking);
    }
    return text + "passed over: " + std::to_string(rows.passed_over());
}

reg::RowOptions adding_up() {
    reg::RowOptions options;
    options.total_words = {"totaal", "aantal verwerkingen"};
    options.note_words = {"legenda"};
    return options;
}

reg::RowOptions explained() {
    reg::RowOptions options;
    options.explanation_words = {"vul", "geef", "bijvoorbeeld"};
    return options;
}

}  // namespace

TEST_CASE("a row is a verwerking by field, what is above and at the header is none") {
    CHECK(rows_of({{"MKB", "loon", "7 jaar"}, {}, {"", "btw"}}) ==
          "2: [MKB] [loon] [7 jaar] []\n4: [] [btw] [] []\npassed over: 0");
}

TEST_CASE("columns may stand in any order, and others may stand between") {
    CHECK(rows_of({{"7 jaar", "x", "loon"}}, {}, {"Termijn", "Kleur", "Doel"}) ==
          "2: [] [loon] [7 jaar] []\npassed over: 0");
}

TEST_CASE("a row with prefilled fields only is no verwerking") {
    CHECK(rows_of({{"MKB"}, {"MKB", " \u00A0"}, {"MKB", "loon"}}) == "4: [MKB] [loon] [] []\npassed over: 2");
}

TEST_CASE("text in a column of no field makes no verwerking") {
    CHECK(rows_of({{"", "", "x"}}, {}, {"Doel", "Termijn", "Kleur"}) == "passed over: 1");
}

TEST_CASE("several columns of a field are one text, in their order") {
    CHECK(rows_of({{"", "loon", "", "versleuteling", "vier ogen"}}) ==
          "2: [] [loon] [] [versleuteling\nvier ogen]\npassed over: 0");
    CHECK(rows_of({{"", "loon", "", "", "vier ogen"}}) == "2: [] [loon] [] [vier ogen]\npassed over: 0");
}

TEST_CASE("one column may answer two fields") {
    CHECK(rows_of({{"loon, 7 jaar"}}, {}, {"Doel en termijn"}) ==
          "2: [] [loon, 7 jaar] [loon, 7 jaar] []\npassed over: 0");
}

TEST_CASE("a repeated header is no verwerking") {
    CHECK(rows_of({{"MKB", "loon", "7 jaar"}, k_header, {"MKB", "btw", "5 jaar"}}) ==
          "2: [MKB] [loon] [7 jaar] []\n4: [MKB] [btw] [5 jaar] []\npassed over: 1");
}

TEST_CASE("a row of field names is no verwerking") {
    CHECK(rows_of({{"directie", "purposes", "retention_period"}}) == "passed over: 1");
}

TEST_CASE("a verwerking that holds a header's text here and there is one") {
    CHECK(rows_of({{"MKB", "Doel", "7 jaar", "a", "b"}}) ==
          "2: [MKB] [Doel] [7 jaar] [a\nb]\npassed over: 0");
}

TEST_CASE("a row of explanations right below the header is no verwerking") {
    CHECK(
        rows_of({{"Vul de directie in", "Geef het doel", "Bijvoorbeeld: 7 jaar"}, {"MKB", "loon", "7 jaar"}},
                explained()) == "3: [MKB] [loon] [7 jaar] []\npassed over: 1");
    CHECK(rows_of({{"Wie doet het?", "Waar is het voor?", "Hoe lang blijft het?"}}, explained()) ==
          "passed over: 1");
}

TEST_CASE("a row right below the header that goes on with it is no verwerking") {
    const std::vector<std::string> header{"Doel", "Termijn", "Maatregelen", "", ""};
    const std::vector<std::string> more{"", "", "Technische maatregelen",
                                        "organisatorische maatregelen:", "Directie"};
    CHECK(rows_of({more, {"loon", "7 jaar"}}, {}, header) == "3: [] [loon] [7 jaar] []\npassed over: 1");
    CHECK(rows_of({{"", "", "art. 30 lid 1 g", "Art. 30, lid 1", "AVG 30"}, {"loon", "7 jaar"}}, {},
                  header) == "3: [] [loon] [7 jaar] []\npassed over: 1");
    // It has a name, says something else, or does not stand there.
    CHECK(rows_of({{"loon", "", "Technische maatregelen", "Organisatorische maatregelen", "Directie"}}, {},
                  header) == "2: [] [loon] [] [Technische maatregelen]\npassed over: 0");
    CHECK(rows_of({{"", "", "Technische maatregelen", "Sloten", "Directie"}}, {}, header) ==
          "2: [] [] [] [Technische maatregelen]\npassed over: 0");
    CHECK(rows_of({{"loon", "7 jaar"}, more}, {}, header) ==
          "2: [] [loon] [7 jaar] []\n3: [] [] [] [Technische maatregelen]\npassed over: 0");
}

TEST_CASE("the example of a form, right below the header, is no verwerking") {
    const std::vector<std::string> example{"Bijvoorbeeld: MKB", "salarissen  betalen.",
                                           "Zeven jaar na vertrek", "", "Toegang op functie"};
    CHECK(rows_of({example, {"MKB", "a"}}, explained()) == "3: [MKB] [a] [] []\npassed over: 1");
    // A copy of it is a row, for a rule to refuse.
    CHECK(rows_of({example, example}, explained()) ==
          "3: [Bijvoorbeeld: MKB] [salarissen  betalen.] [Zeven jaar na vertrek] [Toegang op functie]\n"
          "passed over: 1");
}

TEST_CASE("a row right below the header that is no example any more, or never was, is a verwerking") {
    // The cells were changed, but the first.
    CHECK(rows_of({{"Bijvoorbeeld: MKB", "Onderzoek", "Zeven jaar na vertrek", "Sloten"}}, explained()) ==
          "2: [Bijvoorbeeld: MKB] [Onderzoek] [Zeven jaar na vertrek] [Sloten]\npassed over: 0");
    // It does not say that it is an example.
    CHECK(rows_of({{"MKB", "Salarissen betalen", "Zeven jaar na vertrek", "Toegang op functie"}},
                  explained()) ==
          "2: [MKB] [Salarissen betalen] [Zeven jaar na vertrek] [Toegang op functie]\npassed over: 0");
}

TEST_CASE("an explanation further down is a verwerking") {
    const std::vector<std::string> explanation{"Vul de directie in", "Geef het doel", "Bijvoorbeeld: 7 jaar"};
    CHECK(rows_of({{"MKB", "a"}, {"MKB", "b"}, {"MKB", "c"}, explanation}, explained()) ==
          "2: [MKB] [a] [] []\n3: [MKB] [b] [] []\n4: [MKB] [c] [] []\n"
          "5: [Vul de directie in] [Geef het doel] [Bijvoorbeeld: 7 jaar] []\npassed over: 0");
}

TEST_CASE("a verwerking with one explaining cell is a verwerking") {
    CHECK(rows_of({{"MKB", "Geef teruggaven vrij", "7 jaar"}}, explained()) ==
          "2: [MKB] [Geef teruggaven vrij] [7 jaar] []\npassed over: 0");
}

TEST_CASE("a default fills what a row leaves empty and makes no verwerking") {
    reg::RowOptions options;
    options.defaults = {{0, "MKB"}, {2, "7 jaar"}};
    CHECK(rows_of({{"FIOD", "loon"}, {"", "btw", "5 jaar"}, {"FIOD"}}, options) ==
          "2: [FIOD] [loon] [7 jaar] []\n3: [MKB] [btw] [5 jaar] []\npassed over: 1");
}

TEST_CASE("a value knows its cell, and whether its text is shared") {
    const TempFolder folder;
    const auto path = WorkbookBuilder()
                          .sheet("AVG", {k_header, {"", "loon", "", "a", "b"}, {"", "loon"}})
                          .write(folder / "a.xlsx");
    const auto workbook = spreadsheet::open_workbook(path, {});
    const reg::Form form = small_form();
    const reg::HeaderMatch match = match_of(form, k_header);
    reg::RowOptions options;
    options.header_row = 1;
    reg::SheetRows rows(workbook->read(0), form, match, std::move(options));
    reg::Verwerking verwerking;
    REQUIRE(rows.next(verwerking));
    CHECK(verwerking.values[1].column == 2);
    CHECK(verwerking.values[2].column == 3);  // empty: findings point at its cell
    CHECK(verwerking.values[3].column == 4);
    CHECK(verwerking.values[3].shared == spreadsheet::k_not_shared);
    const std::uint32_t shared = verwerking.values[1].shared;
    CHECK(shared != spreadsheet::k_not_shared);
    REQUIRE(rows.next(verwerking));
    CHECK(verwerking.values[1].shared == shared);
}

TEST_CASE("a hidden row is a verwerking and says so") {
    const TempFolder folder;
    const auto path =
        WorkbookBuilder()
            .sheet_data("AVG",
                        R"(<row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>loon</t></is></c></row>)")
            .write(folder / "a.xlsx");
    const auto workbook = spreadsheet::open_workbook(path, {});
    const reg::Form form = small_form();
    const reg::HeaderMatch match = match_of(form, {"Doel"});
    reg::RowOptions options;
    options.header_row = 1;
    reg::SheetRows rows(workbook->read(0), form, match, std::move(options));
    reg::Verwerking verwerking;
    REQUIRE(rows.next(verwerking));
    CHECK(verwerking.hidden);
    CHECK(verwerking.row == 2);
}

TEST_CASE("what a merged cell says holds for each row that it spans and that says something itself") {
    reg::RowOptions options;
    options.spanning_rows = {{2, 1, 4, 1}, {2, 3, 3, 3}};
    CHECK(rows_of({{"MKB", "loon", "7 jaar"}, {"", "btw"}, {"", "bpm"}, {"", "mrb"}}, options) ==
          "2: [MKB] [loon] [7 jaar] []\n"
          "3: [MKB] [btw] [7 jaar] []\n"
          "4: [MKB] [bpm] [] []\n"
          "5: [] [mrb] [] []\n"
          "passed over: 0");
}

TEST_CASE("a cell below a merged one keeps what it says itself, and an empty row stays none") {
    reg::RowOptions options;
    options.spanning_rows = {{2, 2, 5, 2}};
    CHECK(rows_of({{"MKB", "loon"}, {"MKB", "eigen"}, {"MKB"}, {"", "", "1 jaar"}}, options) ==
          "2: [MKB] [loon] [] []\n"
          "3: [MKB] [eigen] [] []\n"
          "5: [] [loon] [1 jaar] []\n"
          "passed over: 1");
}

TEST_CASE("notes below the last row are no verwerkingen") {
    reg::RowOptions options;
    options.note_words = {"toelichting", "let op"};
    CHECK(rows_of({{"MKB", "loon", "7 jaar"},
                   {},
                   {"Toelichting:"},
                   {"", "1. Vul alles in."},
                   {},
                   {"2. Lever op tijd in."}},
                  options) == "2: [MKB] [loon] [7 jaar] []\npassed over: 3");
    // Without an empty row above, or beside another cell, it is what somebody filled in.
    CHECK(rows_of({{"MKB", "loon", "7 jaar"}, {"", "Toelichting volgt"}}, options) ==
          "2: [MKB] [loon] [7 jaar] []\n3: [] [Toelichting volgt] [] []\npassed over: 0");
    CHECK(rows_of({{"MKB", "loon"}, {}, {"MKB", "Let op: btw"}}, options) ==
          "2: [MKB] [loon] [] []\n4: [MKB] [Let op: btw] [] []\npassed over: 0");
    CHECK(rows_of({{"MKB", "loon"}, {}, {"", "Let op"}, {"MKB", "btw"}, {"", "bpm"}}, options) ==
          "2: [MKB] [loon] [] []\n5: [MKB] [btw] [] []\n6: [] [bpm] [] []\npassed over: 1");
}

TEST_CASE("a row that numbers the columns, before the first verwerking, is none") {
    const std::vector<std::string> row{"MKB", "loon", "7 jaar"};
    const std::string second = "3: [MKB] [loon] [7 jaar] []\npassed over: 1";
    CHECK(rows_of({{"1", "2", "3", "4", "5"}, row}) == second);
    CHECK(rows_of({{"(1)", "(2)", "", "(4)", "(5)"}, row}) == second);
    CHECK(rows_of({{"a.", "b.", "c.", "", "d."}, row}) == second);
    // Most columns stand without a number, but the first ones do not.
    std::vector<std::string> wide = k_header;
    wide.resize(12, "Technische maatregelen");
    CHECK(rows_of({{"A", "B", "C", "D", "E"}, row}, {}, wide) == second);
    CHECK(rows_of({{"", "2", "3", "4", "5", "6"}}, {}, wide).ends_with("passed over: 0"));
    // Further down, for a few columns, or in another order they are what somebody filled in.
    CHECK(rows_of({row, {"1", "2", "3", "4", "5"}}).ends_with("3: [1] [2] [3] [4\n5]\npassed over: 0"));
    CHECK(rows_of({{"", "2", "3"}}) == "2: [] [2] [3] []\npassed over: 0");
    CHECK(rows_of({{"1", "2", "2", "3", "4"}}) == "2: [1] [2] [2] [3\n4]\npassed over: 0");
    CHECK(rows_of({{"1", "loon", "2"}}) == "2: [1] [loon] [2] []\npassed over: 0");
}

TEST_CASE("a row that adds up is no verwerking, wherever it stands") {
    CHECK(rows_of({{"MKB", "loon"}, {"Totaal", "1"}, {"MKB", "btw"}, {"", "Totaal MKB:", "2", "100%"}},
                  adding_up()) == "2: [MKB] [loon] [] []\n4: [MKB] [btw] [] []\npassed over: 2");
    CHECK(rows_of({{"", "Totaal"}, {"", "Aantal verwerkingen: 8"}, {"", "\u20ac 8"}}, adding_up()) ==
          "4: [] [\u20ac 8] [] []\npassed over: 2");
    // In the column of the code no name of a verwerking begins.
    CHECK(rows_of({{"", "", "Totaal MKB"}}, adding_up()) == "passed over: 1");
}

TEST_CASE("a row that begins as a total and goes on as a verwerking is one") {
    CHECK(rows_of({{"", "Totaal overzicht maken"}, {"", "Totaaloverzicht", "7"}, {"Totaal", "loon", "7"}},
                  adding_up()) ==
          "2: [] [Totaal overzicht maken] [] []\n3: [] [Totaaloverzicht] [7] []\n"
          "4: [Totaal] [loon] [7] []\npassed over: 0");
}

TEST_CASE("a footnote is no verwerking, nor are the notes right below one or below a total") {
    CHECK(rows_of({{"MKB", "loon"}, {"* navragen"}, {"", "Legenda: geel"}, {"", "groen"}}, adding_up()) ==
          "2: [MKB] [loon] [] []\npassed over: 3");
    CHECK(rows_of({{"MKB", "loon"}, {"Totaal", "1"}, {"", "Legenda: geel"}}, adding_up()) ==
          "2: [MKB] [loon] [] []\npassed over: 2");
    CHECK(rows_of({{"", "*"}, {"", "loon *"}, {"* MKB", "btw"}}) ==
          "2: [] [*] [] []\n3: [] [loon *] [] []\n4: [* MKB] [btw] [] []\npassed over: 0");
}

TEST_CASE("a text alone in its row and merged over nearly all columns is the title of a section") {
    reg::RowOptions options;
    options.spanning_rows = {{2, 1, 2, 5}, {3, 1, 3, 5}, {4, 2, 4, 3}, {5, 1, 6, 4}};
    CHECK(rows_of({{"", "loon"}, {"", "btw", "x"}, {"", "bpm"}, {"Toezicht"}, {}, {"", "mrb"}}, options) ==
          "2: [] [loon] [] []\n3: [] [btw] [x] []\n4: [] [bpm] [] []\n7: [] [mrb] [] []\n"
          "passed over: 1");
    options.spanning_rows = {{2, 2, 2, 5}};
    CHECK(rows_of({{"", "Toezicht"}, {"", "Inning"}}, options) == "3: [] [Inning] [] []\npassed over: 1");
}

TEST_CASE("of merged cells that overlap the first says what rows take, and the next where that ends") {
    reg::RowOptions options;
    options.spanning_rows = {{2, 1, 4, 1}, {3, 1, 6, 1}, {4, 1, 5, 1}};
    CHECK(
        rows_of({{"MKB", "loon"}, {"FIOD", "btw"}, {"Douane", "bpm"}, {"", "mrb"}, {"", "bzm"}, {"", "ovb"}},
                options) ==
        "2: [MKB] [loon] [] []\n"
        "3: [FIOD] [btw] [] []\n"
        "4: [Douane] [bpm] [] []\n"
        "5: [FIOD] [mrb] [] []\n"
        "6: [FIOD] [bzm] [] []\n"
        "7: [] [ovb] [] []\n"
        "passed over: 0");
    options.spanning_rows = {{2, 1, 4, 1}, {3, 1, 6, 1}};
    CHECK(rows_of({{"MKB", "loon"}, {"FIOD", "btw"}, {"", "bpm"}, {"", "mrb"}}, options) ==
          "2: [MKB] [loon] [] []\n"
          "3: [FIOD] [btw] [] []\n"
          "4: [MKB] [bpm] [] []\n"
          "5: [FIOD] [mrb] [] []\n"
          "passed over: 0");
}

TEST_CASE("a merged cell without a text says nothing in the place of one that has") {
    reg::RowOptions options;
    options.spanning_rows = {{2, 1, 5, 1}, {3, 1, 6, 1}};
    CHECK(rows_of({{"", "loon"}, {"FIOD", "btw"}, {"", "bpm"}}, options) ==
          "2: [] [loon] [] []\n"
          "3: [FIOD] [btw] [] []\n"
          "4: [FIOD] [bpm] [] []\n"
          "passed over: 0");
}

TEST_CASE("of merged cells in several columns of one field the one that begins first says it") {
    reg::RowOptions options;
    options.spanning_rows = {{2, 5, 5, 5}, {3, 4, 5, 4}};
    CHECK(rows_of({{"MKB", "loon", "", "", "org"}, {"MKB", "btw", "", "tech"}, {"MKB", "bpm"}}, options) ==
          "2: [MKB] [loon] [] [org]\n"
          "3: [MKB] [btw] [] [tech]\n"
          "4: [MKB] [bpm] [] [org]\n"
          "passed over: 0");
}

TEST_CASE("of merged cells by the thousand that reach into one row the first are followed") {
    reg::RowOptions options;
    Rows rows;
    for (std::uint32_t row = 2; row < 3000; ++row) {
        options.spanning_rows.push_back({row, 1, 3000 + row, 1});
        rows.push_back({std::string(1000, 'x'), "loon"});
    }
    rows.push_back({"", "btw"});
    const std::string text = rows_of(rows, options);
    CHECK(text.ends_with("3000: [" + std::string(1000, 'x') + "] [btw] [] []\npassed over: 0"));
}
