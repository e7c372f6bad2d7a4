// SPDX-License-Identifier: EUPL-1.2
// Whoever is asked to mend a sheet must know that it is hidden.
#include "workbook/feedback/hidden_sheets.hpp"

#include <doctest/doctest.h>

#include <string>

#include "check/run.hpp"
#include "support/cells_of.hpp"
#include "support/checked.hpp"
#include "support/workbook_builder.hpp"
#include "workbook/feedback/feedback.hpp"

namespace registertoets {
namespace {

using testing::TempFolder;
using testing::WorkbookBuilder;

const std::vector<std::string> k_header{"Code", "Directie", "Doel", "Soort", "Reden", "Termijn"};

// The letter and the cells of the workbook that come of a delivery with a second, hidden sheet.
std::string given_back(const std::vector<std::string>& hidden_row) {
    const TempFolder folder;
    const auto path = WorkbookBuilder()
                          .sheet("Blad1", {k_header, {"1", "Directie A", "", "geen", "", "1 jaar"}})
                          .sheet("Oud", {k_header, hidden_row})
                          .hidden()
                          .write(folder / "a.xlsx");
    const std::vector<check::Input> inputs{path};
    const check::Options options = testing::small_options();
    const check::Report report = check::run(inputs, options);
    const auto plan = workbook::plan_feedback(report, inputs, options, messages::Lang::nl);
    std::string all;
    workbook::write_feedback(report, inputs, options, plan, {},
                             [&](const std::string& name, const auto& produce) {
                                 std::string bytes;
                                 produce([&bytes](std::string_view piece) { bytes += piece; });
                                 const auto written = testing::write_file(folder / name, bytes);
                                 all += name.ends_with(".txt") ? bytes : testing::cells_of(written);
                             });
    return all;
}

std::size_t count_of(const std::string& what, const std::string& text) {
    std::size_t count = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) {
        ++count;
    }
    return count;
}

TEST_CASE("a letter and the findings say that a sheet to mend is hidden, and how to show it") {
    const std::string note = "Let op: werkblad \"Oud\" is verborgen";
    const std::string all = given_back({"2", "Directie A", "", "geen", "", "1 jaar"});
    CHECK(count_of(note, all) == 2);
    CHECK(all.find("kies Zichtbaar maken") != std::string::npos);
    CHECK(count_of(note, given_back({"2", "Directie A", "doel", "geen", "", "1 jaar"})) == 0);
    // Made anew it is not hidden.
    CHECK(count_of(note, given_back({"2", "Directie B", "", "geen", "", "1 jaar"})) == 0);
}

}  // namespace
}  // namespace registertoets
