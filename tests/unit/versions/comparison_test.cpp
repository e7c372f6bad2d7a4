// SPDX-License-Identifier: EUPL-1.2
#include "versions/comparison.hpp"

#include <doctest/doctest.h>

#include "support/version_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;
using versions::compare;

namespace {

constexpr check::FieldSet k_doel = 4;
constexpr check::FieldSet k_termijn = 32;

// One row that becomes `after`, by rules that are the same or not.
std::string became(const RowLike& before, const RowLike& after, bool same_rules = true) {
    versions::Vocabulary words = small_words();
    VersionBuilder old(words);
    VersionBuilder now(words);
    old.rules("a").row(before);
    now.rules(same_rules ? "a" : "b").row(after);
    return changes_in(compare(old.build(), now.build(), words), words);
}

RowLike row(check::FieldSet lacking, std::uint32_t content = 1) {
    return {.key = 7, .code = "FG-1", .directie = "Noord", .lacking = lacking, .content = content};
}

RowLike refused(std::uint32_t content = 1) {
    RowLike like = row(0, content);
    like.refused = true;
    return like;
}

}  // namespace

TEST_CASE("a row becomes complete, better or worse, or stays the same") {
    CHECK(became(row(k_doel), row(0, 2)) == "FG-1 became_complete cells\n");
    CHECK(became(row(k_doel | k_termijn), row(k_termijn, 2)) == "FG-1 better cells\n");
    CHECK(became(row(0), row(k_doel, 2)) == "FG-1 worse cells\n");
    CHECK(became(row(k_doel), row(k_doel, 2)) == "");
    CHECK(became(row(0), row(0, 2)) == "");
}

TEST_CASE("a row that lacks another field than before is worse, though it lacks as many") {
    CHECK(became(row(k_doel), row(k_termijn, 2)) == "FG-1 worse cells\n");
}

TEST_CASE("an error on the row as a whole makes it incomplete without a field that lacks") {
    CHECK(became(row(0), refused(2)) == "FG-1 worse cells\n");
    CHECK(became(refused(), row(0, 2)) == "FG-1 became_complete cells\n");
}

TEST_CASE("the same texts by other rules are the rules, by the same ones something else") {
    CHECK(became(row(0), row(k_doel), false) == "FG-1 worse rules\n");
    CHECK(became(row(0), row(k_doel), true) == "FG-1 worse other\n");
    CHECK(became(row(0), row(k_doel, 2), false) == "FG-1 worse cells\n");
}

TEST_CASE("where it is not known what a row said, it counts as changed") {
    CHECK(became(row(0, 0), row(k_doel, 0), false) == "FG-1 worse cells\n");
    CHECK(became(row(0, 1), row(k_doel, 0), false) == "FG-1 worse cells\n");
}

TEST_CASE("the very same file says the same, also where other rules find other fields in it") {
    versions::Vocabulary words = small_words();
    VersionBuilder old(words);
    VersionBuilder now(words);
    old.file("f").rules("a").row(row(0, 1));
    now.file("f").rules("b").row(row(k_doel, 2));
    CHECK(changes_in(compare(old.build(), now.build(), words), words) == "FG-1 worse rules\n");
}

TEST_CASE("a row whose name or directie changed is known by its code, if just one on each side has it") {
    versions::Vocabulary words = small_words();
    VersionBuilder old(words);
    VersionBuilder now(words);
    old.row({.key = 1, .code = "FG-1", .directie = "Noord"});
    old.row({.key = 2, .code = "FG-2", .directie = "Noord"});
    old.row({.key = 3, .code = "FG-2", .directie = "Noord"});
    old.row({.key = 4});
    now.row({.key = 11, .code = "fg 1", .directie = "Zuid", .content = 2});
    now.row({.key = 12, .code = "FG-2", .directie = "Noord"});
    now.row({.key = 14});
    const versions::Comparison both = compare(old.build(), now.build(), words);
    CHECK(changes_in(both, words) ==
          "fg 1 same cells by code\nFG-2 new cells\n new cells\nFG-2 gone cells\nFG-2 gone cells\n gone "
          "cells\n");
    CHECK(both.registers[0].by_code == 1);
    // It counts where it is now; the directie that it left has a row less.
    REQUIRE(both.registers[0].directies.size() == 3);
    CHECK(words.name(both.registers[0].directies[1].directie) == "Zuid");
    CHECK(both.registers[0].directies[1].by_code == 1);
    CHECK(both.registers[0].directies[0].before.rows == 3);
    CHECK(both.registers[0].directies[0].after.rows == 1);
    CHECK(both.registers[0].directies[2].directie == versions::k_none);
}

