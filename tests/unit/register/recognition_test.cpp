// SPDX-License-Identifier: EUPL-1.2
#include "register/recognition.hpp"

#include <doctest/doctest.h>

#include "support/forms.hpp"
#include "support/rows_reader.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

using Rows = RowsReader::Rows;

const std::vector<std::string> k_header{"Doel", "Betrokkenen", "Gegevens", "Termijn"};

reg::Form avg() {
    reg::Form made = form({field("purposes", "Doel"), field("subjects", "Betrokkenen"),
                           field("data", "Gegevens"), field("retention", "Termijn"), field("name", "Naam")});
    made.recognised_by = {0, 1, 2, 3};
    made.recognise_at_least = 3;
    return made;
}

reg::Form wpg() {
    reg::Form made = avg();
    made.id = "wpg";
    made.fields.push_back(field("profiling", "Profilering"));
    made.recognise_words = {"wpg", "politiegegevens"};
    return made;
}

// `avg in row 3`, or what came nearest: `none: 2 in row 1`.
std::string recognised(const Rows& rows, std::string_view sheet_name = "Blad1",
                       std::optional<std::size_t> only = std::nullopt, std::uint32_t first = 1) {
    const reg::Form general = avg();
    const reg::Form police = wpg();
    RowsReader reader(rows, first);
    const reg::Recognition found = reg::Recogniser({&general, &police}).recognise(reader, sheet_name, only);
    if (!found.sheet) {
        return "none: " + std::to_string(found.best_found) + " in row " +
               std::to_string(found.nearest ? found.nearest->header_row : 0);
    }
    return std::string(found.sheet->form == 0 ? "avg" : "wpg") + " in row " +
           std::to_string(found.sheet->header_row);
}

}  // namespace

TEST_CASE("misspelt headers are no ground, but they say which form was meant") {
    CHECK(recognised({{"Doelx", "Betrokkenn", "Gegeevens", "Naam"}}) == "none: 0 in row 1");
    CHECK(recognised({{"Doelx", "Betrokkenn", "Kleur", "Naam"}}) == "none: 0 in row 0");
    CHECK(recognised({{"Doel", "Betrokkenn", "Gegeevens", "Termijn"}}) == "none: 2 in row 1");
}

TEST_CASE("a header in the first row is found") {
    CHECK(recognised({k_header, {"loon", "a", "b", "c"}}) == "avg in row 1");
}

TEST_CASE("titles and a block of contact data may stand above the header") {
    CHECK(recognised({{"Register van verwerkingen"},
                      {"Doel van dit document: overzicht"},
                      {"Verantwoordelijke", "De minister"},
                      {"Telefoon", "0800-0543"},
                      {},
                      k_header}) == "avg in row 6");
}

TEST_CASE("a row of groups above the header is no header") {
    CHECK(recognised({{"Doel", "", "Gegevens", ""}, k_header}) == "avg in row 2");
}

TEST_CASE("of equally good rows the first is the header") {
    CHECK(recognised({k_header, {"loon", "a", "b", "c"}, k_header}) == "avg in row 1");
}

TEST_CASE("the row number is that of the spreadsheet program") {
    CHECK(recognised({k_header}, "Blad1", std::nullopt, 30) == "avg in row 30");
}

TEST_CASE("a header is found below thirty rows of text") {
    Rows rows(29, {"Toelichting"});
    rows.push_back(k_header);
    CHECK(recognised(rows) == "avg in row 30");
}

TEST_CASE("a header is not sought below sixty rows of text") {
    Rows rows(60, {"Toelichting"});
    rows.push_back(k_header);
    CHECK(recognised(rows) == "none: 0 in row 0");
}

TEST_CASE("enough of the fields that decide make a register") {
    CHECK(recognised({{"Doel", "Betrokkenen", "Termijn"}}) == "avg in row 1");
    CHECK(recognised({{"Doel", "Betrokkenen", "Naam"}}) == "none: 2 in row 1");
}

TEST_CASE("one combined header counts for each of its fields") {
    CHECK(recognised({{"Naam", "Doel en gegevens", "Termijn"}}) == "avg in row 1");
}

TEST_CASE("a sheet without text is no register") {
    CHECK(recognised({}) == "none: 0 in row 0");
}

TEST_CASE("a sheet is of the Wpg by a whole word in its name") {
    CHECK(recognised({k_header}, "Register (Wpg)") == "wpg in row 1");
    CHECK(recognised({k_header}, "Wpgx") == "avg in row 1");
}

TEST_CASE("a sheet is of the Wpg by a word in a header") {
    CHECK(recognised({{"Doel", "Betrokkenen", "Gegevens", "Termijn", "Soort politiegegevens"}}) ==
          "wpg in row 1");
}

TEST_CASE("a word below the header decides nothing") {
    CHECK(recognised({k_header, {"politiegegevens", "a", "b", "c"}}) == "avg in row 1");
}

TEST_CASE("a register that was asked for needs no word of its own") {
    CHECK(recognised({k_header}, "Blad1", 1) == "wpg in row 1");
    CHECK(recognised({k_header}, "Wpg", 0) == "avg in row 1");
    CHECK(recognised({{"Doel", "Naam"}}, "Wpg", 1) == "none: 1 in row 1");
}

TEST_CASE("without a row that has a header nothing is a register, however few fields are asked for") {
    reg::Form any = avg();
    any.recognise_at_least = 0;
    RowsReader reader(Rows{{"loon"}});
    CHECK_FALSE(reg::Recogniser({&any}).recognise(reader, "Blad1", std::nullopt).sheet);
}

