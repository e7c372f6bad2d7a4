// SPDX-License-Identifier: EUPL-1.2
// The encodings that programs write csv in: one text, one answer.
#include <doctest/doctest.h>

#include <initializer_list>

#include "spreadsheet/csv/utf8_survey.hpp"
#include "support/cells_of.hpp"
#include "support/step_source.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;
using namespace std::string_view_literals;

namespace {

// `text` in units of `width` bytes, the lowest byte first or last.
std::string in_units(std::u32string_view text, std::size_t width, bool low_first) {
    std::string bytes;
    const auto put = [&](char32_t unit) {
        for (std::size_t place = 0; place < width; ++place) {
            const std::size_t byte = low_first ? place : width - 1 - place;
            bytes += static_cast<char>(unit >> (8 * byte) & 0xFF);
        }
    };
    for (const char32_t c : text) {
        if (width == 2 && c > 0xFFFF) {
            put(0xD800 + ((c - 0x10000) >> 10));
            put(0xDC00 + ((c - 0x10000) & 0x3FF));
        } else {
            put(c);
        }
    }
    return bytes;
}

constexpr auto k_text = U"Doel;Termijn\r\ninnen van \u20AC 5 \u2013 caf\u00E9;1 jaar \U0001F600\r\n"sv;
constexpr auto k_cells =
    "A1 text Doel\nB1 text Termijn\nA2 text innen van \u20AC 5 \u2013 caf\u00E9\nB2 text 1 jaar \U0001F600\n";

constexpr auto k_windows_notice =
    "[] - Het bestand is geen UTF-8 en is gelezen als Windows-1252, zoals Excel csv bewaart. Staan letters "
    "met "
    "accenten of het euroteken er verkeerd in, sla het dan op als Excel-werkmap (.xlsx) of als CSV UTF-8.\n";

}  // namespace

TEST_CASE("UTF-8, with and without byte order mark") {
    const auto text = "Doel;Termijn\r\ninnen van \u20AC 5 \u2013 caf\u00E9;1 jaar \U0001F600\r\n"sv;
    CHECK(csv_cells(text) == k_cells);
    CHECK(csv_cells("\xEF\xBB\xBF" + std::string(text)) == k_cells);
    CHECK(csv_notices(text) == "");
}

TEST_CASE("UTF-16 and UTF-32 in both byte orders, with and without byte order mark") {
    for (const std::size_t width : {2U, 4U}) {
        for (const bool low_first : {true, false}) {
            CAPTURE(width);
            CAPTURE(low_first);
            CHECK(csv_cells(in_units(k_text, width, low_first)) == k_cells);
            const std::string marked =
                in_units(U"\uFEFF", width, low_first) + in_units(k_text, width, low_first);
            CHECK(csv_cells(marked) == k_cells);
            CHECK(csv_notices(marked) == "");
        }
    }
}

TEST_CASE("half a character at the end of UTF-16 shows, and is said") {
    const std::string text = in_units(U"a;b\nc;d", 2, true) + "e";
    CHECK(csv_cells(text) == "A1 text a\nB1 text b\nA2 text c\nB2 text d\uFFFD\n");
    CHECK(csv_notices(text).starts_with("[a] B2 1 cel bevat tekens die niet te lezen zijn"));
}

TEST_CASE("Windows-1252, where it is no UTF-8") {
    const auto text = "Doel;Bedrag\ncaf\xE9 \x96 \x93na\x94;\x80 5\n"sv;
    CHECK(csv_cells(text) ==
          "A1 text Doel\nB1 text Bedrag\nA2 text caf\u00E9 \u2013 \u201Cna\u201D\nB2 text \u20AC 5\n");
    CHECK(csv_notices(text) == k_windows_notice);
}

TEST_CASE("the whole text is read in one encoding, wherever the byte stands that decides it") {
    std::string text = "Doel;Termijn\n";
    for (int row = 0; row < 60000; ++row) {
        text += "innen;1 jaar\n";
    }
    text += "caf\xE9;\x80 5\n";
    CHECK(text.size() > 700000);
    CHECK(csv_cells(text).ends_with("A60002 text caf\u00E9\nB60002 text \u20AC 5\n"));
    CHECK(csv_notices(text) == k_windows_notice);
}

TEST_CASE("a byte that Windows-1252 has no character for shows, and is said") {
    CHECK(csv_cells("a\xE9;b\x81\n") == "A1 text a\u00E9\nB1 text b\uFFFD\n");
    CHECK(csv_notices("a\xE9;b\x81\n") ==
          std::string(k_windows_notice) +
              "[a] B1 1 cel bevat tekens die niet te lezen zijn (te beginnen bij "
              "B1). Controleer de tekst waar een vraagteken in een ruitje staat.\n");
}

TEST_CASE("UTF-8 that is damaged in one place stays UTF-8") {
    const auto text = "caf\u00E9;\u00E9\u00E9n \u20AC\nx\xE9y;z\n"sv;
    CHECK(csv_cells(text) ==
          "A1 text caf\u00E9\nB1 text \u00E9\u00E9n \u20AC\nA2 text x\uFFFDy\nB2 text z\n");
    CHECK(csv_notices(text).starts_with("[a] A2 1 cel bevat tekens die niet te lezen zijn"));
    CHECK(csv_cells("\xEF\xBB\xBFx\xE9y;z\n") == "A1 text x\uFFFDy\nB1 text z\n");
}

TEST_CASE("letters that are UTF-8 by chance do not make a text UTF-8") {
    CHECK(csv_cells("CAF\xC9\x92S;caf\xE9\n") == "A1 text CAF\u00C9\u2019S\nB1 text caf\u00E9\n");
}

TEST_CASE("a character across the edge of two blocks is no fault") {
    const std::string text = "a\u20ACb\U0001F600c\u00E9\xE9";
    for (const std::size_t step : {1U, 2U, 3U, 5U, 100U}) {
        StepSource source(text, step);
        const auto survey = spreadsheet::csv::survey_utf8(source);
        CHECK(survey.characters == 3);
        CHECK(survey.invalid == 1);
    }
}
