// SPDX-License-Identifier: EUPL-1.2
#include "util/letter_pairs.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using registertoets::util::LetterPairs;

namespace {

bool may_hold(std::string_view text, std::string_view part) {
    return LetterPairs(text).may_hold(LetterPairs::Part(part));
}

}  // namespace

TEST_CASE("every part of a text may stand in it, however it is capitalised") {
    const std::vector<std::string> texts{"Bewaartermijn: 7 jaar na 1-1-2024 (art. 52 AWR)",
                                         "naïef, coöperatie – §2", "a", "\r\n\t",
                                         std::string("nul\0byte", 8)};
    for (const std::string& text : texts) {
        const LetterPairs pairs(text);
        std::string capitals = text;
        std::transform(capitals.begin(), capitals.end(), capitals.begin(), [](char byte) {
            return byte >= 'a' && byte <= 'z' ? static_cast<char>(byte - 'a' + 'A') : byte;
        });
        for (std::size_t at = 0; at <= text.size(); ++at) {
            for (std::size_t length = 0; at + length <= text.size(); ++length) {
                CHECK(pairs.may_hold(LetterPairs::Part(text.substr(at, length))));
                CHECK(pairs.may_hold(LetterPairs::Part(capitals.substr(at, length))));
            }
        }
    }
}

TEST_CASE("that a part stands nowhere is mostly known") {
    constexpr std::string_view k_text = "de gegevens worden 7 jaar bewaard";
    for (const char* const part : {"x", "8", ".", "awr", "bewaren", "77", "7j", "  ", "é", "gegevens."}) {
        CHECK_FALSE(may_hold(k_text, part));
    }
    CHECK(may_hold(k_text, ""));
    CHECK_FALSE(may_hold("", "a"));
    // All of its pairs are there, in another order: that is not known.
    CHECK(may_hold("de rede", "ede"));
}

TEST_CASE("the Kelvin sign and the long s may be a k and an s") {
    CHECK(may_hold("300 \u212A", "k"));
    CHECK(may_hold("be\u017Fluit", "besluit"));
    CHECK_FALSE(may_hold("\u2124 \u017E", "k"));
}
