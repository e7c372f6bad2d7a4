// SPDX-License-Identifier: EUPL-1.2
// Coverage and deliveries in the report: groups, what is asked of which register, what one directie is asked.
#include "check/expectations.hpp"

#include <doctest/doctest.h>

#include "check/reference_list.hpp"
#include "check/run.hpp"
#include "rules/load.hpp"
#include "support/checked.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

// `small_register`, held against a list.
std::shared_ptr<const rules::RuleSet> rules_with_list() {
    static const auto k_set = [] {
        std::string text = small_register_text();
        text = replaced(text, "checks: {duplicate: {}}}",
                        "checks: {duplicate: {}, unknown-code: {severity: error}, not-delivered: {severity: "
                        "error}}}");
        text = replaced(text, "    ended: {field: stand",
                        "    expect: {code: code, name: doel, directie: directie, every_process: true}\n"
                        "    ended: {field: stand");
        return std::make_shared<const rules::RuleSet>(rules::load_text({}, text));
    }();
    return k_set;
}

const std::vector<std::string> k_header{"Code", "Directie", "Doel", "Soort", "Reden", "Termijn", "Stand"};

std::vector<std::string> good(std::string code, std::string directie = "da") {
    return {std::move(code), std::move(directie), "loon", "geen", "", "7 jaar", ""};
}

std::vector<std::string> poor(std::string code, std::string directie = "da") {
    return {std::move(code), std::move(directie), "loon", "geen", "", "", ""};
}

check::Options options_with(const SheetOfTexts& list) {
    const TempFolder folder;
    check::Options options = small_options();
    options.rules = rules_with_list();
    options.reference = std::make_shared<const check::ReferenceLists>(
        check::read_reference_lists(WorkbookBuilder().sheet("Lijst", list).write(folder / "lijst.xlsx"),
                                    *options.rules, std::nullopt, {}));
    options.expect_deliveries = true;
    return options;
}

const SheetOfTexts k_list{{"Code", "Directie", "Doel"},
                          {"1", "da", ""},
                          {"2", "da", ""},
                          {"3", "db", ""},
                          {"4", "db", ""},
                          {"5", "C", ""},
                          {"6", "", "x"}};

// Expected, present, complete.
std::string counts_in(const std::optional<check::CoverageCounts>& counts) {
    return !counts ? "none"
                   : std::to_string(counts->expected) + " " + std::to_string(counts->present) + " " +
                         std::to_string(counts->complete);
}

