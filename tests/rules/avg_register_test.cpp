// SPDX-License-Identifier: EUPL-1.2
// What the AVG register asks besides article 30 lid 1: codes and names, legal basis, decisions by machines,
// the state of a row. Special categories and transfers have files of their own.
#include <doctest/doctest.h>

#include "support/register_case.hpp"

using namespace registertoets::testing;

namespace {

const std::string k_cameras = "Beveiligen van de gebouwen en hun bezoekers met camera's";

RegisterCase based_on(const std::string& basis, const std::string& provision) {
    return avg_row().with("legal_basis", basis).with("legal_provision", provision);
}

// A field that the register asks of every row: without an answer the row is incomplete, but not by law.
void register_asks(const std::string& field) {
    CAPTURE(field);
    const std::string rule = "avg." + field;
    for (const auto& [text, check] :
         {std::pair{"", "empty"}, {"volgt", "placeholder"}, {"n.v.t.", "not-applicable"}}) {
        const std::string said = text;  // clang captures no structured binding
        CAPTURE(said);
        const Checked checked = avg_row().with(field, text).check();
        CHECK(checked.findings == Findings{rule + "." + check});
        CHECK_FALSE(checked.rows.at(0).complete);
        CHECK(checked.rows.at(0).complete_law);
    }
    CHECK(avg_row().without_column(field).findings() == Findings{rule + ".missing-column"});
}

// A field that is expected: no answer is a warning, and the row stays complete.
void register_expects(const std::string& field) {
    CAPTURE(field);
    const std::string rule = "avg." + field;
    for (const auto& [text, check] : {std::pair{"", "empty"}, {"volgt", "placeholder"}}) {
        const Checked checked = avg_row().with("automated_decisions", "nee").with(field, text).check();
        CHECK(checked.findings == Findings{rule + "." + check});
        CHECK(checked.rows.at(0).complete);
    }
    const Checked without = avg_row().without_column(field).check();
    CHECK(without.findings == Findings{rule + ".missing-column"});
    CHECK(without.rows.at(0).complete);
}

}  // namespace

// --- which activity
// --------------------------------------------------------------------------------------------------

TEST_CASE("avg register: the FG-code is asked for; its form is a warning") {
    register_asks("fg_code");
    for (const std::string text : {"123", "FG-12", "FG0123", "FG-01234", "proces 4"}) {
        CAPTURE(text);
        const Checked checked = avg_row().with("fg_code", text).check();
        CHECK(checked.findings == Findings{"avg.fg_code.invalid"});
        CHECK(checked.rows.at(0).complete);
    }
    CHECK(avg_row().with("fg_code", "fg-0835").findings() == Findings{});
}

TEST_CASE("avg register: the directie is asked for; an unknown one is a warning") {
    register_asks("directie");
    for (const std::string text :
         {"Midden- en Kleinbedrijf", "fiscale inlichtingen- en opsporingsdienst", "Grote ondernemingen"}) {
        CAPTURE(text);
        CHECK(avg_row().with("directie", text).findings() == Findings{});
    }
    const Checked unknown = avg_row().with("directie", "diverse").check();
    CHECK(unknown.findings == Findings{"avg.directie.invalid"});
    CHECK(unknown.rows.at(0).complete);
}

TEST_CASE("avg register: another name for a directie or keten is a hint") {
    for (const std::string text : {"P", "directie Particulieren", "MKB", "KI&S", "FIOD"}) {
        CAPTURE(text);
        const Checked checked = avg_row().with("directie", text).check();
        CHECK(checked.findings == Findings{"avg.directie.inconsistent"});
        CHECK(checked.rows.at(0).complete);
    }
    CHECK(avg_row().with("keten", "IH").findings() == Findings{"avg.keten.inconsistent"});
    CHECK(avg_row().with("keten", "INKOMENSHEFFING").findings() == Findings{});
}

TEST_CASE("avg register: the keten is expected, and geen keten is one") {
    register_expects("keten");
    CHECK(avg_row().with("keten", "geen keten").findings() == Findings{});
    CHECK(avg_row().with("keten", "OM").findings() == Findings{"avg.keten.invalid"});
}

TEST_CASE("avg register: the name of the activity is asked for") {
    register_asks("processing_activity");
    CHECK(avg_row().with("processing_activity", "Uitworp").findings() ==
          Findings{"avg.processing_activity.too-short"});
    CHECK(avg_row().with("processing_activity", "administratie van gegevens").findings() ==
          Findings{"avg.processing_activity.vague"});
}

