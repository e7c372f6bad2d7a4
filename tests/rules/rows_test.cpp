// SPDX-License-Identifier: EUPL-1.2
// What is seen across rows, columns and sheets: copies, doubled columns, sheets that are missing, one thing
// in several spellings.
#include <doctest/doctest.h>

#include <fmt/format.h>

#include "report/quick_win.hpp"
#include "support/register_case.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

// A right row of an activity of its own.
RegisterCase activity(const RegisterCase& row, std::size_t number) {
    return row.with("fg_code", fmt::format("FG-0{}", 200 + number))
        .with("processing_activity", fmt::format("Beoordelen van onderdeel {} van de aangifte", number))
        .with("purposes", fmt::format("Nagaan of onderdeel {} van de aangifte klopt", number));
}

// Activities of their own, each with one of `texts` in `field`.
RegisterCase activities(const RegisterCase& row, const std::string& field,
                        const std::vector<std::string>& texts) {
    RegisterCase reg = activity(row, 0).with(field, texts.at(0));
    for (std::size_t number = 1; number < texts.size(); ++number) {
        reg = reg.and_row(activity(row, number).with(field, texts[number]));
    }
    return reg;
}

// The rows that `rule` is found in; the register has no other findings.
std::vector<std::size_t> rows_found(const RegisterCase& reg, const std::string& rule) {
    std::vector<std::size_t> rows;
    const Checked checked = reg.check();
    for (std::size_t row = 0; row < checked.rows.size(); ++row) {
        const Findings& findings = checked.rows[row].findings;
        CAPTURE(row);
        CHECK((findings == Findings{} || findings == Findings{rule}));
        if (findings == Findings{rule}) {
            rows.push_back(row);
        }
    }
    CHECK(checked.findings.all().size() == rows.size());
    return rows;
}

using Rows = std::vector<std::size_t>;

}  // namespace

// --- rows that are the same
// ------------------------------------------------------------------------------------------

TEST_CASE("row.copy-of-example: name, purposes and term are those of the form's example") {
    const RegisterCase example =
        avg_row()
            .with("purposes",
                  "Vaststellen of de aangifte inkomstenbelasting juist en volledig is, en opleggen van de "
                  "aanslag")
            .with("retention_period", "B, blijvend te bewaren (selectielijst, categorie 1.1)");
    const CheckedRow row = example.row();
    CHECK(row.findings == Findings{"avg.row.copy-of-example"});
    CHECK_FALSE(row.complete);
    CHECK(row.complete_law);
    CHECK(row.lacking == Fields{});
    CHECK(avg_row().findings() == Findings{});
    for (const auto& [field, text] : {std::pair{"processing_activity", "Beoordelen van aangiften"},
                                      {"retention_period", "12 jaar na afsluiting (selectielijst)"}}) {
        CHECK(example.with(field, text).findings() == Findings{});
    }
    const RegisterCase of_wpg = wpg_row().with("purposes",
                                               "Vaststellen of een ondernemer opzettelijk onjuiste aangiften "
                                               "omzetbelasting heeft gedaan, en het bewijs "
                                               "daarvoor verzamelen");
    const std::string terms =
        "Vernietigen zodra niet meer nodig; verwijderen uiterlijk 5 jaar na de eerste verwerking (art. 8 lid "
        "6); "
        "vernietigen 5 jaar na verwijdering (art. 14)";
    const RegisterCase everyday = of_wpg.with("legal_basis", "Art. 8 Wpg");
    CHECK(everyday.with("retention_period", terms).findings() == Findings{"wpg.row.copy-of-example"});
    CHECK_FALSE(everyday.with("retention_period", terms).row().complete);
    CHECK(wpg_row().with("legal_basis", "Art. 8 Wpg").with("retention_period", terms).findings() ==
          Findings{});
}

TEST_CASE("row.copy-of-example: no one field is what such a row comes short of") {
    const std::string purposes =
        "Vaststellen of de aangifte inkomstenbelasting juist en volledig is, en opleggen van de aanslag";
    const auto win = [](const RegisterCase& reg) {
        const check::Report report = reg.check().report;
        return report::quick_win(report, report.registers.at(0).reg);
    };
    CHECK_FALSE(win(avg_row().with("purposes", purposes)).has_value());
    CHECK(win(avg_row().with("purposes", "")).has_value());
}

