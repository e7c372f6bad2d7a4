// SPDX-License-Identifier: EUPL-1.2
#include "workbook/row_height.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace registertoets {
namespace {

using workbook::Look;
using workbook::OutCell;

double height_of(std::string_view text, double width, Look look = Look::plain) {
    const std::vector<OutCell> cells{{"x"}, {text, look}};
    return workbook::row_height(cells, std::vector<double>{5, width});
}

TEST_CASE("a row is as high as the cell with most lines") {
    CHECK(height_of("", 10) == 15);
    CHECK(height_of("een", 10) == 15);
    CHECK(height_of("een twee drie", 10) == 2 * 15 + 2);
    CHECK(height_of("a\nb\nc", 10) == 3 * 15 + 2);
    CHECK(height_of("een\n", 10) == 2 * 15 + 2);
    // Longer than a line.
    CHECK(height_of("verwerkingsverantwoordelijke", 10) == 3 * 15 + 2);
}

TEST_CASE("bold text takes more room, a title is higher and does not wrap") {
    CHECK(height_of("een twee d", 10) == 15);
    CHECK(height_of("een twee d", 10, Look::heading) == 2 * 15 + 2);
    CHECK(height_of("een titel die niet past", 10, Look::title) < 25);
    CHECK(height_of("een titel die niet past", 10, Look::title) > 20);
}

TEST_CASE("no row is higher than Excel takes") {
    CHECK(height_of(std::string(30'000, 'a'), 10) == 409);
}

}  // namespace
}  // namespace registertoets
