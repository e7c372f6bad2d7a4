// SPDX-License-Identifier: EUPL-1.2
#include "util/ascii.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace registertoets::util;

namespace {

// Those of some bytes that are in a set: letters and digits at the ends, their neighbours, the bytes of "é".
std::string those(bool (*in_set)(char)) {
    std::string in;
    for (const char byte : std::string("/09:@AZ[`az{ -\u00e9")) {
        if (in_set(byte)) {
            in += byte;
        }
    }
    return in;
}

}  // namespace

TEST_CASE("each set of bytes has its own name") {
    CHECK(those(is_digit) == "09");
    CHECK(those(is_small_letter) == "az");
    CHECK(those(is_capital) == "AZ");
    CHECK(those(is_letter) == "AZaz");
    CHECK(those(is_beyond_ascii) == "\u00e9");
    CHECK(those(may_be_letter) == "AZaz\u00e9");
    CHECK(those(is_of_word) == "09AZaz\u00e9");
}
