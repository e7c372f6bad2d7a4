// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/custom_property.hpp"

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
    CHECK(custom_property(path, "registertoets-proef") == "een & twee");
    CHECK(custom_property(path, workbook::k_kind_property) == "form");
    CHECK_FALSE(custom_property(path, "registertoets-pro"));
}

TEST_CASE("a custom property of an ods workbook is found too") {
    const TempFolder folder;
    const auto path = folder / "a.ods";
    testing::write_zip(path, {{"meta.xml",
                               "<office:document-meta><office:meta>"
                               "<meta:user-defined meta:name=\"registertoets\">form"
                               "</meta:user-defined></office:meta></office:document-meta>"}});
    CHECK(custom_property(path, workbook::k_kind_property) == "form");
}

TEST_CASE("a workbook without properties and what is no workbook have none") {
    const TempFolder folder;
    const auto plain = testing::WorkbookBuilder().sheet("A", {{"x"}}).write(folder / "a.xlsx");
    CHECK_FALSE(custom_property(plain, workbook::k_kind_property));
    CHECK_FALSE(custom_property(testing::write_file(folder / "b.csv", "a;b\n"), workbook::k_kind_property));
    CHECK_FALSE(custom_property(folder / "niets.xlsx", workbook::k_kind_property));
}

}  // namespace
}  // namespace registertoets
