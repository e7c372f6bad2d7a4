// SPDX-License-Identifier: EUPL-1.2
// Whole runs: duplicates, ended rows, groups, defaults, gates and statuses.
#include "check/run.hpp"

#include <doctest/doctest.h>

#include <numeric>

#include "messages/catalogue.hpp"
#include "support/checked.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

const std::vector<std::string> k_header{"Code", "Directie", "Doel", "Soort", "Reden", "Termijn", "Stand"};

std::vector<std::string> good(std::string code, std::string directie = "da", std::string doel = "loon") {
    return {std::move(code), std::move(directie), std::move(doel), "geen", "", "7 jaar", ""};
}

std::vector<std::string> poor(std::string code) {
    return {std::move(code), "da", "loon", "geen", "", "", ""};
}

// Group name: complete of rows, a line each.
std::string groups_in(const check::Report& report) {
    std::string text;
    for (const check::GroupReport& group : report.registers.at(0).groups) {
        text += (group.name == check::k_none ? std::string("(none)") : report.names[group.name]) + ": " +
                std::to_string(group.tally.complete) + " of " + std::to_string(group.tally.rows) + "\n";
    }
    return text;
}

std::uint64_t sum(const check::OutcomeCounts& counts) {
    return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
}

}  // namespace

TEST_CASE("of equal rows the first stays and each later one carries the finding") {
    const check::Report report =
        checked({k_header, good("1"), good("2"), good("1", "Directie A", " LOON."), good("1")});
    CHECK(findings_in(report) == "A4 klein.code.duplicate\nA5 klein.code.duplicate\n");
    CHECK(rows_in(report) ==
          "2: complete, law, 5 of 5\n3: complete, law, 5 of 5\n4: law, 5 of 5\n5: law, 5 of 5\n");
    CHECK(report.findings.at(1).related() == 0);
    CHECK(report.registers.at(0).tally.rows == 4);
    CHECK(report.registers.at(0).tally.complete_but_for_missing_columns == 2);
    CHECK(outcomes_in(report, "klein.code.duplicate") ==
          "met 2, not met 2, not applicable 0, not testable 0, off 0");
}

TEST_CASE("columns with text and no header are named") {
    auto row = good("1");
    row.insert(row.end(), {"", "KANARIE", " "});
    const check::Report report = checked({k_header, row, row});
    const check::SheetReport& sheet = report.sheets.at(0);
    REQUIRE(sheet.match.unknown.size() == 1);
    CHECK(sheet.match.unknown[0].column == 9);
    CHECK(sheet.match.unknown[0].header.empty());
    REQUIRE(sheet.notices.size() == 1);
    CHECK(sheet.notices[0].in(messages::Lang::nl).starts_with("Kolom I heeft geen kop en telt niet mee."));
    CHECK(checked({k_header, good("1")}).sheets.at(0).notices.empty());
}

TEST_CASE("rows that differ in any part of the key are no duplicates") {
    CHECK(findings_in(checked({k_header, good("1"), good("1", "db"), good("1", "da", "btw")})) == "");
}

TEST_CASE("a code is the same with a hyphen, a blank or neither") {
    CHECK(findings_in(checked({k_header, good("FG-1"), good("FG1"), good("fg 1"), good("FG-11")})) ==
          "A3 klein.code.duplicate\nA4 klein.code.duplicate\n");
}

TEST_CASE("rows without a code are no duplicates") {
    const check::Report report = checked({k_header, good(""), good("")});
    CHECK(findings_in(report) == "A2 klein.code.empty\nA3 klein.code.empty\n");
    CHECK(outcomes_in(report, "klein.code.duplicate") ==
          "met 0, not met 0, not applicable 2, not testable 0, off 0");
    CHECK(report.rows.at(0).occurrence == 0);
    CHECK(report.rows.at(1).occurrence == 1);
}

TEST_CASE("a code of signs only is no code") {
    const check::Report report = checked({k_header, good("?"), good("-")});
    CHECK(outcomes_in(report, "klein.code.duplicate") ==
          "met 0, not met 0, not applicable 2, not testable 0, off 0");
    CHECK(report.rows.at(0).code == check::k_none);
}

