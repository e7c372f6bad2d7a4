// SPDX-License-Identifier: EUPL-1.2
// Article 31d lid 1 Wpg, clause by clause: what is caught, and what is not.
#include <doctest/doctest.h>

#include "support/register_case.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

Findings found(const std::string& field, const std::string& check) {
    return {"wpg." + field + "." + check};
}

// What is no answer, in a field that every row has to answer: one finding each, and the row is incomplete.
void asks_for_an_answer(const std::string& field) {
    CAPTURE(field);
    for (const auto& [text, check] : {std::pair{"", "empty"},
                                      {" ", "empty"},
                                      {"-", "placeholder"},
                                      {"volgt", "placeholder"},
                                      {"zie boven", "placeholder"},
                                      {"#N/B", "placeholder"}}) {
        CAPTURE(text);
        const Checked checked = wpg_row().with(field, text).check();
        CHECK(checked.findings == found(field, check));
        CHECK_FALSE(checked.rows.at(0).complete);
    }
    const Checked without = wpg_row().without_column(field).check();
    CHECK(without.findings == found(field, "missing-column"));
    CHECK_FALSE(without.rows.at(0).complete);
    CHECK(without.rows.at(0).complete_but_for_missing_columns);
}

// The same, where "n.v.t." is no answer either.
void always_applies(const std::string& field) {
    asks_for_an_answer(field);
    for (const std::string text : {"n.v.t.", "niet van toepassing", "N/A"}) {
        CHECK(wpg_row().with(field, text).findings() == found(field, "not-applicable"));
    }
}

void nothing_found(const std::string& field, const std::vector<std::string>& texts) {
    for (const std::string& text : texts) {
        CAPTURE(text);
        const Checked checked = wpg_row().with(field, text).check();
        CHECK(checked.findings == Findings{});
        CHECK(checked.rows.at(0).complete);
    }
}

void finds(const std::string& field, const std::string& check, const std::vector<std::string>& texts) {
    for (const std::string& text : texts) {
        CAPTURE(text);
        CHECK(wpg_row().with(field, text).findings() == found(field, check));
    }
}

RegisterCase to(const std::string& destination, const std::string& ground) {
    return wpg_row().with("transfers", destination).with("transfer_safeguards", ground);
}

// A row for another activity.
RegisterCase another(const std::string& code, const std::string& purposes) {
    return wpg_row().with("fg_code", code).with("purposes", purposes);
}

RegisterCase special(const std::string& categories, const std::string& reason) {
    return wpg_row().with("special_categories", categories).with("special_categories_exception", reason);
}

RegisterCase with_terms(const std::string& ground, const std::string& text) {
    return wpg_row().with("legal_basis", ground).with("retention_period", text);
}

Findings terms(const std::string& ground, const std::string& text) {
    return with_terms(ground, text).findings();
}

}  // namespace

TEST_CASE("a correct Wpg row: nothing is found, and it is complete") {
    const Checked checked = wpg_row().check();
    CHECK(checked.findings == Findings{});
    CHECK(checked.rows.at(0).lacking == Fields{});
    CHECK(checked.rows.at(0).complete);
    CHECK(checked.rows.at(0).complete_law);
    CHECK(checked.report.status == 0);
}

// --- a: controller, joint controllers, data protection officer
// -------------------------------------------------------

TEST_CASE("31d lid 1 a: controller and data protection officer, always") {
    always_applies("controller");
    always_applies("dpo");
    nothing_found(
        "controller",
        {"De minister van Financiën, namens deze de directeur-generaal Belastingdienst, Postbus 20201, "
         "2500 EE Den Haag"});
}

TEST_CASE("31d lid 1 a: joint controllers, where none is an answer") {
    asks_for_an_answer("joint_controllers");
    nothing_found("joint_controllers",
                  {"geen", "Politie, Nieuwe Uitleg 1, 2514 BP Den Haag; regeling van 12-03-2023"});
    finds("joint_controllers", "own-word", {"n.v.t.", "nee"});
}

