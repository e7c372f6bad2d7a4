// SPDX-License-Identifier: EUPL-1.2
// From what reviewers found in drawn rows to the share that is right of all rows that could be drawn.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace registertoets::sample {

/// Shares of 1.
struct Interval {
    double low = 0;
    double high = 1;
};

/// The score interval of Wilson (1927) at 95% for a `share` seen in a sample of `effective` rows; infinitely
/// many: the share is known.
Interval wilson(double share, double effective);

/// What became of one question in the drawn rows of one stratum.
struct StratumCounts {
    std::uint64_t frame = 0;  ///< rows that could be drawn
    std::uint64_t drawn = 0;
    std::uint64_t asked = 0;   ///< of the drawn rows, those in which the question stands
    std::uint64_t judged = 0;  ///< found right or wrong
    std::uint64_t right = 0;
    std::uint64_t unable = 0;  ///< could not be judged; the rest was left open
};

struct Estimate {
    StratumCounts counts;         ///< sums over the strata
    std::optional<double> share;  ///< nothing: nothing was judged
    Interval interval;
    double covered = 0;  ///< the share of the rows that is in strata where anything was judged
};

/// The estimate over `strata`. Each of them counts by its rows, not by how many of those were drawn, so that
/// one that was drawn from more often does not weigh more. The interval is Wilson's, with as many rows as a
/// plain sample from a large register would need to be as precise: fewer where strata weigh unequally, more
/// where a good part of the rows was drawn, and infinitely many where all were.
Estimate estimate(std::span<const StratumCounts> strata);

}  // namespace registertoets::sample
