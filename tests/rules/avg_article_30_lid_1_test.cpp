// SPDX-License-Identifier: EUPL-1.2
// Article 30 lid 1 AVG, clause by clause: what is caught, and what is not.
#include <doctest/doctest.h>

#include "support/clause.hpp"

using namespace registertoets::testing;

namespace {

const Clause& clause() {
    static const Clause k_clause(avg_row());
    return k_clause;
}

}  // namespace

TEST_CASE("a correct row: nothing is found, and it is complete") {
    const Checked checked = avg_row().check();
    CHECK(checked.findings == Findings{});
    CHECK(checked.rows.at(0).lacking == Fields{});
    CHECK(checked.rows.at(0).complete);
    CHECK(checked.rows.at(0).complete_law);
    CHECK(checked.report.status == 0);
}

// --- a: controller, joint controllers, data protection officer
// -------------------------------------------------------

TEST_CASE("30 lid 1 a: the controller is asked for, always") {
    clause().always_applies("controller");
    clause().finds("controller", "too-short", {"De minister", "Belastingdienst"});
    clause().nothing_found("controller", {"De minister van Financiën, Postbus 20201, 2500 EE Den Haag"});
}

TEST_CASE("30 lid 1 a: a unit or a role is no controller") {
    clause().finds(
        "controller", "contradicts",
        {"Belastingdienst, Postbus 20201, 2500 EE Den Haag", "Directeur MKB, Croeselaan 15, Utrecht",
         "De inspecteur van de Belastingdienst, Postbus 2, Utrecht"});
    clause().nothing_found("controller",
                           {"Burgemeester en wethouders van Voorbeeld, Stationsplein 1, Voorbeeld",
                            "Belastingdienst; verantwoordelijk is de minister van Financiën, Den Haag"});
}

TEST_CASE("30 lid 1 a: joint controllers, where none is an answer") {
    clause().asks_for_an_answer("joint_controllers");
    clause().nothing_found(
        "joint_controllers",
        {"geen", "Geen.", "geen gezamenlijke verwerkingsverantwoordelijken",
         "Gemeente Voorbeeld, Stationsplein 1, 1234 AB Voorbeeld; onderlinge regeling van 12-03-2023"});
    clause().finds("joint_controllers", "own-word", {"n.v.t.", "nee", "none", "nil"});
    clause().finds("joint_controllers", "vague", {"ketenpartners", "diverse partijen"});
}

TEST_CASE("30 lid 1 a: joint controllers have an arrangement, or it is a hint") {
    clause().finds(
        "joint_controllers", "required-with",
        {"Gemeente Voorbeeld, Stationsplein 1, 1234 AB Voorbeeld", "UWV, La Guardiaweg 94, Amsterdam"});
    clause().nothing_found("joint_controllers",
                           {"Gemeente Voorbeeld, Stationsplein 1, Voorbeeld; convenant van 2023",
                            "UWV, Amsterdam (afspraken volgens art. 26 AVG)"});
}

TEST_CASE("30 lid 1 a: who takes part in a statutory partnership is a joint controller from its day on") {
    for (const std::string partner : {"RIEC (art. 10 WGS)", "FEC (art. 2.1 WGS)", "iCOV (art. 2.9 WGS)"}) {
        CAPTURE(partner);
        const RegisterCase row =
            avg_row().with("recipient_categories", partner).with("last_reviewed", "01-02-2025");
        CHECK(row.on("2025-03-01").findings() == clause().found("joint_controllers", "contradicts-wgs"));
        CHECK(row.on("2025-02-28").findings() == Findings{});
        CHECK(row.with("joint_controllers", "Deelnemers aan het samenwerkingsverband, convenant van 2025")
                  .findings() == Findings{});
    }
}

TEST_CASE("30 lid 1 a: another word for none counts as an answer") {
    CHECK(avg_row().with("joint_controllers", "n.v.t.").row().complete);
}

TEST_CASE("30 lid 1 a: the data protection officer, always for a public authority") {
    clause().always_applies("dpo");
    clause().finds("dpo", "too-short", {"FG", "ja"});
    clause().nothing_found("dpo", {"Functionaris gegevensbescherming, fg@minfin.nl"});
}

// --- b: purposes
// -----------------------------------------------------------------------------------------------------

TEST_CASE("30 lid 1 b: the purposes are asked for, always") {
    clause().always_applies("purposes");
}

TEST_CASE("30 lid 1 b: words that fit any purpose are a warning, and the row stays complete") {
    clause().finds("purposes", "vague", {"uitvoering wettelijke taak", "dienstverlening en administratie"});
    CHECK(avg_row().with("purposes", "bedrijfsvoering").findings() ==
          Findings{"avg.purposes.too-short", "avg.purposes.vague"});
    CHECK(avg_row().with("purposes", "bedrijfsvoering").row().complete);
    clause().finds("purposes", "too-short", {"Salaris betalen", "Toeslagen uitbetalen."});
    clause().nothing_found("purposes", {"Uitbetalen van salaris"});
}