// --- b: purposes
// -----------------------------------------------------------------------------------------------------

TEST_CASE("31d lid 1 b: the purposes of the processing, always") {
    always_applies("purposes");
    finds("purposes", "vague", {"uitvoering van de politietaak", "toezicht en opsporing"});
    CHECK(wpg_row().with("purposes", "opsporing").findings() ==
          Findings{"wpg.purposes.too-short", "wpg.purposes.vague"});
}

// --- c: recipients
// ---------------------------------------------------------------------------------------------------

TEST_CASE("31d lid 1 c: the categories of recipients, always") {
    always_applies("recipient_categories");
    finds("recipient_categories", "vague", {"opsporingspartners", "derden"});
    nothing_found("recipient_categories", {"Openbaar Ministerie (art. 16 lid 1 a Wpg)", "geen"});
}

// --- d: data subjects and police data
// --------------------------------------------------------------------------------

TEST_CASE("31d lid 1 d: the categories of data subjects, always") {
    always_applies("data_subject_categories");
    nothing_found("data_subject_categories",
                  {"Verdachten", "verdachte; veroordeelden", "Getuigen", "informanten"});
}

TEST_CASE("31d lid 1 d: groups that article 6b does not name are a hint") {
    finds("data_subject_categories", "invalid", {"ondernemers", "Belastingplichtigen; bestuurders"});
    CHECK(wpg_row().with("data_subject_categories", "ondernemers").row().complete);
    CHECK(wpg_row().with("data_subject_categories", "burgers").findings() ==
          Findings{"wpg.data_subject_categories.invalid", "wpg.data_subject_categories.vague"});
}

TEST_CASE("31d lid 1 d: the categories of police data, always") {
    always_applies("personal_data_categories");
    finds("personal_data_categories", "vague", {"politiegegevens", "zie dossier"});
}

// --- e: profiling
// ----------------------------------------------------------------------------------------------------

TEST_CASE("31d lid 1 e: whether there is profiling is asked, always; nee is an answer") {
    asks_for_an_answer("profiling");
    nothing_found("profiling", {"nee", "Nee, er wordt niet geprofileerd", "geen profilering",
                                "ja: risicoscore; een analist beslist"});
    finds("profiling", "own-word", {"n.v.t.", "geen", "none"});
    CHECK(wpg_row().with("profiling", "n.v.t.").row().complete);
}

TEST_CASE("31d lid 1 e: an answer that does not say whether is a warning") {
    finds("profiling", "invalid", {"misschien", "deels"});
    CHECK(wpg_row().with("profiling", "deels").row().complete);
}

TEST_CASE("31d lid 1 e and j: the two columns that a form may lack, one finding each") {
    const RegisterCase rows = wpg_row()
                                  .and_row(another("FG-0457", "Nagaan wie de rekeningen beheert"))
                                  .and_row(another("FG-0458", "Nagaan waar het geld gebleven is"));
    const Checked checked = rows.without_column("profiling").without_column("authorisations").check();
    CHECK(checked.findings == Findings{"wpg.profiling.missing-column", "wpg.authorisations.missing-column"});
    for (const check::Finding& finding : checked.report.findings) {
        CHECK(checked.report.rule_of(finding).audience == rules::Audience::form);
    }
    CHECK(checked.tally.rows == 3);
    CHECK(checked.tally.complete == 0);
    CHECK(checked.tally.complete_law == 0);
    CHECK(checked.tally.complete_but_for_missing_columns == 3);
    for (const CheckedRow& row : checked.rows) {
        CHECK(row.findings == Findings{});
        CHECK(row.lacking == Fields{"authorisations", "profiling"});
    }
}

// --- f: transfers
// ----------------------------------------------------------------------------------------------------

