// SPDX-License-Identifier: EUPL-1.2
#include "util/recent_texts.hpp"

#include <doctest/doctest.h>

#include <string>

using registertoets::util::RecentTexts;

TEST_CASE("what was made of a text is kept, and is always that of the text asked for") {
    RecentTexts<std::string> texts;
    int made = 0;
    const auto of = [&](const std::string& text) {
        return texts.of(text, [&] {
            ++made;
            return "van " + text;
        });
    };
    CHECK(of("Toeslagen") == "van Toeslagen");
    CHECK(of("Toeslagen") == "van Toeslagen");
    CHECK(of("") == "van ");
    CHECK(of("") == "van ");
    CHECK(made == 2);
    // More than are kept: some take the place of others.
    for (int round = 0; round < 2; ++round) {
        for (int number = 0; number < 2000; ++number) {
            CHECK(of(std::to_string(number)) == "van " + std::to_string(number));
        }
    }
    CHECK(made > 2002);
}