TEST_CASE("30 lid 1: a reason behind n.v.t. does not make it an answer, but the row stays complete") {
    for (const std::string field : {"purposes", "recipient_categories", "data_subject_categories"}) {
        for (const std::string text : {"n.v.t. (intern proces)", "nvt, zie toelichting",
                                       "Niet van toepassing omdat het een intern proces is"}) {
            CAPTURE(field);
            CAPTURE(text);
            CHECK(avg_row().with(field, text).findings() == Findings{"avg." + field + ".vague"});
            CHECK(avg_row().with(field, text).row().complete);
        }
    }
    CHECK(avg_row().with("data_subject_categories", "Niet van toepassing verklaarde partners").findings() ==
          Findings{});
    for (const std::string text : {"idem als FG-0012", "zelfde als hierboven", "volgt (Jan)"}) {
        CAPTURE(text);
        CHECK(avg_row().with("purposes", text).findings() == Findings{"avg.purposes.placeholder"});
    }
}

TEST_CASE("30 lid 1 b: criminal investigation on this sheet is a hint where the directie has such tasks") {
    const RegisterCase row = avg_row().with("purposes", "Opsporing van fraude en vervolging van verdachten");
    CHECK(row.findings() == clause().found("purposes", "contradicts"));
    CHECK(row.with("directie", "Informatievoorziening").findings() == Findings{});
    clause().nothing_found("purposes", {"Vaststellen van de aanslag; dit is geen opsporing"});
}

// --- c: data subjects and personal data
// ------------------------------------------------------------------------------

TEST_CASE("30 lid 1 c: the categories of data subjects are asked for, always") {
    clause().always_applies("data_subject_categories");
    clause().finds("data_subject_categories", "vague",
                   {"iedereen", "personen", "diverse betrokkenen", "burgers", "ja", "J"});
    clause().nothing_found("data_subject_categories",
                           {"Medewerkers; sollicitanten", "Erfgenamen", "burgers met een kenteken"});
}

TEST_CASE("30 lid 1 c: the categories of personal data are asked for, always") {
    clause().always_applies("personal_data_categories");
    clause().finds(
        "personal_data_categories", "vague",
        {"persoonsgegevens", "alle benodigde gegevens", "zie systeem", "diverse", "NAW e.d.", "ja"});
    clause().nothing_found("personal_data_categories", {"NAW-gegevens, geboortedatum", "Kenteken"});
}

TEST_CASE("30 lid 1 c: nationality or signals of fraud in a selection ask for an impact assessment") {
    for (const std::string data : {"NAW-gegevens; nationaliteit", "geboorteland", "fraudesignalen"}) {
        CAPTURE(data);
        const RegisterCase row = avg_row().with("personal_data_categories", data);
        CHECK(row.with("dpia", "ja, nog uit te voeren").findings() ==
              clause().found("personal_data_categories", "contradicts"));
        CHECK(row.findings() == Findings{});
        CHECK(row.with("automated_decisions", "nee").with("dpia", "nee, niet nodig").findings() ==
              Findings{});
    }
}

// --- d: recipients
// ---------------------------------------------------------------------------------------------------

TEST_CASE("30 lid 1 d: the categories of recipients are asked for, always") {
    clause().always_applies("recipient_categories");
    clause().finds("recipient_categories", "vague",
                   {"derden", "diverse", "intern", "ketenpartners", "andere overheidsinstanties"});
    clause().nothing_found("recipient_categories",
                           {"Directie Particulieren", "UWV (art. 54 Wet SUWI); SVB (art. 67 AWR)",
                            "verwerker voor printen en verzenden"});
}

TEST_CASE("30 lid 1 d: geen is an answer when nobody gets them") {
    const RegisterCase alone = avg_row().with("processors", "geen");
    for (const std::string text : {"geen", "Geen ontvangers"}) {
        CHECK(alone.with("recipient_categories", text).findings() == Findings{});
    }
    CHECK(alone.with("recipient_categories", "none").findings() ==
          clause().found("recipient_categories", "own-word"));
}

TEST_CASE("30 lid 1 d: a processor is a recipient") {
    clause().finds("recipient_categories", "contradicts", {"geen", "Geen ontvangers"});
}

TEST_CASE("30 lid 1 d: a recipient outside the tax administration without an act is a hint") {
    clause().finds("recipient_categories", "no-ground",
                   {"UWV; gemeenten", "Kadaster", "notarissen en curatoren"});
    clause().nothing_found("recipient_categories",
                           {"UWV (art. 54 Wet SUWI)", "gemeenten, op grond van een convenant"});
}