TEST_CASE("31d lid 1 f: whether there are transfers is asked, always; nee is an answer") {
    asks_for_an_answer("transfers");
    nothing_found("transfers", {"nee", "Nee.", "geen doorgifte", "alleen binnen de EU"});
    finds("transfers", "own-word", {"n.v.t.", "geen"});
}

TEST_CASE("31d lid 1 f: a yes alone says no category of transfers") {
    for (const std::string text : {"ja", "er is sprake van doorgifte", "incidenteel"}) {
        CAPTURE(text);
        const Checked checked = wpg_row().with("transfers", text).check();
        CHECK(checked.findings == Findings{"wpg.transfers.invalid", "wpg.transfers.no-country"});
        CHECK_FALSE(checked.rows.at(0).complete);
    }
}

TEST_CASE("31d lid 1 f: a category is enough for the law; the missing country is a warning") {
    const Checked checked = to("Verzoeken om rechtshulp", "art. 17a lid 2 a Wpg (rechtshulpverdrag)").check();
    CHECK(checked.findings == Findings{"wpg.transfers.no-country"});
    CHECK(checked.rows.at(0).complete);
    CHECK(to("Verzoeken om rechtshulp: Verenigd Koninkrijk", "art. 17a lid 1 Wpg").findings() == Findings{});
}

// --- g: legal basis, of the transfers too
// ----------------------------------------------------------------------------

TEST_CASE("31d lid 1 g: the legal basis is asked by the law itself") {
    always_applies("legal_basis");
    CHECK_FALSE(wpg_row().with("legal_basis", "").row().complete_law);
}

TEST_CASE("31d lid 1 g: an article of the Wpg") {
    nothing_found("legal_basis",
                  {"Art. 8 Wpg", "art. 8", "artikel 13", "8", "Art. 8, 9 en 13 Wpg", "Art. 9 (onderzoek)",
                   "artikel 10, eerste lid, onder a, van de Wet politiegegevens", "dagelijkse politietaak",
                   "Art. 9 Wpg; doorgifte: art. 17a Wpg", "Art. 9 Wpg, in verband met art. 69 AWR"});
}

TEST_CASE("31d lid 1 g: a basis of the AVG is none of the Wpg") {
    finds("legal_basis", "invalid",
          {"taak van algemeen belang", "art. 6 lid 1 onder e AVG", "6.1.e", "e", "wettelijke verplichting",
           "art. 9 lid 2 AVG", "art. 9 lid 2 onder b AVG", "AVG art. 9", "art. 10 AVG"});
    CHECK_FALSE(wpg_row().with("legal_basis", "art. 6 lid 1 onder e AVG").row().complete_law);
}

TEST_CASE("31d lid 1 g: an article of another act, or no article, is no basis") {
    finds("legal_basis", "invalid",
          {"Wpg", "art. 11 AWR", "artikel 8 EVRM", "art. 12 van de Invorderingswet 1990", "art. 141 Sv",
           "art. 1", "de wet"});
}

TEST_CASE("31d lid 1 g: a basis of the AVG beside one of the Wpg is a warning") {
    for (const std::string text : {"Art. 9 Wpg; art. 6 lid 1 onder e AVG", "Art. 9 Wpg; art. 9 lid 2 AVG"}) {
        CAPTURE(text);
        const Checked checked = wpg_row().with("legal_basis", text).check();
        CHECK(checked.findings == Findings{"wpg.legal_basis.unknown-value"});
        CHECK(checked.rows.at(0).complete);
    }
}

