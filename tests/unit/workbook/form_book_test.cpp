// SPDX-License-Identifier: EUPL-1.2
#include "workbook/form_book.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <memory>

#include "check/run.hpp"
#include "rules/load.hpp"
#include "spreadsheet/workbook.hpp"
#include "support/checked.hpp"
#include "support/workbook_builder.hpp"

namespace registertoets {
namespace {

using messages::Lang;
using testing::SheetOfTexts;
using testing::TempFolder;

constexpr std::size_t k_header = workbook::k_form_header_row - 1;
constexpr std::size_t k_example = workbook::k_form_example_row - 1;
constexpr std::size_t k_first = workbook::k_form_first_row - 1;

check::Options options_for(const std::string& rules) {
    check::Options options;
    options.rules = std::make_shared<const rules::RuleSet>(rules::load({rules}));
    options.reference_date = *util::parse_iso_date("2025-07-01");
    options.jobs = 1;
    return options;
}

std::filesystem::path write_form(const std::filesystem::path& path, const rules::RuleSet& set, Lang lang,
                                 const workbook::Prefill& prefill = {}) {
    std::vector<const rules::RegisterRules*> registers;
    for (const auto& rules : set.registers) {
        registers.push_back(rules.get());
    }
    std::string bytes;
    workbook::write_form_book(set, registers, {lang, *util::parse_iso_date("2025-07-01"), prefill},
                              [&bytes](std::string_view piece) { bytes += piece; });
    return testing::write_file(path, bytes);
}

// The texts of sheet `index` by row and column.
SheetOfTexts sheet_of(const std::filesystem::path& path, std::size_t index) {
    const auto book = spreadsheet::open_workbook(path, spreadsheet::Limits{});
    SheetOfTexts texts;
    const auto reader = book->read(index);
    spreadsheet::Row row;
    while (reader->next(row)) {
        texts.resize(row.number);
        for (const spreadsheet::Cell& cell : row.cells) {
            texts.back().resize(cell.column);
            texts.back().back() = std::string(cell.text);
        }
    }
    return texts;
}

check::Report checked_file(const std::filesystem::path& path, const check::Options& options) {
    const std::vector<check::Input> inputs{path};
    return check::run(inputs, options);
}

// The example without the word that says so.
std::vector<std::string> example_in(const SheetOfTexts& sheet) {
    std::vector<std::string> row = sheet[k_example];
    row.front().erase(0, row.front().find(": ") + 2);
    return row;
}

check::Report checked_as(std::size_t reg, const SheetOfTexts& sheet, check::Options options) {
    options.only_register = reg;
    return testing::checked(sheet, options);
}

TEST_CASE(
    "a form as it comes holds a register of each kind, all headers as the rules have them, and no row") {
    for (const char* rules : {"rde", "gemeente", "ico", "rijksregister"}) {
        for (const Lang lang : {Lang::nl, Lang::en}) {
            INFO(rules);
            const TempFolder folder;
            const check::Options options = options_for(rules);
            const check::Report report =
                checked_file(write_form(folder / "a.xlsx", *options.rules, lang), options);
            REQUIRE(report.files.front().error);
            CHECK(report.files.front().error->fault() == spreadsheet::InputFault::no_rows);
            std::size_t registers = 0;
            for (const check::SheetReport& sheet : report.sheets) {
                if (!sheet.reg) {
                    continue;
                }
                CHECK(*sheet.reg == registers++);
                CHECK(sheet.header_row == workbook::k_form_header_row);
                CHECK(sheet.match.unknown.empty());
                CHECK(sheet.match.fields_found() == report.register_of(sheet).form.fields.size());
                for (const reg::MatchedColumn& column : sheet.match.matched) {
                    CHECK(column.fields.size() == 1);
                    CHECK(column.fields.front() + 1 == column.column);
                }
                CHECK(sheet.row_count == 0);
            }
            CHECK(registers == options.rules->registers.size());
            CHECK(report.findings.empty());
        }
    }
}

TEST_CASE("the example is refused where it is copied into a row, and a row like it is complete") {
    for (const char* rules : {"rde", "gemeente", "ico", "rijksregister"}) {
        const TempFolder folder;
        const check::Options options = options_for(rules);
        const auto path = write_form(folder / "a.xlsx", *options.rules, Lang::nl);
        for (std::size_t reg = 0; reg < options.rules->registers.size(); ++reg) {
            const rules::RegisterRules& of = *options.rules->registers[reg];
            INFO(rules, " ", of.form.id);
            SheetOfTexts sheet = sheet_of(path, reg);
            sheet.resize(k_first);
            const auto refuses = [](const rules::Rule& rule) { return rule.check_name == "copy-of-example"; };
            REQUIRE(std::any_of(of.rules.begin(), of.rules.end(), refuses));
            for (const auto& copy : {example_in(sheet), sheet[k_example]}) {
                SheetOfTexts copied = sheet;
                copied.push_back(copy);
                const std::string findings = testing::findings_in(checked_as(reg, copied, options));
                CHECK(findings.find(of.form.id + ".row.copy-of-example\n") != std::string::npos);
            }
            // The rule looks at some fields: with the first of them changed, what is left is a good row.
            const rules::Rule& rule = *std::find_if(of.rules.begin(), of.rules.end(), refuses);
            SheetOfTexts own = sheet;
            own.push_back(example_in(sheet));
            own.back()[rule.field] = "Behandelen van verzoeken om uitstel van betaling";
            const check::Report report = checked_as(reg, own, options);
            REQUIRE(report.rows.size() == 1);
            CHECK(report.rows.front().complete);
            CHECK(report.rows.front().row == workbook::k_form_first_row);
        }
    }
}

TEST_CASE("what is filled in beforehand makes no rows") {
    const TempFolder folder;
    const check::Options options = options_for("rde");
    const auto path = write_form(folder / "a.xlsx", *options.rules, Lang::nl,
                                 {{"directie", "Midden- en Kleinbedrijf"}, {"keten", "Bezwaar"}});
    const SheetOfTexts sheet = sheet_of(path, 0);
    REQUIRE(sheet.size() == k_first + workbook::k_form_prefilled_rows);
    // A keten would make it a row: the rules do not call that field prefilled.
    CHECK(sheet[k_first] == std::vector<std::string>{"", "Midden- en Kleinbedrijf"});
    CHECK(sheet.back() == sheet[k_first]);
    const check::Report report = checked_file(path, options);
    REQUIRE(report.files.front().error);
    CHECK(report.files.front().error->fault() == spreadsheet::InputFault::no_rows);
}

TEST_CASE("above each column stand who asks for it, the article and the header") {
    const TempFolder folder;
    const check::Options options = options_for("rde");
    const SheetOfTexts sheet = sheet_of(write_form(folder / "a.xlsx", *options.rules, Lang::nl), 0);
    const rules::RegisterRules& rules = *options.rules->registers.front();
    for (std::size_t field = 0; field < rules.form.fields.size(); ++field) {
        CHECK_FALSE(sheet[k_header - 2][field].empty());
        CHECK(sheet[k_header - 1][field] == rules.duties[field].article);
        CHECK(sheet[k_header][field] == rules.form.fields[field].header.nl);
    }
}

TEST_CASE("the same rules give the same bytes") {
    const TempFolder folder;
    const check::Options options = options_for("rde");
    CHECK(testing::read_file(write_form(folder / "a.xlsx", *options.rules, Lang::nl)) ==
          testing::read_file(write_form(folder / "b.xlsx", *options.rules, Lang::nl)));
}

}  // namespace
}  // namespace registertoets
