// SPDX-License-Identifier: EUPL-1.2
// Several things that do not look at each other, made by several threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

#include "util/workers.hpp"

namespace registertoets::util {

/// How many threads this machine runs at a time; at least 1.
inline std::size_t cores() {
    return std::max(1U, std::thread::hardware_concurrency());
}

/// What `make(0)` to `make(count - 1)` give, in that order. Up to `workers` threads make them, each the next
/// one that nobody has begun; this one begins with the first. Where some throw, the first of them in that
/// order is told, after all have ended.
template <typename Make>
auto side_by_side(std::size_t count, std::size_t workers, const Make& make) {
    using Made = std::invoke_result_t<Make, std::size_t>;
    std::vector<std::optional<Made>> made(count);
    std::vector<std::exception_ptr> faults(count);
    const auto make_one = [&](std::size_t number) {
        try {
            made[number].emplace(make(number));
        } catch (...) {
            faults[number] = std::current_exception();
        }
    };
    std::atomic<std::size_t> next = 0;
    work_together(std::min(workers, count), [&] {
        for (std::size_t number = next++; number < count; number = next++) {
            make_one(number);
        }
    });
    std::vector<Made> all;
    all.reserve(count);
    for (std::size_t number = 0; number < count; ++number) {
        if (faults[number] != nullptr) {
            std::rethrow_exception(faults[number]);
        }
        all.push_back(*std::move(made[number]));
    }
    return all;
}

}  // namespace registertoets::util
