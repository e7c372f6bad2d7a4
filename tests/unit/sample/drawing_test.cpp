// SPDX-License-Identifier: EUPL-1.2
#include "sample/drawing.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "support/sample_population.hpp"

namespace {

using registertoets::check::Report;
using registertoets::check::RowRecord;
using registertoets::sample::draw;
using registertoets::sample::Drawing;
using registertoets::testing::population;

// The drawn rows by what they say, in the order of the draw.
std::vector<std::uint32_t> contents(const Report& report, const Drawing& drawing) {
    std::vector<std::uint32_t> drawn;
    for (const auto& row : drawing.rows) {
        drawn.push_back(report.rows[row.record].content);
    }
    return drawn;
}

void shuffle(std::deque<RowRecord>& rows, std::uint64_t state) {
    for (std::size_t left = rows.size(); left > 1; --left) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        std::swap(rows[left - 1], rows[(state >> 33U) % left]);
    }
}

// How far counts of `draws` in which each had the chance `share` are from what chance gives, in units of what
// is expected: about 1 when each had that chance, and rarely over 1,8 for ten counts or more.
double unevenness(const std::vector<double>& counts, double draws, double share) {
    double sum = 0;
    for (const double count : counts) {
        sum += (count - draws * share) * (count - draws * share);
    }
    return sum / (draws * share * (1 - share)) / static_cast<double>(counts.size());
}

}  // namespace

TEST_CASE("the same seed draws the same rows, whatever the order they stand in") {
    Report report = population({40, 12, 3, 1});
    const Drawing first = draw(report, {2025, 14, false});
    const auto drawn = contents(report, first);
    CHECK(drawn.size() == 14);
    CHECK(std::set(drawn.begin(), drawn.end()).size() == 14);
    for (std::uint64_t order = 1; order <= 20; ++order) {
        shuffle(report.rows, order);
        CHECK(contents(report, draw(report, {2025, 14, false})) == drawn);
    }
    CHECK(contents(report, draw(report, {2026, 14, false})) != drawn);
}

TEST_CASE("rows with one key are told apart by what they say") {
    Report report = population({30});
    for (RowRecord& row : report.rows) {
        row.key_hash = 7;
    }
    const auto drawn = contents(report, draw(report, {1, 8, false}));
    CHECK(std::set(drawn.begin(), drawn.end()).size() == 8);
    shuffle(report.rows, 5);
    CHECK(contents(report, draw(report, {1, 8, false})) == drawn);
}

// Reckoned by another program: the lowest SHA-256 of "1␟klein␟D00␟KEY␟0", the key in sixteen digits.
TEST_CASE("a seed draws these rows on every machine") {
    const Report report = population({20, 6});
    CHECK(contents(report, draw(report, {1, 6, false})) == std::vector<std::uint32_t>{7, 12, 15, 18, 1, 24});
}

TEST_CASE("a larger sample of a directie begins with the smaller one") {
    const Report report = population({50});
    const auto small = contents(report, draw(report, {11, 10, false}));
    const auto large = contents(report, draw(report, {11, 30, false}));
    CHECK(std::equal(small.begin(), small.end(), large.begin()));
}

TEST_CASE("only complete rows are drawn, unless all are asked for") {
    Report report = population({10, 4});
    for (std::size_t row = 0; row < report.rows.size(); row += 2) {
        report.rows[row].complete = false;
    }
    const Drawing complete = draw(report, {3, 100, false});
    CHECK(complete.rows.size() == 7);
    for (const auto& row : complete.rows) {
        CHECK(bool{report.rows[row.record].complete});
    }
    CHECK(complete.strata[0].rows == 10);
    CHECK(complete.strata[0].frame == 5);
    CHECK(draw(report, {3, 100, true}).rows.size() == 14);
}

TEST_CASE("a directie without complete rows is a stratum that nothing is drawn from") {
    Report report = population({3, 2});
    report.rows[3].complete = report.rows[4].complete = false;
    const Drawing drawing = draw(report, {3, 4, false});
    REQUIRE(drawing.strata.size() == 2);
    CHECK(drawing.strata[1].rows == 2);
    CHECK(drawing.strata[1].frame == 0);
    CHECK(drawing.strata[1].drawn == 0);
}

TEST_CASE("rows without a directie are a stratum, the last one") {
    Report report = population({3, 2});
    report.rows[0].directie = registertoets::check::k_none;
    const Drawing drawing = draw(report, {3, 3, false});
    REQUIRE(drawing.strata.size() == 3);
    CHECK(drawing.strata[2].directie == registertoets::check::k_none);
    CHECK(drawing.strata[2].drawn == 1);
}

// Monte Carlo: over many seeds each row, and each pair of rows, of a stratum is drawn equally often.
TEST_CASE("every row of a stratum is drawn equally often, and so is every pair") {
    constexpr int k_draws = 3000;
    const Report report = population({40, 12, 3});
    std::vector<double> rows(report.rows.size());
    std::map<std::pair<std::uint32_t, std::uint32_t>, double> pairs;
    Drawing drawing;
    for (std::uint64_t seed = 0; seed < k_draws; ++seed) {
        drawing = draw(report, {seed, 14, false});
        for (const auto& one : drawing.rows) {
            ++rows[one.record];
            for (const auto& other : drawing.rows) {
                if (one.stratum == 1 && other.stratum == 1 && one.record < other.record) {
                    ++pairs[{one.record, other.record}];
                }
            }
        }
    }
    std::size_t first = 0;
    for (const auto& stratum : drawing.strata) {
        const std::vector<double> counts(rows.begin() + static_cast<std::ptrdiff_t>(first),
                                         rows.begin() + static_cast<std::ptrdiff_t>(first + stratum.frame));
        const double share = static_cast<double>(stratum.drawn) / static_cast<double>(stratum.frame);
        CAPTURE(stratum.frame);
        CHECK(std::accumulate(counts.begin(), counts.end(), 0.0) ==
              doctest::Approx(k_draws * static_cast<double>(stratum.drawn)));
        CHECK(unevenness(counts, k_draws, share) < 1.8);
        first += stratum.frame;
    }
    std::vector<double> of_pairs;
    of_pairs.reserve(pairs.size());
    for (const auto& [pair, count] : pairs) {
        of_pairs.push_back(count);
    }
    const auto drawn = static_cast<double>(drawing.strata[1].drawn);
    REQUIRE(of_pairs.size() == 66);
    CHECK(unevenness(of_pairs, k_draws, drawn * (drawn - 1) / (12 * 11)) < 1.8);
}

// That the test above can fail: rows that are two percent more likely than others are seen.
TEST_CASE("rows that are drawn a little more often would be noticed") {
    std::vector<double> counts(40, 3000 * 0.25);
    CHECK(unevenness(counts, 3000, 0.25) == doctest::Approx(0));
    for (std::size_t row = 0; row < 20; ++row) {
        counts[row] += 3000 * 0.015;
        counts[row + 20] -= 3000 * 0.015;
    }
    CHECK(unevenness(counts, 3000, 0.25) > 1.8);
}