TEST_CASE("avg register: what is expected but never makes a row incomplete") {
    for (const std::string field :
         {"business_process", "processors", "systems", "automated_decisions", "dpia", "last_reviewed"}) {
        register_expects(field);
    }
}

TEST_CASE("avg register: optional fields may stay empty or be left out") {
    for (const std::string field : {"data_sources", "status"}) {
        CHECK(avg_row().with(field, "").findings() == Findings{});
        CHECK(avg_row().with(field, "volgt").findings() == Findings{});
        CHECK(avg_row().without_column(field).findings() == Findings{});
    }
}

TEST_CASE("avg register: processors, none is an answer") {
    for (const std::string text : {"geen", "geen verwerkers", "niet uitbesteed", "interne verwerking",
                                   "Alles intern", "Interne dienst: geen verwerker"}) {
        CHECK(avg_row().with("processors", text).findings() == Findings{});
    }
    CHECK(avg_row().with("processors", "n.v.t.").findings() == Findings{"avg.processors.own-word"});
    CHECK(avg_row().with("processors", "ja, leverancier").findings() == Findings{"avg.processors.vague"});
}

TEST_CASE("avg register: a processor works on an agreement") {
    for (const std::string text :
         {"Drukkerij Voorbeeld B.V.", "Softwarehuis Voorbeeld; Hosting Voorbeeld",
          "Hosting Voorbeeld - geen verwerkersovereenkomst",
          "Hosting Voorbeeld (verwerkersovereenkomst nog niet getekend)", "Hosting Voorbeeld, VWO: nee",
          "Drukkerij Voorbeeld B.V., contract 2024-1; Hosting Voorbeeld, verwerkersovereenkomst ontbreekt"}) {
        CAPTURE(text);
        CHECK(avg_row().with("processors", text).findings() == Findings{"avg.processors.required-with"});
    }
    for (const std::string text :
         {"Hosting Voorbeeld (VWO 2023-08)", "Drukkerij Voorbeeld B.V., contract van 1 mei 2024",
          "Drukkerij Voorbeeld B.V., 01-02-2024", "Hosting Voorbeeld, overeenkomst getekend op 01-02-2024",
          "Dienst Voorbeeld, geen verwerkersovereenkomst maar dienstverleningsafspraak 2024-3"}) {
        CAPTURE(text);
        CHECK(avg_row().with("processors", text).findings() == Findings{});
    }
}

TEST_CASE("avg register: automated decisions, DPIA and the date of review") {
    CHECK(avg_row().with("automated_decisions", "nee").findings() == Findings{});
    CHECK(avg_row().with("automated_decisions", "soms").findings() ==
          Findings{"avg.automated_decisions.invalid"});
    CHECK(avg_row()
              .with("automated_decisions", "nee")
              .with("dpia", "nee, niet nodig (pre-scan 12-02-2025)")
              .findings() == Findings{});
    CHECK(avg_row().with("dpia", "n.v.t.").findings() == Findings{"avg.dpia.not-applicable"});
    CHECK(avg_row().with("automated_decisions", "nee").with("dpia", "n.v.t. (geen hoog risico)").findings() ==
          Findings{});
    CHECK(avg_row().with("dpia", "onderweg").findings() == Findings{"avg.dpia.invalid"});
    CHECK(avg_row().with("last_reviewed", "2025-07-01").findings() == Findings{});
    CHECK(avg_row().with("last_reviewed", "02-07-2025").findings() == Findings{"avg.last_reviewed.invalid"});
    CHECK(avg_row().with("last_reviewed", "voorjaar").findings() == Findings{"avg.last_reviewed.invalid"});
}

TEST_CASE("avg register: a row is looked at every year, a draft every ninety days") {
    const Findings outdated{"avg.last_reviewed.outdated"};
    const Findings outdated_draft{"avg.last_reviewed.outdated-draft"};
    CHECK(avg_row().with("last_reviewed", "30-06-2024").findings() == outdated);
    CHECK(avg_row().with("last_reviewed", "01-07-2024").findings() == Findings{});
    const RegisterCase draft = avg_row().with("status", "concept");
    CHECK(draft.with("last_reviewed", "01-04-2025").findings() == outdated_draft);
    CHECK(draft.with("last_reviewed", "02-04-2025").findings() == Findings{});
    CHECK(draft.with("last_reviewed", "30-06-2024").findings() == outdated);
    CHECK(avg_row().with("status", "vastgesteld").with("last_reviewed", "01-04-2025").findings() ==
          Findings{});
}

