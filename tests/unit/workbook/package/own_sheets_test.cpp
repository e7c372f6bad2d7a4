// SPDX-License-Identifier: EUPL-1.2
#include "workbook/package/own_sheets.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "support/workbook_builder.hpp"
#include "workbook/package/marked_copy.hpp"

namespace registertoets {

TEST_CASE("a sheet that was there is not ours, one that a marking added is, whatever it is called") {
    const testing::TempFolder folder;
    const auto sent = testing::WorkbookBuilder()
                          .sheet("AVG", {{"Doel"}, {"loon"}})
                          .sheet("Toelichting", {{"van henzelf"}})
                          .write(folder / "sent.xlsx");
    CHECK(workbook::package::own_sheets(sent, {}).empty());
    workbook::package::MarkedCopy copy(sent);
    workbook::SheetWriter& sheet = copy.add_sheet({.name = copy.sheet_name("Toelichting")});
    sheet.row({{std::string_view("van ons")}});
    std::string bytes;
    copy.finish([&bytes](std::string_view piece) { bytes += piece; });
    const auto marked = testing::write_file(folder / "marked.xlsx", bytes);
    CHECK(workbook::package::own_sheets(marked, {}) == std::vector<std::string>{"Toelichting 2"});
}

TEST_CASE("what is no workbook has no sheets of ours") {
    const testing::TempFolder folder;
    CHECK(workbook::package::own_sheets(testing::write_file(folder / "a.csv", "Doel;Termijn\n"), {}).empty());
}

}  // namespace registertoets