std::string groups_in(const check::Report& report) {
    std::string text;
    for (const check::GroupReport& group : report.registers.at(0).groups) {
        text += (group.name == check::k_none ? std::string("(none)") : report.names[group.name]) + ": rows " +
                std::to_string(group.tally.rows) + (group.delivered ? "" : ", nothing delivered") +
                ", coverage " + counts_in(group.coverage) + ", errors " +
                std::to_string(group.tally.findings[0]) + "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("coverage counts processes: present with a row, complete when all of their rows are") {
    const check::Report report = checked(
        {k_header, good("1"), good("2"), poor("2", "db"), good("3", "db"), good("9")}, options_with(k_list));
    const check::Coverage& coverage = *report.registers.at(0).coverage;
    CHECK(counts_in(coverage.counts) == "6 3 2");
    CHECK(coverage.missing.size() == 3);
    CHECK(coverage.unknown.size() == 1);
    CHECK(report.names[report.subjects[coverage.unknown.at(0)].code] == "9");
    CHECK(report.run.reference->processes == 6);
}

TEST_CASE("groups hold the processes of their directie, and one without a row is among them") {
    const check::Report report = checked(
        {k_header, good("1"), poor("2", "db"), good("3", "db"), good("9", "db")}, options_with(k_list));
    CHECK(groups_in(report) ==
          "C: rows 0, nothing delivered, coverage 1 0 0, errors 1\n"
          "Directie A: rows 1, coverage 2 2 1, errors 0\n"
          "Directie B: rows 3, coverage 2 1 1, errors 3\n");
    CHECK(report.registers.at(0).tally.findings[0] == 5);
}

TEST_CASE("a run that is grouped otherwise has coverage of the register alone") {
    check::Options options = options_with(k_list);
    options.group_by = check::GroupBy::file;
    const check::Report report = checked({k_header, good("1")}, options);
    CHECK(counts_in(report.registers.at(0).groups.at(0).coverage) == "none");
    CHECK(report.registers.at(0).groups.size() == 1);
    CHECK(counts_in(report.registers.at(0).coverage->counts) == "6 1 1");
}

TEST_CASE("an error about what is expected takes nothing from what is complete") {
    const check::Report report = checked({k_header, good("9")}, options_with(k_list));
    CHECK(findings_in(report).find("A2 klein.code.unknown-code") == 0);
    CHECK(report.rows.at(0).complete);
    CHECK(report.registers.at(0).tally.complete == 1);
}

TEST_CASE("for one directie, its part of the list is expected") {
    check::Options options = options_with(k_list);
    options.expect_deliveries = false;
    options.only_directies = {"Directie B"};
    const check::Report report = checked({k_header, good("1"), good("3", "db"), good("2", "db")}, options);
    CHECK(counts_in(report.registers.at(0).coverage->counts) == "2 1 1");
    CHECK(groups_in(report) == "Directie B: rows 2, coverage 2 1 1, errors 1\n");
    CHECK(report.registers.at(0).coverage->unknown.empty());
}

TEST_CASE("rows without a code, and columns that are missing") {
    const check::Report report =
        checked({k_header, good(""), good("volgt"), good("1")}, options_with(k_list));
    CHECK(outcomes_in(report, "klein.code.unknown-code") ==
          "met 1, not met 0, not applicable 2, not testable 0, off 0");
    const check::Report without =
        checked({{"Doel", "Soort", "Termijn"}, {"loon", "geen", "7 jaar"}}, options_with(k_list));
    CHECK(outcomes_in(without, "klein.code.unknown-code") ==
          "met 0, not met 0, not applicable 0, not testable 1, off 0");
    CHECK(outcomes_in(without, "klein.code.not-delivered") ==
          "met 0, not met 6, not applicable 0, not testable 0, off 0");
}

TEST_CASE("a rule on what is expected may be off: what it would say is still counted as coverage") {
    check::Options options = options_with(k_list);
    std::string text = replaced(small_register_text(), "checks: {duplicate: {}}}",
                                "checks: {unknown-code: {off: nee}, not-delivered: {off: nee}}}");
    text = replaced(text, "    ended: {field: stand",
                    "    expect: {code: code, every_process: true}\n    ended: {field: stand");
    options.rules = std::make_shared<const rules::RuleSet>(rules::load_text({}, text));
    const check::Report report = checked({k_header, good("9")}, options);
    CHECK(findings_in(report).empty());
    CHECK(outcomes_in(report, "klein.code.unknown-code") ==
          "met 0, not met 0, not applicable 0, not testable 0, off 1");
    CHECK(outcomes_in(report, "klein.code.not-delivered") ==
          "met 0, not met 0, not applicable 0, not testable 0, off 1");
    CHECK(counts_in(report.registers.at(0).coverage->counts) == "6 0 0");
}

TEST_CASE("where nothing could be read, nothing is missed") {
    const check::Report report = checked({{"Planning"}, {"juni"}}, options_with(k_list));
    CHECK(report.registers.empty());
    CHECK(report.findings.empty());
}

TEST_CASE("findings on what is not there have fingerprints of their own, and stand last") {
    const check::Report report = checked({k_header, good("1"), good("9")}, options_with(k_list));
    CHECK(findings_in(report) ==
          "A3 klein.code.unknown-code\n- klein.code.not-delivered\n- klein.code.not-delivered\n"
          "- klein.code.not-delivered\n- klein.code.not-delivered\n- klein.code.not-delivered\n");
}

TEST_CASE("a file that could not be read tells that its directie did deliver something") {
    const TempFolder folder;
    const check::Options options = options_with(k_list);
    const auto read = WorkbookBuilder().sheet("Blad1", {k_header, good("1", "da")}).write(folder / "da.xlsx");
    const auto broken = write_file(folder / "Directie B.xlsx", "PK no workbook");
    const auto other = write_file(folder / "Directie A.xlsx", "PK no workbook");
    const check::Report report = check::run(
        std::vector<check::Input>{{read, "da.xlsx"}, {broken, "Directie B.xlsx"}, {other, "Directie A.xlsx"}},
        options);
    REQUIRE(report.files.size() == 3);
    // Directie A has a row in another file.
    REQUIRE(report.files.at(1).notices.size() == report.files.at(2).notices.size() + 1);
    CHECK(report.files.at(1).notices.back().sentence.in(messages::Lang::nl) ==
          "Naar de naam is dit bestand van Directie B. Die directie staat bij \"niets aangeleverd\" omdat er "
          "uit dit bestand geen rij te lezen is.");
}
