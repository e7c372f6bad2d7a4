// SPDX-License-Identifier: EUPL-1.2
#include "check/trace.hpp"

#include <doctest/doctest.h>

#include "check/exceptions.hpp"
#include "rules/load.hpp"
#include "spreadsheet/input_error.hpp"
#include "support/checked.hpp"
#include "support/rules_text.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;
using check::CellFate;

namespace {

// A title, the header in row 2, then rows: complete, a wrong term, a duplicate, only a directie, ended.
const WorkbookBuilder::Rows k_rows{
    {"Ons register"},
    {"Code", "Directie", "Doel", "Soort", "Reden", "Termijn", "Stand", "Eigen"},
    {"1", "da", "loon", "geen", "", "7 jaar", ""},
    {"2", "da", "", "bsn", "", "volgt", "", "x"},
    {"1", "da", "loon", "geen", "", "7 jaar", ""},
    {"", "da", "", "", "", "", ""},
    {"9", "da", "loon", "geen", "", "7 jaar", "beëindigd"}};

check::TraceResult traced(std::string_view cell, const check::Options& options = small_options()) {
    const TempFolder folder;
    const auto file =
        WorkbookBuilder().sheet("Uitleg", {{"Hallo"}}).sheet("Blad1", k_rows).write(folder / "a.xlsx");
    return check::trace_cell(file, options, *spreadsheet::parse_reference(cell));
}

// The small register with rules that have conditions of every kind.
check::Options options_with_conditions() {
    std::string text = small_register_text();
    const auto add = [&text](const std::string& before, const std::string& checks) {
        const std::size_t at = text.find(before);
        REQUIRE(at != std::string::npos);
        text.insert(at + before.size(), checks);
    };
    const std::string words =
        "severity: warning, audience: directie, what: {nl: x, en: x}, why: {nl: x, en: x}, how: {nl: x, en: "
        "x}";
    const std::string pattern = "{kind: pattern, accepts: [jaar], " + words;
    const std::string line = "\n          ";
    add("checks: {invalid: {kind: list}",
        ", that: {kind: contradicts, " + words +
            ", that: {any: [{field: doel, answered: true}, {field: termijn, answered: true}]}}");
    add("invalid: {kind: pattern, accepts: [jaar]}",
        line + "later: " + pattern + ", valid_from: 2030-01-01}" + line + "asked: " + pattern +
            ", when: {field: soort, answered: true}}" + line + "not-asked: " + pattern +
            ", unless: {field: doel, answered: true}}");
    add("list: standen, required: optional",
        ", checks: {short: {kind: too-short, characters: 2, " + words + "}}");
    REQUIRE(fault_of([&text] { rules::load_text({}, text); }) == "none");
    check::Options options = small_options();
    options.rules = std::make_shared<const rules::RuleSet>(rules::load_text({}, text));
    return options;
}

std::string rules_in(const check::TraceResult& result) {
    static constexpr std::array<std::string_view, rules::k_outcomes> k_outcomes{
        "met", "not met", "not applicable", "not testable", "off"};
    std::string text;
    for (const check::FieldTrace& field : result.trace.fields) {
        const auto& rules = result.report.register_of(result.report.sheets[result.trace.sheet]);
        for (const check::RuleTrace& rule : field.rules) {
            text += rules.rules[rule.rule].id + ": " +
                    std::string(k_outcomes[static_cast<std::size_t>(rule.outcome)]) + "\n";
        }
    }
    return text;
}

}  // namespace

TEST_CASE("a finding that is accepted says by which exception, one that holds before one that is past") {
    check::Exception past;
    past.rule = "klein.termijn.placeholder";
    past.key = "2";
    past.until = *util::parse_iso_date("2025-06-30");
    check::Exception holds = past;
    holds.until = *util::parse_iso_date("2025-07-01");
    check::Options options = small_options();
    options.exceptions =
        std::make_shared<const check::Exceptions>(check::Exceptions{"ex.yaml", "", {past, holds}});
    const auto exceptions_in = [&options] {
        std::string text;
        const check::TraceResult result = traced("F4", options);
        for (const check::RuleTrace& rule : result.trace.fields.at(0).rules) {
            text += rule.exception ? std::to_string(*rule.exception) + " " : "";
        }
        return text;
    };
    CHECK(exceptions_in() == "1 ");
    options.exceptions = std::make_shared<const check::Exceptions>(check::Exceptions{"ex.yaml", "", {past}});
    CHECK(exceptions_in() == "0 ");
}

