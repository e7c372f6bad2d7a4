// SPDX-License-Identifier: EUPL-1.2
// Texts of all lengths come back as they were, also those that fill blocks to the byte.
#include "spreadsheet/xlsx/string_table.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <vector>

using registertoets::spreadsheet::xlsx::StringTable;

TEST_CASE("a string table gives back what it was given") {
    constexpr std::size_t k_block = std::size_t{1} << 20U;
    const std::vector<std::size_t> sizes{0,           1,
                                         k_block - 3, 2,
                                         0,           0,
                                         1,           k_block / 2,
                                         k_block / 2, 0,
                                         5,           k_block - 1,
                                         1,           k_block,
                                         0,           k_block + 1,
                                         7,           3 * k_block,
                                         0,           k_block - 2,
                                         2,           k_block / 2 + 1,
                                         k_block / 2, 9};
    StringTable table;
    std::uint64_t bytes = 0;
    for (std::size_t index = 0; index < sizes.size(); ++index) {
        table.add(std::string(sizes[index], static_cast<char>('a' + index)));
        bytes += sizes[index] + 8;
    }
    REQUIRE(table.size() == sizes.size());
    CHECK(table.bytes() == bytes);
    for (std::size_t index = 0; index < sizes.size(); ++index) {
        CAPTURE(index);
        CHECK((table[index] == std::string(sizes[index], static_cast<char>('a' + index))));
    }
}

TEST_CASE("a string table holds many short texts") {
    StringTable table;
    for (int number = 0; number < 100'000; ++number) {
        table.add(std::to_string(number));
    }
    bool same = true;
    for (int number = 0; number < 100'000; ++number) {
        same = same && table[static_cast<std::size_t>(number)] == std::to_string(number);
    }
    CHECK(same);
}
