// SPDX-License-Identifier: EUPL-1.2
// What completeness means, sentence by sentence.
#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

#include "rules/load.hpp"
#include "support/register_case.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

// The shares that are reported: complete, complete by law, fields filled.
struct Shares {
    std::array<std::pair<std::uint64_t, std::uint64_t>, 3> fractions;
};

Shares shares_of(const check::Tally& tally) {
    return {{{{tally.complete, tally.rows},
              {tally.complete_law, tally.rows},
              {tally.filled_fields, tally.required_fields}}}};
}

// Exact: a/b <= c/d in whole numbers; a share of nothing is no share, so nothing rises to it.
bool none_higher(const Shares& now, const Shares& before) {
    for (std::size_t share = 0; share < now.fractions.size(); ++share) {
        const auto& [part, whole] = now.fractions[share];
        const auto& [part_before, whole_before] = before.fractions[share];
        if (whole != 0 && part * whole_before > part_before * whole) {
            return false;
        }
    }
    return true;
}

// Rows that are right, wrong in one field, and wrong in fields that hang together.
std::vector<RegisterCase> avg_cases() {
    return {
        avg_row(),
        avg_row().with("transfers", "India").with("transfer_safeguards", "SCC 2021/914"),
        avg_row().with("transfers", "India").with("transfer_safeguards", "contract"),
        avg_row().with("transfers", "ja").with("transfer_safeguards", "Privacy Shield"),
        avg_row().with("transfers", "ja").with("transfer_safeguards", "n.v.t."),
        avg_row().with("transfers", "n.v.t.").with("transfer_safeguards", "-"),
        avg_row().with("legal_basis", "AVG").with("legal_provision", "n.v.t."),
        avg_row().with("legal_basis", "a").with("legal_provision", ""),
        avg_row().with("legal_basis", "c; e").with("legal_provision", "volgt"),
        avg_row().with("special_categories", "geen").with("special_categories_exception", "ja"),
        avg_row().with("special_categories", "gezondheid").with("special_categories_exception", "toegestaan"),
        avg_row().with("special_categories", "mogelijk").with("special_categories_exception", "toegestaan"),
        avg_row().with("purposes", "n.v.t.").with("retention_period", "zo lang als nodig"),
        avg_row().with("fg_code", "").with("controller", "x")};
}

std::vector<RegisterCase> wpg_cases() {
    return {wpg_row(),
            wpg_row().with("transfers", "Turkije").with("transfer_safeguards", "art. 17a lid 2 a Wpg"),
            wpg_row().with("transfers", "Turkije").with("transfer_safeguards", "Privacy Shield"),
            wpg_row().with("transfers", "ja").with("transfer_safeguards", "n.v.t."),
            wpg_row().with("special_categories", "gezondheid").with("special_categories_exception", "n.v.t."),
            wpg_row().with("special_categories", "ja").with("special_categories_exception", "-"),
            wpg_row().with("legal_basis", "art. 6 AVG").with("authorisations", "")};
}

void emptying_never_raises(const RegisterCase& reg, const std::vector<std::string>& fields) {
    const Checked before = reg.check();
    for (const std::string& field : fields) {
        CAPTURE(field);
        const Checked after = reg.with(field, "").check();
        CHECK(after.tally.rows == before.tally.rows);
        CHECK(none_higher(shares_of(after.tally), shares_of(before.tally)));
        CHECK(after.tally.complete_but_for_missing_columns <= before.tally.complete_but_for_missing_columns);
    }
}

void emptying_never_raises(const RegisterCase& reg) {
    emptying_never_raises(reg, reg.fields());
}

void removing_never_raises(const RegisterCase& reg) {
    const Checked before = reg.check();
    for (const std::string& field : reg.fields()) {
        CAPTURE(field);
        const Checked after = reg.without_column(field).check();
        REQUIRE(after.report.registers.size() == 1);
        CHECK(after.report.registers.front().reg == before.report.registers.front().reg);
        CHECK(after.tally.rows == before.tally.rows);
        CHECK(none_higher(shares_of(after.tally), shares_of(before.tally)));
    }
}

// A right row of another activity.
RegisterCase another(const std::string& purposes) {
    return avg_row().with("processing_activity", "Behandeling van " + purposes).with("purposes", purposes);
}

RegisterCase all_rows(const std::vector<RegisterCase>& cases) {
    RegisterCase reg = cases.front();
    for (std::size_t number = 1; number < cases.size(); ++number) {
        reg = reg.and_row(cases[number].with("processing_activity",
                                             "Verwerking van aangiften, variant " + std::to_string(number)));
    }
    return reg;
}

}  // namespace

