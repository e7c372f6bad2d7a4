// SPDX-License-Identifier: EUPL-1.2
#include "rules/list_letters.hpp"

#include <doctest/doctest.h>

using registertoets::rules::without_list_letters;

TEST_CASE("the letters of a list are taken out") {
    CHECK(without_list_letters("A. Toegang op functie") == "   Toegang op functie");
    CHECK(without_list_letters("A. Toegang beperkt; B. Logging") == "   Toegang beperkt;    Logging");
    CHECK(without_list_letters("A. Logging\nB.  Toegang op functie") == "   Logging\n    Toegang op functie");
    CHECK(without_list_letters("Nodig: A. Toegang op functie") == "Nodig:    Toegang op functie");
}

TEST_CASE("what is no list of letters stays") {
    for (const char* text : {"", "A.", "A. ", "A. Jansen", "A. Jansen; B. Pietersen",
                             "A. Jansen en B. Pietersen", "A. Jansen beheert", "B. Toegang op functie",
                             "A. de Vries geeft toegang", "A.B. Jansen geeft toegang",
                             "met A. Toegang op functie", "A Toegang op functie", "a. Toegang op functie"}) {
        CAPTURE(text);
        CHECK(without_list_letters(text) == text);
    }
}

TEST_CASE("letters out of order stay") {
    CHECK(without_list_letters("A. Toegang op functie; C. Jansen") == "   Toegang op functie; C. Jansen");
}

TEST_CASE("after Z there is no letter") {
    std::string text;
    for (char letter = 'A'; letter <= 'Z'; ++letter) {
        text += std::string(1, letter) + ". Stap die volgt\n";
    }
    CHECK(without_list_letters(text + "[. Stap").ends_with("   Stap die volgt\n[. Stap"));
}
