// SPDX-License-Identifier: EUPL-1.2
#include "util/edit_distance.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using namespace registertoets::util;

namespace {

// The distance as it is defined, cell by cell from the ends of both words.
std::size_t defined_distance(std::string_view a, std::string_view b) {
    if (a.empty() || b.empty()) {
        return a.size() + b.size();
    }
    const std::size_t cost = a.back() == b.back() ? 0 : 1;
    const auto shorter = [](std::string_view word, std::size_t by) {
        return word.substr(0, word.size() - by);
    };
    std::size_t least =
        std::min({defined_distance(shorter(a, 1), b) + 1, defined_distance(a, shorter(b, 1)) + 1,
                  defined_distance(shorter(a, 1), shorter(b, 1)) + cost});
    if (a.size() > 1 && b.size() > 1 && a.back() == b[b.size() - 2] && b.back() == a[a.size() - 2]) {
        least = std::min(least, defined_distance(shorter(a, 2), shorter(b, 2)) + 1);
    }
    return least;
}

// All words of the letters a and b, of at most `longest` letters.
std::vector<std::string> short_words(std::size_t longest) {
    std::vector<std::string> words{""};
    for (std::size_t at = 0; words[at].size() < longest; ++at) {
        words.push_back(words[at] + 'a');
        words.push_back(words[at] + 'b');
    }
    return words;
}

}  // namespace

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

TEST_CASE("a distance is what it is by definition, whatever the limit spares") {
    const std::vector<std::string> words = short_words(5);
    for (const std::string& a : words) {
        for (const std::string& b : words) {
            const std::size_t distance = defined_distance(a, b);
            for (std::size_t limit = 0; limit <= 6; ++limit) {
                CAPTURE(a);
                CAPTURE(b);
                CAPTURE(limit);
                REQUIRE(edit_distance(a, b, limit) == std::min(distance, limit + 1));
            }
        }
    }
}

TEST_CASE("nearest finds the closest candidate, and of equally close ones the first") {
    const std::vector<std::string> keys{"severity", "severities", "serenity"};
    CHECK(nearest("severitty", keys) == "severity");
    const std::vector<std::string> equal{"aab", "aac"};
    CHECK(nearest("aaa", equal) == "aab");
}

TEST_CASE("likeliest is the shortest that the word begins, or else the nearest") {
    const std::vector<std::string> keys{"under", "under-directie", "under-directies", "unde"};
    CHECK(likeliest("under-", keys) == "under-directie");
    CHECK(likeliest("under", keys) == "under");
    CHECK(likeliest("undr", keys) == "under");
    CHECK(likeliest("un", std::vector<std::string>{"under"}) == std::nullopt);
}

TEST_CASE("nearest goes no further than a third of the word, and at least one step") {
    const std::vector<std::string> keys{"list", "kind"};
    CHECK(nearest("lst", keys) == "list");
    CHECK(nearest("abcdef", keys) == std::nullopt);
    CHECK(nearest("pi", std::vector<std::string>{"pin"}) == "pin");
    CHECK(nearest("pi", std::vector<std::string>{"paar"}) == std::nullopt);
    CHECK(nearest("x", {}) == std::nullopt);
}
