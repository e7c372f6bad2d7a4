// SPDX-License-Identifier: EUPL-1.2
// Rules of sheets where a part of the workbook was not asked for.
#include <doctest/doctest.h>

#include <algorithm>

#include "check/run.hpp"
#include "support/checked.hpp"
#include "support/register_case.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

// A sheet of the register called `id` with a row of each of these directies.
void add_sheet(WorkbookBuilder& workbook, std::string_view id, const std::vector<std::string>& directies) {
    const auto set = builtin_rules();
    const reg::Form& form = set->registers[set->find_register(id).value()]->form;
    WorkbookBuilder::Rows rows{{}};
    for (const reg::Field& field : form.fields) {
        rows.front().push_back(field.header.nl);
    }
    for (const std::string& directie : directies) {
        rows.emplace_back(form.fields.size(), "x");
        rows.back()[form.directie] = directie;
    }
    workbook.sheet(form.sheet_name, rows);
}

// Whether a Wpg register is missed in a workbook where MKB has rows in the AVG register, and these directies
// in the other.
bool misses_wpg(const std::vector<std::string>& with_wpg, const check::Options& asked) {
    const TempFolder folder;
    WorkbookBuilder workbook;
    add_sheet(workbook, "avg", {"MKB"});
    add_sheet(workbook, "wpg", with_wpg);
    workbook.write(folder / "a.xlsx");
    check::Options options = asked;
    options.rules = builtin_rules();
    options.reference_date = small_options().reference_date;
    const check::Input input(folder / "a.xlsx");
    const check::Report report = check::run({&input, 1}, options);
    return std::any_of(report.findings.begin(), report.findings.end(), [&](const check::Finding& finding) {
        return report.rule_of(finding).id == "wpg.sheet.missing";
    });
}

}  // namespace

TEST_CASE("no sheet is missed that was left out by request, nor one whose rows were") {
    const auto set = builtin_rules();
    const std::size_t avg = set->find_register("avg").value();
    check::Options of_register;
    of_register.only_register = avg;
    check::Options of_sheet;
    of_sheet.only_sheet = set->registers[avg]->form.sheet_name;
    check::Options of_directie;
    of_directie.only_directies = {"Midden- en Kleinbedrijf"};
    CHECK_FALSE(misses_wpg({"FIOD"}, {}));
    CHECK_FALSE(misses_wpg({"FIOD"}, of_register));
    CHECK_FALSE(misses_wpg({"FIOD"}, of_sheet));
    CHECK_FALSE(misses_wpg({"FIOD"}, of_directie));
    CHECK(misses_wpg({}, {}));
    CHECK(misses_wpg({}, of_directie));  // all of the workbook was seen
}
