// SPDX-License-Identifier: EUPL-1.2
#include "util/side_by_side.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <stdexcept>
#include <string>
#include <thread>

using registertoets::util::side_by_side;

TEST_CASE("what is made side by side comes in its own order") {
    const auto made = side_by_side(5, 3, [](std::size_t number) {
        std::this_thread::sleep_for(std::chrono::milliseconds(number == 1 ? 20 : 0));
        return std::to_string(number);
    });
    CHECK(made == std::vector<std::string>{"0", "1", "2", "3", "4"});
    CHECK(side_by_side(0, 3, [](std::size_t number) { return number; }).empty());
}

TEST_CASE("of several faults the first one in that order is told") {
    const auto make = [](std::size_t number) -> int {
        std::this_thread::sleep_for(std::chrono::milliseconds(number == 1 ? 20 : 0));
        if (number > 0) {
            throw std::runtime_error(std::to_string(number));
        }
        return 0;
    };
    for (const std::size_t workers : {1U, 2U, 4U, 9U}) {
        CHECK_THROWS_WITH_AS(side_by_side(4, workers, make), "1", std::runtime_error);
    }
}
