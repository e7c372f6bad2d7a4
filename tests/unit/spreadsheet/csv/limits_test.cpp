// SPDX-License-Identifier: EUPL-1.2
// Every limit that a csv can pass: what is cut, and what is refused by the name of the limit.
#include <doctest/doctest.h>

#include "support/cells_of.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

struct Outcome {
    std::string error;
    std::string cells;
    std::string notices;
};

Outcome read(std::string_view bytes, std::uint64_t spreadsheet::Limits::*limit, std::uint64_t most) {
    const TempFolder folder;
    const auto path = write_file(folder / "a.csv", bytes);
    spreadsheet::Limits limits;
    limits.*limit = most;
    Outcome outcome{error_of(path, limits), "", ""};
    if (outcome.error == "none") {
        outcome.cells = cells_of(path, limits);
        outcome.notices = notices_of(path, limits);
    }
    return outcome;
}

using spreadsheet::Limits;

}  // namespace

TEST_CASE("a text longer than a cell holds is cut, between characters, and said") {
    const Outcome outcome = read("\u00E9\u00E9\u00E9;abcd\nxyz;\"a\nbc\"\n", &Limits::string_characters, 3);
    CHECK(outcome.cells == "A1 text \u00E9\u00E9\u00E9\nB1 text abc\nA2 text xyz\nB2 text a\nb\n");
    CHECK(outcome.notices ==
          "[a] B1 2 cellen bevatten meer tekst dan in een cel van Excel past (te beginnen bij B1); wat "
          "daarna komt, "
          "telt niet mee. Kort de tekst in of verdeel die over meer cellen.\n");
    CHECK(read(std::string(32767, 'x') + ";y\n", &Limits::string_characters, 32767).notices == "");
}

TEST_CASE("bytes of a text, quoted or not, in one piece or many") {
    const std::string error =
        "limit: De cel die op regel 2 van a.csv begint, bevat meer dan 5 bytes tekst. Sluit daar het "
        "aanhalingsteken "
        "als het ontbreekt, kort de tekst in, of verhoog de grens met --limit string_bytes=N.";
    CHECK(read("a;b\nc;123456\n", &Limits::string_bytes, 5).error == error);
    CHECK(read("a;b\nc;\"1\n2\n3\n", &Limits::string_bytes, 5).error == error);
    CHECK(read("a;b\nc;\"1\"\"2\"34;\n", &Limits::string_bytes, 5).error == "none");
    CHECK(read("a;b\nc;\"" + std::string(600000, 'x'), &Limits::string_bytes, 500000)
              .error.starts_with("limit: "));
    CHECK(read("a;b\nc;" + std::string(600000, 'x'), &Limits::string_bytes, 500000)
              .error.starts_with("limit: "));
}

TEST_CASE("rows: one with a cell past the last one is refused, empty lines are not") {
    CHECK(read("a\nb\nc\n", &Limits::rows, 2).error ==
          "limit: Blad a van a.csv heeft een rij voorbij rij 2. Haal die rijen weg, of verhoog de grens met "
          "--limit "
          "rows=N.");
    CHECK(read("a\nb\n\n\n;;\n", &Limits::rows, 2).cells == "A1 text a\nA2 text b\n");
    const std::string full(1048576, '\n');
    CHECK(read(full.substr(0, 1048575) + "x\n", &Limits::rows, 1048576).cells == "A1048576 text x\n");
    CHECK(read(full + "x\n", &Limits::rows, 1048576).error.find("rij 1048576") != std::string::npos);
}

TEST_CASE("columns: a cell past the last one is refused, separators are not") {
    CHECK(read("a;b;c\n", &Limits::columns, 2).error ==
          "limit: Blad a van a.csv heeft een cel voorbij kolom 2. Haal die kolommen weg, of verhoog de grens "
          "met "
          "--limit columns=N.");
    CHECK(read("a;b;;;\n", &Limits::columns, 2).cells == "A1 text a\nB1 text b\n");
    CHECK(read(std::string(16383, ';') + "x\n", &Limits::columns, 16384).cells == "XFD1 text x\n");
    CHECK(read(std::string(16384, ';') + "x\n", &Limits::columns, 16384).error.starts_with("limit: "));
}

TEST_CASE("cells of the file, and bytes of a row") {
    CHECK(
        read("a;b\nc;d\n", &Limits::cells, 3).error ==
        "limit: a.csv heeft meer dan 3 gevulde cellen. Verdeel het bestand, of verhoog de grens met --limit "
        "cells=N.");
    CHECK(read("a;b\nc;d\n", &Limits::cells, 4).error == "none");
    CHECK(read("ab;cd\nabc;def\n", &Limits::row_bytes, 5).error ==
          "limit: Een rij van blad a in a.csv bevat meer dan 5 bytes tekst. Kort de teksten in, of verhoog "
          "de grens "
          "met --limit row_bytes=N.");
    CHECK(read("ab;cd\nabc;de\n", &Limits::row_bytes, 5).error == "none");
}
