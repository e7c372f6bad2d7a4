// SPDX-License-Identifier: EUPL-1.2
#include "util/edit_distance.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace registertoets::util;

TEST_CASE("an insertion, a deletion, a replacement and a swap of neighbours are one step each") {
    CHECK(edit_distance("doel", "doelen", 9) == 2);
    CHECK(edit_distance("doelen", "doel", 9) == 2);
    CHECK(edit_distance("doel", "deel", 9) == 1);
    CHECK(edit_distance("doel", "deol", 9) == 1);
    CHECK(edit_distance("ca", "abc", 9) == 3);
    CHECK(edit_distance("", "abc", 9) == 3);
    CHECK(edit_distance("", "", 0) == 0);
}

TEST_CASE("counting stops past the limit") {
    CHECK(edit_distance("doel", "termijn", 3) == 4);
    CHECK(edit_distance("a", "aaaaaaaaaa", 2) == 3);
    CHECK(edit_distance("doel", "deol", 1) == 1);
    CHECK(edit_distance("doel", "daal", 1) == 2);
}

TEST_CASE("nearest finds the closest candidate, and of equally close ones the first") {
    const std::vector<std::string> keys{"severity", "severities", "serenity"};
    CHECK(nearest("severitty", keys) == "severity");
    const std::vector<std::string> equal{"aab", "aac"};
    CHECK(nearest("aaa", equal) == "aab");
}

TEST_CASE("nearest goes no further than a third of the word, and at least one step") {
    const std::vector<std::string> keys{"list", "kind"};
    CHECK(nearest("lst", keys) == "list");
    CHECK(nearest("abcdef", keys) == std::nullopt);
    CHECK(nearest("pi", std::vector<std::string>{"pin"}) == "pin");
    CHECK(nearest("pi", std::vector<std::string>{"paar"}) == std::nullopt);
    CHECK(nearest("x", {}) == std::nullopt);
}
