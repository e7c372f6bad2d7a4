// SPDX-License-Identifier: EUPL-1.2
// What holds for any two versions, over random ones, against a count as simple as can be.
#include <doctest/doctest.h>

#include <bit>
#include <map>
#include <random>
#include <set>

#include "support/version_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;
using versions::Amounts;
using versions::RowClass;

namespace {

// Codes are no more than keys, so that some rows are known by them and some are not.
versions::Version random_version(versions::Vocabulary& words, std::mt19937& chance,
                                 const std::string& rules) {
    const auto any = [&chance](unsigned below) { return static_cast<unsigned>(chance() % below); };
    VersionBuilder builder(words);
    builder.rules(rules);
    const unsigned rows = any(25);
    for (unsigned row = 0; row < rows; ++row) {
        RowLike like;
        like.key = any(30);
        like.code = any(4) == 0 ? "" : "FG-" + std::to_string(any(12));
        like.directie = any(5) == 0 ? "" : std::string(1, static_cast<char>('A' + any(3)));
        like.required = 7;
        like.lacking = any(2) == 0 ? 0 : any(128);
        like.required = 7 + any(3);
        like.content = any(3);
        like.refused = any(6) == 0;
        builder.row(like);
    }
    return builder.build();
}

Amounts total(const versions::Version& version) {
    Amounts sum;
    for (const versions::VersionRow& row : version.rows) {
        sum += Amounts{1, row.complete ? 1 : 0, row.complete_law ? 1 : 0, row.required, row.filled};
    }
    return sum;
}

Amounts taken_together(const versions::RegisterDifference& reg) {
    Amounts sum = reg.before;
    sum += reg.added;
    sum -= reg.gone;
    for (const versions::Effect& effect : reg.effects) {
        sum.complete += effect.complete();
        sum.required += effect.required;
        sum.filled += effect.filled();
    }
    sum.complete_law = reg.after.complete_law;  // is not taken apart
    return sum;
}

std::uint64_t count_of(const versions::ClassCounts& counts, RowClass row_class) {
    return counts[static_cast<std::size_t>(row_class)];
}

void check_directies(const versions::RegisterDifference& reg) {
    Amounts before;
    Amounts after;
    versions::ClassCounts counts{};
    for (const versions::DirectieDifference& directie : reg.directies) {
        before += directie.before;
        after += directie.after;
        for (std::size_t index = 0; index < counts.size(); ++index) {
            counts[index] += directie.counts[index];
        }
    }
    CHECK(before == reg.before);
    CHECK(after == reg.after);
    CHECK(counts == reg.counts);
}

// Which rows are one, found by looking at all of them for each.
void check_counts(const versions::Version& before, const versions::Version& after,
                  const versions::RegisterDifference& reg, const versions::Vocabulary& words) {
    const auto same_id = [](const versions::VersionRow& one, const versions::VersionRow& other) {
        return one.key == other.key && one.occurrence == other.occurrence;
    };
    const auto left_over = [&](const versions::Version& of, const versions::Version& than) {
        std::map<std::string, std::vector<const versions::VersionRow*>> rows;
        for (const versions::VersionRow& row : of.rows) {
            bool found = false;
            for (const versions::VersionRow& other : than.rows) {
                found = found || same_id(row, other);
            }
            if (!found) {
                rows[std::string(words.name(row.code))].push_back(&row);
            }
        }
        return rows;
    };
    const auto old_rows = left_over(before, after);
    const auto new_rows = left_over(after, before);
    std::uint64_t gone = 0;
    std::uint64_t added = 0;
    std::uint64_t by_code = 0;
    for (const auto& [code, rows] : old_rows) {
        const auto also = new_rows.find(code);
        const bool one =
            !code.empty() && rows.size() == 1 && also != new_rows.end() && also->second.size() == 1;
        by_code += one ? 1U : 0U;
        gone += one ? 0U : rows.size();
    }
    for (const auto& [code, rows] : new_rows) {
        added += rows.size();
    }
    CHECK(reg.by_code == by_code);
    CHECK(count_of(reg.counts, RowClass::gone) == gone);
    CHECK(count_of(reg.counts, RowClass::added) == added - by_code);
}

}  // namespace

TEST_CASE("of any two versions the parts add up, in all and by directie, and the counts are right") {
    std::mt19937 chance(20250701);
    for (int round = 0; round < 400; ++round) {
        CAPTURE(round);
        versions::Vocabulary words = small_words();
        const versions::Version before = random_version(words, chance, "a");
        const versions::Version after = random_version(words, chance, round % 2 == 0 ? "a" : "b");
        const versions::Comparison both = versions::compare(before, after, words);
        REQUIRE(both.registers.size() == 1);
        const versions::RegisterDifference& reg = both.registers[0];
        CHECK(reg.before == total(before));
        CHECK(reg.after == total(after));
        CHECK(taken_together(reg) == reg.after);
        check_directies(reg);
        check_counts(before, after, reg, words);
        CHECK(reg.effects[round % 2 == 0 ? 1 : 2].mended == 0);  // one cause or the other
    }
}

TEST_CASE("a version compared with itself is all zero") {
    std::mt19937 chance(7);
    for (int round = 0; round < 50; ++round) {
        versions::Vocabulary words = small_words();
        const versions::Version version = random_version(words, chance, "a");
        const versions::Comparison both = versions::compare(version, version, words);
        const versions::RegisterDifference& reg = both.registers[0];
        CHECK(both.changes.empty());
        CHECK(count_of(reg.counts, RowClass::same) == version.rows.size());
        CHECK(reg.added == Amounts{});
        CHECK(reg.gone == Amounts{});
        for (const versions::Effect& effect : reg.effects) {
            CHECK(effect.mended + effect.broken + effect.became_complete + effect.became_incomplete == 0);
            CHECK(effect.required == 0);
        }
        CHECK_FALSE(versions::is_worse(both));
    }
}

TEST_CASE("two versions the other way round have the same numbers the other way round") {
    std::mt19937 chance(42);
    for (int round = 0; round < 200; ++round) {
        versions::Vocabulary words = small_words();
        const versions::Version one = random_version(words, chance, "a");
        const versions::Version other = random_version(words, chance, "b");
        const versions::RegisterDifference there = versions::compare(one, other, words).registers[0];
        const versions::RegisterDifference back = versions::compare(other, one, words).registers[0];
        CHECK(there.before == back.after);
        CHECK(there.added == back.gone);
        CHECK(there.gone == back.added);
        CHECK(there.by_code == back.by_code);
        for (std::size_t cause = 0; cause < versions::k_causes; ++cause) {
            CHECK(there.effects[cause].became_complete == back.effects[cause].became_incomplete);
            CHECK(there.effects[cause].mended == back.effects[cause].broken);
            CHECK(there.effects[cause].required == -back.effects[cause].required);
        }
        CHECK(count_of(there.counts, RowClass::added) == count_of(back.counts, RowClass::gone));
    }
}
