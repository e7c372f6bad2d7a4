// SPDX-License-Identifier: EUPL-1.2
// Articles 44-49 AVG: what a transfer needs.
#include <doctest/doctest.h>

#include "support/register_case.hpp"

using namespace registertoets::testing;

namespace {

RegisterCase to(const std::string& destination, const std::string& instrument) {
    return avg_row().with("transfers", destination).with("transfer_safeguards", instrument);
}

}  // namespace

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

TEST_CASE("art. 44: the code of a country of the EER, alone or in a row, is that country") {
    for (const std::string destination : {"NL", "BE", "FR", "DE", "NL, BE en FR", "DE; LU"}) {
        CAPTURE(destination);
        CHECK(to(destination, "n.v.t.").findings() == Findings{"avg.transfers.contradicts-eea"});
        CHECK(to(destination, "n.v.t.").row().complete);
    }
    CHECK(to("CH", "adequaatheidsbesluit").findings() == Findings{});
    CHECK(to("NL, CH", "").findings() ==
          Findings{"avg.transfer_safeguards.required-with", "avg.transfers.contradicts-eea"});
    for (const std::string prose :
         {"er is inzage in de cloud", "de leverancier", "is beperkt", "in de toekomst"}) {
        CAPTURE(prose);
        CHECK_FALSE(to(prose, "").findings() == Findings{"avg.transfers.contradicts-eea"});
    }
    CHECK(to("NO", "").findings() == Findings{"avg.transfers.own-word"});  // the English word
}

TEST_CASE("art. 44: an institution of the EU is named, and is no transfer") {
    for (const std::string destination :
         {"Instellingen van de Europese Unie", "instellingen van de EU", "EU-instellingen", "Europol"}) {
        CAPTURE(destination);
        CHECK(to(destination, "").findings() == Findings{"avg.transfers.contradicts-eea"});
        CHECK(to(destination, "").row().complete);
    }
    CHECK(to("instellingen in Europa", "").findings() == Findings{"avg.transfers.invalid"});
}

TEST_CASE("art. 44: a group of countries names none of them") {
    for (const std::string destination :
         {"verdragslanden", "OESO-landen", "alle landen waarmee Nederland een verdrag heeft",
          "alle OESO-lidstaten", "landen waarmee Nederland een belastingverdrag heeft gesloten",
          "landen met een verdrag met Nederland", "belastingautoriteiten van verdragslanden"}) {
        CAPTURE(destination);
        CHECK(to(destination, "SCC").findings() == Findings{"avg.transfers.invalid"});
    }
    for (const std::string destination :
         {"OESO", "verdragslanden: Zwitserland", "OESO-landen Japan en Canada",
          "landen waarmee Nederland een verdrag heeft, zoals Zwitserland", "OESO (landenoverleg)"}) {
        CAPTURE(destination);
        CHECK(to(destination, "SCC").findings() == Findings{});
    }
}

