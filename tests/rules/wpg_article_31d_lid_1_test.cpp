// SPDX-License-Identifier: EUPL-1.2
// Article 31d lid 1 Wpg, clause by clause: what is caught, and what is not. Clauses f and g
// are in wpg_transfers_test.cpp.
#include <doctest/doctest.h>

#include "support/clause.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

const Clause& clause() {
    static const Clause k_clause(wpg_row());
    return k_clause;
}

// A row for another activity.
RegisterCase another(const std::string& code, const std::string& purposes) {
    return wpg_row().with("fg_code", code).with("purposes", purposes);
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
    clause().always_applies("controller");
    clause().always_applies("dpo");
    clause().nothing_found(
        "controller",
        {"De minister van Financiën, namens deze de directeur-generaal Belastingdienst, Postbus 20201, "
         "2500 EE Den Haag"});
}

TEST_CASE("31d lid 1 a: a unit or a role is no controller") {
    clause().finds(
        "controller", "contradicts",
        {"FIOD, Postbus 20201, 2500 EE Den Haag", "De directeur van de FIOD, Postbus 20201, Den Haag"});
}

TEST_CASE("31d lid 1 a: joint controllers have an arrangement, or the law says who has charge of what") {
    clause().finds("joint_controllers", "required-with",
                   {"Korpschef van politie, Postbus 17107, 2502 HC Den Haag"});
    clause().nothing_found("joint_controllers",
                           {"Korpschef van politie, Den Haag (belast met de feitelijke zorg)",
                            "Politie, Den Haag; onderlinge regeling van 12-03-2023"});
}

TEST_CASE("31d lid 1 a: joint controllers, where none is an answer") {
    clause().asks_for_an_answer("joint_controllers");
    clause().nothing_found("joint_controllers",
                           {"geen", "Politie, Nieuwe Uitleg 1, 2514 BP Den Haag; regeling van 12-03-2023"});
    clause().finds("joint_controllers", "own-word", {"n.v.t.", "nee"});
}

// --- b: purposes
// -----------------------------------------------------------------------------------------------------

TEST_CASE("31d lid 1 b: the purposes of the processing, always") {
    clause().always_applies("purposes");
    clause().finds("purposes", "vague", {"uitvoering van de politietaak", "toezicht en opsporing"});
    CHECK(wpg_row().with("purposes", "opsporing").findings() ==
          Findings{"wpg.purposes.too-short", "wpg.purposes.vague"});
}

TEST_CASE("31d lid 1 b: ordinary management is no police task") {
    clause().finds("purposes", "contradicts",
                   {"Salarisadministratie van de rechercheurs en hun verzuim",
                    "Werven van nieuwe rechercheurs voor het team"});
    clause().nothing_found("purposes", {"Nagaan of een bestuurder van een bv valse facturen heeft gebruikt"});
}

// --- c: recipients
// ---------------------------------------------------------------------------------------------------

TEST_CASE("31d lid 1 c: the categories of recipients, always") {
    clause().always_applies("recipient_categories");
    clause().finds("recipient_categories", "vague", {"opsporingspartners", "derden"});
    clause().nothing_found("recipient_categories", {"Openbaar Ministerie (art. 16 lid 1 a Wpg)", "geen"});
}

TEST_CASE("31d lid 1 c: a processor is a recipient") {
    const RegisterCase row = wpg_row().with("processors", "Hosting Voorbeeld, overeenkomst 2024-3");
    CHECK(row.with("recipient_categories", "geen").findings() ==
          clause().found("recipient_categories", "contradicts"));
    CHECK(row.findings() == Findings{});
}

// --- d: data subjects and police data
// --------------------------------------------------------------------------------

TEST_CASE("31d lid 1 d: the categories of data subjects, always") {
    clause().always_applies("data_subject_categories");
    clause().nothing_found("data_subject_categories",
                           {"Verdachten", "verdachte; veroordeelden", "Getuigen", "informanten"});
}

TEST_CASE("31d lid 1 d: groups that article 6b does not name are a hint") {
    clause().finds("data_subject_categories", "invalid", {"ondernemers", "Belastingplichtigen; bestuurders"});
    CHECK(wpg_row().with("data_subject_categories", "ondernemers").row().complete);
    CHECK(wpg_row().with("data_subject_categories", "burgers").findings() ==
          Findings{"wpg.data_subject_categories.invalid", "wpg.data_subject_categories.vague"});
}

TEST_CASE("31d lid 1 d: the categories of police data, always") {
    clause().always_applies("personal_data_categories");
    clause().finds("personal_data_categories", "vague", {"politiegegevens", "zie dossier"});
}

