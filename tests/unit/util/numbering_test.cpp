// SPDX-License-Identifier: EUPL-1.2
#include "util/numbering.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <utility>
#include <vector>

using registertoets::util::Numbering;

namespace {

// Numbers `value` under `hash`, in the list of those that came before.
std::pair<std::uint32_t, bool> number(Numbering& numbering, std::vector<int>& known, int value,
                                      std::uint64_t hash) {
    const auto result = numbering.number(hash, [&](std::uint32_t number) { return known[number] == value; });
    if (result.second) {
        known.push_back(value);
    }
    return result;
}

}  // namespace

TEST_CASE("things are numbered as they first come, whatever their hashes") {
    for (const std::uint64_t spread :
         {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{0x9E3779B97F4A7C15U}}) {
        Numbering numbering;
        std::vector<int> known;
        for (int value = 0; value < 1000; ++value) {
            const std::uint64_t hash = static_cast<std::uint64_t>(value) * spread;
            CHECK(number(numbering, known, value, hash) ==
                  std::pair(static_cast<std::uint32_t>(value), true));
        }
        for (int value = 999; value >= 0; --value) {
            const std::uint64_t hash = static_cast<std::uint64_t>(value) * spread;
            CHECK(number(numbering, known, value, hash) ==
                  std::pair(static_cast<std::uint32_t>(value), false));
        }
    }
}

TEST_CASE("what is forgotten is numbered from 0 again") {
    Numbering numbering;
    std::vector<int> known;
    number(numbering, known, 1, 1);
    number(numbering, known, 2, 2);
    numbering.clear();
    known.clear();
    CHECK(number(numbering, known, 2, 2) == std::pair(std::uint32_t{0}, true));
}
