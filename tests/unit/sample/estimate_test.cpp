// SPDX-License-Identifier: EUPL-1.2
#include "sample/estimate.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "sample/drawing.hpp"
#include "support/sample_population.hpp"

namespace {

using namespace registertoets;
using sample::estimate;
using sample::Estimate;
using sample::Interval;
using sample::StratumCounts;
using sample::wilson;

StratumCounts counts(std::uint64_t frame, std::uint64_t drawn, std::uint64_t right) {
    return {frame, drawn, drawn, drawn, right, 0};
}

Estimate of(const std::vector<StratumCounts>& strata) {
    return estimate(strata);
}

bool holds(const Interval& interval, double truth) {
    return interval.low <= truth + 1e-12 && truth <= interval.high + 1e-12;
}

// How likely `right` right rows are in a sample of `drawn` from `frame` rows of which `all` are right.
double chance(double frame, double all, double drawn, double right) {
    const auto choose = [](double n, double k) {
        return std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1);
    };
    if (right > all || drawn - right > frame - all) {
        return 0;
    }
    return std::exp(choose(all, right) + choose(frame - all, drawn - right) - choose(frame, drawn));
}

// A stratum, with how many of its rows are right.
struct Truth {
    std::uint64_t rows;
    std::uint64_t right;
};

struct Covered {
    double whole = 0;
    double strata = 0;      // on average
    double unweighted = 0;  // where each drawn row counts alike, whatever stratum it is of
};

// Draws many samples from a register of these strata, and counts in how many the intervals hold the truth.
Covered coverage(const std::vector<Truth>& truths, std::uint64_t size, std::uint64_t samples) {
    std::vector<std::uint64_t> rows;
    double all = 0;
    double right = 0;
    std::vector<std::uint64_t> first;  // record of each stratum
    for (const Truth& truth : truths) {
        first.push_back(static_cast<std::uint64_t>(all));
        rows.push_back(truth.rows);
        all += static_cast<double>(truth.rows);
        right += static_cast<double>(truth.right);
    }
    const check::Report report = testing::population(rows);
    Covered covered;
    for (std::uint64_t seed = 0; seed < samples; ++seed) {
        const sample::Drawing drawing = sample::draw(report, {seed, size, false});
        std::vector<StratumCounts> found;
        for (const sample::Stratum& stratum : drawing.strata) {
            found.push_back(counts(stratum.frame, stratum.drawn, 0));
        }
        for (const sample::DrawnRow& row : drawing.rows) {
            found[row.stratum].right += row.record < first[row.stratum] + truths[row.stratum].right ? 1U : 0U;
        }
        const Estimate whole = estimate(found);
        covered.whole += holds(whole.interval, right / all) ? 1 : 0;
        StratumCounts pooled;
        for (std::size_t stratum = 0; stratum < found.size(); ++stratum) {
            const double truth =
                static_cast<double>(truths[stratum].right) / static_cast<double>(truths[stratum].rows);
            covered.strata += holds(of({found[stratum]}).interval, truth) ? 1 : 0;
            pooled.right += found[stratum].right;
        }
        pooled = counts(static_cast<std::uint64_t>(all), drawing.rows.size(), pooled.right);
        covered.unweighted += holds(of({pooled}).interval, right / all) ? 1 : 0;
    }
    const auto number = static_cast<double>(samples);
    return {covered.whole / number, covered.strata / number / static_cast<double>(truths.size()),
            covered.unweighted / number};
}

}  // namespace

// Numbers that stand in the literature (Newcombe 1998, method 3, without continuity correction).
TEST_CASE("Wilson's interval gives the numbers that are known") {
    const auto check = [](double right, double all, double low, double high) {
        const Interval interval = wilson(right / all, all);
        CHECK(interval.low == doctest::Approx(low).epsilon(0.0005));
        CHECK(interval.high == doctest::Approx(high).epsilon(0.0005));
    };
    check(81, 263, 0.2553, 0.3662);
    check(15, 148, 0.0624, 0.1605);
    check(1, 29, 0.0061, 0.1718);
    CHECK(wilson(0, 20).low == 0);
    CHECK(wilson(0, 20).high == doctest::Approx(0.1611).epsilon(0.0005));
    CHECK(wilson(1, 29).low == doctest::Approx(0.8830).epsilon(0.0005));
    CHECK(wilson(1, 29).high == 1);
}

