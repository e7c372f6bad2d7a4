// SPDX-License-Identifier: EUPL-1.2
// The rules file that `columns --write-rules` gives: it can be used as it is, and helps a register whose
// headers are not known.
#include <doctest/doctest.h>

#include "check/run.hpp"
#include "report/columns.hpp"
#include "rules/load.hpp"
#include "support/register_case.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

using Rows = WorkbookBuilder::Rows;

const Rows k_own_headers{
    {"FG-code", "Verwerkingsdoeleinden", "Bewaartermijn", "Wie krijgt het", "Wie: klanten?"},
    {"FG-0123", "Vaststellen van de aanslag", "7 jaar", "UWV", "aangevers"}};

check::Report checked_by(const Rows& rows, std::shared_ptr<const rules::RuleSet> set) {
    const TempFolder folder;
    check::Options options;
    options.rules = std::move(set);
    options.reference_date = *util::parse_iso_date("2025-07-01");
    const std::vector<check::Input> inputs{WorkbookBuilder().sheet("Blad1", rows).write(folder / "a.xlsx")};
    return check::run(inputs, options);
}

std::string overlay_of(const check::Report& report, const report::RulesBelow& below = {"rde", ""}) {
    std::string text;
    report::write_overlay(report, below, messages::Lang::nl,
                          [&text](std::string_view part) { text += part; });
    return text;
}

// What somebody does who knows the register: the header between the brackets, and the comment signs away.
void name_header(std::string& overlay, const std::string& field, const std::string& header) {
    const std::size_t at = overlay.find("      # " + field + ":");
    REQUIRE(at != std::string::npos);
    const std::size_t end = overlay.find('\n', overlay.find('\n', at) + 1);
    overlay.replace(at, end - at, "      " + field + ":\n        aliases+: [\"" + header + "\"]");
}

std::shared_ptr<const rules::RuleSet> loaded(const std::string& overlay) {
    const TempFolder folder;
    return std::make_shared<const rules::RuleSet>(
        rules::load({write_file(folder / "koppen.yaml", overlay).string()}));
}

}  // namespace

TEST_CASE("the overlay of a workbook that is nearly a register makes it one, once its headers are named") {
    const check::Report before = checked_by(k_own_headers, builtin_rules());
    REQUIRE_FALSE(before.sheets.at(0).reg);
    REQUIRE(report::has_overlay(before));
    std::string overlay = overlay_of(before);
    CHECK(overlay.find("# Koppen die op geen veld lijken: \"Wie krijgt het\", \"Wie: klanten?\"") !=
          std::string::npos);
    CHECK_FALSE(checked_by(k_own_headers, loaded(overlay)).sheets.at(0).reg);
    name_header(overlay, "recipient_categories", "Wie krijgt het");
    name_header(overlay, "data_subject_categories", "Wie: klanten?");
    const check::Report after = checked_by(k_own_headers, loaded(overlay));
    REQUIRE(after.sheets.at(0).reg);
    CHECK(after.sheets.at(0).match.unknown.empty());
    CHECK(after.rows.size() == 1);
}

TEST_CASE("a header that means another field first stays a second choice") {
    const std::vector<std::string> headers{"FG-code", "Verwerkingsdoeleinden", "Bewaartermijn",
                                           "Categorieën betrokkenen", "Categorieën ontvangers"};
    const std::vector<std::string> cells{"FG-0123", "Vaststellen van de aanslag", "7 jaar", "aangevers",
                                         "UWV"};
    const auto with = [](std::vector<std::string> row, const std::vector<std::string>& more) {
        row.insert(row.end(), more.begin(), more.end());
        return row;
    };
    const Rows rows{with(headers, {"Rechtmatige grondslag", "Grondslag"}), with(cells, {"e", "art. 11 AWR"})};
    const check::Report report = checked_by(rows, builtin_rules());
    REQUIRE(report.sheets.at(0).reg);
    const std::string overlay = overlay_of(report);
    CHECK(overlay.find("      legal_provision:\n        second_aliases+: [\"Grondslag\"]\n") !=
          std::string::npos);
    CHECK(overlay.find("        aliases+: [\"Rechtmatige grondslag\"]\n") != std::string::npos);
    // So a register that has that header alone is read as before.
    const Rows alone{with(headers, {"Grondslag"}), with(cells, {"e"})};
    const check::Report other = checked_by(alone, loaded(overlay));
    const reg::Form& form = other.rules->registers.at(other.sheets.at(0).reg.value())->form;
    CHECK(other.sheets.at(0).match.has(form.find("legal_basis").value()));
}

TEST_CASE("where no header is known there is nothing to write") {
    CHECK_FALSE(report::has_overlay(checked_by({{"a", "b"}, {"c", "d"}}, builtin_rules())));
}

TEST_CASE("the overlay extends the rules that the run had, by whatever path") {
    const check::Report report = checked_by(k_own_headers, builtin_rules());
    const auto has = [&report](const report::RulesBelow& below, std::string_view line) {
        return overlay_of(report, below).find(line) != std::string::npos;
    };
    CHECK(has({"../regels/dienst-1.yaml", ""}, "\nextends: ../regels/dienst-1.yaml\n"));
    CHECK(has({"mijn: regels #1.yaml", ""}, "\nextends: \"mijn: regels #1.yaml\"\n"));
    CHECK_FALSE(has({"a.yaml", ""}, "meer regelbestanden"));
    CHECK(has({"a.yaml", "registertoets check --rules a.yaml --rules b.yaml"},
              "\n# registertoets check --rules a.yaml --rules b.yaml\nextends: a.yaml\n"));
}