TEST_CASE("31d lid 1 g: a transfer outside the EU rests on a ground, and the law asks it") {
    for (const std::string destination :
         {"Verenigd Koninkrijk", "Turkije", "Interpol", "Verenigde Staten; Zwitserland",
          "Stichting Voorbeeld International"}) {
        CAPTURE(destination);
        const RegisterCase without = to(destination, "");
        const Findings country =
            destination.starts_with("Stichting")
                ? Findings{"wpg.transfer_safeguards.required-with", "wpg.transfers.no-country"}
                : Findings{"wpg.transfer_safeguards.required-with"};
        CHECK(without.findings() == country);
        CHECK_FALSE(without.row().complete);
        CHECK_FALSE(without.row().complete_law);
    }
    CHECK(to("Turkije", "n.v.t.").findings() == Findings{"wpg.transfer_safeguards.not-applicable"});
    CHECK(to("Turkije", "volgt").findings() == Findings{"wpg.transfer_safeguards.placeholder"});
    CHECK(to("Turkije", "").without_column("transfer_safeguards").findings() ==
          Findings{"wpg.transfer_safeguards.missing-column"});
}

TEST_CASE("31d lid 1 g: within the EU there is no transfer to a third country") {
    for (const std::string ground : {"", "n.v.t.", "-"}) {
        CHECK(to("Duitsland, België", ground).findings() == found("transfers", "contradicts-eea"));
        CHECK(to("Duitsland, België", ground).row().complete);
        CHECK(to("nee", ground).findings() == Findings{});
        CHECK(to("Bonaire", ground).findings() == Findings{});
    }
    CHECK(to("nee", "").without_column("transfer_safeguards").findings() == Findings{});
}

TEST_CASE("31d lid 1 g: for Norway, Iceland, Liechtenstein and Switzerland no ground is asked for") {
    for (const std::string destination : {"Noorwegen", "IJsland", "Liechtenstein", "Zwitserland"}) {
        CAPTURE(destination);
        CHECK(to(destination, "").row().complete);
        CHECK(to(destination, "art. 17a lid 1 Wpg").row().complete);
    }
}

TEST_CASE("31d lid 1 g: grounds of article 17a, and what is none") {
    for (const std::string ground :
         {"art. 17a lid 2 a Wpg (rechtshulpverdrag)", "eigen beoordeling van de waarborgen, gemeld aan de AP",
          "art. 17a, derde lid, Wpg"}) {
        CAPTURE(ground);
        CHECK(to("Turkije", ground).findings() == Findings{});
    }
    for (const std::string ground :
         {"Privacy Shield", "art. 45 AVG", "ja", "SCC 2021/914", "geen adequaatheidsbesluit"}) {
        CAPTURE(ground);
        CHECK(to("Turkije", ground).findings() == Findings{"wpg.transfer_safeguards.invalid"});
    }
}

TEST_CASE("31d lid 1 g: while the transfer cannot be judged, its ground counts but gives no finding") {
    const Checked checked = to("", "n.v.t.").check();
    CHECK(checked.findings == Findings{"wpg.transfers.empty"});
    CHECK(checked.rows.at(0).lacking == Fields{"transfers", "transfer_safeguards"});
}

TEST_CASE("31d lid 1 g: the power or offence is optional") {
    for (const std::string text : {"", "-", "volgt", "n.v.t."}) {
        CHECK(wpg_row().with("legal_provision", text).findings() == Findings{});
    }
    CHECK(wpg_row().without_column("legal_provision").findings() == Findings{});
}

// --- h: removal and destruction
// --------------------------------------------------------------------------------------

TEST_CASE("31d lid 1 h: the periods of removal and destruction, always") {
    always_applies("retention_period");
    finds("retention_period", "invalid", {"conform Wpg", "Wpg", "zo lang als nodig", "wettelijke termijn"});
}

TEST_CASE("31d lid 1 h: a term for removal and one for destruction") {
    CHECK(terms("Art. 8 Wpg",
                "Vernietigen zodra niet meer nodig; verwijderen uiterlijk 5 jaar na de eerste verwerking "
                "(art. 8 lid 6); vernietigen 5 jaar na verwijdering (art. 14)") == Findings{});
    CHECK(terms("Art. 8 Wpg", "5 jaar verwijderd + 5 jaar vernietigd") == Findings{});
    CHECK(terms("Art. 8 Wpg", "Verwijderen na 5 jaar, daarna nog 5 jaar bewaren") == Findings{});
    nothing_found("retention_period", {"Verwijderen zodra niet meer nodig voor het onderzoek, uiterlijk een "
                                       "half jaar daarna (art. 9 lid 4); "
                                       "vernietigen 5 jaar na verwijdering (art. 14)",
                                       "10 jaar na de laatste verwerking (art. 12 lid 6)"});
}