TEST_CASE("a header of two lines is read as one, the lower line first") {
    CHECK(recognised({{"Doel", "Wie en wat", "", "Termijn"},
                      {"", "Betrokkenen", "Gegevens"},
                      {"loon", "a", "b", "c"}}) == "avg in row 2");
    CHECK(recognised({{"Kop"}, {"Doel", "", "", "Termijn"}, {"", "Betrokkenen", "Gegevens"}}) ==
          "avg in row 3");
}

TEST_CASE("a row of answers below a header is no second line of it") {
    CHECK(recognised({k_header, {"loon", "Naam", "b", "", "x"}}) == "avg in row 1");
    CHECK(recognised({{"Doel", "Betrokkenen", "Gegevens"}, {"loon", "iemand", "iets", "Termijn"}}) ==
          "avg in row 1");
}

TEST_CASE("two lines that do not follow each other are no header") {
    CHECK(recognised({{"Doel", "", "", "Termijn"}, {}, {"", "Betrokkenen", "Gegevens"}}) ==
          "none: 2 in row 1");
}

namespace {

// Knows the column that tells it apart, and leaves a sheet with a purpose to `avg`.
reg::Form processor() {
    reg::Form made = form({field("categories", "Soort"), field("subjects", "Betrokkenen"),
                           field("data", "Gegevens"), field("retention", "Termijn"), field("name", "Naam")});
    made.id = "processor";
    made.sheet_name = "Register verwerker";
    made.recognised_by = {1, 2, 3};
    made.recognise_at_least = 2;
    made.needs = {0};
    made.yields = {"purposes"};
    return made;
}

std::string told_apart(const std::vector<std::string>& header, std::string_view sheet_name = "Blad1",
                       std::optional<std::size_t> only = std::nullopt) {
    const reg::Form general = avg();
    const reg::Form other = processor();
    RowsReader reader(Rows{header});
    const reg::Recognition found = reg::Recogniser({&general, &other}).recognise(reader, sheet_name, only);
    return found.sheet ? (found.sheet->form == 0 ? "avg" : "processor") : "none";
}

// `row 3`, or `none`, where the rules say that the header stands in row 3.
std::string in_expected_row(const Rows& rows, std::uint32_t first = 1) {
    reg::Form made = avg();
    made.header_row = 3;
    RowsReader reader(rows, first);
    const reg::Recognition found = reg::Recogniser({&made}).recognise(reader, "Blad1", std::nullopt);
    return found.sheet ? "row " + std::to_string(found.sheet->header_row) : "none";
}

}  // namespace

TEST_CASE("a register that needs a column is not recognised without it") {
    CHECK(told_apart({"Soort", "Betrokkenen", "Gegevens"}) == "processor");
    CHECK(told_apart({"Naam", "Betrokkenen", "Gegevens"}) == "none");
}

TEST_CASE("the name of the sheet or being asked for stands in for a needed column") {
    CHECK(told_apart({"Naam", "Betrokkenen", "Gegevens"}, "Register verwerker 2025") == "processor");
    CHECK(told_apart({"Naam", "Betrokkenen", "Gegevens"}, "Register verwerkers") == "none");
    CHECK(told_apart({"Naam", "Betrokkenen", "Gegevens"}, "Blad1", 1) == "processor");
}

TEST_CASE("a register leaves a sheet to one that has a column which it yields to") {
    CHECK(told_apart({"Soort", "Doel", "Betrokkenen", "Gegevens", "Naam"}) == "avg");
    CHECK(told_apart({"Soort", "Betrokkenen", "Gegevens", "Termijn", "Naam"}) == "processor");
    CHECK(told_apart({"Soort", "Doel", "Betrokkenen", "Gegevens"}, "Register verwerker") == "processor");
}

TEST_CASE("the row where the rules say that the header stands goes before a better one") {
    const std::vector<std::string> fewer{"Doel", "Betrokkenen", "Gegevens"};
    CHECK(in_expected_row({k_header, {"loon"}, fewer, {"loon"}}) == "row 3");
    CHECK(in_expected_row({{"Titel"}, fewer, k_header}) == "row 3");
}

TEST_CASE("where that row is no header, the header is sought") {
    CHECK(in_expected_row({{"Titel"}, {"Doel", "loon"}, {"Doel", "Naam"}, {}, k_header}) == "row 5");
    CHECK(in_expected_row({{"Titel"}, k_header}) == "row 2");
    CHECK(in_expected_row({k_header}, 7) == "row 7");
}

TEST_CASE("the expected row may be the lower of two lines") {
    CHECK(in_expected_row({k_header, {"Doel", "Wie", "", "Termijn"}, {"", "Betrokkenen", "Gegevens"}}) ==
          "row 3");
}

TEST_CASE("of a long text among the first rows the beginning is kept, in whole characters") {
    const reg::Form general = avg();
    auto header = k_header;
    std::string kept;
    for (int number = 0; number < 1000; ++number) {
        kept += number == 0 ? "x" : "\U0001F600";
    }
    header.push_back(kept + kept);
    header.push_back(kept);
    RowsReader reader({header});
    const reg::Recognition found = reg::Recogniser({&general}).recognise(reader, "Blad1", std::nullopt);
    REQUIRE(found.sheet);
    REQUIRE(found.sheet->match.unknown.size() == 2);
    CHECK(found.sheet->match.unknown[0].header == kept);
    CHECK(found.sheet->match.unknown[1].header == kept);
}