// --- never higher by leaving out
// -------------------------------------------------------------------------------------

TEST_CASE("emptying a cell never raises a percentage: AVG") {
    for (const RegisterCase& reg : avg_cases()) {
        emptying_never_raises(reg);
        emptying_never_raises(
            avg_row().with("processing_activity", "Een andere verwerking van aangiften").and_row(reg));
    }
}

TEST_CASE("emptying a cell never raises a percentage: Wpg") {
    for (const RegisterCase& reg : wpg_cases()) {
        emptying_never_raises(reg);
        emptying_never_raises(
            wpg_row().with("processing_activity", "Een ander onderzoek naar fraude").and_row(reg));
    }
}

TEST_CASE("emptying a cell of a sheet that lacks columns never raises a percentage") {
    // Those that hang together, and two that stand alone.
    const std::vector<std::string> fields{
        "transfers",          "transfer_safeguards",          "legal_basis", "legal_provision",
        "special_categories", "special_categories_exception", "purposes",    "fg_code"};
    for (const std::string missing :
         {"transfers", "transfer_safeguards", "legal_basis", "special_categories", "purposes"}) {
        for (const RegisterCase& reg : avg_cases()) {
            emptying_never_raises(reg.without_column(missing), fields);
        }
    }
}

TEST_CASE("removing a column never raises a percentage") {
    for (const RegisterCase& reg : avg_cases()) {
        removing_never_raises(reg);
    }
    for (const RegisterCase& reg : wpg_cases()) {
        removing_never_raises(reg);
    }
    removing_never_raises(all_rows(avg_cases()));
    removing_never_raises(all_rows(wpg_cases()));
}

TEST_CASE("removing a second column never raises a percentage") {
    for (const std::string first : {"legal_basis", "special_categories", "transfers", "fg_code"}) {
        removing_never_raises(all_rows(avg_cases()).without_column(first));
        removing_never_raises(all_rows(wpg_cases()).without_column(first));
    }
}

// --- rows
// ------------------------------------------------------------------------------------------------------------

TEST_CASE("a row with text in prefilled fields only is no row") {
    RegisterCase bare = avg_row();
    for (const std::string& field : bare.fields()) {
        if (field != "controller" && field != "dpo" && field != "directie") {
            bare = bare.with(field, "");
        }
    }
    CHECK(avg_row().and_row(bare).check().tally.rows == 1);
    CHECK(avg_row().and_row(bare.with("systems", "GDA")).check().tally.rows == 2);
}

TEST_CASE("ended rows are counted apart, in no percentage") {
    const RegisterCase reg = avg_row()
                                 .and_row(avg_row().with("purposes", "").with("status", "beëindigd"))
                                 .and_row(another("Uitbetalen van teruggaven").with("fg_code", ""));
    const Checked checked = reg.check();
    CHECK(checked.ended == 1);
    CHECK(checked.tally.rows == 2);
    CHECK(checked.tally.complete == 1);
    CHECK(checked.findings == Findings{"avg.fg_code.empty"});
    for (const std::string status : {"concept", "vastgesteld", "nog niet beëindigd", "groen", ""}) {
        CAPTURE(status);
        CHECK(avg_row().with("status", status).check().tally.rows == 1);
    }
}

TEST_CASE("an ended row does not stand in the way of one with the same key") {
    const Checked checked = avg_row().with("status", "vervallen").and_row(avg_row()).check();
    CHECK(checked.findings == Findings{});
    CHECK(checked.tally.complete == 1);
}

// --- filled
// ----------------------------------------------------------------------------------------------------------

TEST_CASE("where the answer may be none, other words for it count as filled, with a hint") {
    for (const std::string field :
         {"joint_controllers", "special_categories", "processors", "transfers", "automated_decisions"}) {
        for (const std::string text : {"n.v.t.", "geen", "nee", "none", "nil"}) {
            CAPTURE(field);
            CAPTURE(text);
            const bool own = text == "geen"
                                 ? field != "transfers" && field != "automated_decisions"
                                 : text == "nee" && (field == "transfers" || field == "automated_decisions");
            const Checked checked = avg_row()
                                        .with("personal_data_categories", "NAW-gegevens; inkomensgegevens")
                                        .with(field, text)
                                        .check();
            CHECK(checked.findings == (own ? Findings{} : Findings{"avg." + field + ".own-word"}));
            CHECK(checked.tally.findings[static_cast<std::size_t>(rules::Severity::error)] == 0);
            CHECK(checked.rows.at(0).complete);
            CHECK(checked.rows.at(0).lacking == Fields{});
        }
    }
    for (const std::string text : {"n.v.t.", "geen", "none", "nil"}) {
        CHECK(wpg_row().with("profiling", text).findings() == Findings{"wpg.profiling.own-word"});
        CHECK(wpg_row().with("profiling", text).row().complete);
    }
}