TEST_CASE("avg register: an activity that has ended is said to have ended") {
    for (const std::string name :
         {"Afhandelen verzoeken oude regeling (vervallen)", "Uitvoeren regeling tot en met 31 december 2023",
          "Behandelen van verzoeken, beëindigd per 1 mei 2024"}) {
        CAPTURE(name);
        const RegisterCase row = avg_row().with("processing_activity", name);
        CHECK(row.with("status", "vastgesteld").findings() == Findings{"avg.status.contradicts"});
        CHECK(row.with("status", "beëindigd").findings() == Findings{});
    }
    for (const std::string name :
         {"Afhandelen van beëindigde arbeidsovereenkomsten", "Innen van vervallen termijnen"}) {
        CAPTURE(name);
        CHECK(avg_row().with("processing_activity", name).with("status", "vastgesteld").findings() ==
              Findings{});
    }
}

// --- art. 22 and 35: decisions by machines
// ----------------------------------------------------------------------------

TEST_CASE(
    "art. 22: no automated decisions, while the row speaks of scores, profiles or decisions by machines") {
    const RegisterCase row = avg_row().with("automated_decisions", "nee");
    for (const std::string purposes :
         {"Selecteren van aangiften voor controle met een risicomodel",
          "Opstellen van een profiel van ondernemers voor toezicht",
          "Automatisch vaststellen van de aanslag door het systeem zelf: automatisch besluit"}) {
        CAPTURE(purposes);
        CHECK(row.with("purposes", purposes).findings() == Findings{"avg.automated_decisions.contradicts"});
        CHECK(avg_row().with("purposes", purposes).findings() == Findings{});
    }
    CHECK(row.with("purposes", "Beoordelen van bezwaarschriften tegen aanslagen").findings() == Findings{});
}

TEST_CASE("art. 22 lid 2: a decision on a profile needs an act of its own") {
    for (const std::string text :
         {"ja, beide: de score bepaalt de aanslag", "ja, beide, op grond van art. 40 UAVG"}) {
        CAPTURE(text);
        CHECK(avg_row().with("automated_decisions", text).findings() ==
              Findings{"avg.automated_decisions.contradicts-profiling"});
    }
    for (const std::string text : {"ja, beide: art. 11 AWR", "ja, profilering: een medewerker beslist"}) {
        CAPTURE(text);
        CHECK(avg_row().with("automated_decisions", text).findings() == Findings{});
    }
}

TEST_CASE("art. 35: profiling asks for an impact assessment") {
    for (const std::string decisions :
         {"ja, profilering", "ja, geautomatiseerd besluit (art. 11 AWR)", "ja"}) {
        CAPTURE(decisions);
        const RegisterCase row = avg_row().with("automated_decisions", decisions);
        CHECK(row.with("dpia", "").findings() == Findings{"avg.dpia.required-with"});
        CHECK(row.with("dpia", "").row().complete);
    }
    CHECK(avg_row().with("dpia", "nee, niet nodig").findings() == Findings{"avg.dpia.contradicts"});
    CHECK(avg_row().with("dpia", "ja, in uitvoering").findings() == Findings{});
    const RegisterCase without = avg_row().with("automated_decisions", "nee");
    CHECK(without.with("dpia", "").findings() == Findings{"avg.dpia.empty"});
    CHECK(without.with("dpia", "nee, niet nodig").findings() == Findings{});
}

// --- art. 6: legal basis
// ---------------------------------------------------------------------------------------------

TEST_CASE("art. 6: the legal basis is asked for, but article 30 does not ask it") {
    register_asks("legal_basis");
}

TEST_CASE("art. 6: a cell that names none of the six is caught, and its provision is not judged") {
    for (const std::string text :
         {"AVG", "wet", "wettelijk", "art. 6", "art. 6 lid 1 AVG", "ja", "wettelijke taak", "g"}) {
        CAPTURE(text);
        CHECK(avg_row().with("legal_basis", text).findings() == Findings{"avg.legal_basis.invalid"});
        CHECK(based_on(text, "").findings() == Findings{"avg.legal_basis.invalid"});
        CHECK(based_on(text, "").row().lacking == Fields{"legal_basis", "legal_provision"});
        CHECK(based_on(text, "n.v.t.").row().lacking == Fields{"legal_basis", "legal_provision"});
    }
}

