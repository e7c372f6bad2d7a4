// SPDX-License-Identifier: EUPL-1.2
// What the AVG register asks besides article 30 lid 1: codes and names, legal basis, special categories,
// transfers.
#include <doctest/doctest.h>

#include "support/register_case.hpp"
#include "support/rules_text.hpp"

using namespace registertoets::testing;

namespace {

const std::string k_cameras = "Beveiligen van de gebouwen en hun bezoekers met camera's";

RegisterCase to(const std::string& destination, const std::string& instrument) {
    return avg_row().with("transfers", destination).with("transfer_safeguards", instrument);
}

// In a row that names no such data elsewhere.
RegisterCase special(const std::string& categories, const std::string& exception) {
    return avg_row()
        .with("personal_data_categories", "NAW-gegevens; inkomensgegevens; bankrekeningnummer")
        .with("special_categories", categories)
        .with("special_categories_exception", exception);
}

RegisterCase based_on(const std::string& basis, const std::string& provision) {
    return avg_row().with("legal_basis", basis).with("legal_provision", provision);
}

// A field that the register asks of every row: without an answer the row is incomplete, but not by law.
void register_asks(const std::string& field) {
    CAPTURE(field);
    const std::string rule = "avg." + field;
    for (const auto& [text, check] :
         {std::pair{"", "empty"}, {"volgt", "placeholder"}, {"n.v.t.", "not-applicable"}}) {
        CAPTURE(text);
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
    for (const std::string text : {"geen", "geen verwerkers", "niet uitbesteed"}) {
        CHECK(avg_row().with("processors", text).findings() == Findings{});
    }
    CHECK(avg_row().with("processors", "n.v.t.").findings() == Findings{"avg.processors.own-word"});
    CHECK(avg_row().with("processors", "ja, leverancier").findings() == Findings{"avg.processors.vague"});
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
    CHECK(avg_row().with("dpia", "onderweg").findings() == Findings{"avg.dpia.invalid"});
    CHECK(avg_row().with("last_reviewed", "2025-07-01").findings() == Findings{});
    CHECK(avg_row().with("last_reviewed", "02-07-2025").findings() == Findings{"avg.last_reviewed.invalid"});
    CHECK(avg_row().with("last_reviewed", "voorjaar").findings() == Findings{"avg.last_reviewed.invalid"});
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
    for (const std::string text : {"AWR", "belastingwetgeving", "de wet"}) {
        CAPTURE(text);
        const Checked checked = avg_row().with("legal_provision", text).check();
        CHECK(checked.findings == Findings{"avg.legal_provision.incomplete"});
        CHECK(checked.rows.at(0).complete);
    }
    CHECK(avg_row().with("legal_provision", "Artikel 62 van de Invorderingswet 1990").findings() ==
          Findings{});
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

// --- art. 9, 10, 87: special categories
// ------------------------------------------------------------------------------

TEST_CASE("art. 9, 10, 87: whether such data occur is asked, and geen is an answer") {
    for (const auto& [text, check] : {std::pair{"", "empty"},
                                      {"?", "placeholder"},
                                      {"ja", "invalid"},
                                      {"mogelijk", "invalid"},
                                      {"gevoelig", "invalid"}}) {
        CAPTURE(text);
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
          "geen bijzondere gegevens en geen BSN"}) {
        CAPTURE(text);
        CHECK(special(text, "").findings() == Findings{});
    }
    CHECK(special("geen, behalve gezondheid", "").findings() ==
          Findings{"avg.special_categories_exception.required-with"});
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

TEST_CASE("art. 10: criminal data under the control of the authority or the UAVG") {
    for (const std::string text :
         {"art. 10 AVG", "art. 31 UAVG", "art. 32 onder a UAVG", "art. 33 lid 1 a UAVG"}) {
        CAPTURE(text);
        CHECK(special("strafrechtelijke gegevens", text).findings() == Findings{});
    }
}

TEST_CASE("art. 87: an act that allows the BSN") {
    for (const std::string text :
         {"art. 10 Wabb", "BSN: art. 10 Wabb", "art. 46 UAVG", "art. 87 AVG", "artikel 49 AWR"}) {
        CAPTURE(text);
        CHECK(special("BSN", text).findings() == Findings{});
    }
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

// --- art. 44-49: transfers
// -------------------------------------------------------------------------------------------

TEST_CASE("art. 44: a transfer outside the EER needs an instrument") {
    for (const std::string destination : {"Zwitserland", "Verenigd Koninkrijk", "India", "Verenigde Staten",
                                          "OESO", "Curaçao", "Stichting Voorbeeld International"}) {
        CAPTURE(destination);
        const Checked checked = to(destination, "").check();
        CHECK(checked.findings == Findings{"avg.transfer_safeguards.required-with"});
        CHECK_FALSE(checked.rows.at(0).complete);
        CHECK(checked.rows.at(0).complete_law);
        CHECK(to(destination, "volgt").findings() == Findings{"avg.transfer_safeguards.placeholder"});
        CHECK(to(destination, "n.v.t.").findings() == Findings{"avg.transfer_safeguards.not-applicable"});
    }
    CHECK(to("India", "").without_column("transfer_safeguards").findings() ==
          Findings{"avg.transfer_safeguards.missing-column"});
}

TEST_CASE("art. 44: within the EER no instrument is asked for") {
    for (const std::string destination :
         {"Duitsland", "Noorwegen", "IJsland; Liechtenstein", "België, Frankrijk en Duitsland"}) {
        for (const std::string instrument : {"", "n.v.t.", "-", "Privacy Shield"}) {
            CAPTURE(destination);
            CHECK(to(destination, instrument).findings() == Findings{"avg.transfers.contradicts-eea"});
            CHECK(to(destination, instrument).row().complete);
        }
    }
    CHECK(to("Duitsland", "").without_column("transfer_safeguards").findings() ==
          Findings{"avg.transfers.contradicts-eea"});
}

TEST_CASE("art. 44: one country outside the EER in a list is enough to ask for an instrument") {
    for (const std::string destination : {"België, Zwitserland", "Duitsland; India"}) {
        CAPTURE(destination);
        CHECK(to(destination, "").findings() ==
              Findings{"avg.transfer_safeguards.required-with", "avg.transfers.contradicts-eea"});
    }
    CHECK(to("nee, behalve Zwitserland", "").findings() == Findings{"avg.transfer_safeguards.required-with"});
}

TEST_CASE("art. 44: no transfer, no instrument") {
    for (const std::string instrument : {"", "n.v.t.", "-", "ja"}) {
        CHECK(to("nee", instrument).findings() == Findings{});
        CHECK(to("nee", instrument).row().complete);
    }
    CHECK(avg_row().without_column("transfer_safeguards").findings() == Findings{});
}

TEST_CASE("art. 44: while the transfer cannot be judged, its instrument counts but gives no finding") {
    for (const auto& [transfers, finding] : {std::pair{"ja", "avg.transfers.invalid"},
                                             {"", "avg.transfers.empty"},
                                             {"volgt", "avg.transfers.placeholder"}}) {
        CAPTURE(transfers);
        CHECK(to(transfers, "").findings() == Findings{finding});
        CHECK(to(transfers, "").row().lacking == Fields{"transfers", "transfer_safeguards"});
        CHECK(to(transfers, "n.v.t.").findings() == Findings{finding});
        CHECK(to(transfers, "n.v.t.").row().lacking == Fields{"transfers", "transfer_safeguards"});
        CHECK(to(transfers, "art. 45 AVG").row().lacking == Fields{"transfers"});
        CHECK(to(transfers, "Privacy Shield").findings() == Findings{finding});
    }
}

TEST_CASE("art. 45-49 and 96: instruments that are known") {
    for (const std::string instrument :
         {"SCC", "standaardbepalingen (EU) 2021/914", "bindende bedrijfsvoorschriften",
          "art. 46 lid 2 onder a AVG", "art. 49 lid 1 onder d AVG", "belastingverdrag van 1977",
          "geen adequaatheidsbesluit, wel SCC"}) {
        CAPTURE(instrument);
        CHECK(to("India", instrument).findings() == Findings{});
    }
    for (const std::string instrument :
         {"Zwitserland: art. 45 AVG, besluit 2000/518/EG", "adequaatheidsbesluit"}) {
        CHECK(to("Zwitserland", instrument).findings() == Findings{});
    }
}

TEST_CASE("art. 45-49: words that name no instrument are caught") {
    for (const std::string instrument :
         {"ja", "contract", "AVG", "beveiligde verbinding", "geen adequaatheidsbesluit",
          "geen adequaat beschermingsniveau", "er is geen adequaatheidsbesluit"}) {
        CAPTURE(instrument);
        CHECK(to("India", instrument).findings() == Findings{"avg.transfer_safeguards.invalid"});
    }
}

TEST_CASE("art. 45: a part that only denies an instrument is a warning beside one that names one") {
    const Checked checked = to("India", "geen adequaatheidsbesluit; standaardbepalingen 2021/914").check();
    CHECK(checked.findings == Findings{"avg.transfer_safeguards.unknown-value"});
    CHECK(checked.rows.at(0).complete);
}

TEST_CASE("art. 45: instruments that fell are caught from the day they fell") {
    CHECK(to("Verenigde Staten", "Privacy Shield").findings() == Findings{"avg.transfer_safeguards.invalid"});
    CHECK(to("Verenigde Staten", "Privacy Shield")
              .with("last_reviewed", "01-06-2020")
              .on("2020-07-15")
              .findings() == Findings{});
    CHECK(to("Verenigde Staten", "Privacy Shield")
              .with("last_reviewed", "01-06-2020")
              .on("2020-07-16")
              .findings() == Findings{"avg.transfer_safeguards.invalid"});
    CHECK(to("Verenigde Staten", "Safe Harbor").findings() == Findings{"avg.transfer_safeguards.invalid"});
}

TEST_CASE("art. 45: a fallen instrument beside one in force is caught too") {
    CHECK(to("Verenigde Staten", "Privacy Shield; SCC 2021/914").findings() ==
          Findings{"avg.transfer_safeguards.invalid"});
}

TEST_CASE("art. 45: a decision counts from its day, to its end") {
    const RegisterCase to_the_list =
        to("Verenigde Staten", "besluit (EU) 2023/1795").with("last_reviewed", "01-06-2023");
    CHECK(to_the_list.on("2023-07-09").findings() == Findings{"avg.transfer_safeguards.invalid"});
    CHECK(to_the_list.on("2023-07-10").findings() == Findings{});
    const RegisterCase to_britain =
        to("Verenigd Koninkrijk", "besluit (EU) 2021/1772").with("last_reviewed", "01-06-2031");
    CHECK(to_britain.on("2031-12-27").findings() == Findings{});
    CHECK(to_britain.on("2031-12-28").findings() == Findings{"avg.transfer_safeguards.invalid"});
}

TEST_CASE("art. 46: the old standard clauses are dead since 27 December 2022") {
    for (const std::string clauses : {"standaardbepalingen 2010/87/EU", "SCC (2001/497/EG)"}) {
        const RegisterCase old = to("India", clauses).with("last_reviewed", "01-06-2022");
        CHECK(old.on("2022-12-26").findings() == Findings{});
        CHECK(old.on("2022-12-27").findings() == Findings{"avg.transfer_safeguards.invalid"});
    }
}
