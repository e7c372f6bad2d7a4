// SPDX-License-Identifier: EUPL-1.2
#include "workbook/whole_package.hpp"

#include <doctest/doctest.h>

#include "fuzz/inputs.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

bool whole_with(std::string_view part) {
    const TempFolder folder;
    return workbook::is_whole(write_file(folder / "a.xlsx", zip_of({{"a.xml", "<a/>"}, {"b.xml", part}})));
}

}  // namespace

TEST_CASE("a package is whole where each part goes on to the end of its root element") {
    CHECK(whole_with("<?xml version=\"1.0\"?>\n<a><b>c</b></a>\n"));
    CHECK_FALSE(whole_with("<?xml version=\"1.0\"?>\n<a><b>c</b></a"));
    CHECK_FALSE(whole_with("<a><b>c"));
    CHECK_FALSE(whole_with("<a><b>c</a>"));
    CHECK_FALSE(whole_with(""));
    const TempFolder folder;
    CHECK_FALSE(workbook::is_whole(write_file(folder / "a.xlsx", "no package")));
}