TEST_CASE("a cell of a verwerking is told with its contents, its field and each rule of that field") {
    const check::TraceResult result = traced("F3");
    CHECK(result.report.sheets[result.trace.sheet].name == "Blad1");
    CHECK(result.trace.fate == CellFate::verwerking);
    CHECK(result.trace.type == spreadsheet::CellType::text);
    CHECK(result.trace.text == "7 jaar");
    REQUIRE(result.trace.fields.size() == 1);
    CHECK(result.trace.fields[0].text == "7 jaar");
    CHECK(result.trace.fields[0].need == rules::Need::required);
    CHECK(result.report.rows[result.trace.row].complete);
    CHECK(rules_in(result).find("not met") == std::string::npos);
    CHECK(rules_in(result).find("klein.termijn.empty: met\n") != std::string::npos);
}

TEST_CASE("a cell that a rule finds fault with says so, and the other rules what they say") {
    const check::TraceResult result = traced("F4");
    CHECK(rules_in(result).find("klein.termijn.placeholder: not met\n") != std::string::npos);
    CHECK(rules_in(result).find("klein.termijn.empty: met\n") != std::string::npos);
    CHECK(result.trace.fields[0].cell.answer.presence == rules::Presence::placeholder);
}

TEST_CASE("a rule that says nothing of a row says why") {
    using check::SilenceKind;
    const auto silence_of = [](const char* cell, const std::string& rule) {
        const check::TraceResult result = traced(cell, options_with_conditions());
        const auto& rules = result.report.register_of(result.report.sheets[result.trace.sheet]);
        for (const check::FieldTrace& field : result.trace.fields) {
            for (const check::RuleTrace& one : field.rules) {
                if (rules.rules[one.rule].id == "klein." + rule) {
                    CHECK(one.outcome == rules::Outcome::not_applicable);
                    return one.silence;
                }
            }
        }
        FAIL("no such rule");
        return check::Silence{};
    };
    const auto kind_of = [&silence_of](const char* cell, const std::string& rule) {
        return silence_of(cell, rule).kind;
    };
    const reg::FieldIndex doel = 2;
    const reg::FieldIndex soort = 3;
    const reg::FieldIndex termijn = 5;
    // Row 3: doel loon, soort geen, termijn 7 jaar. Row 4: doel empty, soort bsn, termijn a placeholder.
    CHECK(kind_of("D4", "soort.own-word") == SilenceKind::answer);
    CHECK(kind_of("E3", "reden.required-with") == SilenceKind::not_needed);
    CHECK(kind_of("E3", "reden.too-short") == SilenceKind::not_needed);
    CHECK(kind_of("E4", "reden.too-short") == SilenceKind::no_answer);
    CHECK(kind_of("G4", "stand.short") == SilenceKind::no_answer);
    CHECK(kind_of("F3", "termijn.later") == SilenceKind::too_early);
    CHECK(kind_of("F3", "termijn.asked") == SilenceKind::condition);
    CHECK(silence_of("F3", "termijn.asked").fields == std::vector{soort});
    CHECK(kind_of("F3", "termijn.not-asked") == SilenceKind::condition);
    CHECK(silence_of("F3", "termijn.not-asked").fields == std::vector{doel});
    CHECK(kind_of("D4", "soort.that") == SilenceKind::unclear);
    CHECK(silence_of("D4", "soort.that").fields == std::vector{doel, termijn});
}

TEST_CASE("an empty cell is told too, and whether its row asks for it") {
    const check::TraceResult needed = traced("E4");
    CHECK_FALSE(needed.trace.type.has_value());
    CHECK(needed.trace.fields.at(0).need == rules::Need::required);
    const check::TraceResult not_needed = traced("E3");
    CHECK(not_needed.trace.fields.at(0).need == rules::Need::not_needed);
    CHECK(rules_in(not_needed).find("not met") == std::string::npos);
}