TEST_CASE("of a large register the interval is Wilson's own, of one that was judged in full a point") {
    const Estimate large = of({counts(100'000'000, 29, 28)});
    CHECK(large.interval.low == doctest::Approx(wilson(28.0 / 29, 29).low).epsilon(0.0001));
    const Estimate all = of({counts(12, 12, 9)});
    CHECK(all.interval.low == 0.75);
    CHECK(all.interval.high == 0.75);
    // Half of the rows: narrower than without knowing how many there are.
    const Estimate half = of({counts(24, 12, 9)});
    CHECK(half.interval.low > wilson(0.75, 12).low);
    CHECK(half.interval.high < wilson(0.75, 12).high);
}

TEST_CASE("each stratum counts by its rows, not by how many were drawn") {
    // 90 rows, half of them right; 10 rows, all right: 55%.
    const Estimate whole = of({counts(90, 10, 5), counts(10, 10, 10)});
    CHECK(*whole.share == doctest::Approx(0.55));
    CHECK(whole.counts.right == 15);
    CHECK(whole.counts.judged == 20);
    CHECK(whole.covered == 1);
}

TEST_CASE("strata that were not judged are left out, and that is told") {
    StratumCounts open = counts(25, 5, 0);
    open.judged = 0;
    const Estimate part = of({counts(75, 10, 10), open});
    CHECK(*part.share == 1);
    CHECK(part.covered == doctest::Approx(0.75));
    CHECK_FALSE(of({open}).share);
    CHECK_FALSE(of({}).share);
}

TEST_CASE("a question that not every row has counts for as many rows as it seems to stand in") {
    // Asked in half of the drawn rows of the first stratum, in all of the second: 20 and 40 rows.
    StratumCounts some = counts(40, 10, 0);
    some.asked = some.judged = 5;
    const Estimate whole = of({some, counts(40, 10, 9)});
    CHECK(*whole.share == doctest::Approx(0.6));
    // Nobody was asked: no rows, and no estimate from them.
    some.asked = some.judged = 0;
    CHECK(*of({some, counts(40, 10, 9)}).share == doctest::Approx(0.9));
}

// Not by chance but exactly: every sample that can be drawn, with how likely it is.
TEST_CASE("over all samples of a small register the interval holds the truth as often as it says") {
    struct Size {
        std::uint64_t frame;
        std::uint64_t drawn;
    };
    for (const Size size :
         {Size{10, 3}, Size{20, 5}, Size{20, 15}, Size{57, 6}, Size{57, 20}, Size{400, 40}}) {
        CAPTURE(size.frame);
        CAPTURE(size.drawn);
        double mean = 0;
        double least = 1;
        for (std::uint64_t all = 0; all <= size.frame; ++all) {
            double covered = 0;
            for (std::uint64_t right = 0; right <= size.drawn; ++right) {
                const Estimate found = of({counts(size.frame, size.drawn, right)});
                const auto number = [](std::uint64_t count) { return static_cast<double>(count); };
                if (holds(found.interval, number(all) / number(size.frame))) {
                    covered += chance(number(size.frame), number(all), number(size.drawn), number(right));
                }
            }
            mean += covered / static_cast<double>(size.frame + 1);
            least = std::min(least, covered);
        }
        CHECK(mean > 0.93);
        CHECK(mean < 0.99);
        CHECK(least > 0.80);
    }
}

// Monte Carlo, from the draw to the interval.
TEST_CASE("the intervals of drawn samples hold the truth as often as they say") {
    struct Case {
        std::vector<Truth> truths;
        std::uint64_t size;
    };
    const std::vector<Case> cases{
        {{{57, 51}, {12, 9}, {5, 4}, {41, 30}, {15, 15}, {2, 1}}, 40},
        {{{57, 29}, {12, 2}, {5, 5}, {41, 12}, {15, 8}, {2, 0}}, 20},
        {{{100, 98}, {30, 30}, {8, 7}}, 30},
        {{{90, 9}, {30, 27}, {20, 10}}, 25},
    };
    double strata = 0;
    for (const Case& of_case : cases) {
        const Covered covered = coverage(of_case.truths, of_case.size, 600);
        CAPTURE(of_case.size);
        CHECK(covered.whole > 0.92);
        CHECK(covered.whole <= 1);
        strata += covered.strata / static_cast<double>(cases.size());
    }
    CHECK(strata > 0.93);
}

// That the test above can fail: without weights it would.
TEST_CASE("where small directies are drawn from more often, only weights keep the estimate straight") {
    std::vector<Truth> truths{{120, 112}};
    for (int small = 0; small < 12; ++small) {
        truths.push_back({2, small % 3 == 0 ? 1U : 0U});
    }
    const Covered covered = coverage(truths, 24, 400);
    CHECK(covered.whole > 0.92);
    CHECK(covered.unweighted < 0.6);
}