TEST_CASE("row.copy-of-example of a processor: category, controller and measures are those of the example") {
    for (const RegisterCase& row :
         {avg_processor_row(),
          wpg_processor_row().with("controller", "Korpschef van politie, Postbus 17107, 2502 HC Den Haag")}) {
        const RegisterCase example = row.with(
            "security_measures",
            "Toegang op functie met tweefactorauthenticatie en halfjaarlijkse controle; versleuteling bij "
            "opslag en transport; logging met controle; dagelijkse back-up; classificatie BIV 2-3-3 "
            "(risicoanalyse 2025-04)");
        CHECK(example.findings() == Findings{row.register_id() + ".row.copy-of-example"});
        CHECK_FALSE(example.row().complete);
        CHECK(row.findings() == Findings{});
        CHECK(example.with("processing_categories", "Beheren van de salarisadministratie").findings() ==
              Findings{});
        CHECK(example.with("controller", "Gemeente Anders, Postbus 3, 1234 AB Anders").findings() ==
              Findings{});
    }
}

TEST_CASE("row.duplicate: the same under another code or name") {
    for (const RegisterCase& row : {avg_row(), wpg_row()}) {
        const std::string rule = row.register_id() + ".row.duplicate";
        const RegisterCase other_code = row.with("fg_code", "FG-0999");
        const RegisterCase other_name =
            row.with("processing_activity", "Beoordelen van aangiften met de hand");
        CHECK(rows_found(row.and_row(other_code).and_row(other_name), rule) == Rows{1, 2});
        CHECK(row.and_row(other_code).check().rows.at(1).complete);
        CHECK(rows_found(row.and_row(other_code.with("joint_controllers", "Geen.")), rule) == Rows{1});
        CHECK(rows_found(row.and_row(activity(row, 1)), rule) == Rows{});
    }
}

TEST_CASE("row.duplicate: rows with one code, directie and name are fg_code.duplicate") {
    CHECK(rows_found(avg_row().and_row(avg_row()), "avg.fg_code.duplicate") == Rows{1});
    CHECK(rows_found(wpg_row().and_row(wpg_row()), "wpg.fg_code.duplicate") == Rows{1});
    CHECK(rows_found(avg_row().and_row(avg_row().with("systems", "GDA")), "avg.fg_code.duplicate") ==
          Rows{1});
}

TEST_CASE("row.similar: the main fields have the same words in another order") {
    for (const RegisterCase& row : {avg_row(), wpg_row()}) {
        const bool wpg = row.register_id() == "wpg";
        const std::string rule = row.register_id() + ".row.similar";
        const RegisterCase other = row.with("fg_code", "FG-0999").with("keten", "Gegevens");
        CHECK(rows_found(row.and_row(other), rule) == Rows{1});
        CHECK(row.and_row(other).check().rows.at(1).complete);
        const std::string who = wpg ? "slachtoffers; verdachten; getuigen (derden)"
                                    : "gemachtigden; belastingplichtigen; fiscaal partners";
        CHECK(rows_found(row.and_row(other.with("data_subject_categories", who)), rule) == Rows{1});
        CHECK(rows_found(row.and_row(other.with("data_subject_categories", who + "; getuigen")), rule) ==
              Rows{});
    }
}

// --- columns and sheets
// ----------------------------------------------------------------------------------------------

TEST_CASE("column.duplicate: a field in two columns") {
    for (const RegisterCase& row : {avg_row(), wpg_row()}) {
        const std::string& reg = row.register_id();
        const RegisterCase twice = row.and_column("Doel van de verwerking", "Innen van de aanslag");
        CHECK(twice.findings() == Findings{reg + ".column.duplicate"});
        CHECK(twice.check().rows.at(0).complete);
        CHECK(row.and_column("Opmerking van het team", "Nagekeken").findings() == Findings{});
    }
}

TEST_CASE("column.duplicate: measures may stand in several columns") {
    const RegisterCase apart = avg_row().with_header("security_measures", "Technische maatregelen");
    CHECK(apart.and_column("Organisatorische maatregelen", "Functiescheiding").findings() == Findings{});
    CHECK(apart.and_column("Technische maatregelen", "Functiescheiding").findings() ==
          Findings{"avg.column.duplicate"});
}

TEST_CASE("sheet.missing: a directie with police tasks has rows in both registers") {
    CHECK(avg_row().as_workbook().findings() == Findings{"wpg.sheet.missing"});
    CHECK(wpg_row().as_workbook().findings() == Findings{"avg.sheet.missing"});
    CHECK(avg_row().and_sheet(wpg_row()).findings() == Findings{});
    CHECK(avg_row().and_sheet(wpg_row().without_rows()).findings() == Findings{"wpg.sheet.missing"});
    CHECK(avg_row().with("directie", "Informatievoorziening").as_workbook().findings() == Findings{});
    CHECK(avg_row().as_workbook().check().rows.at(0).complete);
}