TEST_CASE("elsewhere n.v.t. and its like are no answer") {
    for (const std::string field :
         {"purposes", "controller", "retention_period", "security_measures", "fg_code"}) {
        for (const std::string text : {"n.v.t.", "geen", "nee", "none", "nil"}) {
            CAPTURE(field);
            CAPTURE(text);
            CHECK(avg_row().with(field, text).findings() == Findings{"avg." + field + ".not-applicable"});
            CHECK(avg_row().with(field, text).row().lacking == Fields{field});
        }
    }
}

TEST_CASE("filled means filled and without error") {
    const CheckedRow right = avg_row().row();
    const CheckedRow wrong = avg_row().with("retention_period", "zo lang als nodig").row();
    CHECK(right.required == right.filled);
    CHECK(wrong.required == right.required);
    CHECK(wrong.filled == right.filled - 1);
    CHECK(wrong.lacking == Fields{"retention_period"});
    CHECK(avg_row().with("purposes", "uitvoering wettelijke taak").row().filled == right.filled);
}

TEST_CASE("a part of a closed list is right when it holds a known spelling; the rest explains") {
    for (const std::string text : {"BSN (voor de aanslag)", "Aftrek zorgkosten: gezondheid",
                                   "1. BSN\n2. gezondheid", "BSN; gezondheid"}) {
        CAPTURE(text);
        CHECK(avg_row()
                  .with("special_categories", text)
                  .with("special_categories_exception", "BSN: art. 10 Wabb; gezondheid: art. 9 lid 2 g AVG")
                  .row()
                  .findings == Findings{});
    }
    const Checked partly = avg_row().with("special_categories", "BSN; hobby's").check();
    CHECK(partly.findings == Findings{"avg.special_categories.unknown-value"});
    CHECK(partly.rows.at(0).complete);
    CHECK(avg_row().with("special_categories", "hobby's; muziek").findings() ==
          Findings{"avg.special_categories.invalid"});
}

TEST_CASE("a field that depends on one that cannot be judged counts as required") {
    const CheckedRow judged = avg_row().row();
    const CheckedRow unjudged = avg_row().with("transfers", "").row();
    CHECK(unjudged.required == judged.required + 1);
    CHECK(unjudged.lacking == Fields{"transfers", "transfer_safeguards"});
    CHECK(unjudged.findings == Findings{"avg.transfers.empty"});
    CHECK(avg_row().with("transfers", "").with("transfer_safeguards", "SCC").row().lacking ==
          Fields{"transfers"});
}

// --- complete by law
// -------------------------------------------------------------------------------------------------

TEST_CASE("complete by law asks only what the law asks") {
    const CheckedRow row =
        avg_row().with("fg_code", "").with("legal_basis", "").with("special_categories", "").row();
    CHECK_FALSE(row.complete);
    CHECK(row.complete_law);
    CHECK_FALSE(avg_row().with("purposes", "").row().complete_law);
    CHECK_FALSE(avg_row().with("retention_period", "zo lang als nodig").row().complete_law);
}

TEST_CASE("complete by law does not look at errors of the row as a whole") {
    const Checked checked = avg_row().and_row(avg_row()).check();
    CHECK(checked.findings == Findings{"avg.fg_code.duplicate"});
    CHECK_FALSE(checked.rows.at(1).complete);
    CHECK(checked.rows.at(1).complete_law);
}

TEST_CASE("complete by law does not look at a true answer about an unlawful practice") {
    const Checked checked =
        wpg_row()
            .with("legal_basis", "Art. 8 Wpg")
            .with("retention_period", "Verwijderen na 99 jaar; vernietigen 5 jaar na verwijdering")
            .check();
    CHECK(checked.findings == Findings{"wpg.retention_period.contradicts"});
    CHECK_FALSE(checked.rows.at(0).complete);
    CHECK(checked.rows.at(0).complete_law);
}

// --- missing columns
// -------------------------------------------------------------------------------------------------

