// SPDX-License-Identifier: EUPL-1.2
#include "util/words.hpp"

#include <doctest/doctest.h>

using namespace registertoets::util;

TEST_CASE("words are what spaces part") {
    CHECK(words_in("").empty());
    CHECK(words_in("een") == std::vector<std::string_view>{"een"});
    CHECK(words_in("een twee") == std::vector<std::string_view>{"een", "twee"});
}

TEST_CASE("words after the one that was found are not looked at") {
    int looked_at = 0;
    const auto found = any_word("een twee drie", [&looked_at](std::string_view word) {
        ++looked_at;
        return word == "twee";
    });
    CHECK(found);
    CHECK(looked_at == 2);
    CHECK_FALSE(any_word("een twee", [](std::string_view word) { return word == "drie"; }));
}