TEST_CASE("sheet.missing: who works for another organisation keeps a register of that") {
    const RegisterCase row = avg_row().with("directie", "Informatievoorziening");
    const RegisterCase for_others =
        row.with("purposes", "Uitbetalen van de bijstand in opdracht van de gemeente Voorbeeld");
    CHECK(for_others.as_workbook().findings() == Findings{"avg-verwerker.sheet.missing"});
    CHECK(row.with("purposes", "Uitbetalen van toeslagen in opdracht van Dienst Toeslagen")
              .as_workbook()
              .findings() == Findings{});
}

// --- one thing in several spellings
// ----------------------------------------------------------------------------------

TEST_CASE("systems.inconsistent: the spelling of most rows stands") {
    for (const RegisterCase& row : {avg_row(), wpg_row()}) {
        const std::string& reg = row.register_id();
        const std::string rule = reg + ".systems.inconsistent";
        CHECK(rows_found(
                  activities(row, "systems", {"Klant-registratie", "klantregistratie", "klantregistratie"}),
                  rule) == Rows{0});
        CHECK(
            rows_found(activities(row, "systems",
                                  {"klantregistratie", "Klantregistratie (beheer)", "GDA, klantregistratie"}),
                       rule) == Rows{});
    }
}

TEST_CASE("processors.inconsistent: the spelling of most rows stands") {
    for (const RegisterCase& row : {avg_row(), wpg_row()}) {
        const std::string& reg = row.register_id();
        const RegisterCase received = row.with("recipient_categories", "verwerker voor printen en verzenden");
        CHECK(rows_found(
                  activities(received, "processors",
                             {"Drukkerij Voorbeeld B.V., contract 1", "Drukkerij Voorbeeld B.V., contract 2",
                              "Drukkerij Voorbeeld BV, contract 3"}),
                  reg + ".processors.inconsistent") == Rows{2});
    }
}

TEST_CASE("legal_provision.inconsistent: one act, one name") {
    for (const RegisterCase& row : {avg_row(), wpg_row()}) {
        const std::string& reg = row.register_id();
        const std::string rule = reg + ".legal_provision.inconsistent";
        CHECK(rows_found(
                  activities(row, "legal_provision",
                             {"Art. 68 AWR", "Art. 69 AWR", "Art. 67 Algemene wet inzake rijksbelastingen"}),
                  rule) == Rows{2});
        CHECK(rows_found(
                  activities(row, "legal_provision", {"Art. 68 AWR", "Art. 69 AWR", "Art. 9.1 Wet IB 2001"}),
                  rule) == Rows{});
    }
}

TEST_CASE("security_measures.inconsistent: one text for one system") {
    const std::string same = "Toegang op functie; logging; classificatie BIV 2-2-2";
    const std::string other = "Versleuteling; logging; classificatie BIV 3-3-3";
    for (const RegisterCase& row : {avg_row(), wpg_row()}) {
        const std::string& reg = row.register_id();
        const std::string rule = reg + ".security_measures.inconsistent";
        const RegisterCase rows = activities(row, "security_measures", {other, same, same});
        CHECK(rows_found(rows, rule) == Rows{0});
        // The first row has another system; the other two differ, and one of them is found.
        CHECK(rows_found(rows.with("systems", "Een ander systeem"), rule).size() == 1);
        CHECK(rows_found(activities(row, "security_measures", {same, same}), rule) == Rows{});
    }
}

TEST_CASE("fg_code.inconsistent: one code under one directie and keten") {
    for (const RegisterCase& row : {avg_row(), wpg_row()}) {
        const std::string& reg = row.register_id();
        const std::string rule = reg + ".fg_code.inconsistent";
        const auto coded = [&row](std::size_t number) {
            return activity(row, number).with("fg_code", "FG-0300");
        };
        const RegisterCase two = coded(0).and_row(coded(1));
        CHECK(rows_found(two, rule) == Rows{});
        CHECK(rows_found(two.and_row(coded(2).with("directie", "Informatievoorziening")), rule) == Rows{2});
        CHECK(rows_found(two.and_row(coded(2).with("keten", "Gegevens")), rule) == Rows{2});
        CHECK(rows_found(two.and_row(activity(row, 2).with("directie", "Informatievoorziening")), rule) ==
              Rows{});
    }
}
