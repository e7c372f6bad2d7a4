// SPDX-License-Identifier: EUPL-1.2
// What the default rules read in retention texts, and what the law allows of it.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <array>

#include "rules/load.hpp"
#include "rules/retention_limits.hpp"
#include "support/rules_text.hpp"

using namespace registertoets;
using namespace registertoets::rules;
using namespace registertoets::testing;

namespace {

const RetentionWords& words() {
    static const RuleSet k_set = load({});
    return *k_set.retention;
}

std::string start_of(const RetentionTerm& term) {
    if (!term.has_start) {
        return "";
    }
    return term.start ? " from " + words().starts[*term.start].id : " from an event";
}

// The periods of `text` in days, with their start and step.
std::string terms(std::string_view text) {
    std::string shown;
    for (const RetentionPart& part : read_retention(text, words()).parts) {
        for (const RetentionTerm& term : part.terms) {
            shown +=
                fmt::format("{}{:.0f}{}{}", shown.empty() ? "" : "; ", term.most / 24,
                            term.least < term.most ? fmt::format(" (at least {:.0f})", term.least / 24) : "",
                            start_of(term));
            for (std::size_t i = 0; i < term.steps.size(); ++i) {
                shown += (i == 0 ? " to " : " or ") + words().steps[term.steps[i]].id;
            }
        }
    }
    return shown;
}

// The facts of a whole text, by the first letters of their names.
std::string facts(std::string_view text) {
    const RetentionText read = read_retention(text, words());
    return std::string(read.has_term() ? "term " : "") + (read.says_start() ? "start " : "") +
           (read.permanent ? "permanent " : "") + (read.list_named ? "list " : "") +
           (read.list_number ? "number " : "") + (read.law_named ? "law " : "") +
           (read.law_article ? "article " : "");
}

const char* verdict(std::string_view text, const std::vector<std::string>& grounds) {
    static constexpr std::array k_names{"yes", "no", "unclear"};
    const RetentionText read = read_retention(text, words());
    REQUIRE(read.has_term());
    Allowed worst = Allowed::yes;
    for (const RetentionPart& part : read.parts) {
        for (const RetentionTerm& term : part.terms) {
            const Allowed one = allowed(term, grounds, words().limits);
            worst = worst == Allowed::yes ? one : worst;
        }
    }
    return k_names.at(static_cast<std::size_t>(worst));
}

}  // namespace

TEST_CASE("retention terms: one year, however it is written") {
    for (const char* text : {"1 jaar",
                             "een jaar",
                             "één jaar",
                             "1jr",
                             "1 jr.",
                             "1 j",
                             "12 maanden",
                             "12 mnd.",
                             "12 mndn",
                             "twaalf maanden",
                             "1 kalenderjaar",
                             "1 (één) jaar",
                             "één (1) jaar",
                             "1 (jaar)",
                             "1-jarige termijn",
                             "P1Y",
                             "1 year",
                             "one year",
                             "V 1",
                             "V1",
                             "V: 1",
                             "V (1 jaar)",
                             "1,0 jaar",
                             "1+ jaar",
                             "> 1 jaar",
                             "eenjarige"}) {
        CAPTURE(text);
        CHECK((terms(text) == "365"));
    }
}

TEST_CASE("retention terms: numbers and units") {
    for (const auto& [text, days] : {std::pair{"half jaar", "183"},
                                     {"een half jaar", "183"},
                                     {"halfjaar", "183"},
                                     {"½ jaar", "183"},
                                     {"1½ jaar", "548"},
                                     {"anderhalf jaar", "548"},
                                     {"7,5 jaar", "2739"},
                                     {"vijfentwintig jaar", "9131"},
                                     {"vijf-en-twintig jaar", "9131"},
                                     {"honderdtien jaar", "40178"},
                                     {"tienjaarstermijn", "3652"},
                                     {"7-jaarstermijn", "2557"},
                                     {"4 wk", "28"},
                                     {"13 weken", "91"},
                                     {"90 dgn", "90"},
                                     {"5 werkdagen", "5"},
                                     {"2.190 dagen", "2190"},
                                     {"1.500.000 dagen", "1500000"},
                                     {"1.5 jaar", "548"},
                                     {"72-uurs opslag", "3"},
                                     {"24u", "1"},
                                     {"3 kwartalen", "274"},
                                     {"2 fiscale jaren", "730"},
                                     {"10 Jahre", "3652"},
                                     {"6 mois", "182"},
                                     {"1 jaar en 6 maanden", "548"}}) {
        const std::string said(text);  // clang captures no structured binding
        CAPTURE(said);
        CHECK(terms(text) == days);
    }
}

TEST_CASE("retention terms: ranges") {
    CHECK(terms("12–24 mnd") == "730 (at least 365)");
    CHECK(terms("2 en 5 jaar") == "1826 (at least 730)");
    CHECK(terms("2 à 3 jaar") == "1096 (at least 730)");
    CHECK(terms("vijf tot tien jaar") == "3652 (at least 1826)");
    CHECK(terms("art. 8 lid 6 en 10 jaar") == "3652");
    CHECK(terms("minimaal 7, maximaal 10 jaar") == "3652");
}

