// SPDX-License-Identifier: EUPL-1.2
// The separator, found by content.
#include <doctest/doctest.h>

#include "spreadsheet/csv/dialect.hpp"
#include "spreadsheet/csv/fields.hpp"
#include "support/cells_of.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;
using spreadsheet::csv::find_dialect;

namespace {

char separator_of(std::string_view text) {
    return find_dialect(text, true).separator;
}

}  // namespace

TEST_CASE("semicolon, comma, tab and bar") {
    CHECK(separator_of("a;b;c\nd;e;f\n") == ';');
    CHECK(separator_of("a,b,c\nd,e,f\n") == ',');
    CHECK(separator_of("a\tb\tc\nd\te\tf\n") == '\t');
    CHECK(separator_of("a|b|c\nd|e|f\n") == '|');
}

TEST_CASE("prose in the cells does not mislead") {
    CHECK(separator_of("Doel;Termijn\nloon, heffing, toezicht;7 jaar\ninning;5 jaar, daarna weg\n") == ';');
    CHECK(separator_of("FG-code,Gegevens,Termijn\nFG-1,naam; adres; BSN,7 jaar\nFG-2,naam; adres,5 jaar\n") ==
          ',');
    CHECK(separator_of("Doel;Termijn, in jaren\nloon, heffing;7, daarna weg\n") == ';');
    CHECK(separator_of("FG-1,naam; adres,7 jaar\n") == ',');
    CHECK(separator_of("1,5;2,5;3,5\n4,5;5,5;6,5\n") == ';');
    CHECK(separator_of("a\tb, c; d\ne\tf, g; h\n") == '\t');
}

TEST_CASE("a title above the table and rows without their last fields do not mislead") {
    CHECK(separator_of("Register, versie 2, concept\n\na;b;c;d\ne;f;g\nh;i\n") == ';');
    CHECK(separator_of("a,b,c,d,e\nf,x; y,g,h\ni,j,x; y\nk,l\n") == ',');
}

TEST_CASE("separators in quotes do not count, and quotes tell where fields begin") {
    CHECK(separator_of("a;b\n\"x,y,z\";\"p,q\"\n\"x,y\";\"p\"\n") == ';');
    CHECK(separator_of("a,\"b;c;d\"\ne,\"f;g;h\"\n") == ',');
    CHECK(separator_of("\"a, b\";\"c\"\n\"d, e\";\"f\"\n") == ';');
    CHECK(separator_of("\"een, twee\n drie; vier\n vijf; zes\",b\nc,d\n") == ',');
}

TEST_CASE("the first line sep=; says it, and is no row") {
    CHECK(csv_cells("sep=;\r\na,b;c\r\nd;e\r\n") == "A1 text a,b\nB1 text c\nA2 text d\nB2 text e\n");
    CHECK(csv_cells("\xEF\xBB\xBFSEP=,\na,b;c\n") == "A1 text a\nB1 text b;c\n");
    CHECK(csv_cells("\"sep=|\"\na|b\n") == "A1 text a\nB1 text b\n");
    CHECK(csv_cells("sep=:\na:b;c\n") == "A1 text a\nB1 text b;c\n");
    CHECK(csv_cells("sep=;") == "");
    CHECK(csv_cells("sep==;b\nc;d\n") == "A1 text sep==\nB1 text b\nA2 text c\nB2 text d\n");
    const TempFolder folder;
    CHECK(notices_of(write_file(folder / "a.csv", "sep=;\na;\"b\n")).find("(regel 2 ") != std::string::npos);
}

TEST_CASE("a text without separator has one column") {
    CHECK(find_dialect("", true).separator == spreadsheet::csv::k_no_separator);
    CHECK(csv_cells("Doel\n\n\"loon\nheffing\"\ninning") ==
          "A1 text Doel\nA3 text loon\nheffing\nA4 text inning\n");
    CHECK(csv_cells("x") == "A1 text x\n");
    CHECK(csv_cells("\n\n") == "");
}

TEST_CASE("what looks like a letter is said to") {
    const TempFolder folder;
    const auto notices = [&folder](std::string_view bytes) {
        return notices_of(write_file(folder / "brief.xlsx", bytes));
    };
    const std::string plain =
        "[] - De rijen van dit bestand hebben niet evenveel velden: het is gewone tekst, of er ontbreken "
        "aanhalingstekens. Kijk of de kolommen kloppen. Lever het register anders aan als Excel-werkmap "
        "(.xlsx), of als csv met in elke rij hetzelfde scheidingsteken en evenveel velden.\n";
    CHECK(notices("Geachte heer\nHierbij stuur ik u het register.\n") == plain);
    CHECK(notices("Beste Jan,\n\nHierbij het register.\n\nGroet, Piet\n") == plain);
    CHECK(notices("Dit is gewone tekst, geen werkmap.\n") == plain);
    CHECK(notices("a;b\nc;d\n") == "");
    CHECK(notices("Register\n\na;b;c\nd;e;f\n") == "");
    CHECK(notices("\n") == "");
}

TEST_CASE("a record that the sample cuts off does not count") {
    CHECK(find_dialect("a;b;c\nd;e;f\ng", false).is_regular);
    CHECK(find_dialect("a;b;c\nd;e", false).separator == ';');
    CHECK(find_dialect("a;b", false).separator == ';');
}
