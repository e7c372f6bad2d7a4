// SPDX-License-Identifier: EUPL-1.2
// Article 31d lid 1 Wpg, clauses f and g: transfers, and the legal basis of the processing and of transfers.
#include <doctest/doctest.h>

#include "support/clause.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

const Clause& clause() {
    static const Clause k_clause(wpg_row());
    return k_clause;
}

RegisterCase to(const std::string& destination, const std::string& ground) {
    return wpg_row().with("transfers", destination).with("transfer_safeguards", ground);
}

}  // namespace

// --- f: transfers
// ----------------------------------------------------------------------------------------------------

TEST_CASE("31d lid 1 f: whether there are transfers is asked, always; nee is an answer") {
    clause().asks_for_an_answer("transfers");
    clause().nothing_found("transfers", {"nee", "Nee.", "geen doorgifte", "alleen binnen de EU"});
    clause().finds("transfers", "own-word", {"n.v.t.", "geen"});
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

TEST_CASE("31d lid 1 f: within the EU data are disclosed, not transferred") {
    clause().finds("transfers", "contradicts-eea", {"Duitsland", "België: verzoeken om rechtshulp"});
    CHECK(to("Noorwegen", "").findings() == Findings{});
}

TEST_CASE("31d lid 1 f: no transfer, while a country outside the EU is named elsewhere") {
    CHECK(wpg_row().with("recipient_categories", "opsporingsdiensten van de Verenigde Staten").findings() ==
          clause().found("transfers", "required-with"));
    CHECK(wpg_row().with("recipient_categories", "opsporingsdiensten van Duitsland").findings() ==
          Findings{});
}

// --- g: legal basis, of the transfers too
// ----------------------------------------------------------------------------

TEST_CASE("31d lid 1 g: the legal basis is asked by the law itself") {
    clause().always_applies("legal_basis");
    CHECK_FALSE(wpg_row().with("legal_basis", "").row().complete_law);
}

TEST_CASE("31d lid 1 g: an article of the Wpg") {
    clause().nothing_found(
        "legal_basis",
        {"Art. 8 Wpg", "art. 8", "artikel 13", "8", "Art. 8, 9 en 13 Wpg", "Art. 9 (onderzoek)",
         "artikel 10, eerste lid, onder a, van de Wet politiegegevens", "dagelijkse politietaak",
         "Art. 9 Wpg; doorgifte: art. 17a Wpg", "Art. 9 Wpg, in verband met art. 69 AWR"});
}

TEST_CASE("31d lid 1 g: a basis of the AVG is none of the Wpg") {
    clause().finds(
        "legal_basis", "invalid",
        {"taak van algemeen belang", "art. 6 lid 1 onder e AVG", "6.1.e", "e", "wettelijke verplichting",
         "art. 9 lid 2 AVG", "art. 9 lid 2 onder b AVG", "AVG art. 9", "art. 10 AVG"});
    CHECK_FALSE(wpg_row().with("legal_basis", "art. 6 lid 1 onder e AVG").row().complete_law);
}

TEST_CASE("31d lid 1 g: an article of another act, or no article, is no basis") {
    clause().finds("legal_basis", "invalid",
                   {"Wpg", "art. 11 AWR", "artikel 8 EVRM", "art. 12 van de Invorderingswet 1990",
                    "art. 141 Sv", "art. 1", "de wet"});
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
        CHECK(to("Duitsland, België", ground).findings() == clause().found("transfers", "contradicts-eea"));
        CHECK(to("Duitsland, België", ground).row().complete);
        CHECK(to("nee", ground).findings() == Findings{});
        CHECK(to("Bonaire", ground).findings() == Findings{});
    }
    CHECK(to("nee", "").without_column("transfer_safeguards").findings() == Findings{});
    CHECK(to("N", "").findings() == Findings{});
    CHECK(to("niet aan de orde", "").findings() == clause().found("transfers", "own-word"));
    CHECK(to("EU-lidstaten", "").findings() == clause().found("transfers", "contradicts-eea"));
    CHECK(to("EER-landen", "").row().complete);
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

TEST_CASE("31d lid 1 g: articles that are not open to a service") {
    const Findings closed = clause().found("legal_basis", "contradicts");
    for (const std::string basis : {"Art. 10 lid 1 onder b Wpg", "Art. 10 lid 1 onder c Wpg"}) {
        CHECK(wpg_row().with("legal_basis", basis).findings() == closed);
    }
    CHECK(wpg_row().with("legal_basis", "Art. 10 lid 1 onder a Wpg").findings() == Findings{});
    for (const std::string directie : {"Particulieren", "Midden- en Kleinbedrijf", "Grote ondernemingen"}) {
        CAPTURE(directie);
        const RegisterCase row = wpg_row().with("directie", directie);
        CHECK(row.with("legal_basis", "Art. 9 Wpg; art. 11, tweede lid, Wpg").findings() == closed);
        CHECK(row.with("legal_basis", "Art. 9 Wpg; art. 12 Wpg").findings() == closed);
        CHECK(row.with("legal_basis", "Art. 9 Wpg; art. 11 lid 1 Wpg").findings() == Findings{});
    }
}

TEST_CASE("31d lid 1 g: adequacy is for the United Kingdom alone") {
    const std::string decision = "art. 17a lid 1 Wpg (adequaatheidsbesluit)";
    for (const std::string destination : {"Turkije", "Verenigde Staten", "Japan"}) {
        CAPTURE(destination);
        CHECK(to(destination, decision).findings() == clause().found("transfer_safeguards", "no-adequacy"));
        CHECK(to(destination, decision).row().complete);
    }
    CHECK(to("Verenigd Koninkrijk", decision).findings() == Findings{});
    CHECK(to("Zwitserland", decision).findings() == Findings{});
}

TEST_CASE("31d lid 1 g: the AP hears of an assessment of one's own") {
    CHECK(to("Turkije", "art. 17a lid 2 onder b Wpg, eigen beoordeling").findings() ==
          clause().found("transfer_safeguards", "incomplete"));
    CHECK(to("Turkije", "art. 17a lid 2 onder b Wpg, gemeld aan de AP op 01-02-2025").findings() ==
          Findings{});
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
