// SPDX-License-Identifier: EUPL-1.2
// Special categories, criminal data and the BSN in the AVG register: articles 9, 10 and 87.
#include <doctest/doctest.h>

#include "support/register_case.hpp"
#include "support/rules_text.hpp"

using namespace registertoets::testing;

namespace {

// In a row that names no such data elsewhere.
RegisterCase special(const std::string& categories, const std::string& exception) {
    return avg_row()
        .with("personal_data_categories", "NAW-gegevens; inkomensgegevens; bankrekeningnummer")
        .with("special_categories", categories)
        .with("special_categories_exception", exception);
}

// The same with a column for each kind.
RegisterCase apart(const std::string& bsn, const std::string& special_data, const std::string& criminal,
                   const std::string& exception) {
    return special(bsn, exception)
        .with_header("special_categories", "BSN (ja/nee)")
        .and_column("Bijzondere persoonsgegevens", special_data)
        .and_column("Strafrechtelijke gegevens", criminal);
}

}  // namespace

// --- art. 9, 10, 87: special categories
// ------------------------------------------------------------------------------

TEST_CASE("art. 9, 10, 87: whether such data occur is asked, and geen is an answer") {
    for (const auto& [text, check] : {std::pair{"", "empty"},
                                      {"?", "placeholder"},
                                      {"ja", "invalid"},
                                      {"mogelijk", "invalid"},
                                      {"gevoelig", "invalid"}}) {
        const std::string said = text;  // clang captures no structured binding
        CAPTURE(said);
        CHECK(special(text, "").findings() == Findings{std::string("avg.special_categories.") + check});
    }
    CHECK(special("geen", "").findings() == Findings{});
    CHECK(special("geen bijzondere persoonsgegevens", "").findings() == Findings{});
    for (const std::string text : {"n.v.t.", "nee", "none", "nil"}) {
        CHECK(special(text, "").findings() == Findings{"avg.special_categories.own-word"});
        CHECK(special(text, "").row().complete);
    }
    CHECK(avg_row().without_column("special_categories").findings() ==
          Findings{"avg.special_categories.missing-column"});
}

TEST_CASE("art. 9, 10, 87: a denial of one kind does not name it") {
    for (const std::string text :
         {"geen strafrechtelijke gegevens", "geen gezondheidsgegevens", "geen medische gegevens", "geen BSN",
          "geen bijzondere gegevens en geen BSN", "geen ras of etnische afkomst",
          "geen bijzondere of strafrechtelijke gegevens en geen BSN"}) {
        CAPTURE(text);
        CHECK(special(text, "").findings() == Findings{});
    }
    for (const std::string text :
         {"geen, behalve gezondheid", "geen BSN, wel gezondheid", "geen BSN, gezondheid of ras"}) {
        CAPTURE(text);
        CHECK(special(text, "").findings() == Findings{"avg.special_categories_exception.required-with"});
    }
}

TEST_CASE("art. 9, 10, 87: yes in a column of one kind names that kind, and no says nothing of the others") {
    const Findings none_given{"avg.special_categories_exception.required-with"};
    CHECK(apart("Nee", "Nee", "Nee", "").findings() == Findings{});
    for (const std::string yes : {"Ja", "x", "j", "WAAR", "1", "Ja, in bijlagen"}) {
        CAPTURE(yes);
        CHECK(apart("Nee", "Nee", yes, "").findings() == none_given);
        CHECK_FALSE(apart("Nee", "Nee", yes, "").row().complete);
        CHECK(apart("Nee", "-", yes, "art. 31 UAVG").findings() == Findings{});
        CHECK(apart(yes, "Nee", "n.v.t.", "").findings() == none_given);
        CHECK(apart(yes, "Nee", "Nee", "art. 10 Wabb").findings() == Findings{});
        CHECK(apart(yes, "-", "", "art. 10 Wabb").findings() == Findings{});
        // The header names no kind.
        CHECK(apart("Nee", yes, "Nee", "").findings() == Findings{"avg.special_categories.invalid"});
    }
    CHECK(apart("Ja", "Nee", "Ja", "art. 10 Wabb").findings() ==
          Findings{"avg.special_categories_exception.contradicts-criminal"});
    CHECK(apart("Nee", "gezondheid", "Nee", "").findings() == none_given);
    CHECK(apart("ja/nee", "ja/nee", "ja/nee", "").findings() == Findings{"avg.special_categories.invalid"});
    CHECK(apart("ja?", "", "", "").findings() == Findings{"avg.special_categories.placeholder"});
    // One column for all kinds.
    CHECK(special("Ja", "").findings() == Findings{"avg.special_categories.invalid"});
}