TEST_CASE("duplicates are sought over all files of a run") {
    const TempFolder folder;
    const std::vector<check::Input> inputs{
        WorkbookBuilder().sheet("Blad1", {k_header, good("1")}).write(folder / "a.xlsx"),
        WorkbookBuilder().sheet("Blad1", {k_header, good("1"), good("2")}).write(folder / "b.xlsx")};
    const check::Report report = check::run(inputs, small_options());
    CHECK(findings_in(report) == "A2 klein.code.duplicate\n");
    CHECK(report.sheets.at(report.findings.at(0).sheet).file == 1);
    CHECK(report.registers.at(0).tally.complete == 2);
}

TEST_CASE("a row that has ended counts in nothing but ended") {
    std::vector<std::string> ended = poor("1");
    ended.back() = "Beëindigd per 1-1-2025";
    const check::Report report = checked({k_header, ended, good("1")});
    CHECK(report.registers.at(0).ended == 1);
    CHECK(rows_in(report) == "3: complete, law, 5 of 5\n");
    CHECK(findings_in(report) == "");
    CHECK(outcomes_in(report, "klein.termijn.empty") ==
          "met 1, not met 0, not applicable 0, not testable 0, off 0");
}

TEST_CASE("a register of ended rows only has no row to check") {
    std::vector<std::string> ended = poor("1");
    ended.back() = "beëindigd";
    const check::Report report = checked({k_header, ended});
    REQUIRE(report.files.at(0).error);
    CHECK(report.files.at(0).error->sentence().id() == messages::Msg::file_only_ended);
    CHECK(report.registers.at(0).ended == 1);
    CHECK(report.status == 3);
}

TEST_CASE("the states of every rule add up to the rows, those of a rule on sheets to the sheets") {
    const check::Report report = checked({{"Code", "Directie", "Doel", "Soort", "Reden", "Stand"},
                                          {"1", "da", "loon", "geen", "", "lopend"},
                                          {"2", "db", "volgt", "", "x", ""},
                                          {"1", "da", "loon", "BSN", "n.v.t.", "oud"},
                                          {"", "", "btw", "nee", "", "beëindigd"}});
    const check::RegisterReport& reg = report.registers.at(0);
    REQUIRE(reg.tally.rows == 3);
    const auto& all = report.rules->registers.at(reg.reg)->rules;
    for (std::size_t number = 0; number < all.size(); ++number) {
        CAPTURE(all[number].id);
        CHECK(sum(reg.outcomes[number]) == (all[number].scope == rules::Scope::sheet ? 1 : reg.tally.rows));
    }
}

TEST_CASE("the fields and the rows count the same") {
    const check::Report report =
        checked({k_header, good("1"), poor("2"), {"3", "", "btw", "BSN", "", "7 jaar"}});
    const check::RegisterReport& reg = report.registers.at(0);
    std::uint64_t required = 0;
    std::uint64_t filled = 0;
    for (const check::FieldTally& field : reg.fields) {
        required += field.required;
        filled += field.filled;
    }
    CHECK(required == reg.tally.required_fields);
    CHECK(filled == reg.tally.filled_fields);
    CHECK(reg.tally.required_fields == 16);
    CHECK(reg.tally.filled_fields == 13);
}

TEST_CASE("groups go by the directie's one name, the nameless last") {
    const check::Report report = checked({k_header, good("1", "db"), good("2", "Directie A"), good("3", "DA"),
                                          good("4", ""), good("5", "Elders")});
    CHECK(groups_in(report) == "Directie A: 2 of 2\nDirectie B: 1 of 1\nElders: 1 of 1\n(none): 0 of 1\n");
}

TEST_CASE("a directie that is still to be filled in is no directie") {
    const check::Report report = checked({k_header, good("1", "volgt"), good("2", "?"), good("3", "n.v.t."),
                                          good("4"), good("5", "Volgt & Co")});
    CHECK(groups_in(report) == "Directie A: 1 of 1\nVolgt & Co: 1 of 1\n(none): 0 of 3\n");
    check::Options options = small_options();
    options.group_by = check::GroupBy::field;
    options.group_field = "doel";
    CHECK(groups_in(checked({k_header, good("1", "da", "volgt"), good("2", "da", "btw")}, options)) ==
          "btw: 1 of 1\n(none): 0 of 1\n");
}

