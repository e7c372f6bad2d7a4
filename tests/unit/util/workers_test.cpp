// SPDX-License-Identifier: EUPL-1.2
#include "util/workers.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <stdexcept>
#include <system_error>
#include <thread>

using namespace registertoets;

namespace {

// A machine that gives `most` threads and no more; counts those that it gave.
util::Start machine_with(int most, int& given) {
    return [most, &given](const std::function<void()>& work) {
        if (given == most) {
            throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again));
        }
        ++given;
        return std::async(std::launch::async, work);
    };
}

// How often the work runs when `workers` are asked for.
int runs(std::size_t workers, int most_threads) {
    std::atomic<int> count = 0;
    int given = 0;
    util::work_together(
        workers, [&count] { ++count; }, machine_with(most_threads, given));
    return count;
}

}  // namespace

TEST_CASE("work is shared by as many threads as are asked for, the calling one among them") {
    CHECK(runs(0, 9) == 1);
    CHECK(runs(1, 9) == 1);
    CHECK(runs(4, 9) == 4);
}

TEST_CASE("where the machine gives fewer threads, or none, the work is done all the same") {
    CHECK(runs(4, 2) == 3);
    CHECK(runs(4, 0) == 1);
}

TEST_CASE("what goes wrong in any thread is told, also when it is a want of threads of its own") {
    int given = 0;
    const auto fail = [] { throw std::system_error(std::make_error_code(std::errc::io_error)); };
    CHECK_THROWS_AS(util::work_together(3, fail, machine_with(2, given)), std::system_error);
    std::atomic<int> turn = 0;
    const auto fail_elsewhere = [&turn, caller = std::this_thread::get_id()] {
        ++turn;
        if (std::this_thread::get_id() != caller) {
            throw std::runtime_error("fault");
        }
    };
    CHECK_THROWS_AS(util::work_together(3, fail_elsewhere), std::runtime_error);
    CHECK(turn == 3);
}
