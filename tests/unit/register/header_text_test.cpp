// SPDX-License-Identifier: EUPL-1.2
#include "register/header_text.hpp"

#include <doctest/doctest.h>

using namespace registertoets::reg;

using Keys = std::vector<std::string>;

TEST_CASE("a header's key has no case, accents, punctuation or line breaks") {
    CHECK(header_key("Categorieën  van\r\nPersoonsgegevens:") == "categorieen van persoonsgegevens");
    CHECK(header_key("Bewaar- en vernietigingstermijn") == "bewaar en vernietigingstermijn");
    CHECK(header_key("") == "");
    CHECK(header_key(" \n") == "");
}

TEST_CASE("a header's key has no number or letter before it") {
    CHECK(header_key("12. Bewaartermijn") == "bewaartermijn");
    CHECK(header_key("3.1 Doel") == "doel");
    CHECK(header_key("f) Bewaartermijn") == "bewaartermijn");
    CHECK(header_key("F. Bewaartermijn") == "bewaartermijn");
    CHECK(header_key("4: Doel") == "doel");
    CHECK(header_key("7 - Doel") == "doel");
    for (const std::string header :
         {"3a. Doel", "3b Doel", "3.a Doel", "3.a) Doel", "III. Doel", "iv) Doel", "C1 Doel", "C.1 Doel"}) {
        CAPTURE(header);
        CHECK(header_key(header) == "doel");
    }
}

TEST_CASE("a number or letter that is all of a header, or starts a word, stays") {
    CHECK(header_key("12") == "12");
    CHECK(header_key("e-mail") == "e mail");
    CHECK(header_key("VV") == "vv");
    CHECK(header_key("IV Doel") == "iv doel");
    CHECK(header_key("C1") == "c1");
    CHECK(header_key("2de Doel") == "de doel");
}

TEST_CASE("remarks in brackets are left out, unless they are all there is") {
    CHECK(header_key("Grondslag\n(art. 6 AVG)") == "grondslag");
    CHECK(header_key("Doel [verplicht] van de verwerking") == "doel van de verwerking");
    CHECK(header_key("Doel (zie (a) hieronder)") == "doel");
    CHECK(header_key("Doel (niet gesloten") == "doel");
    CHECK(header_key("(Doel)") == "doel");
}

TEST_CASE("an ending in brackets is part of its word") {
    CHECK(header_key_with_endings("Doel(en)") == "doelen");
    CHECK(header_key_with_endings("Verantwoordelijke(n) (naam)") == "verantwoordelijken");
    CHECK(header_key_with_endings("Ontvanger(s) van gegevens") == "ontvangers van gegevens");
}

TEST_CASE("what stands apart or is long is no ending") {
    CHECK(header_key_with_endings("Doel (en)") == "doel");
    CHECK(header_key_with_endings("Doel(verplicht)") == "doel");
    CHECK(header_key_with_endings("Doel") == header_key("Doel"));
}

TEST_CASE("a header of several parts is taken apart") {
    CHECK(combined_keys("Doel en grondslag") == Keys{"doel", "grondslag"});
    CHECK(combined_keys("Doel/Grondslag") == Keys{"doel", "grondslag"});
    CHECK(combined_keys("1. Doel, grondslag & termijn") == Keys{"doel", "grondslag", "termijn"});
    CHECK(combined_keys("Purpose and legal basis") == Keys{"purpose", "legal basis"});
}

TEST_CASE("remarks in brackets make no part of a combined header") {
    CHECK(combined_keys("Doel en grondslag (art. 6, 9 en 10 AVG)") == Keys{"doel", "grondslag"});
    CHECK(combined_keys("Doel (wat/waarom) en grondslag") == Keys{"doel", "grondslag"});
}

TEST_CASE("a header of one part stays whole") {
    CHECK(combined_keys("Doel") == Keys{"doel"});
    CHECK(combined_keys("Betrokkenen") == Keys{"betrokkenen"});
    CHECK(combined_keys("").empty());
}

TEST_CASE("a word that was broken by hand is one word") {
    CHECK(without_breaks_of_words("Verwerkings-\ndoeleinden") == "Verwerkingsdoeleinden");
    CHECK(without_breaks_of_words("Beveiligings- \r\nmaat-\nregelen (kort)") ==
          "Beveiligingsmaatregelen (kort)");
    CHECK(without_breaks_of_words("BEWAAR-\nTERMIJN") == "BEWAARTERMIJN");
}

TEST_CASE("a hyphen that joins, or stands for a word, breaks none") {
    for (const std::string header : {"Doel-\nen grondslag", "Doel-\nGrondslag", "Doorgifte-instrument",
                                     "Doel -\ngrondslag", "Doel-\n"}) {
        CAPTURE(header);
        CHECK(without_breaks_of_words(header).empty());
    }
    CHECK(without_breaks_of_words("Doel-\nenquête") == "Doelenquête");
}
