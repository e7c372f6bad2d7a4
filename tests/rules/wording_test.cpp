// SPDX-License-Identifier: EUPL-1.2
// How answers are worded: only a reference, data of a person, a text that stands elsewhere in the row,
// measures that say little.
#include <doctest/doctest.h>

#include <fmt/format.h>

#include "support/register_case.hpp"

using namespace registertoets::testing;

namespace {

const std::string k_reference = "zie de DPIA van het project van 2024";

// A row of the Wpg register that needs a reason for its special data.
RegisterCase wpg_special() {
    return wpg_row()
        .with("special_categories", "gezondheid")
        .with("special_categories_exception",
              "Onvermijdelijk om vast te stellen of de verdachte verhoord kan worden");
}

Findings found(const RegisterCase& row, const std::string& field, const std::string& check) {
    return {fmt::format("{}.{}.{}", row.register_id(), field, check)};
}

void refers_only(const RegisterCase& row, const std::vector<std::string>& fields) {
    for (const std::string& field : fields) {
        CAPTURE(field);
        const RegisterCase only = row.with(field, k_reference);
        CHECK(only.findings() == found(row, field, "reference-only"));
        CHECK(only.row().complete);
        CHECK(row.with(field, row.rows().at(0).at(field) + "; " + k_reference).findings() == Findings{});
    }
}

void names_a_person(const RegisterCase& row, const std::vector<std::string>& fields) {
    for (const std::string& field : fields) {
        CAPTURE(field);
        const std::string text = row.rows().at(0).at(field);
        CHECK(row.with(field, text + " (j.jansen@voorbeeld.nl)").findings() ==
              found(row, field, "personal-data"));
        CHECK(row.with(field, text + " (j.jansen@voorbeeld.nl)").row().complete);
        CHECK(row.with(field, text + " (info@voorbeeld.nl)").findings() == Findings{});
    }
}

void finds(const std::string& field, const std::string& check, const std::vector<std::string>& texts) {
    for (const std::string& text : texts) {
        CAPTURE(text);
        CHECK(avg_row().with(field, text).findings() == found(avg_row(), field, check));
    }
}

void nothing_found(const std::string& field, const std::vector<std::string>& texts) {
    for (const std::string& text : texts) {
        CAPTURE(text);
        CHECK(avg_row().with(field, text).findings() == Findings{});
    }
}

}  // namespace

// --- reference-only
// --------------------------------------------------------------------------------------------------

TEST_CASE("reference-only: in each field that has to be read by itself") {
    refers_only(avg_row(),
                {"purposes", "data_subject_categories", "personal_data_categories", "recipient_categories",
                 "processors", "security_measures", "systems", "data_sources"});
    refers_only(wpg_special(), {"purposes", "data_subject_categories", "personal_data_categories",
                                "recipient_categories", "security_measures", "systems", "data_sources",
                                "special_categories_exception", "authorisations"});
    const std::string police = "Politie, Den Haag; onderlinge regeling van 2023";
    refers_only(avg_row().with("joint_controllers", police), {"joint_controllers"});
    refers_only(wpg_row().with("joint_controllers", police), {"joint_controllers"});
    refers_only(wpg_row().with("processors", "Hosting Voorbeeld, overeenkomst 2024-3"), {"processors"});
}

TEST_CASE("reference-only: a link, a file, a document, a place") {
    finds(
        "data_sources", "reference-only",
        {"https://intranet.voorbeeld.nl/beleid", "www.voorbeeld.nl/bronnen", "bronnen-2024.xlsx",
         "Zie ook bijlage 3 van het convenant", "Conform het beleid op intranet", "DPIA 2024-08", "handboek",
         "Voor meer informatie wordt verwezen naar de werkinstructie", "zie DPIA; zie bijlage 2"});
    nothing_found("data_sources",
                  {"aangifte (zie de DPIA)", "Kadaster; zie bijlage 2", "intranetgebruik van de medewerker",
                   "Betrokkene zelf, conform het beleid op intranet"});
}

TEST_CASE("reference-only: the controller and the officer are not to be looked up inside the organisation") {
    finds("controller", "reference-only", {"Zie het intranet voor de contactgegevens"});
    finds("dpo", "reference-only", {"Zie intranet"});
    nothing_found("dpo", {"FG Voorbeeld, postbus 1 in Utrecht (zie intranet)"});
}

