// SPDX-License-Identifier: EUPL-1.2
// Ranges, wrapping and tables: what the text report is laid out with.
#include <doctest/doctest.h>

#include "report/ranges.hpp"
#include "report/rule_text.hpp"
#include "report/table.hpp"
#include "report/wrap.hpp"
#include "util/unicode.hpp"

using namespace registertoets::report;
using Texts = std::vector<std::string>;

TEST_CASE("cells below each other fold to a range") {
    const std::vector<std::uint32_t> rows{9, 10, 11, 12, 24, 30, 31};
    CHECK(fold_ranges(16, rows) == Texts{"P9:P12", "P24", "P30:P31"});
    CHECK(fold_ranges(28, std::vector<std::uint32_t>{7}) == Texts{"AB7"});
    CHECK(fold_ranges(1, std::vector<std::uint32_t>{7, 7, 8}) == Texts{"A7:A8"});
    CHECK(fold_ranges(0, std::vector<std::uint32_t>{3, 4, 9}) == Texts{"3:4", "9"});
    CHECK(fold_ranges(1, {}).empty());
}

TEST_CASE("text is wrapped at spaces, and a word that is too long is broken") {
    CHECK(wrap("een twee drie", 8) == Texts{"een twee", "drie"});
    CHECK(wrap("", 8) == Texts{""});
    CHECK(wrap("a  b", 8) == Texts{"a b"});
    CHECK(wrap("ab cdefghijkl m", 5) == Texts{"ab", "cdefg", "hijkl", "m"});
    CHECK(wrap("ééééé", 2) == Texts{"éé", "éé", "é"});
    CHECK(wrap("漢字漢字", 5) == Texts{"漢字", "漢字"});
    CHECK(wrap("漢", 1) == Texts{"漢"});
}

TEST_CASE("a table aligns by what is seen, not by bytes") {
    Table table({Align::left, Align::right});
    table.add({"Café", "1"});
    table.add({"漢字", "100"});
    table.add({"abcdefgh"});
    CHECK(table.lines(40) == Texts{"Café        1", "漢字      100", "abcdefgh"});
}

TEST_CASE("the first column of a table gives way") {
    Table table({Align::left, Align::right});
    table.add({"Centrale Administratieve Processen", "139"});
    CHECK(table.lines(20) == Texts{"Centrale         139", "Administratieve", "Processen"});
    for (const std::string& line : table.lines(20)) {
        CHECK(registertoets::util::display_width(line) <= 20);
    }
}

TEST_CASE("a sentence ends where the next one begins with a capital") {
    CHECK(first_sentence("Noem het artikel, art. 6 lid 1. Bijvoorbeeld: c.") ==
          "Noem het artikel, art. 6 lid 1.");
    CHECK(first_sentence("Mag dit? Ja.") == "Mag dit?");
    CHECK(first_sentence("Eén zin zonder einde") == "Eén zin zonder einde");
    CHECK(first_sentence("").empty());
}