TEST_CASE("where a value comes from that does not stand in the cell is told") {
    const TempFolder folder;
    const auto merged =
        WorkbookBuilder()
            .sheet("Blad1", {k_rows[1], k_rows[2], {"2", "", "btw", "geen", "", "7 jaar", ""}})
            .merged("B2:B3")
            .write(folder / "a.xlsx");
    check::Options options = small_options();
    const auto directie = [&] {
        return check::trace_cell(merged, options, *spreadsheet::parse_reference("B3")).trace.fields.at(0);
    };
    CHECK(directie().text == "da");
    CHECK_FALSE(directie().given);
    CHECK_FALSE(directie().joined);
}

TEST_CASE("a rule over rows points at the row that the cell's row clashes with") {
    const check::TraceResult result = traced("A5");
    CHECK(rules_in(result).find("klein.code.duplicate: not met\n") != std::string::npos);
    for (const check::RuleTrace& rule : result.trace.fields.at(0).rules) {
        if (rule.outcome == rules::Outcome::not_met) {
            REQUIRE(rule.related != check::k_none);
            CHECK(result.report.rows[rule.related].row == 3);
        }
    }
    CHECK(rules_in(traced("A3")).find("klein.code.duplicate: met\n") != std::string::npos);
}

TEST_CASE("what is no cell of a verwerking is told as what it is") {
    CHECK(traced("A1").trace.fate == CellFate::above_header);
    CHECK(traced("C2").trace.fate == CellFate::header_row);
    CHECK(traced("B6").trace.fate == CellFate::passed_over);
    CHECK(traced("C7").trace.fate == CellFate::ended);
    CHECK(traced("C8").trace.fate == CellFate::empty_row);
    CHECK(traced("Uitleg!A1").trace.fate == CellFate::no_register);
    CHECK(traced("Uitleg!A1").trace.text == "Hallo");
    const check::TraceResult unknown = traced("H4");
    CHECK(unknown.trace.fate == CellFate::verwerking);
    CHECK(unknown.trace.text == "x");
    CHECK(unknown.trace.fields.empty());
    check::Options other = small_options();
    other.only_directies = {"Directie B"};
    CHECK(traced("C3", other).trace.fate == CellFate::not_asked_for);
}

TEST_CASE("a title that is merged over the width is told as no verwerking") {
    WorkbookBuilder::Rows rows = k_rows;
    rows.insert(rows.begin() + 3, {"Cluster"});
    const TempFolder folder;
    const auto file = WorkbookBuilder().sheet("Blad1", rows).merged("A4:H4").write(folder / "a.xlsx");
    const auto fate = [&file](std::string_view cell) {
        return check::trace_cell(file, small_options(), *spreadsheet::parse_reference(cell)).trace.fate;
    };
    CHECK(fate("A4") == CellFate::passed_over);
    CHECK(fate("A3") == CellFate::verwerking);
}

TEST_CASE("a field that waits for another names what is in its way") {
    const TempFolder folder;
    const auto file = WorkbookBuilder()
                          .sheet("Blad1", {k_rows[1], {"1", "da", "loon", "", "reden", "7 jaar", ""}})
                          .write(folder / "a.xlsx");
    const auto result = check::trace_cell(file, small_options(), *spreadsheet::parse_reference("E2"));
    REQUIRE(result.trace.fields.size() == 1);
    CHECK(result.trace.fields[0].need == rules::Need::unknown);
    CHECK(result.trace.fields[0].in_the_way == std::vector<reg::FieldIndex>{3});
}

TEST_CASE("a sheet or file that is not there is an input error") {
    CHECK_THROWS_AS(traced("Blad9!A1"), spreadsheet::InputError);
    CHECK_THROWS_AS(
        check::trace_cell(std::filesystem::path("er-is-niets.xlsx"), small_options(), {std::nullopt, {1, 1}}),
        spreadsheet::InputError);
}
