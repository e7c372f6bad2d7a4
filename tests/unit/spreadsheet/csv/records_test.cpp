// SPDX-License-Identifier: EUPL-1.2
// Records and fields, quotes and line ends (RFC 4180, section 2, and what stands in real files).
#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include <string>

#include "spreadsheet/input_error.hpp"
#include "spreadsheet/workbook.hpp"
#include "support/cells_of.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;
using namespace std::string_view_literals;

namespace {

struct Read {
    std::string damage;
    std::string lines;  ///< row@line
};

Read read(std::string_view bytes) {
    const TempFolder folder;
    const auto workbook = spreadsheet::open_workbook(write_file(folder / "a.csv", bytes), {}, "a.csv");
    Read read;
    for (int time = 0; time < 2; ++time) {
        const auto reader = workbook->read(0);
        spreadsheet::Row row;
        while (reader->next(row)) {
        }
        read.lines.clear();
        for (const spreadsheet::RowLine& line : reader->lines()) {
            read.lines += std::to_string(line.row) + "@" + std::to_string(line.line) + " ";
        }
    }
    if (const spreadsheet::InputError* damage = workbook->damage()) {
        read.damage = damage->sentence().in(messages::Lang::en);
    }
    return read;
}

std::string damage_of(std::string_view bytes) {
    return read(bytes).damage;
}

std::string lines_of(std::string_view bytes) {
    return read(bytes).lines;
}

}  // namespace

TEST_CASE("records of fields, all of them text, without the empty ones") {
    CHECK(csv_cells("Doel;Termijn;Datum\r\nloon;7;2025-07-01\r\n;;x\r\n") ==
          "A1 text Doel\nB1 text Termijn\nC1 text Datum\nA2 text loon\nB2 text 7\nC2 text 2025-07-01\n"
          "C3 text x\n");
    CHECK(csv_notices("Doel;Termijn\r\nloon;7\r\n") == "");
}

TEST_CASE("line ends: LF, CRLF, CR and all of them; the last one may be missing") {
    const std::string expected = "A1 text a\nB1 text b\nA2 text c\nB2 text d\n";
    CHECK(csv_cells("a;b\nc;d\n") == expected);
    CHECK(csv_cells("a;b\r\nc;d\r\n") == expected);
    CHECK(csv_cells("a;b\rc;d\r") == expected);
    CHECK(csv_cells("a;b\nc;d") == expected);
    CHECK(csv_cells("a;b\r\nc;d;") == expected);
    CHECK(csv_cells("a;b\rc;d\n\r\n\n\n") == expected);
}

TEST_CASE("an empty line is a row, as in Excel") {
    CHECK(csv_cells("a;b\n\nc;d\r\n\r\n;\r\ne;f") ==
          "A1 text a\nB1 text b\nA3 text c\nB3 text d\nA6 text e\nB6 text f\n");
    CHECK(csv_cells("\n\na;b\n") == "A3 text a\nB3 text b\n");
}

TEST_CASE("ragged rows") {
    CHECK(csv_cells("a;b;c\nd\ne;f;g;h\n") ==
          "A1 text a\nB1 text b\nC1 text c\nA2 text d\nA3 text e\nB3 text f\nC3 text g\nD3 text h\n");
}

TEST_CASE("quotes: separators, doubled quotes and nothing within") {
    CHECK(csv_cells("\"a;b\";\"zegt \"\"ja\"\"\";\"\";c\n\"\"\"\";d;e;f\n") ==
          "A1 text a;b\nB1 text zegt \"ja\"\nD1 text c\nA2 text \"\nB2 text d\nC2 text e\nD2 text f\n");
}

TEST_CASE("a line break in quotes is one LF, and the row stays one row") {
    CHECK(csv_cells("a;\"b\nc\"\nd;\"e\r\nf\"\ng;\"h\ri\r\r\n\"\nj;k\n") ==
          "A1 text a\nB1 text b\nc\nA2 text d\nB2 text e\nf\nA3 text g\nB3 text h\ni\n\n\nA4 text j\nB4 text "
          "k\n");
}

TEST_CASE("blanks are kept, and a quote behind a blank is text") {
    CHECK(csv_cells(" a ; b\n  ;\"c \"\n") == "A1 text  a \nB1 text  b\nA2 text   \nB2 text c \n");
    CHECK(csv_cells("a; \"b\"\nc;d\n") == "A1 text a\nB1 text  \"b\"\nA2 text c\nB2 text d\n");
}

TEST_CASE("stray quotes in a field that does not begin with one are text, and nothing to speak of") {
    const auto text = "buis 5\" dik;b\nc\"d\"e;f\n"sv;
    CHECK(csv_cells(text) == "A1 text buis 5\" dik\nB1 text b\nA2 text c\"d\"e\nB2 text f\n");
    CHECK(csv_notices(text) == "");
}