TEST_CASE("reference-only: what another rule says already is not said twice") {
    CHECK(avg_row().with("retention_period", "zie de selectielijst").findings() ==
          Findings{"avg.retention_period.invalid"});
    CHECK(avg_row().with("recipient_categories", "[namen ontvangers]").findings() ==
          Findings{"avg.recipient_categories.vague"});
    CHECK(avg_row().with("personal_data_categories", "zie systeem").findings() ==
          Findings{"avg.personal_data_categories.vague"});
}

// --- personal-data
// ---------------------------------------------------------------------------------------------------

TEST_CASE("personal-data: in each field of free text") {
    names_a_person(avg_row(),
                   {"processing_activity", "purposes", "legal_provision", "data_subject_categories",
                    "personal_data_categories", "special_categories_exception", "retention_period",
                    "recipient_categories", "processors", "security_measures", "systems", "data_sources",
                    "automated_decisions", "dpia"});
    names_a_person(wpg_special(),
                   {"processing_activity", "purposes", "legal_provision", "data_subject_categories",
                    "personal_data_categories", "special_categories_exception", "retention_period",
                    "recipient_categories", "security_measures", "systems", "data_sources", "profiling",
                    "dpia", "authorisations"});
    names_a_person(wpg_row().with("processors", "Hosting Voorbeeld, overeenkomst 2024-3"), {"processors"});
}

TEST_CASE("personal-data: a name with a title or initials") {
    finds("data_sources", "personal-data",
          {"opgave van de heer Jansen", "mevr. De Vries", "mr. J.P. van der Berg", "A. Pietersen",
           "gesprek met Dhr. Bakker"});
    nothing_found("data_sources", {"de heer of mevrouw die belt", "art. 9 lid 2 AVG", "Art. 5 Wet BRP",
                                   "Postbus 20201, 2500 EE Den Haag", "Drukkerij Voorbeeld B.V."});
}

TEST_CASE("personal-data: a company that is called after somebody is none") {
    nothing_found("data_sources", {"A. Bakker Drukkers B.V.", "P.J. Visser Transport BV",
                                   "J. de Boer en Zn. B.V.", "L.E.K. Consulting", "Stichting J. van Vliet"});
    finds("data_sources", "personal-data",
          {"A. Bakker van Drukkerij Voorbeeld B.V.", "A. Bakker, Voorbeeld B.V.",
           "A. Bakker Drukkers B.V. (J. Jansen)", "A. Bakker Drukkers"});
}

TEST_CASE("personal-data: the letters of a list are no initials") {
    nothing_found("data_sources",
                  {"A. Aangifte van de betrokkene", "A. Aangifte van betrokkene; B. Kadaster; C. Notarissen",
                   "A. Gegevens uit aangiften\nB. Kadaster", "Van: A. Werkgevers op verzoek. B. Kadaster."});
    finds("data_sources", "personal-data",
          {"A. Jansen; B. Pietersen", "A. Jansen en B. Pietersen", "A. Pietersen, teamleider",
           "A. Jansen van Inkoop", "B. Jansen geeft die op",
           "A. Gegevens uit aangiften; B. Kadaster; J. Jansen"});
}

TEST_CASE("personal-data: an address of a role or a service is none of a person") {
    finds("data_sources", "personal-data",
          {"jan.jansen@voorbeeld.nl", "info@voorbeeld.nl en p.bakker@voorbeeld.nl"});
    nothing_found("data_sources",
                  {"info@voorbeeld.nl", "fg@minfin.nl", "Privacy@voorbeeld.nl",
                   "functionarisgegevensbescherming@minfin.nl", "servicedesk-ih@voorbeeld.nl"});
}

TEST_CASE("personal-data: a telephone number") {
    finds("data_sources", "personal-data",
          {"06-12345678", "bel 070 123 45 67", "+31 6 12345678", "0031612345678"});
    nothing_found("data_sources", {"kenmerk 2024-117 van 01-02-2024", "nummer 0123", "KvK 12345678"});
}

