// SPDX-License-Identifier: EUPL-1.2
// Which part of registers a run looked at, and whether another run looked at more.
#include "check/selection.hpp"

#include <doctest/doctest.h>

#include "support/checked.hpp"

using namespace registertoets;
using namespace registertoets::testing;
using check::Selection;

TEST_CASE("what an earlier run looked at stands in its command, under any name of a directie") {
    const Selection said =
        check::selection_of_words({"check", "--register", "KLEIN", "--directie", "da", "--force", "a.xlsx"});
    const Selection known = check::selection_in_names(said, *small_register());
    CHECK(check::options_in_words(known) == "--register klein --directie 'Directie A'");
    CHECK(check::options_in_words(check::selection_of_words({"check", "a.xlsx"})).empty());
    CHECK(check::options_in_words(check::selection_of_words({"check", "--sheet", "Blad 1", "a.xlsx"})) ==
          "--sheet 'Blad 1'");
}

TEST_CASE("a part leaves out what another looked at, unless that is limited alike or further") {
    const Selection all;
    const Selection a{.directies = {"A"}};
    const Selection both{.directies = {"A", "B"}};
    const Selection avg{.reg = "avg"};
    CHECK(check::leaves_out(a, all));
    CHECK(check::leaves_out(a, both));
    CHECK(check::leaves_out(avg, a));
    CHECK(check::leaves_out(avg, {.reg = "wpg"}));
    CHECK_FALSE(check::leaves_out(all, a));
    CHECK_FALSE(check::leaves_out(both, a));
    CHECK_FALSE(check::leaves_out(avg, {.reg = "avg", .directies = {"A"}}));
}

TEST_CASE("of a part, only what is asked for now counts") {
    const Selection a{.directies = {"A"}};
    const Selection both{.directies = {"A", "B"}};
    CHECK(check::selection_within({}, a).directies == a.directies);
    CHECK(check::selection_within(both, a).directies == a.directies);
    CHECK(check::selection_within(both, {}).directies == both.directies);
    CHECK(check::leaves_out(check::selection_within(a, both), both));
    CHECK_FALSE(check::leaves_out(check::selection_within(both, a), a));
}