TEST_CASE("31d lid 1 h: only one of the two, but with articles 12 and 13") {
    const Findings incomplete{"wpg.retention_period.incomplete"};
    CHECK(terms("Art. 8 Wpg", "Verwijderen uiterlijk 5 jaar na de eerste verwerking") == incomplete);
    CHECK(terms("Art. 8 Wpg", "Vernietigen 5 jaar na verwijdering (art. 14)") == incomplete);
    CHECK(terms("Art. 12 Wpg", "Vernietigen uiterlijk 10 jaar na de laatste verwerking") == Findings{});
    CHECK(terms("Art. 13 Wpg", "Verwijderen 3 jaar na vastlegging") == Findings{});
    CHECK(terms("Art. 9 Wpg", "Vernietigen uiterlijk 10 jaar na de laatste verwerking (art. 12)") ==
          Findings{});
}

TEST_CASE("31d lid 1 h: a term that the law cannot allow, and the row is complete by law") {
    for (const auto& [ground, text] :
         {std::pair{"Art. 8 Wpg",
                    "Verwijderen 6 jaar na de eerste verwerking; vernietigen 5 jaar na verwijdering"},
          std::pair{"Art. 8 Wpg", "Verwijderen na 10 jaar; vernietigen 5 jaar na verwijdering"},
          std::pair{"Art. 9 Wpg", "Nabewerking 1 jaar, dan verwijderen; vernietigen 5 jaar na verwijdering"},
          std::pair{"Art. 10 lid 1 a Wpg",
                    "Verwijderen 7 jaar na de laatste verwerking; vernietigen 5 jaar na verwijdering"},
          std::pair{"Art. 12 Wpg", "Vernietigen 12 jaar na de laatste verwerking"},
          std::pair{"Art. 8 Wpg; art. 9 Wpg",
                    "Vernietigen zodra niet meer nodig; verwijderen 6 jaar na de eerste verwerking "
                    "(art. 8); vernietigen 5 jaar na verwijdering"},
          std::pair{
              "Art. 8 Wpg",
              "Verwijderen 5 jaar na de eerste verwerking; vernietigen 7 jaar na verwijdering (art. 14)"}}) {
        CAPTURE(text);
        const CheckedRow row = with_terms(ground, text).row();
        CHECK(row.findings == Findings{"wpg.retention_period.contradicts"});
        CHECK_FALSE(row.complete);
        CHECK(row.complete_law);
    }
}

TEST_CASE("31d lid 1 h: a term that cannot be tied to one ground, step and start is a warning") {
    const Findings unclear{"wpg.retention_period.unclear"};
    for (const auto& [ground, text] :
         {std::pair{"Art. 8 Wpg", "10 jaar"}, std::pair{"Art. 8 Wpg", "Verwijderen en vernietigen na 5 jaar"},
          std::pair{"Art. 8 Wpg", "Verwijderen 5 jaar na afsluiting; vernietigen 5 jaar na verwijdering"},
          std::pair{"Art. 9 Wpg", "Verwijderen na 3 jaar; vernietigen 5 jaar na verwijdering"},
          std::pair{"Art. 8, 9 en 13 Wpg", "Verwijderen na 10 jaar; vernietigen 5 jaar na verwijdering"}}) {
        CAPTURE(text);
        const CheckedRow row = with_terms(ground, text).row();
        CHECK(row.findings == unclear);
        CHECK(row.complete);
    }
    CHECK(terms("Art. 13 Wpg", "3 jaar") == Findings{});
    CHECK(terms("", "10 jaar") == Findings{"wpg.legal_basis.empty"});
    CHECK(terms("Art. 8 Wpg", "zo lang als nodig") == Findings{"wpg.retention_period.invalid"});
}