TEST_CASE("art. 44: that it happens, when, or in what part of the world names no country") {
    for (const std::string destination :
         {"J", "op verzoek", "in uitzonderlijke gevallen", "in onderzoek bij IV", "niet structureel", "Azië",
          "Zuid-Amerika", "200", "testdata"}) {
        CAPTURE(destination);
        CHECK(to(destination, "SCC").findings() == Findings{"avg.transfers.invalid"});
    }
    for (const std::string destination :
         {"op verzoek: India", "Zuid-Afrika", "Oost-Timor", "Amerika", "Afrikaanse Unie", "3M", "J5",
          "Microsoft 365", "Stichting Voorbeeld International", "Asian Development Bank"}) {
        CAPTURE(destination);
        CHECK(to(destination, "SCC").findings() == Findings{});
    }
    for (const std::string yes : {"ja", "J"}) {
        CHECK(wpg_row().with("transfers", yes).findings() ==
              Findings{"wpg.transfers.invalid", "wpg.transfers.no-country"});
    }
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

TEST_CASE("art. 44: VS and VK elsewhere in the row, where the words around them make them a country") {
    const Findings found{"avg.transfers.required-with"};
    for (const std::string recipient :
         {"Microsoft (VS) voor hosting", "Leverancier in het VK", "leverancier uit de V.S.",
          "hosting vanuit de VS", "Salesforce (hosting, VS)", "support (VK; remote)", "supplier in the UK"}) {
        CAPTURE(recipient);
        CHECK(to("nee", "").with("recipient_categories", recipient).findings() == found);
    }
    for (const std::string recipient :
         {"team bezwaar vs. beroep (vs eerdere jaren)", "hosting in de EU, niet in de VS",
          "leverancier (geen toegang vanuit het VK)", "gebruikers van het systeem VS",
          "Versnelde Keten VK"}) {
        CAPTURE(recipient);
        CHECK(to("nee", "").with("recipient_categories", recipient).findings() == Findings{});
    }
    CHECK(to("nee", "").with("systems", "Volgsysteem (VS)").findings() == Findings{});
    CHECK(to("nee", "").with("systems", "Kantoorpakket, gehost in de VS").findings() == found);
}

TEST_CASE("art. 44: a sentence, or the boolean of a spreadsheet, says that there is no transfer") {
    for (const std::string text : {"Er vindt geen doorgifte plaats", "FALSE", "ONWAAR",
                                   "De gegevens worden niet doorgegeven aan derde landen"}) {
        CAPTURE(text);
        CHECK(to(text, "").findings() == Findings{});
    }
    CHECK(to("n.v.t.: geen doorgifte", "").findings() == Findings{"avg.transfers.own-word"});
    CHECK(to("Geen doorgifte, behalve aan India", "").findings() ==
          Findings{"avg.transfer_safeguards.required-with"});
    CHECK(to("WAAR", "").findings() == Findings{"avg.transfers.invalid"});
}

TEST_CASE("art. 44: that the data stay here is a no, in whatever words") {
    for (const std::string text :
         {"Gegevens blijven binnen de EER", "Gegevens worden niet buiten de EU verwerkt", "N",
          "Alle gegevens blijven in Nederland", "Uitsluitend binnen Nederland", "Binnen de EU-landen"}) {
        CAPTURE(text);
        CHECK(to(text, "").findings() == Findings{});
    }
    for (const std::string text : {"Niet aan de orde", "Niet"}) {
        CAPTURE(text);
        CHECK(to(text, "").findings() == Findings{"avg.transfers.own-word"});
        CHECK(to(text, "").row().complete);
    }
    for (const std::string text : {"Gegevens blijven binnen de EU, behalve India", "Niet binnen de EU"}) {
        CAPTURE(text);
        CHECK(to(text, "").findings() == Findings{"avg.transfer_safeguards.required-with"});
    }
}

TEST_CASE("art. 44: the EU and the EEA as a whole are within the EEA") {
    for (const std::string text :
         {"EU-lidstaten", "Lidstaten EU", "lidstaten van de Europese Unie", "Ja, naar EU-lidstaten",
          "Ja, binnen EU", "Belastingdiensten van andere lidstaten", "EU", "EU/EER", "andere EU-landen"}) {
        CAPTURE(text);
        CHECK(to(text, "").findings() == Findings{"avg.transfers.contradicts-eea"});
        CHECK(to(text, "").row().complete);
    }
    CHECK(to("EU-lidstaten en India", "").findings() ==
          Findings{"avg.transfer_safeguards.required-with", "avg.transfers.contradicts-eea"});
    for (const std::string text :
         {"buiten de EU", "landen buiten EU/EER", "OESO-lidstaten", "Niet-EU-landen"}) {
        CAPTURE(text);
        CHECK(to(text, "").findings() == Findings{"avg.transfers.invalid"});
    }
}

TEST_CASE("art. 44: while the transfer cannot be judged, its instrument counts but gives no finding") {
    for (const auto& [transfers, finding] : {std::pair{"ja", "avg.transfers.invalid"},
                                             {"", "avg.transfers.empty"},
                                             {"volgt", "avg.transfers.placeholder"}}) {
        const std::string said = transfers;  // clang captures no structured binding
        CAPTURE(said);
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
          "geen adequaatheidsbesluit, wel SCC", "EU model clauses"}) {
        CAPTURE(instrument);
        CHECK(to("India", instrument).findings() == Findings{});
    }
    for (const std::string instrument : {"Zwitserland: art. 45 AVG, besluit 2000/518/EG",
                                         "adequaatheidsbesluit", "passend beschermingsniveau"}) {
        CHECK(to("Zwitserland", instrument).findings() == Findings{});
    }
}