TEST_CASE("a row that got a code, or another one, is known by its name, if no other row has that name") {
    versions::Vocabulary words = small_words();
    VersionBuilder old(words);
    VersionBuilder now(words);
    old.row({.key = 1, .lacking = k_doel, .name = 101}).row({.key = 2, .code = "FG-2", .name = 102});
    old.row({.key = 3, .name = 103}).row({.key = 4, .name = 103}).row({.key = 5});
    old.row({.key = 6, .code = "FG-6", .name = 106}).row({.key = 7, .code = "FG-7", .name = 106});
    now.row({.key = 11, .code = "FG-1", .lacking = k_doel, .name = 101});
    now.row({.key = 12, .code = "FG-20", .lacking = k_doel, .content = 2, .name = 102});
    now.row({.key = 13, .code = "FG-3", .name = 103}).row({.key = 15, .code = "FG-5"});
    now.row({.key = 6, .code = "FG-6", .name = 106}).row({.key = 17, .code = "FG-70", .name = 106});
    const versions::Comparison both = compare(old.build(), now.build(), words);
    CHECK(changes_in(both, words) ==
          "FG-1 same other by name\nFG-20 worse cells by name\nFG-3 new cells\nFG-5 new cells\n"
          "FG-70 new cells\n gone cells\n gone cells\n gone cells\nFG-7 gone cells\n");
    CHECK(both.registers[0].by_name == 2);
    CHECK(both.registers[0].directies[0].by_name == 2);
    CHECK(both.registers[0].by_code == 0);
}

TEST_CASE("a code that stays says more than a name: the row is the one with the code") {
    versions::Vocabulary words = small_words();
    VersionBuilder old(words);
    VersionBuilder now(words);
    old.row({.key = 1, .code = "FG-1", .name = 101}).row({.key = 2, .code = "FG-2", .name = 102});
    now.row({.key = 11, .code = "FG-1", .name = 102}).row({.key = 12, .code = "FG-2", .name = 101});
    CHECK(changes_in(compare(old.build(), now.build(), words), words) ==
          "FG-1 same other by code\nFG-2 same other by code\n");
}

TEST_CASE("rows with equal keys are told apart by their order") {
    versions::Vocabulary words = small_words();
    VersionBuilder old(words);
    VersionBuilder now(words);
    old.row({.key = 1, .code = "A"}).row({.key = 1, .code = "A", .lacking = k_doel});
    now.row({.key = 1, .code = "A"}).row({.key = 1, .code = "A", .content = 2}).row({.key = 1, .code = "A"});
    CHECK(changes_in(compare(old.build(), now.build(), words), words) ==
          "A became_complete cells\nA new cells\n");
}

TEST_CASE("the change is taken apart in integers that add up") {
    versions::Vocabulary words = small_words();
    VersionBuilder old(words);
    VersionBuilder now(words);
    old.rules("a")
        .row({.key = 1, .content = 1})
        .row({.key = 2, .lacking = k_doel})
        .row({.key = 3})
        .row({.key = 4});
    now.rules("b").row({.key = 1, .content = 1, .refused = true}).row({.key = 2, .content = 2});
    now.row({.key = 3, .lacking = k_doel | k_termijn, .required = 6, .content = 2})
        .row({.key = 5})
        .row({.key = 6});
    const versions::Comparison both = compare(old.build(), now.build(), words);
    //       was  new  gone mended broken rules other
    CHECK(complete_taken_apart(both) == "3 +2 -1 +1 -1 -1 +0 = 3");
    const versions::RegisterDifference& reg = both.registers[0];
    CHECK(reg.before == versions::Amounts{4, 3, 3, 20, 19});
    CHECK(reg.after == versions::Amounts{5, 3, 4, 26, 24});
    CHECK(reg.effects[0].mended == 1);
    CHECK(reg.effects[0].broken == 2);
    CHECK(reg.effects[0].required == 1);
    CHECK(reg.effects[0].filled() == 0);
    CHECK(reg.effects[1].became_incomplete == 1);
    CHECK_FALSE(both.same_rules);
}

TEST_CASE("worse is a row that became so, or a directie whose share fell that is in both") {
    const auto judged = [](const std::vector<RowLike>& before, const std::vector<RowLike>& after) {
        versions::Vocabulary words = small_words();
        VersionBuilder old(words);
        VersionBuilder now(words);
        for (const RowLike& like : before) {
            old.row(like);
        }
        for (const RowLike& like : after) {
            now.row(like);
        }
        return versions::is_worse(compare(old.build(), now.build(), words));
    };
    const RowLike good{.key = 1, .directie = "Noord"};
    const RowLike poor{.key = 2, .directie = "Noord", .lacking = k_doel};
    const RowLike other{.key = 3, .directie = "Zuid", .lacking = k_doel};
    CHECK_FALSE(judged({good, poor}, {good, poor}));
    CHECK_FALSE(judged({good}, {good, other}));  // a directie that came
    CHECK_FALSE(judged({good, other}, {good}));  // one that went
    CHECK(judged({good}, {good, poor}));         // no row is worse, the share is
    CHECK(judged({good, poor}, {poor}));         // the good row went
    RowLike worse = good;
    worse.lacking = k_doel;
    CHECK(judged({good}, {worse}));
}

TEST_CASE("a register in one version only is compared with nothing") {
    versions::Vocabulary words = small_words();
    VersionBuilder old(words);
    VersionBuilder now(words);
    versions::Version before = old.row({.key = 1}).build();
    versions::Version after = now.build();
    after.about.registers = {words.register_number("later")};
    const versions::Comparison both = compare(before, after, words);
    REQUIRE(both.registers.size() == 2);
    CHECK(both.registers[0].gone.rows == 1);
    CHECK(both.registers[1].before.rows == 0);
    CHECK(both.registers[1].after.rows == 0);
}