// --- i: security
// -----------------------------------------------------------------------------------------------------

TEST_CASE("31d lid 1 i: the technical and organisational measures, always") {
    always_applies("security_measures");
    finds("security_measures", "vague", {"passende technische maatregelen"});
}

// --- j: authorisations
// -----------------------------------------------------------------------------------------------

TEST_CASE("31d lid 1 j: the authorisations, always") {
    always_applies("authorisations");
    finds("authorisations", "vague", {"medewerkers FIOD", "bevoegde medewerkers", "zie autorisatiematrix"});
    nothing_found("authorisations", {"Rechercheur: inzien en vastleggen, onderzoeken art. 9"});
}

// --- art. 5: special categories
// --------------------------------------------------------------------------------------

TEST_CASE("art. 5: whether special police data occur is asked by the register") {
    for (const auto& [text, check] :
         {std::pair{"", "empty"}, {"?", "placeholder"}, {"mogelijk", "invalid"}, {"ja", "invalid"}}) {
        CAPTURE(text);
        const Checked checked = special(text, "").check();
        CHECK(checked.findings == found("special_categories", check));
        CHECK_FALSE(checked.rows.at(0).complete);
        CHECK(checked.rows.at(0).complete_law);
    }
    CHECK(special("n.v.t.", "").findings() == found("special_categories", "own-word"));
}

TEST_CASE("art. 5: why unavoidable is asked for each of the eight") {
    for (const std::string text : {"ras of etnische afkomst", "politieke opvattingen",
                                   "religieuze overtuiging", "vakbondslidmaatschap", "genetische gegevens",
                                   "vingerafdrukken", "gegevens over gezondheid", "seksuele gerichtheid"}) {
        CAPTURE(text);
        CHECK(special(text, "").findings() == found("special_categories_exception", "required-with"));
        CHECK(special(text, "n.v.t.").findings() == found("special_categories_exception", "not-applicable"));
        CHECK(special(text, "Onvermijdelijk om vast te stellen of de verdachte verhoord kan worden")
                  .findings() == Findings{});
    }
    CHECK(special("gezondheid", "ja, nodig").findings() ==
          found("special_categories_exception", "too-short"));
}

TEST_CASE("art. 5: not for a BSN or criminal data, which police data nearly always hold") {
    for (const std::string text :
         {"BSN", "strafrechtelijke gegevens", "BSN; strafrechtelijke gegevens", "geen"}) {
        for (const std::string reason : {"", "n.v.t."}) {
            CAPTURE(text);
            CHECK(special(text, reason).findings() == Findings{});
            CHECK(special(text, reason).row().complete);
        }
    }
    CHECK(special("BSN; gezondheid", "").findings() ==
          found("special_categories_exception", "required-with"));
}

// --- the register's own
// ----------------------------------------------------------------------------------------------

TEST_CASE("wpg register: codes and names are asked for, but not by the law") {
    for (const std::string field : {"fg_code", "directie", "processing_activity"}) {
        CAPTURE(field);
        always_applies(field);
        CHECK(wpg_row().with(field, "").row().complete_law);
    }
}

TEST_CASE("wpg register: what is expected but never makes a row incomplete") {
    for (const std::string field :
         {"keten", "business_process", "processors", "systems", "dpia", "last_reviewed"}) {
        CAPTURE(field);
        const RegisterCase row = wpg_row().with("profiling", "nee");
        CHECK(row.with(field, "").findings() == found(field, "empty"));
        CHECK(row.with(field, "").row().complete);
        CHECK(wpg_row().without_column(field).findings() == found(field, "missing-column"));
        CHECK(wpg_row().without_column(field).row().complete);
    }
}