TEST_CASE("art. 46 and 96: a treaty by its name") {
    for (const std::string instrument : {"Handels- en samenwerkingsovereenkomst EU-VK van 30 december 2020",
                                         "Multilateral Competent Authority Agreement (MCAA) van 29-10-2014",
                                         "Belastingregeling Nederland Curaçao (Rijkswet van 30-9-2015)",
                                         "Belastingregeling voor het Koninkrijk, art. 37"}) {
        CAPTURE(instrument);
        CHECK(to("Curaçao", instrument).findings() == Findings{});
    }
    CHECK(to("India", "samenwerkingsovereenkomst").findings() == Findings{"avg.transfer_safeguards.invalid"});
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

TEST_CASE("art. 45: adequacy is for countries with a decision alone") {
    for (const std::string instrument : {"adequaatheidsbesluit", "art. 45 AVG"}) {
        for (const std::string destination : {"China", "India", "Turkije; Zwitserland", "OESO"}) {
            CAPTURE(destination);
            const Checked checked = to(destination, instrument).check();
            CHECK(checked.findings == Findings{"avg.transfer_safeguards.no-adequacy"});
            CHECK_FALSE(checked.rows.at(0).complete);
            CHECK(checked.rows.at(0).complete_law);
        }
        for (const std::string destination : {"Zwitserland", "Japan; Zuid-Korea", "Verenigd Koninkrijk"}) {
            CAPTURE(destination);
            CHECK(to(destination, instrument).findings() == Findings{});
        }
    }
    CHECK(to("China", "art. 46 lid 2 onder c AVG").findings() == Findings{});
    CHECK(to("China; Zwitserland", "China: SCC; Zwitserland: art. 45 AVG").findings() == Findings{});
}

TEST_CASE("art. 45: the decision of another country carries no transfer") {
    for (const std::string decision :
         {"Adequaatheidsbesluit Canada, 2002/2/EG (alleen bedrijven onder PIPEDA)", "besluit (EU) 2023/1795",
          "Zwitserland: DPF; SCC 2021/914"}) {
        CAPTURE(decision);
        CHECK(to("Zwitserland", decision).findings() == Findings{"avg.transfer_safeguards.other-decision"});
        CHECK(to("Zwitserland", decision).row().complete);
    }
    CHECK(to("Zwitserland; VS", "besluit (EU) 2023/1795").findings() == Findings{});
    CHECK(to("Zwitserland, Amerikaanse leverancier", "besluit (EU) 2023/1795").findings() == Findings{});
    CHECK(to("Kanaaleilanden", "besluit 2008/393/EG").findings() == Findings{});
    CHECK(to("Zuid-Korea", "besluit (EU) 2022/254").findings() == Findings{});
    CHECK(to("Europees Octrooibureau", "besluit C(2025) 4626").on("2025-08-01").findings() == Findings{});
}

TEST_CASE("art. 45: a decision for businesses does not cover an authority") {
    const RegisterCase row = to("Verenigde Staten", "adequaatheidsbesluit (EU) 2023/1795");
    CHECK(
        row.with("recipient_categories", "Amerikaanse belastingdienst (IRS), belastingverdrag").findings() ==
        Findings{"avg.transfer_safeguards.contradicts-scope"});
    CHECK(row.with("recipient_categories", "leverancier van beheersoftware").findings() == Findings{});
}

TEST_CASE("art. 49 lid 3: derogations that are not open to public tasks") {
    for (const std::string letter : {"a", "b", "c"}) {
        CAPTURE(letter);
        CHECK(to("China", "art. 49 lid 1 onder " + letter + " AVG").findings() ==
              Findings{"avg.transfer_safeguards.contradicts"});
        CHECK(to("China", "art. 49 lid 1 onder " + letter + " AVG").row().complete);
    }
    CHECK(to("China", "art. 49 lid 1, tweede alinea, AVG").findings() ==
          Findings{"avg.transfer_safeguards.contradicts"});
    CHECK(to("China", "art. 49 lid 1 onder d AVG").findings() == Findings{});
}
