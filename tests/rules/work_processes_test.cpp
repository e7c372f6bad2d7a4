// SPDX-License-Identifier: EUPL-1.2
// The built-in rules on the sheet that links work processes to FG-codes.
#include <doctest/doctest.h>

#include <algorithm>

#include "check/reference_list.hpp"
#include "check/run.hpp"
#include "messages/catalogue.hpp"
#include "rules/load.hpp"
#include "support/checked.hpp"
#include "support/register_case.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

using Rows = WorkbookBuilder::Rows;

const Rows k_links{{"Verwijzingstabel werkprocessen"},
                   {},
                   {"Werkproces", "FG-code", "Team"},
                   {"Uitworp beoordelen", "FG-0123", "x"},
                   {"Nabellen", "fg 0123; FG-0124"},
                   {"Archiveren", "FG-0999", ""},
                   {"Zonder code", "", ""}};

// A register of correct rows with these codes; codes that begin with `-` are of rows that have ended.
Rows register_of(const std::vector<std::string>& codes) {
    const reg::Form& form =
        builtin_rules()->registers.at(builtin_rules()->find_register("avg").value())->form;
    const RegisterCase row = avg_row();
    Rows cells(1 + codes.size());
    for (const reg::Field& field : form.fields) {
        cells[0].push_back(field.header.nl);
        for (std::size_t index = 0; index < codes.size(); ++index) {
            const bool ended = codes[index].starts_with('-');
            const auto text = row.rows().front().find(field.id);
            std::string cell = text == row.rows().front().end() ? "" : text->second;
            cell = field.id == "fg_code" ? codes[index].substr(ended ? 1 : 0) : cell;
            cell = field.id == "status" && ended ? "beëindigd" : cell;
            cells[index + 1].push_back(cell);
        }
    }
    return cells;
}

check::Report run_on(const WorkbookBuilder& workbook, check::Options options = {}) {
    const TempFolder folder;
    const std::vector<check::Input> inputs{workbook.write(folder / "a.xlsx")};
    options.rules = options.rules == nullptr ? builtin_rules() : options.rules;
    options.reference_date = util::parse_iso_date("2025-07-01").value();
    options.jobs = 1;
    return check::run(inputs, options);
}

// The rules on links alone, `B6 warning avg.work_process.unknown-code FG-0999` a line; with the code, and the
// row it has.
std::string found_in(const check::Report& report) {
    std::string text;
    for (const check::Finding& finding : report.findings) {
        const std::string& id = report.rule_of(finding).id;
        if (id.find(".work_process.") == std::string::npos) {
            continue;
        }
        const check::Subject* subject = report.subject_of(finding);
        const std::uint32_t row = subject != nullptr ? subject->row : report.rows[finding.row].row;
        const std::uint32_t code = subject != nullptr ? subject->code : report.rows[finding.row].code;
        const rules::Severity severity = report.rule_of(finding).severity;
        text += report.sheets[finding.sheet].name + " " + spreadsheet::cell_address(finding.column, row) +
                " " + std::string(rules::name_of(severity)) + " " + id + " " + report.names[code] + "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("work_process.unknown-code and work_process.missing") {
    const check::Report report = run_on(WorkbookBuilder()
                                            .sheet("AVG", register_of({"FG-0123", "FG-0124", "FG-0125"}))
                                            .sheet("Werk", k_links));
    CHECK(found_in(report) ==
          "AVG A4 info avg.work_process.missing FG-0125\nWerk B6 warning avg.work_process.unknown-code "
          "FG-0999\n");
    CHECK(outcomes_in(report, "avg.work_process.unknown-code") ==
          "met 3, not met 1, not applicable 0, not testable 0, off 0");
    CHECK(outcomes_in(report, "avg.work_process.missing") ==
          "met 2, not met 1, not applicable 0, not testable 0, off 0");
    CHECK(report.registers.at(0).tally.complete == 3);
}

TEST_CASE("the first is a warning, the second a hint") {
    const auto& all = builtin_rules()->registers.at(0)->rules;
    for (const auto& [id, severity] : {std::pair{"avg.work_process.unknown-code", rules::Severity::warning},
                                       std::pair{"avg.work_process.missing", rules::Severity::info}}) {
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&id = id](const rules::Rule& rule) { return rule.id == id; });
        REQUIRE(found != all.end());
        CHECK(found->severity == severity);
        CHECK_FALSE(found->off);
    }
}

TEST_CASE("a code is missed once, however many rows have it") {
    const Rows links{{"FG-code", "Werkprocessen"}, {"FG-0123", "Nabellen"}};
    const check::Report report = run_on(
        WorkbookBuilder().sheet("Werk", links).sheet("AVG", register_of({"FG-0124", "FG-0124", "FG-0123"})));
    CHECK(found_in(report) == "AVG A2 info avg.work_process.missing FG-0124\n");
}

TEST_CASE("a code of a row that has ended, of another directie or of the list exists") {
    const WorkbookBuilder workbook = WorkbookBuilder()
                                         .sheet("AVG", register_of({"FG-0123", "-FG-0999", "FG-0124"}))
                                         .sheet("Werk", k_links);
    CHECK(found_in(run_on(workbook)).empty());
    check::Options one;
    one.only_directies = {"Midden- en Kleinbedrijf"};
    CHECK(found_in(run_on(workbook, one)).empty());
    const TempFolder folder;
    check::Options with_list;
    with_list.reference = std::make_shared<const check::ReferenceLists>(
        check::read_reference_lists(WorkbookBuilder()
                                        .sheet("Lijst", {{"FG-code"}, {"FG-0999"}, {"FG-0124"}})
                                        .write(folder / "lijst.xlsx"),
                                    *builtin_rules(), std::nullopt, {}));
    CHECK(found_in(run_on(WorkbookBuilder().sheet("AVG", register_of({"FG-0123"})).sheet("Werk", k_links),
                          with_list))
              .empty());
}

