// SPDX-License-Identifier: EUPL-1.2
#include "rules/unverified.hpp"

#include <doctest/doctest.h>

#include "support/workbook_builder.hpp"

using namespace registertoets;

TEST_CASE("places that say verified: false are found with their path, line and note") {
    const testing::TempFolder folder;
    const auto file =
        testing::write_file(folder / "a.yaml",
                            "id: klein\n"
                            "lists:\n"
                            "  soorten:\n"
                            "    title: {nl: Soorten, en: Kinds}\n"
                            "    values:\n"
                            "      a: {label: {nl: A, en: A}, verified: false, note: uit het hoofd}\n"
                            "      b: {label: {nl: B, en: B}, verified: true}\n"
                            "registers: {}\n");
    const auto found = rules::find_unverified({file.string()});
    REQUIRE(found.size() == 1);
    CHECK(found[0].path == "lists.soorten.values.a");
    CHECK(found[0].note == "uit het hoofd");
    CHECK(found[0].place.line == 6);
}