TEST_CASE("personal-data: a citizen's number is one beside a word for it, when it passes the elfproef") {
    finds("data_sources", "personal-data",
          {"BSN 123456782", "bsn: 1234.56.782", "burgerservicenummer 111222333", "sofinummer 123 456 782"});
    nothing_found("data_sources", {"123456782", "RSIN 123456782", "BSN 123456789", "BSN; kenmerk 12345678",
                                   "BSN 1234567820", "BSN van de aanvrager"});
}

TEST_CASE("personal-data: an account number") {
    finds("data_sources", "personal-data", {"NL91 ABNA 0417 1643 00", "rekening NL91ABNA0417164300"});
    nothing_found("data_sources", {"NL92 ABNA 1417 1643 00", "IBAN van de aanvrager"});
}

// --- same-text
// -------------------------------------------------------------------------------------------------------

TEST_CASE("same-text: a purpose is not the name of the activity or the process") {
    const std::string name = "Behandelen van bezwaarschriften tegen aanslagen";
    for (const RegisterCase& row : {avg_row(), wpg_row()}) {
        for (const std::string field : {"processing_activity", "business_process"}) {
            CAPTURE(field);
            const RegisterCase named = row.with(field, name);
            CHECK(named.with("purposes", name).findings() == found(row, "purposes", "same-text"));
            CHECK(named.with("purposes", "behandelen van bezwaarschriften, tegen aanslagen.").findings() ==
                  found(row, "purposes", "same-text"));
            CHECK(named.with("purposes", name).row().complete);
            CHECK(named.with("purposes", "Beoordelen of een bezwaar terecht is").findings() == Findings{});
        }
    }
}

TEST_CASE("same-text: words that fit any purpose are only that") {
    CHECK(avg_row()
              .with("business_process", "Dienstverlening en toezicht")
              .with("purposes", "Dienstverlening en toezicht")
              .findings() == Findings{"avg.purposes.vague"});
}

// --- measures
// --------------------------------------------------------------------------------------------------------

TEST_CASE("few-measures: two measures that can be recognised") {
    for (const RegisterCase& row : {avg_row(), wpg_row()}) {
        for (const std::string text :
             {"Raadplegingen worden gelogd; classificatie BIV 2-2-2",
              "Wij gaan zorgvuldig met de logbestanden om; risicoklasse volgens quickscan BIR"}) {
            CAPTURE(text);
            const RegisterCase few = row.with("security_measures", text);
            CHECK(few.findings() == found(row, "security_measures", "few-measures"));
            CHECK(few.row().complete);
        }
        CHECK(row.with("security_measures", "Toegang op functie; logging; BIV 2-2-2").findings() ==
              Findings{});
    }
}

TEST_CASE("no-reference: a system or a classification") {
    for (const RegisterCase& row : {avg_row(), wpg_row()}) {
        for (const std::string text :
             {"Toegang op functie met tweefactorauthenticatie; logging met controle; dagelijkse back-up",
              "Toegang op functie; logging"}) {
            CAPTURE(text);
            const RegisterCase without = row.with("security_measures", text);
            CHECK(without.findings() == found(row, "security_measures", "no-reference"));
            CHECK(without.row().complete);
        }
        for (const std::string text :
             {"Toegang op functie; logging; BIV 2-2-2", "Toegang op functie; logging (risicoanalyse 2025-04)",
              "Toegang op functie; logging; BBN2", "Toegang op functie en logging in de klantregistratie",
              "Toegang op functie; logging; zie het beveiligingsplan"}) {
            CAPTURE(text);
            CHECK(row.with("security_measures", text).findings() == Findings{});
        }
    }
}

TEST_CASE("no-reference: a system of the row's own") {
    const std::string measures = "Toegang op functie; logging; patchmanagement van het aangifteportaal";
    for (const RegisterCase& row : {avg_row(), wpg_row()}) {
        const RegisterCase named = row.with("security_measures", measures);
        for (const std::string text : {"Aangifteportaal", "Klantdossier; Aangifteportaal (leverancier X)"}) {
            CAPTURE(text);
            CHECK(named.with("systems", text).findings() == Findings{});
        }
        for (const std::string text : {"Klantdossier", "Aangifte", "Nieuw aangifteportaal"}) {
            CAPTURE(text);
            CHECK(named.with("systems", text).findings() == found(row, "security_measures", "no-reference"));
        }
    }
}