TEST_CASE("each code of a cell is looked up, and what has no digit is no code") {
    const Rows links{{"Werkproces", "FG-code"},
                     {"Nabellen", "FG-0123; FG-0999"},
                     {"Archiveren", "FG-0124, FG-0888"},
                     {"Inboeken", "FG-0123 (oud, vervallen)"},
                     {"Plannen", "n.n.b."}};
    const check::Report report =
        run_on(WorkbookBuilder()
                   .sheet("AVG", register_of({"FG-0123", "FG-0124", "nog op te vragen"}))
                   .sheet("Werk", links));
    CHECK(found_in(report) ==
          "Werk B2 warning avg.work_process.unknown-code FG-0999\nWerk B3 warning "
          "avg.work_process.unknown-code FG-0888\n");
    CHECK(report.sheets.at(1).why_not->in(messages::Lang::nl).find(": 3 rijen.") != std::string::npos);
}

TEST_CASE("a code of another register of the run exists, and nothing need be linked to it") {
    check::Report report = run_on(WorkbookBuilder()
                                      .sheet("AVG", register_of({"FG-0123", "FG-0124"}))
                                      .sheet("Wpg", {{"FG-code", "Doel", "Categorieën betrokkenen",
                                                      "Ontvangers", "Bewaartermijn", "Profilering"},
                                                     {"FG-0999", "x", "x", "x", "x", "x"},
                                                     {"FG-0998", "x", "x", "x", "x", "x"}})
                                      .sheet("Werk", k_links));
    REQUIRE(report.sheets.at(1).reg == builtin_rules()->find_register("wpg").value());
    CHECK(found_in(report).empty());
}

TEST_CASE("a register whose headers were not all understood is no sheet with links") {
    const check::Report report =
        run_on(WorkbookBuilder()
                   .sheet("AVG", register_of({"FG-0123"}))
                   .sheet("Bijna",
                          {{"FG-code", "Werkproces", "Doel", "Bewaartermijn"}, {"FG-0999", "x", "x", "x"}}));
    CHECK(report.sheets.at(1).best_found == 2);
    CHECK_FALSE(report.sheets.at(1).links.has_value());
    CHECK(found_in(report).empty());
}

TEST_CASE("without such a sheet nothing is asked") {
    const check::Report report = run_on(WorkbookBuilder().sheet("AVG", register_of({"FG-0123"})));
    CHECK(found_in(report).empty());
    CHECK(outcomes_in(report, "avg.work_process.missing") ==
          "met 0, not met 0, not applicable 1, not testable 0, off 0");
}

TEST_CASE("the sheet is recognised, and is no register") {
    const check::Report report = run_on(WorkbookBuilder()
                                            .sheet("AVG", register_of({"FG-0123"}))
                                            .sheet("Werk", k_links)
                                            .sheet("Uitleg", {{"Tekst"}}));
    const check::SheetReport& sheet = report.sheets.at(1);
    CHECK_FALSE(sheet.reg.has_value());
    REQUIRE(sheet.links.has_value());
    CHECK(sheet.links->header_row == 3);
    CHECK(sheet.links->links.size() == 4);
    CHECK(sheet.why_not->in(messages::Lang::nl) ==
          "Geen register, maar een verwijzingstabel bij een register (Werkproces bij FG-code): 3 rijen.");
    CHECK_FALSE(report.sheets.at(2).links.has_value());
    CHECK_FALSE(report.files.at(0).error.has_value());
}

TEST_CASE("links alone are no register") {
    const check::Report report = run_on(WorkbookBuilder().sheet("Werk", k_links));
    REQUIRE(report.files.at(0).error.has_value());
    CHECK(report.files.at(0).error->fault() == spreadsheet::InputFault::no_register);
    CHECK(report.status == 3);
    CHECK(report.files.at(0).error->sentence().in(messages::Lang::nl) ==
          "Er is alleen een verwijzingstabel gelezen, en geen register waar zij bij hoort. Geef het register "
          "erbij.");
    // One column of the two makes no table of links.
    const check::Report other =
        run_on(WorkbookBuilder().sheet("Werk", {{"Werkproces", "Team"}, {"Nabellen", "x"}}));
    CHECK(other.files.at(0).error->fault() == spreadsheet::InputFault::no_register);
}

TEST_CASE("links may come in a file of their own, and are of the register that was asked for") {
    const TempFolder folder;
    const std::vector<check::Input> inputs{
        WorkbookBuilder().sheet("Werk", k_links).write(folder / "werk.xlsx"),
        WorkbookBuilder().sheet("AVG", register_of({"FG-0123", "FG-0124"})).write(folder / "avg.xlsx")};
    check::Options options;
    options.rules = builtin_rules();
    options.reference_date = util::parse_iso_date("2025-07-01").value();
    CHECK(found_in(check::run(inputs, options)) == "Werk B6 warning avg.work_process.unknown-code FG-0999\n");
    options.only_register = builtin_rules()->find_register("wpg").value();
    CHECK(found_in(check::run(inputs, options)).empty());
}