TEST_CASE("text after the closing quote is kept, and said") {
    const auto text = "\"a\"b;c\n\"d\" \"e\";f\n\"g\" ;h\n"sv;
    CHECK(csv_cells(text) == "A1 text ab\nB1 text c\nA2 text d \"e\"\nB2 text f\nA3 text g \nB3 text h\n");
    CHECK(csv_notices(text) ==
          "[a] A1 In 2 cellen staat nog tekst na het sluitende aanhalingsteken (te beginnen bij A1); die is "
          "meegelezen. Verdubbel in de csv de aanhalingstekens die bij de tekst horen.\n");
}

TEST_CASE("a quote that is never closed: what was read is given, and the line where it begins is said") {
    const auto text = "a;b\n\"x\ny\";c\nd;\"e;f\r\n \n"sv;
    CHECK(csv_cells(text) == "A1 text a\nB1 text b\nA2 text x\ny\nB2 text c\nA3 text d\nB3 text e;f\n \n\n");
    CHECK(csv_notices(text) ==
          "[] - Het aanhalingsteken waarmee cel B3 begint (regel 4 van het bestand), wordt nergens gesloten; "
          "alles wat daarna komt, is als tekst van die cel gelezen. Zet het sluitende aanhalingsteken "
          "erbij.\n");
    CHECK(damage_of(text).empty());
    CHECK(csv_cells("a;b\nc;\"") == "A1 text a\nB1 text b\nA2 text c\n");
    CHECK(csv_notices("a;b\nc;\"").find("cel B2 begint (regel 2 ") != std::string::npos);
}

TEST_CASE("a quote that is never closed and takes lines into its cell damages the text, once") {
    const auto text = "a;b\n\"x\ny\";c\nd;\"e;f\r\ng;h\ni;j\n"sv;
    CHECK(csv_cells(text).ends_with("A3 text d\nB3 text e;f\ng;h\ni;j\n\n"));
    CHECK(csv_notices(text).empty());
    CHECK(
        damage_of(text) ==
        "a.csv cannot be read in full: the quotation mark that cell B3 begins with (line 4 of the file) is "
        "closed "
        "nowhere, and 2 lines after it were read as the text of that cell. Add the closing quotation mark.");
    CHECK(damage_of("a;b\n\"x\ny\";c\n").empty());
}

TEST_CASE("rows know their line where cells with line breaks, or sep=, moved it") {
    CHECK(lines_of("a;b\nc;d\n").empty());
    CHECK(lines_of("a;b\n\"c\nd\";e\nf;g\nh;i\n\"j\r\nk\r\nl\";m\nn;o\n") == "3@4 6@9 ");
    CHECK(lines_of("sep=;\na;b\nc;d\n") == "1@2 ");
}

TEST_CASE("zero characters are blanks: nothing at the ends, a space between") {
    const auto text = "a;b;c\n1;\0;x\0\0\n\0y;p\0q;\"\0\"\n"sv;
    CHECK(csv_cells(text) ==
          "A1 text a\nB1 text b\nC1 text c\nA2 text 1\nC2 text x\nA3 text y\nB3 text p q\n");
    CHECK(csv_notices(text) ==
          "[a] B2 5 cellen bevatten nultekens (te beginnen bij B2), die als lege plekken zijn gelezen. "
          "Controleer wat daar moet staan en hoe het bestand is gemaakt.\n");
}

TEST_CASE("one sheet, called as the file; no cell is a shared string") {
    const TempFolder folder;
    const auto sheet_of = [&folder](std::string_view name) {
        return spreadsheet::open_workbook(write_file(folder / name, "a;b\n"), {})->sheets()[0].name;
    };
    CHECK(sheet_of("levering MKB.2025.csv") == "levering MKB.2025");
    CHECK(sheet_of("zonder extensie") == "zonder extensie");
    CHECK(sheet_of("heet.xlsx") == "heet");
    CHECK(sheet_of(".csv") == "csv");
    const int input = ::open((folder / "heet.xlsx").c_str(), O_RDONLY | O_CLOEXEC);
    const auto nameless = "/proc/self/fd/" + std::to_string(input);
    CHECK(spreadsheet::open_workbook(nameless, {}, "(stdin)")->sheets()[0].name == "csv");
    ::close(input);
    const auto workbook = spreadsheet::open_workbook(folder / "heet.xlsx", {});
    REQUIRE(workbook->sheets().size() == 1);
    CHECK_FALSE(workbook->sheets()[0].hidden);
    const auto reader = workbook->read(0);
    spreadsheet::Row row;
    REQUIRE(reader->next(row));
    CHECK_FALSE(row.hidden);
    REQUIRE(row.cells.size() == 2);
    CHECK(row.cells[0].shared == spreadsheet::k_not_shared);
    CHECK_FALSE(reader->next(row));
    CHECK_FALSE(reader->next(row));
}

TEST_CASE("a sheet that is read twice is told of once") {
    const TempFolder folder;
    const auto workbook = spreadsheet::open_workbook(write_file(folder / "a.csv", "\"a\"b;c\nd;\"e"), {});
    for (int time = 0; time < 2; ++time) {
        const auto reader = workbook->read(0);
        spreadsheet::Row row;
        while (reader->next(row)) {
        }
    }
    REQUIRE(workbook->notices().size() == 2);
    CHECK(workbook->notices()[1].sentence.in(messages::Lang::en).starts_with("In 1 cell text follows"));
}
