// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/properties.hpp"

#include <doctest/doctest.h>

#include "support/workbook_builder.hpp"
#include "workbook/new_book.hpp"

namespace registertoets {
namespace {

using spreadsheet::custom_property;
using testing::TempFolder;

TEST_CASE("a custom property is found by its name") {
    const TempFolder folder;
    workbook::NewBook book(workbook::BookKind::form, "Proef");
    book.set_property("registertoets-proef", "een & twee");
    book.add_sheet({.name = "A"}).row({{"x"}});
    std::string bytes;
    book.finish([&bytes](std::string_view piece) { bytes += piece; });
    const auto path = testing::write_file(folder / "a.xlsx", bytes);
    CHECK(custom_property(path, "registertoets-proef", {}) == "een & twee");
    CHECK(custom_property(path, workbook::k_kind_property, {}) == "form");
    CHECK(custom_property(path, "registertoets-pro", {}).empty());
}

TEST_CASE("a workbook without properties and what is no workbook have none") {
    const TempFolder folder;
    CHECK(custom_property(testing::WorkbookBuilder().sheet("A", {{"x"}}).write(folder / "a.xlsx"),
                          workbook::k_kind_property, {})
              .empty());
    CHECK(custom_property(testing::write_file(folder / "b.csv", "a;b\n"), workbook::k_kind_property, {})
              .empty());
    CHECK(custom_property(folder / "niets.xlsx", workbook::k_kind_property, {}).empty());
}

}  // namespace
}  // namespace registertoets
