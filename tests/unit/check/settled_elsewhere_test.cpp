// SPDX-License-Identifier: EUPL-1.2
// A register that is delivered in a file of its own is not missing in the other one.
#include "check/settled_elsewhere.hpp"

#include <doctest/doctest.h>

#include "check/run.hpp"
#include "rules/load.hpp"
#include "support/checked.hpp"
#include "support/rules_text.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

const std::vector<std::string> k_klein{"Code", "Directie", "Doel", "Soort", "Termijn"};
const std::vector<std::string> k_tweede{"Nummer", "Directie", "Taak", "Macht"};

std::vector<std::string> row(std::string code, std::string directie) {
    return {std::move(code), std::move(directie), "loon", "geen", "7 jaar"};
}

check::Options options() {
    check::Options options = small_options();
    const std::string asked =
        replaced(small_register_text(), "    key: [code, directie, doel]\n",
                 "    key: [code, directie, doel]\n"
                 "    checks:\n"
                 "      tweede.sheet.missing: {kind: missing-sheet, severity: warning, at: directie,\n"
                 "        register: tweede, when: {field: directie, answered: true}, what: {nl: x, en: x},\n"
                 "        why: {nl: x, en: x}, how: {nl: x, en: x}}\n");
    options.rules = std::make_shared<const rules::RuleSet>(rules::load_text({}, asked + R"(
  tweede:
    title: {nl: Tweede, en: Second}
    recognise: {fields: [nummer, taak, macht], at_least: 2}
    key: [nummer, directie]
    fields:
      nummer: {header: {nl: Nummer, en: N}, required: always, basis: register}
      directie: {header: {nl: Directie, en: D}, list: directies, prefilled: true, required: always, basis: register}
      taak: {header: {nl: Taak, en: T}, required: always, basis: wet}
      macht: {header: {nl: Macht, en: M}, required: always, basis: wet}
)"));
    return options;
}

check::Report report_on(const std::vector<SheetOfTexts>& files) {
    const TempFolder folder;
    std::vector<check::Input> inputs;
    for (const SheetOfTexts& file : files) {
        const std::string name = std::to_string(inputs.size()) + ".xlsx";
        inputs.push_back({WorkbookBuilder().sheet("Blad1", file).write(folder / name), name});
    }
    return check::run(inputs, options());
}

}  // namespace

TEST_CASE("another file of the run may hold the register that a workbook lacks, for the same directie") {
    const SheetOfTexts first{k_klein, row("1", "da")};
    CHECK(findings_in(report_on({first})) == "- tweede.sheet.missing\n");
    CHECK(findings_in(report_on({first, {k_tweede, {"1", "db", "x", "y"}}})) ==
          "- tweede.sheet.missing\n");
    const check::Report settled = report_on({first, {k_tweede, {"1", "Directie A", "x", "y"}}});
    CHECK(findings_in(settled) == "");
    CHECK(outcomes_in(settled, "tweede.sheet.missing") ==
          "met 1, not met 0, not applicable 0, not testable 0, off 0");
}

TEST_CASE("what a sheet of several directies lacks stays, as nobody knows whose it is") {
    CHECK(findings_in(report_on({{k_klein, row("1", "da"), row("2", "db")},
                                 {k_tweede, {"1", "da", "x", "y"}}})) == "- tweede.sheet.missing\n");
}