TEST_CASE("art. 6: what a cell denies is not its basis") {
    for (const std::string text : {"Geen toestemming nodig", "niet op basis van toestemming"}) {
        CAPTURE(text);
        CHECK(avg_row().with("legal_basis", text).findings() == Findings{"avg.legal_basis.invalid"});
    }
    CHECK(avg_row()
              .with("legal_basis", "e. Taak van algemeen belang, niet op basis van toestemming")
              .findings() == Findings{});
    CHECK(avg_row().with("legal_basis", "f. Gerechtvaardigd belang (niet voor publieke taken)").findings() ==
          Findings{"avg.legal_basis.contradicts"});
}

TEST_CASE("art. 6: letters, words and articles name a basis") {
    for (const std::string text :
         {"e", "E.", "6.1.e", "6(1)(e)", "art. 6 lid 1 onder e AVG", "taak van algemeen belang",
          "c. Wettelijke verplichting", "wettelijke plicht", "c\ne", "public task"}) {
        CAPTURE(text);
        CHECK(avg_row().with("legal_basis", text).findings() == Findings{});
    }
}

TEST_CASE("art. 6: a part that names no basis beside one that does is a warning") {
    CHECK(avg_row().with("legal_basis", "e. Taak van algemeen belang; belastingwet").findings() ==
          Findings{"avg.legal_basis.unknown-value"});
}

TEST_CASE("art. 6 lid 3: with c and e the act is asked for") {
    for (const std::string basis : {"c", "e", "a; e"}) {
        CAPTURE(basis);
        CHECK(based_on(basis, "").findings() == Findings{"avg.legal_provision.required-with"});
        CHECK(based_on(basis, "volgt").findings() == Findings{"avg.legal_provision.placeholder"});
        CHECK(based_on(basis, "n.v.t.").findings() == Findings{"avg.legal_provision.not-applicable"});
        CHECK_FALSE(based_on(basis, "").row().complete);
        CHECK(based_on(basis, "").row().complete_law);
    }
    CHECK(avg_row().without_column("legal_provision").findings() ==
          Findings{"avg.legal_provision.missing-column"});
}

TEST_CASE("art. 6 lid 3: an act without an article is a warning") {
    for (const std::string text : {"AWR", "belastingwetgeving", "de wet", "heffing IB", "LB en OB"}) {
        CAPTURE(text);
        const Checked checked = avg_row().with("legal_provision", text).check();
        CHECK(checked.findings == Findings{"avg.legal_provision.incomplete"});
        CHECK(checked.rows.at(0).complete);
    }
    for (const std::string text : {"Artikel 62 van de Invorderingswet 1990", "art. 28 LB", "art. 15 OB",
                                   "art. 8 Vpb", "art. 3:40 IB", "art. 4.15 WOZ"}) {
        CAPTURE(text);
        CHECK(avg_row().with("legal_provision", text).findings() == Findings{});
    }
}

TEST_CASE("art. 6 lid 3: with a, b, d and f no act is asked for, and n.v.t. will do") {
    for (const std::string basis : {"a", "b", "d", "f", "toestemming", "gerechtvaardigd belang"}) {
        for (const std::string provision : {"", "n.v.t.", "-"}) {
            CAPTURE(basis);
            // Ordinary management, for which legitimate interests are open too.
            const RegisterCase camera = based_on(basis, provision).with("purposes", k_cameras);
            CHECK(camera.findings() == Findings{});
            CHECK(camera.row().complete);
        }
    }
    CHECK(based_on("a", "").without_column("legal_provision").findings() == Findings{});
}

TEST_CASE("art. 6 lid 1, last sentence: legitimate interests are not open to public tasks") {
    CHECK(based_on("f. Gerechtvaardigd belang", "").findings() == Findings{"avg.legal_basis.contradicts"});
    CHECK(based_on("f. Gerechtvaardigd belang", "").row().complete);
    CHECK(based_on("f. Gerechtvaardigd belang", "").with("purposes", k_cameras).findings() == Findings{});
}

TEST_CASE("legal_basis: a letter may have an explanation behind it") {
    for (const char* basis :
         {"e. AWR", "e (AWR)", "c. art. 52 AWR", "e, art. 11 AWR", "e (was: c)", "E - publieke taak AWR",
          "c: art. 52 AWR", "c) art. 52 AWR", "c. art. 52 AWR; e. art. 11 AWR"}) {
        CAPTURE(basis);
        CHECK(avg_row().with("legal_basis", basis).findings() == Findings{});
    }
    for (const char* none :
         {"e-mail van de burger", "c.q. de wet", "a. de gemeente; b. de politie", "e AWR", "e.a. wetten"}) {
        CAPTURE(none);
        CHECK(avg_row().with("legal_basis", none).findings() == Findings{"avg.legal_basis.invalid"});
    }
}