TEST_CASE("groups may go by another field or by file") {
    check::Options options = small_options();
    options.group_by = check::GroupBy::field;
    options.group_field = "doel";
    CHECK(groups_in(checked({k_header, good("1"), good("2", "da", "btw"), poor("3")}, options)) ==
          "btw: 1 of 1\nloon: 1 of 2\n");
}

TEST_CASE("only the directies that are asked for are judged") {
    check::Options options = small_options();
    options.only_directies = {"Directie B"};
    const check::Report report = checked({k_header, poor("1"), good("2", "db"), good("3", "")}, options);
    CHECK(rows_in(report) == "3: complete, law, 5 of 5\n");
    CHECK(report.status == 0);
}

TEST_CASE("a directie without rows is status 3") {
    check::Options options = small_options();
    options.only_directies = {"Directie B"};
    const check::Report report = checked({k_header, good("1")}, options);
    CHECK(report.status == 3);
    REQUIRE(report.files.at(0).error);
    CHECK(report.files.at(0).error->fault() == spreadsheet::InputFault::no_rows);
    CHECK(name_of(report.files.at(0).error->sentence().id()) == "file_no_row_of_directie");
    CHECK(report.registers.at(0).not_asked_for == 1);
}

TEST_CASE("a file without the directie is no fault where another file has it") {
    const TempFolder folder;
    const std::vector<check::Input> inputs{
        WorkbookBuilder().sheet("Blad1", {k_header, good("1")}).write(folder / "a.xlsx"),
        WorkbookBuilder().sheet("Blad1", {k_header, good("2", "db")}).write(folder / "b.xlsx")};
    check::Options options = small_options();
    options.only_directies = {"Directie B"};
    const check::Report report = check::run(inputs, options);
    CHECK(report.status == 0);
    CHECK_FALSE(report.files.at(0).error);
}

TEST_CASE("of several directies that are asked for, one without a row is told of") {
    check::Options options = small_options();
    options.only_directies = {"Directie A", "Directie B"};
    const check::Report both = checked({k_header, good("1"), good("2", "db")}, options);
    CHECK(both.files.at(0).notices.empty());
    const check::Report one = checked({k_header, good("1"), good("2", "dc")}, options);
    REQUIRE(one.files.at(0).notices.size() == 1);
    CHECK(one.files.at(0).notices.at(0).sentence.in(messages::Lang::nl) ==
          "Van deze gevraagde directies is er geen enkele verwerking: Directie B.");
    CHECK(one.status == 0);
}

TEST_CASE("a value that is set fills rows without one, and its column counts as present") {
    check::Options options = small_options();
    options.set = {{"termijn", "7 jaar"}, {"directie", "db"}};
    const check::Report report = checked(
        {{"Code", "Directie", "Doel", "Soort"}, {"1", "da", "loon", "geen"}, {"2", "", "btw", "geen"}},
        options);
    CHECK(rows_in(report) == "2: complete, law, 5 of 5\n3: complete, law, 5 of 5\n");
    CHECK(findings_in(report) == "");
    CHECK(groups_in(report) == "Directie A: 1 of 1\nDirectie B: 1 of 1\n");
}

TEST_CASE("a value that is set is judged like any other") {
    check::Options options = small_options();
    options.set = {{"termijn", "lang"}};
    CHECK(rows_in(checked({{"Code", "Directie", "Doel", "Soort"}, {"1", "da", "loon", "geen"}}, options)) ==
          "2: 4 of 5, lacks termijn\n");
}

TEST_CASE("the directie comes from the sheet's name when no column and no option says it") {
    const TempFolder folder;
    const std::vector<std::string> header{"Code", "Doel", "Soort", "Termijn"};
    const std::vector<std::string> row{"1", "loon", "geen", "7 jaar"};
    const std::vector<check::Input> inputs{WorkbookBuilder()
                                               .sheet("Register DA", {header, row})
                                               .sheet("Overig", {header, row})
                                               .write(folder / "register db.xlsx")};
    const check::Report report = check::run(inputs, small_options());
    CHECK(groups_in(report) == "Directie A: 1 of 1\nDirectie B: 1 of 1\n");
    CHECK(name_of(report.sheets.at(0).directie_from) == "sheet");
    CHECK(name_of(report.sheets.at(1).directie_from) == "file");
}

