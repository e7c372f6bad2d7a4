// SPDX-License-Identifier: EUPL-1.2
#include "util/sorted_runs.hpp"

#include <doctest/doctest.h>

#include <deque>
#include <utility>
#include <vector>

using registertoets::util::merge_sorted_runs;

namespace {

using Pair = std::pair<int, char>;

std::vector<Pair> sorted(std::vector<Pair> pairs) {
    merge_sorted_runs(pairs.begin(), pairs.end(),
                      [](const Pair& a, const Pair& b) { return a.first < b.first; });
    return pairs;
}

}  // namespace

TEST_CASE("however many runs there are, all of it is sorted and equal ones keep their order") {
    CHECK(sorted({}).empty());
    CHECK(sorted({{1, 'a'}}) == std::vector<Pair>{{1, 'a'}});
    CHECK(sorted({{1, 'a'}, {2, 'a'}, {2, 'b'}}) == std::vector<Pair>{{1, 'a'}, {2, 'a'}, {2, 'b'}});
    CHECK(sorted({{2, 'a'}, {3, 'a'}, {1, 'b'}, {2, 'b'}, {0, 'c'}}) ==
          std::vector<Pair>{{0, 'c'}, {1, 'b'}, {2, 'a'}, {2, 'b'}, {3, 'a'}});
    CHECK(sorted({{4, 'a'}, {3, 'a'}, {2, 'a'}, {1, 'a'}}) ==
          std::vector<Pair>{{1, 'a'}, {2, 'a'}, {3, 'a'}, {4, 'a'}});
}

TEST_CASE("runs of many numbers are merged as a sort would") {
    constexpr int k_numbers = 10'000;
    constexpr int k_step = 7'919;  // a prime: runs of one and of two
    std::deque<int> numbers;
    for (int number = 0; number < k_numbers; ++number) {
        numbers.push_back(number * k_step % k_numbers);
    }
    merge_sorted_runs(numbers.begin(), numbers.end(), [](int a, int b) { return a < b; });
    for (int number = 0; number < k_numbers; ++number) {
        REQUIRE(numbers[static_cast<std::size_t>(number)] == number);
    }
}