TEST_CASE("30 lid 1 d: nee is no answer to who gets the data") {
    clause().finds("recipient_categories", "not-applicable", {"nee", "Nee."});
}

// --- e: transfers
// ----------------------------------------------------------------------------------------------------

TEST_CASE("30 lid 1 e: whether there are transfers is asked, always") {
    clause().asks_for_an_answer("transfers");
}

TEST_CASE("30 lid 1 e: an explicit no is an answer") {
    clause().nothing_found("transfers", {"nee", "Nee", "nee.", "geen doorgifte",
                                         "geen doorgifte buiten de EER", "Er is geen doorgifte",
                                         "binnen de EER", "alleen binnen de EU", "nee, alleen in Nederland"});
    clause().finds("transfers", "own-word", {"n.v.t.", "geen", "none", "nil"});
    CHECK(avg_row().with("transfers", "n.v.t.").row().complete);
}

TEST_CASE("30 lid 1 e: a transfer without a country or organisation is caught") {
    clause().finds("transfers", "invalid",
                   {"ja", "buiten EU", "Ja, buiten de EER", "derde landen", "internationale organisatie",
                    "mogelijk", "cloud", "ja, aan een verwerker in het buitenland", "zie bijlage"});
}

TEST_CASE("30 lid 1 e: a named country or organisation is an answer") {
    const RegisterCase with_instrument = avg_row().with("transfer_safeguards", "art. 46 lid 2 onder c AVG");
    for (const std::string text :
         {"Zwitserland", "Verenigde Staten; OESO", "VS", "Zwitserland, Japan", "1. India\n2. Brazilië",
          "ja, naar Zwitserland", "Stichting Voorbeeld International"}) {
        CAPTURE(text);
        CHECK(with_instrument.with("transfers", text).findings() == Findings{});
    }
}

TEST_CASE("30 lid 1 e: no transfer, while a country outside the EER is named elsewhere") {
    const Findings found_so = clause().found("transfers", "required-with");
    CHECK(
        avg_row()
            .with("recipient_categories", "belastingautoriteiten van de Verenigde Staten (belastingverdrag)")
            .findings() == found_so);
    CHECK(avg_row().with("processors", "Hosting Voorbeeld, India, overeenkomst 2024-3").findings() ==
          found_so);
    CHECK(avg_row().with("systems", "GDA (beheer vanuit Canada)").findings() == found_so);
    CHECK(avg_row().with("processors", "Hosting Voorbeeld, Duitsland, overeenkomst 2024-3").findings() ==
          Findings{});
}

TEST_CASE("30 lid 1 e: a country within the EER is no transfer") {
    clause().finds("transfers", "contradicts-eea", {"Duitsland", "Noorwegen; IJsland", "ja, naar België"});
}

TEST_CASE("30 lid 1 e: an instrument without a transfer") {
    for (const std::string instrument : {"art. 45 AVG, besluit 2000/518/EG", "SCC"}) {
        CHECK(avg_row().with("transfer_safeguards", instrument).findings() ==
              clause().found("transfers", "contradicts"));
    }
    CHECK(avg_row().with("transfer_safeguards", "n.v.t.").findings() == Findings{});
}

// --- f: retention
// ----------------------------------------------------------------------------------------------------

TEST_CASE("30 lid 1 f: the retention period is asked for; where possible does not make it optional") {
    clause().always_applies("retention_period");
}

TEST_CASE("30 lid 1 f: a term, an event, a criterion, permanent keeping, a list or an article will do") {
    for (const std::string text :
         {"7 jaar", "zeven jaar na afsluiting", "6 mnd", "V 7", "12-24 maanden", "anderhalf jaar",
          "Tot einde dienstverband", "zolang het account actief is", "tot intrekking van de toestemming",
          "B, blijvend te bewaren (selectielijst, categorie 1.1)", "permanent", "bewaren",
          "selectielijst Belastingdienst cat. 12.3", "art. 52 AWR", "2:10 BW, artikel 2:10 BW",
          "logbestanden 1 jaar; dossiers 10 jaar na afsluiting"}) {
        CAPTURE(text);
        CHECK(avg_row().with("retention_period", text).row().complete);
    }
}

TEST_CASE("30 lid 1 f: a term counts from something") {
    clause().finds("retention_period", "no-start",
                   {"7 jaar (selectielijst)", "bewaren tot 7 jaar (Archiefwet 1995)",
                    "na 10 jaar vernietigen (selectielijst)", "selectielijst: V 7",
                    "dossiers 10 jaar na afsluiting (selectielijst); logbestanden 1 jaar",
                    "7 jaar, zo lang als nodig (selectielijst)", "7 jaar, tot nader order (selectielijst)"});
    clause().nothing_found(
        "retention_period",
        {"7 jaar na afsluiting (selectielijst)", "einde dienstverband + 2 jaar (selectielijst)",
         "10 jaar (selectielijst, categorie 3.1)", "7 jaar (artikel 2:10 BW)",
         "B, na 20 jaar overbrengen (selectielijst)", "tot einde dienstverband (selectielijst)",
         "3 years from last order (selectielijst)", "SL 23.1", "10 jaar (SL 23.1)",
         "7 jaar; vanaf de dagtekening van de beschikking (selectielijst)"});
}

