// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/text.hpp"

#include <doctest/doctest.h>

using namespace registertoets::spreadsheet;

TEST_CASE("valid UTF-8 is recognised at the bounds of the standard") {
    for (const char* valid :
         {"", "ascii only, longer than eight", "é", "€", "😀", "\xED\x9F\xBF", "\xF4\x8F\xBF\xBF"}) {
        CAPTURE(valid);
        CHECK(is_utf8(valid));
    }
    for (const char* invalid : {"\x80", "\xC0\xAF", "\xC3", "\xE2\x82", "\xE0\x9F\xBF", "\xED\xA0\x80",
                                "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "12345678\xFF",
                                "\xFF"
                                "12345678"}) {
        CAPTURE(invalid);
        CHECK_FALSE(is_utf8(invalid));
    }
}

TEST_CASE("bytes that are no character become the replacement character") {
    std::string text = "caf\xE9 en \xE2\x82";
    CHECK(replace_invalid_utf8(text));
    CHECK(text == "caf\xEF\xBF\xBD en \xEF\xBF\xBD\xEF\xBF\xBD");
    CHECK_FALSE(replace_invalid_utf8(text));
}

TEST_CASE("a text is cut between characters") {
    std::string text = "één";
    CHECK_FALSE(cut_to(text, 3));
    CHECK(cut_to(text, 2));
    CHECK(text == "éé");
    CHECK(cut_to(text, 0));
    CHECK(text.empty());
}
