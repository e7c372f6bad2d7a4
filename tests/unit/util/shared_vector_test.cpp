// SPDX-License-Identifier: EUPL-1.2
#include "util/shared_vector.hpp"

#include <doctest/doctest.h>

#include <string>

using registertoets::util::SharedVector;

TEST_CASE("copies share their items until one of them is changed") {
    SharedVector<std::string> first{"a", "b"};
    SharedVector<std::string> second = first;
    CHECK(second.begin() == first.begin());
    second.own().push_back("c");
    CHECK(second.begin() != first.begin());
    CHECK(first.size() == 2);
    CHECK(second.back() == "c");
    const std::string* before = second.begin();
    second.own().front() = "d";  // no longer shared: changed where it is
    CHECK(second.begin() == before);
    CHECK(second.at(0) == "d");
    CHECK(first.front() == "a");
}

TEST_CASE("one without items has none") {
    SharedVector<std::string> none;
    CHECK(none.empty());
    CHECK(none.begin() == none.end());
    CHECK_THROWS_AS((void)none.at(0), std::out_of_range);
    CHECK(none.own().empty());
    CHECK(none.empty());
}