TEST_CASE("a hint counts only when hints are asked for") {
    check::Options options = small_options();
    const SheetOfTexts hinted{k_header, {"1", "da", "loon", "nee", "", "7 jaar"}};
    CHECK(checked(hinted, options).status == 0);
    options.fail_on = rules::Severity::warning;
    CHECK(checked(hinted, options).status == 0);
    options.fail_on = rules::Severity::info;
    CHECK(checked(hinted, options).status == 1);
}

TEST_CASE("what cannot be read is status 3 and the rest is still reported") {
    const TempFolder folder;
    const std::vector<check::Input> inputs{
        folder / "absent.xlsx",
        WorkbookBuilder().sheet("Blad1", {k_header, poor("1")}).write(folder / "b.xlsx")};
    const check::Report report = check::run(inputs, small_options());
    CHECK(report.status == 3);
    CHECK(report.files.at(0).error);
    CHECK_FALSE(report.files.at(1).error);
    CHECK(report.registers.at(0).tally.rows == 1);
}

TEST_CASE("a sheet that breaks off keeps the rows before, and a limit stops the file") {
    const TempFolder folder;
    std::vector<std::vector<std::string>> rows{k_header};
    for (int row = 2; row <= 200; ++row) {
        rows.push_back(poor(std::to_string(row)));
    }
    const std::vector<check::Input> inputs{
        WorkbookBuilder().sheet("A", rows).sheet("B", rows).write(folder / "a.xlsx")};
    check::Options options = small_options();
    options.limits.rows = 150;
    const check::Report report = check::run(inputs, options);
    CHECK(report.status == 3);
    CHECK(name_of(report.files.at(0).error.value().fault()) == "limit");
    REQUIRE(report.sheets.size() == 1);
    CHECK(report.sheets[0].row_count == 149);
    CHECK(report.registers.at(0).tally.rows == 149);
    CHECK(report.names.at(report.rows.at(148).code) == "150");
}

TEST_CASE("a damaged sheet says why it was not read, and the sheets beside it are read") {
    const TempFolder folder;
    const std::vector<check::Input> inputs{WorkbookBuilder()
                                               .sheet("A", {})
                                               .sheet("B", {k_header, good("1")})
                                               .part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row")
                                               .write(folder / "a.xlsx")};
    const check::Report report = check::run(inputs, small_options());
    CHECK(report.status == 3);
    REQUIRE(report.files.at(0).error);
    REQUIRE(report.sheets.size() == 2);
    CHECK(report.sheets[0].why_not.value().in(messages::Lang::nl) ==
          report.files[0].error->sentence().in(messages::Lang::nl));
    CHECK(report.registers.at(0).tally.complete == 1);
}

TEST_CASE("a workbook without a register, or with an empty one, is status 3") {
    CHECK(checked({{"Naam", "Kleur"}, {"a", "b"}}).status == 3);
    CHECK(checked({k_header}).status == 3);
    CHECK(checked({k_header, {"", "da"}}).status == 3);
}

TEST_CASE("an empty register beside a filled one is only said") {
    const TempFolder folder;
    const std::vector<check::Input> inputs{
        WorkbookBuilder().sheet("A", {k_header}).sheet("B", {k_header, good("1")}).write(folder / "a.xlsx")};
    const check::Report report = check::run(inputs, small_options());
    CHECK(report.status == 0);
    CHECK_FALSE(report.files.at(0).error);
}

TEST_CASE("findings go by row, then column, then rule") {
    CHECK(findings_in(
              checked({k_header, {"", "", "volgt", "", "", ""}, {"", "da", "loon", "geen", "", "x"}})) ==
          "A2 klein.code.empty\nB2 klein.directie.empty\nC2 klein.doel.placeholder\nD2 klein.soort.empty\n"
          "F2 klein.termijn.empty\nA3 klein.code.empty\nF3 klein.termijn.invalid\n");
}

