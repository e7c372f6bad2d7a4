// SPDX-License-Identifier: EUPL-1.2
// Rows that are read again are those that the merge was planned with.
#include "workbook/merged/rows.hpp"

#include <doctest/doctest.h>

#include "check/run.hpp"
#include "messages/catalogue.hpp"
#include "support/checked.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

// The numbers of the rows that are read again, or what is said instead.
std::string read_again(const check::Report& report, const std::vector<check::Input>& inputs,
                       const workbook::Merge& merge) {
    std::string numbers;
    try {
        workbook::read_again(
            report, inputs, small_options(), merge,
            [&numbers](std::uint32_t number, const check::SourceRow&) { numbers += std::to_string(number); });
    } catch (const spreadsheet::InputError& error) {
        return std::string(name_of(error.sentence().id()));
    }
    return numbers;
}

}  // namespace

TEST_CASE("rows are read again as they were planned, or the file has changed") {
    const TempFolder folder;
    const std::vector<std::string> header{"Code", "Directie", "Doel", "Soort", "Termijn", "Stand"};
    const std::vector<check::Input> inputs{
        WorkbookBuilder()
            .sheet("Blad1", {header,
                             {"1", "da", "loon", "geen", "7 jaar", ""},
                             {"2", "da", "voorbij", "geen", "7 jaar", "be\u00EBindigd"}})
            .write(folder / "a.xlsx"),
        WorkbookBuilder()
            .sheet("Blad1", {header, {"3", "db", "btw", "geen", "7 jaar", ""}})
            .write(folder / "b.xlsx")};
    const check::Report report = check::run(inputs, small_options());
    const workbook::Merge plan = workbook::plan_merge(report, inputs, small_options(), messages::Lang::nl);
    CHECK(plan.rows.size() == 3);
    CHECK(read_again(report, inputs, plan) == "012");

    workbook::Merge other = plan;
    other.rows.pop_back();
    CHECK(read_again(report, inputs, other) == "file_changed");
    other = plan;
    other.rows.push_back(plan.rows.back());
    CHECK(read_again(report, inputs, other) == "file_changed");
    other = plan;
    other.rows[1].row = 9;
    CHECK(read_again(report, inputs, other) == "file_changed");
    other = plan;
    other.rows[1].sheet = 1;
    CHECK(read_again(report, inputs, other) == "file_changed");
}