TEST_CASE("retention terms: numbers that count no period of keeping") {
    for (const char* text : {"7",
                             "2025",
                             "01-01-2025",
                             "art. 52",
                             "boekjaar 2024",
                             "2e kwartaal 2025",
                             "24/7",
                             "x jaar",
                             "jaarlijks",
                             "een paar jaar",
                             "toets elk half jaar",
                             "per 2 jaar",
                             "toets na 4 maanden",
                             "personen van 16 jaar en ouder",
                             "kinderen tot 12 jaar",
                             "vanaf de leeftijd van 18 jaar",
                             "artikel 6 lid 1 d",
                             "beleid v2",
                             "een contract",
                             "het eerste jaar",
                             "ten minste"}) {
        CAPTURE(text);
        CHECK(terms(text) == "");
    }
}

TEST_CASE("retention terms: the event that a period is counted from") {
    CHECK(terms("7 jaar na afsluiting") == "2557 from an event");
    CHECK(terms("7 jaar nadat het dossier is gesloten") == "2557 from an event");
    CHECK(terms("na afsluiting van het dossier 7 jaar") == "2557 from an event");
    CHECK(terms("2 jaar vanaf ontvangst, dan weg") == "730 from an event");
    CHECK(terms("gedurende het dienstverband en 2 jaar daarna") == "730 from an event");
    CHECK(terms("5 jaar na de eerste verwerking") == "1826 from eerste_verwerking");
    CHECK(terms("5 jaar nadat ze voor het eerst zijn verwerkt") == "1826 from eerste_verwerking");
    CHECK(terms("10 jaar na de laatste noodzakelijke verwerking") == "3652 from laatste_verwerking");
    CHECK(terms("5 jaar na verwijdering") == "1826 from verwijdering");
    CHECK(terms("5 jaar nadat de gegevens zijn verwijderd") == "1826 from verwijdering");
    CHECK(terms("zodra niet meer nodig voor het onderzoek, uiterlijk een half jaar daarna") ==
          "183 from einde_onderzoek");
}

TEST_CASE("retention terms: what stands behind such a word and is no event") {
    for (const char* text : {"na 7 jaar", "tot 7 jaar", "gedurende 7 jaar", "na afloop van 7 jaar",
                             "na een periode van zeven jaar", "7 jaar, zo lang als nodig",
                             "7 jaar, niet langer dan noodzakelijk", "7 jaar, tot nader order",
                             "7 jaar, daarna vernietigen", "uiterlijk na 7 jaar"}) {
        CAPTURE(text);
        const std::string shown = terms(text);
        CHECK((shown == "2557" || shown == "2557 to vernietigen"));
        CHECK_FALSE(read_retention(text, words()).says_start());
    }
}

TEST_CASE("retention terms: the step that ends a period") {
    CHECK(terms("5 jaar verwijderd + 5 jaar vernietigd") == "1826 to verwijderen; 1826 to vernietigen");
    CHECK(terms("verwijderen na 5 jaar, vernietigen na 10 jaar") ==
          "1826 to verwijderen; 3652 to vernietigen");
    CHECK(terms("Verwijderd na 5 jaar. Vernietigd na 10 jaar.") ==
          "1826 to verwijderen; 3652 to vernietigen");
    CHECK(terms("na 5 jaar verwijderen en na 10 jaar vernietigen") ==
          "1826 to verwijderen; 3652 to vernietigen");
    CHECK(terms("verwijderen en vernietigen na 5 jaar") == "1826 to verwijderen or vernietigen");
    CHECK(terms("verwijder- en vernietigingstermijn: 5 jaar") == "1826 to verwijderen or vernietigen");
    CHECK(terms("vernietigen zodra niet meer nodig, uiterlijk 10 jaar na de laatste verwerking") ==
          "3652 from laatste_verwerking to vernietigen");
    CHECK(terms("5 jaar na verwijdering vernietigen") == "1826 from verwijdering to vernietigen");
    CHECK(terms("5 jaar na afsluiting verwijderen") == "1826 from an event to verwijderen");
    CHECK(terms("verwijderde gegevens na 5 jaar vernietigen") == "1826 from verwijdering to vernietigen");
    CHECK(terms("verwijderen na 5 jaar; daarna nog 5 jaar bewaren") ==
          "1826 to verwijderen; 1826 from verwijdering to bewaren");
    CHECK(terms("5 jaar na afsluiting verwijderd, 5 jaar daarna vernietigd") ==
          "1826 from an event to verwijderen; 1826 from verwijdering to vernietigen");
    CHECK(terms("nabewerking half jaar") == "183 to nabewerken");
}

