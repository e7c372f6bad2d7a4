// SPDX-License-Identifier: EUPL-1.2
// The checksum of `cells -q` tells apart whatever `cells` shows, and nothing else.
#include "cli/cell_sum.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

using registertoets::cli::CellSum;
using registertoets::spreadsheet::Cell;
using registertoets::spreadsheet::CellType;
using registertoets::spreadsheet::k_not_shared;

namespace {

std::string sum_of(std::string_view sheet, std::uint32_t row, const std::vector<Cell>& cells) {
    CellSum sum;
    sum.begin_sheet(sheet);
    sum.add({row, false, cells});
    return sum.hex();
}

Cell text_cell(std::uint32_t column, std::string_view text, std::uint32_t shared = k_not_shared) {
    return {column, CellType::text, text, shared};
}

}  // namespace

TEST_CASE("the checksum is that of sheet, place, type and text") {
    const std::set<std::string> sums{
        sum_of("AVG", 1, {text_cell(1, "loon")}),
        sum_of("Wpg", 1, {text_cell(1, "loon")}),
        sum_of("AVG", 2, {text_cell(1, "loon")}),
        sum_of("AVG", 1, {text_cell(2, "loon")}),
        sum_of("AVG", 1, {text_cell(1, "loom")}),
        sum_of("AVG", 1, {{1, CellType::error, "loon", k_not_shared}}),
        sum_of("AVG", 1, {text_cell(1, "loon"), text_cell(2, "loon")}),
        sum_of("AVG", 1, {text_cell(1, "lo"), text_cell(2, "on")}),
        sum_of("AVG", 1, {text_cell(1, "l"), text_cell(2, "oon")}),
        sum_of("AVG", 1, {}),
    };
    CHECK(sums.size() == 10);
    CHECK(sums.count(std::string(16, '0')) == 0);
}

TEST_CASE("every byte of a text counts, whatever its length") {
    std::set<std::string> sums;
    for (std::size_t length = 1; length < 40; ++length) {
        const std::string text(length, 'a');
        sums.insert(sum_of("AVG", 1, {text_cell(1, text)}));
        for (std::size_t at = 0; at < length; ++at) {
            std::string other = text;
            other[at] = 'b';
            sums.insert(sum_of("AVG", 1, {text_cell(1, other)}));
        }
    }
    CHECK(sums.size() == 39 + 39 * 40 / 2);
}

TEST_CASE("the checksum does not see whether texts are shared") {
    const std::string apart = sum_of("AVG", 1, {text_cell(1, "a"), text_cell(2, "b"), text_cell(3, "a")});
    CHECK(sum_of("AVG", 1, {text_cell(1, "a", 70'000), text_cell(2, "b", 0), text_cell(3, "a", 70'000)}) ==
          apart);
    CHECK(sum_of("AVG", 1, {text_cell(1, "a", 3), text_cell(2, "b", 5), text_cell(3, "a", 9)}) == apart);
}
