// SPDX-License-Identifier: EUPL-1.2
// The hash of a row's texts, by which two reports know whether anybody changed it.
#include <doctest/doctest.h>

#include "support/checked.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

const std::vector<std::string> k_header{"Code", "Directie", "Doel", "Soort", "Reden", "Termijn", "Stand"};
const std::vector<std::string> k_row{"F1", "da", "loon", "geen", "", "7 jaar", ""};

std::uint32_t content(const SheetOfTexts& rows, const check::Options& options = small_options()) {
    const check::Report report = checked(rows, options);
    REQUIRE(report.rows.size() == 1);
    return report.rows[0].content;
}

std::vector<std::string> with(std::size_t column, std::string text) {
    std::vector<std::string> row = k_row;
    row[column] = std::move(text);
    return row;
}

}  // namespace

TEST_CASE("the content of a row is that of its cells, wherever they stand") {
    const std::uint32_t content_of_row = content({k_header, k_row});
    CHECK(content_of_row != 0);
    CHECK(content({k_header, {}, {}, k_row}) == content_of_row);
    CHECK(content({{"Termijn", "Doel", "Soort", "Code", "Directie"},
                   {"7 jaar", "loon", "geen", "F1", "da"}}) == content_of_row);
}

TEST_CASE(
    "any change of a text changes the content, in letter case too, and a text that moves to another field") {
    const std::uint32_t content_of_row = content({k_header, k_row});
    CHECK(content({k_header, with(2, "Loon")}) != content_of_row);
    CHECK(content({k_header, with(5, "")}) != content_of_row);
    CHECK(content({k_header, with(4, "7 jaar")}) != content_of_row);
    CHECK(content({k_header, {"F1", "da", "geen", "loon", "", "7 jaar", ""}}) != content_of_row);
}

TEST_CASE("what no cell says is no content: defaults are not, and a column that came empty is not") {
    check::Options options = small_options();
    const SheetOfTexts rows{{"Code", "Doel", "Soort", "Termijn"}, {"F1", "loon", "geen", "7 jaar"}};
    const std::uint32_t without = content(rows, options);
    options.set = {{"directie", "da"}};
    CHECK(content(rows, options) == without);
    CHECK(content({{"Code", "Doel", "Soort", "Termijn", "Reden"}, {"F1", "loon", "geen", "7 jaar", ""}}) ==
          without);
}