TEST_CASE("art. 9, 10, 87: none, while such data are named elsewhere in the row") {
    const RegisterCase none = special("geen", "");
    for (const auto& [field, text] :
         {std::pair{"personal_data_categories", "NAW-gegevens; BSN"},
          {"personal_data_categories", "medische gegevens"},
          {"purposes", "Beoordelen of ziektekosten aftrekbaar zijn van de aanslag"},
          {"data_subject_categories", "Belastingplichtigen; verdachten"},
          {"personal_data_categories", "gegevens over strafbare feiten"},
          {"personal_data_categories", "ziekmeldingen"},
          {"data_sources", "Opgave van het lidmaatschap door de vakbond"}}) {
        const std::string said = text;  // clang captures no structured binding
        CAPTURE(said);
        CHECK(none.with(field, text).findings() == Findings{"avg.special_categories.contradicts"});
        CHECK(none.with(field, text).row().complete);
    }
    for (const std::string text : {"NAW-gegevens; geen BSN", "NAW-gegevens, zonder medische gegevens"}) {
        CAPTURE(text);
        CHECK(none.with("personal_data_categories", text).findings() == Findings{});
    }
    CHECK(none.with("purposes", "Nagaan wie bij een strafbaar feit in het gebouw was").findings() ==
          Findings{});
}

TEST_CASE("art. 9, 10, 87: such data in words of every day") {
    for (const std::string text :
         {"B.S.N.", "burgerservice nummer", "processen-verbaal", "vergrijpboetes", "ziekmeldingen",
          "zwangerschap", "medicijngebruik", "lichamelijke beperking", "verdenkingen"}) {
        CAPTURE(text);
        CHECK(special(text, "").findings() == Findings{"avg.special_categories_exception.required-with"});
    }
    CHECK(special("beperking van de aftrek", "").findings() == Findings{"avg.special_categories.invalid"});
    CHECK(special("N", "").findings() == Findings{});
}

TEST_CASE("art. 9, 10, 87: what is named needs an exception") {
    for (const std::string text : {"BSN", "gezondheid", "strafrechtelijke gegevens",
                                   "ras of etnische afkomst", "vakbondslidmaatschap"}) {
        CAPTURE(text);
        CHECK(special(text, "").findings() == Findings{"avg.special_categories_exception.required-with"});
        CHECK(special(text, "-").findings() == Findings{"avg.special_categories_exception.placeholder"});
        CHECK(special(text, "n.v.t.").findings() ==
              Findings{"avg.special_categories_exception.not-applicable"});
        CHECK_FALSE(special(text, "").row().complete);
        CHECK(special(text, "").row().complete_law);
    }
    CHECK(avg_row().without_column("special_categories_exception").findings() ==
          Findings{"avg.special_categories_exception.missing-column"});
}

TEST_CASE("art. 9 lid 2: a ground of the law is an exception") {
    for (const std::string text :
         {"art. 9 lid 2 onder b AVG", "9.2.g", "uitdrukkelijke toestemming", "art. 30 lid 1 b UAVG",
          "art. 23 UAVG", "art. 9 lid 2 b AVG en art. 30 lid 1 b UAVG", "zwaarwegend algemeen belang"}) {
        CAPTURE(text);
        CHECK(special("gezondheid", text).findings() == Findings{});
    }
}

TEST_CASE("art. 9 lid 2: an act for the BSN is no exception for other data") {
    CHECK(special("BSN; gezondheid", "BSN: art. 10 Wabb").findings() ==
          Findings{"avg.special_categories_exception.contradicts"});
    CHECK(special("BSN; gezondheid", "BSN: art. 10 Wabb").row().complete);
    CHECK(special("BSN; gezondheid", "BSN: art. 10 Wabb; gezondheid: 9.2.b").findings() == Findings{});
    CHECK(special("BSN", "BSN: art. 10 Wabb").findings() == Findings{});
}

TEST_CASE("art. 87: an exception of article 9 or 10 is no act for the BSN") {
    for (const std::string text : {"art. 9 lid 2 g AVG", "art. 31 UAVG"}) {
        CAPTURE(text);
        CHECK(special("BSN", text).findings() ==
              Findings{"avg.special_categories_exception.contradicts-bsn"});
        CHECK(special("BSN", text).row().complete);
        CHECK(special("BSN", text + "; art. 46 UAVG").findings() == Findings{});
    }
}

