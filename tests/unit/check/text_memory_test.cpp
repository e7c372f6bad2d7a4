// SPDX-License-Identifier: EUPL-1.2
// What is remembered of the texts of a workbook, and that no number comes to stand for two of them.
#include "check/text_memory.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace registertoets;
using check::TextMemory;

namespace {

reg::FieldValue value_of(std::string_view text, std::uint32_t shared = spreadsheet::k_not_shared) {
    return {text, spreadsheet::CellType::text, 1, shared};
}

}  // namespace

TEST_CASE("what is remembered first of a text stays, shared or not") {
    TextMemory memory;
    for (const std::uint32_t shared : {spreadsheet::k_not_shared, 0U, 1000U}) {
        const reg::FieldValue value = value_of("loon", shared);
        CHECK(memory.of(value).facts == TextMemory::k_unknown);
        memory.remember(value, TextMemory::k_unknown, {7, 8});
        memory.remember(value, 3, {9, 9});
        memory.remember(value, 4, {});
        CHECK(memory.of(value).facts == 3);
        CHECK(memory.of(value).hashes.words == 7);
        CHECK(memory.of(value).hashes.loose == 8);
    }
    const std::string long_text(100000, 'x');
    memory.remember(value_of(long_text), 3, {7, 8});
    CHECK(memory.of(value_of(long_text)).facts == TextMemory::k_unknown);
    memory.remember(value_of(long_text, 5), 3, {7, 8});
    CHECK(memory.of(value_of(long_text, 5)).facts == 3);
    CHECK(memory.of(value_of("Loon")).facts == TextMemory::k_unknown);
    CHECK(memory.of(value_of("loon", 999)).facts == TextMemory::k_unknown);
}

TEST_CASE("texts that are forgotten get another number when they come again") {
    TextMemory memory;
    std::set<std::uint64_t> numbers;
    const std::uint64_t first = memory.of(value_of("loon")).number;
    CHECK(memory.of(value_of("loon")).number == first);
    numbers.insert(first);
    std::size_t different = 0;
    for (; different < 600; ++different) {
        const std::string text = std::string(20000, 'x') + std::to_string(different);
        CHECK(numbers.insert(memory.of(value_of(text)).number).second);
    }
    CHECK(memory.of(value_of("a", 5)).number == 5);
    CHECK(numbers.count(5) == 0);
    const std::string again = std::string(20000, 'x') + "0";
    CHECK(numbers.insert(memory.of(value_of(again)).number).second);
}
