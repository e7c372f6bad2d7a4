// SPDX-License-Identifier: EUPL-1.2
#include "util/unicode.hpp"

#include <doctest/doctest.h>

using namespace registertoets::util;

TEST_CASE("fold takes case and accents off, composed or not") {
    CHECK(fold("Beëindigd PER Één") == "beeindigd per een");
    CHECK(fold("Bee\xCC\x88indigd") == "beeindigd");
    CHECK(fold("Curaçao Ñ Å") == "curacao n a");
}

TEST_CASE("fold makes every blank a space, one of a run, none at the ends") {
    CHECK(fold("\t Naam\u00A0\u00A0van\r\nde\u2003verwerking \u202F") == "naam van de verwerking");
    CHECK(fold("a\u2028b\u0085c") == "a b c");
    CHECK(fold(" \u00A0\n") == "");
}

TEST_CASE("fold leaves out what nobody sees") {
    CHECK(fold("Be\u00ADwaar\u200Bter\u200Dmijn\uFEFF") == "bewaartermijn");
    CHECK(fold("a\u202Eb\u2066c") == "abc");
    CHECK(fold(std::string_view("a\0b\x1B\x7F", 5)) == "ab");
}

TEST_CASE("fold writes typographic quotes and dashes as ASCII") {
    CHECK(fold("\u2018a\u2019 \u201Ab\u201B \u2032") == "'a' 'b' '");
    CHECK(fold("\u201Ca\u201D \u201Eb\u201F \u2033") == "\"a\" \"b\" \"");
    CHECK(fold("a\u2010b\u2011c\u2013d\u2014e\u2212f") == "a-b-c-d-e-f");
}

TEST_CASE("fold resolves ligatures and compatibility forms") {
    CHECK(fold("e\uFB03ciënt \u0133s Stra\u00DFe") == "efficient ijs strasse");
    CHECK(fold("Ａ１ ² …") == "a1 2 ...");
}

TEST_CASE("fold takes invalid UTF-8 byte by byte") {
    CHECK(fold("a\xC3") == "a\uFFFD");
    CHECK(fold("\xFF\xFE"
               "B") == "\uFFFD\uFFFDb");
    CHECK(fold("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");
}

TEST_CASE("fold_words keeps letters and digits and one space between them") {
    CHECK(fold_words("Art. 6, lid 1 — (e)") == "art 6 lid 1 e");
    CHECK(fold_words("KI&S") == "ki s");
    CHECK(fold_words("?!…") == "");
    CHECK(words_of_folded("n.v.t.") == "n v t");
}

TEST_CASE("fold_words gives of plain text what it gives of any") {
    for (char first = ' '; first < 0x7F; ++first) {
        for (char second = ' '; second < 0x7F; ++second) {
            const std::string text{'a', first, second, 'Z'};
            const std::string marked = text + "\xC3\xAB";  // with an ë behind it the long way is taken
            if (fold_words(marked) != fold_words(text) + "e") {
                FAIL("different: " << text);
            }
        }
    }
    CHECK(fold_words("  Twee -- Woorden!  ") == "twee woorden");
    CHECK(fold_words("--").empty());
}

TEST_CASE("has_visible passes over blanks, controls and formatting") {
    CHECK(has_visible(" a"));
    CHECK(has_visible("\xFF"));
    CHECK_FALSE(has_visible(""));
    CHECK_FALSE(has_visible(" \t\u00A0\u200B\uFEFF\u202E\x01"));
}

TEST_CASE("single_line joins lines and keeps the letters as they are") {
    CHECK(single_line("  Één\r\n\ttwee\u00A0drie ") == "Één twee drie");
    CHECK(single_line("a\xFF\nb") == "a\xFF b");
}

TEST_CASE("printable shows escapes, line ends and other controls as codes") {
    CHECK(printable("a\x1B[31mb") == "a<1B>[31mb");
    CHECK(printable("a\rb\nc\x7F\u009B") == "a<0D>b<0A>c<7F><9B>");
    CHECK(printable(std::string_view("a\0b", 3)) == "a<00>b");
}

TEST_CASE("printable shows bidirectional and invisible formatting as codes") {
    CHECK(printable("a\u202Eb\u2066c\u200B\u2028") == "a<202E>b<2066>c<200B><2028>");
}

TEST_CASE("printable shows bytes that are no UTF-8 as codes and leaves the rest") {
    CHECK(printable("\xFF\xC3é日") == "<FF><C3>é日");
}

TEST_CASE("display_width counts columns, not characters") {
    CHECK(display_width("abc") == 3);
    CHECK(display_width("日本") == 4);
    CHECK(display_width("e\u0301\u200B") == 1);
    CHECK(display_width("\xFF\xFF") == 2);
}

TEST_CASE("cut_to_width ends what it cut in an ellipsis and never goes over") {
    CHECK(cut_to_width("abcde", 5) == "abcde");
    CHECK(cut_to_width("abcde", 4) == "abc…");
    CHECK(cut_to_width("abcde", 1) == "…");
    CHECK(cut_to_width("abcde", 0) == "");
}

TEST_CASE("cut_to_width splits no wide and no combined character") {
    CHECK(cut_to_width("日本語", 4) == "日…");
    CHECK(cut_to_width("日本語", 5) == "日本…");
    CHECK(cut_to_width("ae\u0301bcd", 3) == "ae\u0301…");
}

TEST_CASE("count_characters counts code points") {
    CHECK(count_characters("") == 0);
    CHECK(count_characters("één日") == 4);
}

TEST_CASE("valid_utf8 replaces what is none") {
    CHECK(valid_utf8("a\xC3(é\xF0\x9F") == "a<C3>(é<F0><9F>");
    CHECK(valid_utf8("n\xE8") != valid_utf8("n\xE9"));
    CHECK(valid_utf8("Curaçao") == "Curaçao");
}
