// SPDX-License-Identifier: EUPL-1.2
#include "sample/allocation.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using registertoets::sample::allocate;

namespace {

using Counts = std::vector<std::uint64_t>;

std::uint64_t sum(const Counts& counts) {
    return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
}

}  // namespace

TEST_CASE("a sample is divided in proportion, by largest remainders") {
    CHECK(allocate(Counts{60, 30, 10}, 10) == Counts{6, 3, 1});
    // 6,6 · 2,3 · 1,1: the row that is left goes to the largest remainder.
    CHECK(allocate(Counts{66, 23, 11}, 10) == Counts{7, 2, 1});
    CHECK(allocate(Counts{5, 5, 5}, 4) == Counts{2, 1, 1});
}

TEST_CASE("every stratum that has a row gets one, at the cost of the larger ones") {
    CHECK(allocate(Counts{1000, 2, 1}, 20) == Counts{18, 1, 1});
    CHECK(allocate(Counts{1000, 0, 1}, 20) == Counts{19, 0, 1});
    // One that falls below a row only when others took theirs.
    CHECK(allocate(Counts{100, 11, 1, 1, 1}, 10) == Counts{6, 1, 1, 1, 1});
}

TEST_CASE("there are as many rows as strata, and not more than there are") {
    CHECK(allocate(Counts{100, 50, 7}, 1) == Counts{1, 1, 1});
    CHECK(allocate(Counts{3, 2}, 100) == Counts{3, 2});
    CHECK(allocate(Counts{}, 10) == Counts{});
    CHECK(allocate(Counts{0, 0}, 10) == Counts{0, 0});
}

TEST_CASE("whatever the strata: the right number, within bounds, and near the proportion") {
    std::uint64_t state = 1;
    const auto next = [&state](std::uint64_t most) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return (state >> 33U) % (most + 1);
    };
    for (int round = 0; round < 2000; ++round) {
        Counts frames(1 + next(12));
        std::generate(frames.begin(), frames.end(), [&] { return next(3) == 0 ? next(3) : next(400); });
        const std::uint64_t size = next(600);
        const Counts drawn = allocate(frames, size);
        const auto strata = static_cast<std::uint64_t>(
            std::count_if(frames.begin(), frames.end(), [](std::uint64_t rows) { return rows > 0; }));
        REQUIRE(sum(drawn) == std::min(std::max(size, strata), sum(frames)));
        std::uint64_t above_one_rows = 0;
        std::uint64_t above_one = 0;
        for (std::size_t index = 0; index < frames.size(); ++index) {
            REQUIRE(drawn[index] <= frames[index]);
            REQUIRE((drawn[index] > 0) == (frames[index] > 0));
            if (drawn[index] > 1) {
                above_one_rows += frames[index];
                above_one += drawn[index];
            }
        }
        // Between strata that got more than their one, none is a row or more off its part.
        for (std::size_t index = 0; index < frames.size(); ++index) {
            if (drawn[index] > 1) {
                const double part = static_cast<double>(frames[index]) * static_cast<double>(above_one) /
                                    static_cast<double>(above_one_rows);
                REQUIRE(std::abs(static_cast<double>(drawn[index]) - part) < 2);
            }
        }
    }
}
