// SPDX-License-Identifier: EUPL-1.2
#include "register/code_key.hpp"

#include <doctest/doctest.h>

using registertoets::reg::code_key;

TEST_CASE("codes are compared without capitals and punctuation, with letters and digits apart") {
    CHECK(code_key("FG-0705") == "fg 0705");
    CHECK(code_key("FG 0705") == code_key("fg0705"));
    CHECK(code_key("1.1") != code_key("11"));
}