// --- e: profiling
// ----------------------------------------------------------------------------------------------------

TEST_CASE("31d lid 1 e: whether there is profiling is asked, always; nee is an answer") {
    clause().asks_for_an_answer("profiling");
    clause().nothing_found(
        "profiling", {"nee", "Nee, er wordt niet geprofileerd", "geen profilering",
                      "Er vindt geen profilering plaats", "FALSE", "ja: risicoscore; een analist beslist"});
    clause().finds("profiling", "own-word", {"n.v.t.", "geen", "none"});
    CHECK(wpg_row().with("profiling", "n.v.t.").row().complete);
}

TEST_CASE("31d lid 1 e: an answer that does not say whether is a warning") {
    clause().finds("profiling", "invalid", {"misschien", "deels"});
    CHECK(wpg_row().with("profiling", "deels").row().complete);
}

TEST_CASE("31d lid 1 e: with profiling a human judges the outcome, and the risks were assessed") {
    clause().finds("profiling", "contradicts", {"ja", "x", "ja: risicoscore voor de keuze van onderzoeken"});
    clause().nothing_found("profiling", {"ja: risicoscore; een rechercheur weegt elke uitkomst"});
    CHECK(wpg_row().with("dpia", "").findings() == clause().found("dpia", "required-with"));
    CHECK(wpg_row().with("dpia", "ja, in uitvoering").findings() == Findings{});
    CHECK(wpg_row().with("dpia", "nee, niet nodig").findings() ==
          Findings{"wpg.dpia.contradicts", "wpg.profiling.contradicts"});
    CHECK(wpg_row().with("profiling", "nee").with("dpia", "nee, niet nodig").findings() == Findings{});
}

TEST_CASE("31d lid 1 e: no profiling, while the row speaks of scores or models") {
    const std::string model = "Vaststellen met een risicomodel welke ondernemers worden onderzocht";
    CHECK(wpg_row().with("profiling", "nee").with("purposes", model).findings() ==
          clause().found("profiling", "contradicts-purposes"));
    CHECK(wpg_row().with("purposes", model).findings() == Findings{});
    CHECK(wpg_row().with("profiling", "nee").findings() == Findings{});
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

// --- h: removal and destruction
// --------------------------------------------------------------------------------------

TEST_CASE("31d lid 1 h: the periods of removal and destruction, always") {
    clause().always_applies("retention_period");
    clause().finds("retention_period", "invalid",
                   {"conform Wpg", "Wpg", "zo lang als nodig", "wettelijke termijn"});
}

TEST_CASE("31d lid 1 h: a term for removal and one for destruction") {
    CHECK(terms("Art. 8 Wpg",
                "Vernietigen zodra niet meer nodig; verwijderen uiterlijk 5 jaar na de eerste verwerking "
                "(art. 8 lid 6); vernietigen 5 jaar na verwijdering (art. 14)") == Findings{});
    CHECK(terms("Art. 8 Wpg", "5 jaar verwijderd + 5 jaar vernietigd") == Findings{});
    CHECK(terms("Art. 8 Wpg", "Verwijderen na 5 jaar, daarna nog 5 jaar bewaren") == Findings{});
    clause().nothing_found("retention_period",
                           {"Verwijderen zodra niet meer nodig voor het onderzoek, uiterlijk een "
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
        const std::string said = text;  // clang captures no structured binding
        CAPTURE(said);
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
        const std::string said = text;  // clang captures no structured binding
        CAPTURE(said);
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
    clause().always_applies("security_measures");
    clause().finds("security_measures", "vague", {"passende technische maatregelen"});
}

TEST_CASE("31d lid 1 i: police data are logged (art. 32a)") {
    clause().finds("security_measures", "incomplete",
                   {"Toegang op functie; versleuteling; classificatie BIV 3-3-3"});
    clause().nothing_found("security_measures", {"Toegang op functie; raadplegingen worden gelogd; BIV 3-3-3",
                                                 "Versleuteling; controle van de logbestanden; BIV 3-3-3"});
}

// --- j: authorisations
// -----------------------------------------------------------------------------------------------

TEST_CASE("31d lid 1 j: the authorisations, always") {
    clause().always_applies("authorisations");
    clause().finds("authorisations", "vague",
                   {"medewerkers FIOD", "bevoegde medewerkers", "zie autorisatiematrix"});
    clause().nothing_found("authorisations", {"Rechercheur: inzien en vastleggen, onderzoeken art. 9"});
}
