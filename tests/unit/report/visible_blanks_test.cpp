// SPDX-License-Identifier: EUPL-1.2
#include "report/visible_blanks.hpp"
#include "messages/catalogue.hpp"

#include <doctest/doctest.h>

using registertoets::messages::Msg;
using registertoets::report::with_visible_blanks;

TEST_CASE("blanks that one would overlook get a sign; a space between words stays one") {
    CHECK(with_visible_blanks("7 jaar na afloop").text == "7 jaar na afloop");
    CHECK(with_visible_blanks("7 jaar na afloop").signs.empty());
    CHECK(with_visible_blanks(" 7  jaar ").text == "·7··jaar·");
    CHECK(with_visible_blanks("a\nb\tc").text == "a¶ b→ c");
    CHECK(with_visible_blanks("a\xC2\xA0"
                              "b")
              .text == "a°b");
    CHECK(with_visible_blanks("a\xE2\x80\x8B"
                              "b\xEF\xBB\xBF")
              .text == "a<200B>b<FEFF>");
    CHECK(with_visible_blanks("a\x1B[31m").text == "a<001B>[31m");
    CHECK(with_visible_blanks("").text.empty());
}

TEST_CASE("each sign is explained once, in the order in which it occurs") {
    const auto shown = with_visible_blanks("a\nb\n ");
    CHECK(shown.signs == std::vector{Msg::trace_sign_break, Msg::trace_sign_space});
}