TEST_CASE("retention text: permanent keeping, selection lists and acts") {
    CHECK(facts("B") == "permanent ");
    CHECK(facts("blijvend bewaren") == "permanent ");
    CHECK(facts("7 jaar (selectielijst, categorie 3.1)") == "term list number ");
    CHECK(facts("7 jaar (selectielijst)") == "term list ");
    CHECK(facts("7 jaar, handeling 112") == "term number ");
    CHECK(facts("7 jaar (art. 52 AWR)") == "term law article ");
    CHECK(facts("7 jaar (2:10 BW, artikel 2:10 BW)") == "term law article ");
    CHECK(facts("7 jaar, Archiefwet 1995") == "term law ");
    CHECK(facts("7 jaar na de aanslag IB") == "term start ");
    CHECK(facts("einde dienstverband + 2 jaar") == "term start ");
    CHECK(facts("zo lang als nodig") == "");
    CHECK(facts("conform beleid") == "");
}

TEST_CASE("retention limits: longer than the law allows, where ground, step and start are plain") {
    CHECK(std::string(verdict("verwijderen uiterlijk 5 jaar na de eerste verwerking", {"wpg.8"})) == "yes");
    CHECK(std::string(verdict("verwijderen uiterlijk 60 maanden na de eerste verwerking", {"wpg.8"})) ==
          "yes");
    CHECK(std::string(verdict("verwijderen uiterlijk 6 jaar na de eerste verwerking", {"wpg.8"})) == "no");
    CHECK(std::string(verdict("verwijderen na 6 jaar", {"wpg.8"})) == "no");
    CHECK(std::string(verdict("nabewerking 26 weken", {"wpg.9"})) == "yes");
    CHECK(std::string(verdict("nabewerking 184 dagen", {"wpg.9"})) == "yes");
    CHECK(std::string(verdict("nabewerking 27 weken", {"wpg.9"})) == "no");
    CHECK(std::string(verdict("nabewerking 1 jaar", {"wpg.9"})) == "no");
    CHECK(std::string(verdict("verwijderen 261 weken na de eerste verwerking", {"wpg.8"})) == "yes");
    CHECK(std::string(verdict("verwijderen 1.840 dagen na de eerste verwerking", {"wpg.8"})) == "no");
    CHECK(std::string(verdict("verwijderen 5 jaar en 2 weken na de eerste verwerking", {"wpg.8"})) == "no");
    CHECK(std::string(verdict("verwijderen 1 jaar na het einde van het onderzoek", {"wpg.9"})) == "no");
    CHECK(std::string(verdict("verwijderen 6 jaar na de laatste verwerking", {"wpg.10.1a"})) == "no");
    CHECK(std::string(verdict("vernietigen 10 jaar na de laatste verwerking", {"wpg.12"})) == "yes");
    CHECK(std::string(verdict("vernietigen 12 jaar na de laatste verwerking", {"wpg.12"})) == "no");
    CHECK(std::string(verdict("vernietigen 7 jaar na verwijdering", {"wpg.8"})) == "no");
    CHECK(std::string(verdict("vernietigen 7 jaar na verwijdering", {"wpg.14"})) == "no");
    CHECK(std::string(verdict("vernietigen 7 jaar na verwijdering", {"wpg.8", "wpg.9"})) == "no");
}

TEST_CASE("retention limits: in doubt it is unclear, never too long") {
    CHECK(std::string(verdict("10 jaar", {"wpg.8"})) == "unclear");
    CHECK(std::string(verdict("verwijderen en vernietigen na 10 jaar", {"wpg.8"})) == "unclear");
    CHECK(std::string(verdict("verwijderen 5 jaar na afsluiting", {"wpg.8"})) == "unclear");
    CHECK(std::string(verdict("verwijderen 20 jaar na afsluiting", {"wpg.8"})) == "unclear");
    CHECK(std::string(verdict("verwijderen na 3 jaar", {"wpg.9"})) == "unclear");
    CHECK(std::string(verdict("verwijderen na 6 jaar", {"wpg.10"})) == "unclear");
    CHECK(std::string(verdict("vernietigen na 10 jaar", {"wpg.8"})) == "unclear");
    CHECK(std::string(verdict("verwijderen na 5 jaar", {"wpg.8", "wpg.9"})) == "unclear");
    CHECK(std::string(verdict("verwijderen na 10 jaar", {"wpg.8", "wpg.13"})) == "unclear");
    CHECK(std::string(verdict("verwijderen na 4 maanden", {"wpg.12"})) == "unclear");
}

TEST_CASE("retention limits: right, or nothing to hold it against") {
    CHECK(std::string(verdict("5 jaar verwijderd + 5 jaar vernietigd", {"wpg.8"})) == "yes");
    CHECK(std::string(verdict("5 jaar na de eerste verwerking", {"wpg.8"})) == "yes");
    CHECK(std::string(verdict("5 jaar na verwijdering bewaard en dan vernietigd", {"wpg.8"})) == "yes");
    CHECK(std::string(verdict("verwijderen 5 jaar na de eerste verwerking", {"wpg.8", "wpg.9"})) == "yes");
    CHECK(std::string(verdict("verwijderen een half jaar na het laatste verzoek", {"wpg.9"})) == "yes");
    CHECK(std::string(verdict("verwijderen na 20 jaar", {"wpg.13"})) == "yes");
    CHECK(std::string(verdict("verwijderen na 20 jaar", {})) == "yes");
}