TEST_CASE("the order of the columns changes nothing") {
    const check::Report report = checked(
        {{"Termijn", "Soort", "Doel", "Kleur", "Directie", "Code"}, {"", "geen", "loon", "x", "da", "1"}});
    CHECK(rows_in(report) == "2: 4 of 5, lacks termijn\n");
    CHECK(findings_in(report) == "A2 klein.termijn.empty\n");
}

TEST_CASE("values are kept only when they may be shown") {
    check::Options options = small_options();
    const SheetOfTexts wrong{k_header, {"1", "da", "loon", "geen", "", "geheim"}};
    CHECK(checked(wrong, options).findings.at(0).value == check::k_none);
    options.keep_values = true;
    const check::Report report = checked(wrong, options);
    CHECK(report.names.at(report.findings.at(0).value) == "geheim");
}

namespace {

// A register of these rows with two merged ranges.
check::Report merged(const WorkbookBuilder::Rows& rows, std::string_view one, std::string_view other) {
    const TempFolder folder;
    const std::vector<check::Input> inputs{
        WorkbookBuilder().sheet("Blad1", rows).merged(one).merged(other).write(folder / "a.xlsx")};
    return check::run(inputs, small_options());
}

}  // namespace

TEST_CASE("cells merged over rows count for each row, and that is said") {
    const std::vector<std::string> rest{"2", "", "btw", "geen", "", "", ""};
    const check::Report report = merged({k_header, good("1"), rest}, "B2:B3", "F2:F3");
    CHECK(rows_in(report) == "2: complete, law, 5 of 5\n3: complete, law, 5 of 5\n");
    REQUIRE(report.sheets.at(0).notices.size() == 1);
    CHECK(report.sheets.at(0).notices.at(0).id() == messages::Msg::sheet_merged_down);
    CHECK(report.registers.at(0).tally.rows == 2);
    CHECK(sum(report.registers.at(0).outcomes.at(0)) <= 2);
}

TEST_CASE("cells merged over columns count for the first of them, and that is said") {
    const check::Report report = merged({k_header, good("1")}, "C2:D2", "A1:C1");
    REQUIRE(report.sheets.at(0).notices.size() == 1);
    CHECK(report.sheets.at(0).notices.at(0).id() == messages::Msg::sheet_merged_across);
}

TEST_CASE("a text merged over the whole width is a title, which says nothing of columns") {
    const std::vector<std::string> title{"Cluster Toezicht", "", "", "", "", ""};
    const check::Report report = merged({k_header, good("1"), title, good("2")}, "A3:F3", "A1:C1");
    CHECK(rows_in(report) == "2: complete, law, 5 of 5\n4: complete, law, 5 of 5\n");
    CHECK(report.sheets.at(0).passed_over == 1);
    CHECK(report.sheets.at(0).notices.empty());
    // Beside another text it is what somebody filled in.
    const std::vector<std::string> row{"3", "vervalt", "", "", "", ""};
    CHECK(merged({k_header, row}, "B2:F2", "A1:C1").sheets.at(0).notices.size() == 1);
}

TEST_CASE("a finding on a whole sheet is the group's that all its rows are of") {
    const std::vector<std::string> header{"Code", "Directie", "Doel", "Soort"};
    const check::Report alike = checked({header, {"1", "da", "loon", "geen"}, {"", "da", "btw", "geen"}});
    CHECK(findings_in(alike) == "- klein.termijn.missing-column\nA3 klein.code.empty\n");
    CHECK(alike.registers.at(0).groups.at(0).tally.findings.at(0) == 2);
    CHECK(alike.registers.at(0).tally.findings.at(0) == 2);

    const check::Report mixed = checked({header, {"1", "da", "loon", "geen"}, {"2", "db", "btw", "geen"}});
    CHECK(findings_in(mixed) == "- klein.termijn.missing-column\n");
    CHECK(mixed.registers.at(0).groups.at(0).tally.findings.at(0) == 0);
    CHECK(mixed.registers.at(0).tally.findings.at(0) == 1);
}
