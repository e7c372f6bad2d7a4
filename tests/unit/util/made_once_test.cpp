// SPDX-License-Identifier: EUPL-1.2
#include "util/made_once.hpp"

#include <doctest/doctest.h>

#include <future>
#include <set>
#include <string>
#include <vector>

using registertoets::util::MadeOnce;

TEST_CASE("what was made stands, until it is forgotten") {
    MadeOnce<std::string> once;
    int made = 0;
    const auto make = [&made] { return std::make_unique<const std::string>(std::to_string(++made)); };
    CHECK(once.of(make) == "1");
    CHECK(once.of(make) == "1");
    MadeOnce<std::string> taken(std::move(once));
    CHECK(taken.of(make) == "1");
    taken.forget();
    CHECK(taken.of(make) == "2");
}

TEST_CASE("threads that ask at a time get the same") {
    const MadeOnce<std::string> once;
    std::vector<std::future<const std::string*>> askers;
    for (int asker = 0; asker < 8; ++asker) {
        askers.push_back(std::async(std::launch::async, [&once, asker] {
            return &once.of([asker] { return std::make_unique<const std::string>(std::to_string(asker)); });
        }));
    }
    std::set<const std::string*> given;
    for (auto& asker : askers) {
        given.insert(asker.get());
    }
    CHECK(given.size() == 1);
}