TEST_CASE("a missing column is one finding, and beside the share stands what it would be without it") {
    RegisterCase reg = avg_row();
    for (const std::string code : {"FG-0002", "FG-0003", "FG-0004"}) {
        reg = reg.and_row(another("Uitbetalen van teruggaven, deel " + code).with("fg_code", code));
    }
    reg = reg.and_row(another("Innen van de aanslag").with("fg_code", "FG-0005").with("purposes", ""));
    const Checked checked = reg.without_column("legal_basis").without_column("dpo").check();
    CHECK(checked.findings ==
          Findings{"avg.legal_basis.missing-column", "avg.dpo.missing-column", "avg.purposes.empty"});
    CHECK(checked.tally.rows == 5);
    CHECK(checked.tally.complete == 0);
    CHECK(checked.tally.complete_but_for_missing_columns == 4);
    CHECK(checked.rows.at(0).lacking == Fields{"legal_basis", "dpo"});
}

TEST_CASE("what depends on a missing column is left out of the share without it") {
    const Checked checked = avg_row().with("transfer_safeguards", "").without_column("transfers").check();
    CHECK(checked.findings == Findings{"avg.transfers.missing-column"});
    CHECK(checked.rows.at(0).lacking == Fields{"transfers", "transfer_safeguards"});
    CHECK(checked.rows.at(0).complete_but_for_missing_columns);
}

// --- duplicates
// ------------------------------------------------------------------------------------------------------

TEST_CASE("of rows with the same key the first stays; all count as rows") {
    const Checked checked =
        avg_row().and_row(avg_row().with("directie", "P")).and_row(avg_row().with("keten", "")).check();
    CHECK(checked.rows.at(0).findings == Findings{});
    CHECK(checked.rows.at(1).findings == Findings{"avg.directie.inconsistent", "avg.fg_code.duplicate"});
    CHECK(checked.rows.at(2).findings == Findings{"avg.fg_code.duplicate", "avg.keten.empty"});
    CHECK(checked.tally.rows == 3);
    CHECK(checked.tally.complete == 1);
    CHECK(checked.tally.filled_fields == checked.tally.required_fields);
}

TEST_CASE("another directie or name is another activity; without a code there is no duplicate") {
    CHECK(avg_row().and_row(another("Innen van de aanslag")).findings() == Findings{});
    CHECK(avg_row()
              .and_row(another("Innen van de aanslag").with("directie", "Grote ondernemingen"))
              .findings() == Findings{"avg.fg_code.inconsistent"});
    const RegisterCase without_code = avg_row().with("fg_code", "");
    CHECK(without_code.and_row(without_code).findings() ==
          Findings{"avg.fg_code.empty", "avg.fg_code.empty", "avg.row.duplicate"});
}

// --- states
// ----------------------------------------------------------------------------------------------------------

TEST_CASE("the states of a rule add up to the rows") {
    for (const RegisterCase& reg :
         {all_rows(avg_cases()), all_rows(wpg_cases()), all_rows(avg_cases()).without_column("transfers"),
          all_rows(avg_cases()).and_row(avg_row()).and_row(avg_row().with("fg_code", ""))}) {
        const Checked checked = reg.check();
        const check::RegisterReport& report = checked.report.registers.at(0);
        const auto& all = checked.report.rules->registers[report.reg]->rules;
        REQUIRE(report.outcomes.size() == all.size());
        for (std::size_t number = 0; number < all.size(); ++number) {
            CAPTURE(all[number].id);
            const auto& states = report.outcomes[number];
            const bool of_sheet = all[number].scope == rules::Scope::sheet;
            CHECK(std::accumulate(states.begin(), states.end(), std::uint64_t{0}) ==
                  (of_sheet ? 1 : checked.tally.rows));
        }
    }
}

TEST_CASE("the findings of a rule are the rows that do not meet it") {
    const Checked checked = all_rows(avg_cases()).and_row(avg_row()).check();
    const check::RegisterReport& report = checked.report.registers.at(0);
    const auto& all = checked.report.rules->registers[report.reg]->rules;
    for (std::size_t number = 0; number < all.size(); ++number) {
        CAPTURE(all[number].id);
        if (all[number].id.ends_with(".sheet.missing")) {
            continue;  // left out of what a case tells
        }
        const auto found = std::count_if(
            checked.report.findings.begin(), checked.report.findings.end(),
            [&](const check::Finding& finding) { return &checked.report.rule_of(finding) == &all[number]; });
        CHECK(static_cast<std::uint64_t>(found) ==
              report.outcomes[number][static_cast<std::size_t>(rules::Outcome::not_met)]);
    }
}