TEST_CASE("art. 10: an exception of article 9 or an act for the BSN is no ground for criminal data") {
    const std::string criminal = "strafrechtelijke gegevens";
    for (const std::string text : {"art. 10 Wabb", "art. 9 lid 2 g AVG", "art. 46 UAVG"}) {
        CAPTURE(text);
        CHECK(special(criminal, text).findings() ==
              Findings{"avg.special_categories_exception.contradicts-criminal"});
        CHECK(special(criminal, text).row().complete);
        CHECK(special(criminal, text + "; art. 33 lid 1 a UAVG").findings() == Findings{});
    }
    // Consent may be that of article 32 UAVG.
    CHECK(special(criminal, "uitdrukkelijke toestemming").findings() == Findings{});
}

TEST_CASE("art. 10: criminal data under the control of the authority or the UAVG") {
    for (const std::string text :
         {"art. 10 AVG", "art. 31 UAVG", "art. 32 onder a UAVG", "art. 33 lid 1 a UAVG"}) {
        CAPTURE(text);
        CHECK(special("strafrechtelijke gegevens", text).findings() == Findings{});
    }
}

TEST_CASE("art. 87: an act that allows the BSN") {
    for (const std::string text : {"art. 10 Wabb", "BSN: art. 10 Wabb", "art. 46 UAVG", "art. 87 AVG",
                                   "artikel 49 AWR", "art. 54 SUWI", "art. 28 LB", "art. 8 Vpb"}) {
        CAPTURE(text);
        CHECK(special("BSN", text).findings() == Findings{});
    }
}

TEST_CASE("art. 87: an act for the BSN without an article is a warning") {
    for (const std::string text : {"AWR", "Wet IB 2001", "Wabb", "SUWI", "Wet SUWI"}) {
        CAPTURE(text);
        CHECK(special("BSN", text).findings() == Findings{"avg.special_categories_exception.incomplete"});
        CHECK(special("BSN", text).row().complete);
    }
    for (const std::string text : {"AWR 52", "Wet BRP art. 1.7", "10 Wabb"}) {
        CAPTURE(text);
        CHECK(special("BSN", text).findings() == Findings{});
    }
    CHECK(special("gezondheid", "uitdrukkelijke toestemming").findings() == Findings{});
}

TEST_CASE("art. 9, 10, 87: words that name no exception are caught") {
    for (const std::string text : {"toegestaan", "ja", "nodig", "AVG", "art. 9"}) {
        CAPTURE(text);
        CHECK(special("gezondheid", text).findings() == Findings{"avg.special_categories_exception.invalid"});
    }
    CHECK(special("BSN; gezondheid", "9.2.g; nodig voor het dossier").findings() ==
          Findings{"avg.special_categories_exception.unknown-value"});
}

TEST_CASE("art. 9, 10, 87: no exception is asked for where there are no such data") {
    for (const std::string exception : {"", "n.v.t.", "-", "toegestaan"}) {
        CHECK(special("geen", exception).findings() == Findings{});
        CHECK(special("geen", exception).row().complete);
    }
    CHECK(special("geen", "").without_column("special_categories_exception").findings() == Findings{});
}

TEST_CASE("art. 87: the article of a finding on the exception is right for a BSN alone") {
    const auto rules = builtin_rules();
    const auto& article = rule_of(*rules, "avg.special_categories_exception.required-with").article;
    CHECK(article.starts_with("BSN: AVG art. 87 en UAVG art. 46;"));
}

TEST_CASE("art. 9, 10, 87: a nee behind a word is an answer to it") {
    for (const char* denied :
         {"Gezondheid (nee)", "gezondheid nee", "Gezondheid nee, strafrechtelijk nee, BSN nee",
          "Gezondheid: nee; strafrechtelijk: nee; BSN: nee", "BSN: nee, gezondheid (nee)"}) {
        CAPTURE(denied);
        CHECK(special(denied, "n.v.t.").findings() == Findings{});
    }
    for (const char* partly : {"BSN ja, gezondheid nee, strafrechtelijk nee", "BSN: ja; gezondheid: nee",
                               "BSN (gezondheid nee)"}) {
        CAPTURE(partly);
        CHECK(special(partly, "BSN: art. 10 Wabb").findings() == Findings{});
    }
    for (const char* named :
         {"gezondheid ja, BSN nee", "gezondheid", "Gezondheid: nee, tenzij iemand het zelf vertelt"}) {
        CAPTURE(named);
        CHECK_FALSE(special(named, "n.v.t.").findings() == Findings{});
    }
    for (const char* unsettled :
         {"mogelijk; gezondheid: nee", "ja, gezondheid nee", "gevoelig, gezondheid (nee)"}) {
        CAPTURE(unsettled);
        CHECK_FALSE(special(unsettled, "n.v.t.").findings() == Findings{});
    }
}