TEST_CASE("30 lid 1 f: a term without a selection list or an act is a hint") {
    clause().finds(
        "retention_period", "no-ground",
        {"7 jaar na afsluiting", "tot einde dienstverband", "blijvend bewaren", "6 weken na het onderzoek"});
    clause().nothing_found("retention_period", {"7 jaar na afsluiting (selectielijst)",
                                                "7 jaar na afsluiting (Archiefwet 1995)", "categorie 5.2"});
    CHECK(avg_row().with("retention_period", "7 jaar").findings() ==
          Findings{"avg.retention_period.no-ground", "avg.retention_period.no-start"});
}

TEST_CASE("30 lid 1 f: the seven years of the taxpayer are not those of the tax administration") {
    clause().finds(
        "retention_period", "contradicts",
        {"7 jaar (art. 52 AWR)", "artikel 52, vierde lid, AWR", "7 jaar, conform AWR 52",
         "7 jaar (52 lid 4 AWR)", "7 jaar (artikel 52 van de Algemene wet inzake rijksbelastingen)"});
    clause().nothing_found("retention_period",
                           {"7 jaar (art. 53 AWR)", "7 jaar na afsluiting (Archiefwet, categorie 5.2)"});
    CHECK(avg_row()
              .with("processing_activity", "Salarissen van medewerkers berekenen en betalen")
              .with("retention_period", "7 jaar (art. 52 AWR)")
              .findings() == Findings{});
}

TEST_CASE("30 lid 1 f: words that give no end are caught") {
    clause().finds("retention_period", "invalid",
                   {"zo lang als nodig", "niet langer dan noodzakelijk", "wettelijke termijn",
                    "conform Archiefwet", "Archiefwet 1995", "conform selectielijst", "zie selectielijst",
                    "volgens bewaarbeleid", "AVG", "onbepaald"});
}

TEST_CASE("30 lid 1 f: the number in a law, a date or a reference is no term") {
    clause().finds("retention_period", "invalid",
                   {"Wet IB 2001", "conform beleid van 12-03-2023", "zie DPIA-2024-08",
                    "Invorderingswet 1990", "zo lang als nodig (art. 5)"});
}

// --- g: security
// -----------------------------------------------------------------------------------------------------

TEST_CASE("30 lid 1 g: the security measures are asked for; where possible does not make them optional") {
    clause().always_applies("security_measures");
    clause().finds("security_measures", "vague", {"passende maatregelen getroffen", "conform beleid en BIO"});
    CHECK(avg_row().with("security_measures", "conform BIO").findings() ==
          Findings{"avg.security_measures.too-short", "avg.security_measures.vague"});
    clause().nothing_found("security_measures", {"Toegang op functie; logging; BIV 2-2-2"});
}

// --- columns
// ---------------------------------------------------------------------------------------------------------

TEST_CASE("30 lid 1: one header may answer two clauses") {
    const RegisterCase joined =
        avg_row()
            .without_column("legal_basis")
            .with_header("purposes", "Doel en grondslag")
            .with("purposes", "Vaststellen van de aanslag (taak van algemeen belang)");
    CHECK(joined.findings() == Findings{});
}

TEST_CASE("30 lid 1: three clauses without a column give three findings") {
    CHECK(avg_row()
              .without_column("purposes")
              .without_column("retention_period")
              .without_column("dpo")
              .findings() == Findings{"avg.purposes.missing-column", "avg.retention_period.missing-column",
                                      "avg.dpo.missing-column"});
}

TEST_CASE("30 lid 1 f: a number has the unit of the header above it") {
    const auto found = [](const char* header, const char* text) {
        return avg_row().with_header("retention_period", header).with("retention_period", text).findings();
    };
    const Findings invalid{"avg.retention_period.invalid"};
    for (const char* header : {"Bewaartermijn (jaren)", "Bewaartermijn in jaren",
                               "Bewaartermijn (in maanden)", "Retention period (years)"}) {
        CAPTURE(header);
        CHECK(found(header, "7") == found("Bewaartermijn", "7 jaar"));
        CHECK_FALSE(found(header, "onbepaald") == found(header, "7"));
    }
    CHECK(found("Bewaartermijn", "7") == invalid);
    CHECK(found("Bewaartermijn (in jaren of maanden)", "7") == invalid);
}
