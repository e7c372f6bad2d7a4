// SPDX-License-Identifier: EUPL-1.2
// What a review comes to: the share found right, by field and by directie.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "sample/estimate.hpp"
#include "sample/review.hpp"

namespace registertoets::sample {

/// A directie of a register.
struct StratumResult {
    std::size_t stratum = 0;  ///< in Review::strata
    Estimate rows;            ///< rows in which nothing was found wrong
    StratumCounts answers;    ///< all questions together: counts only, for answers on one row hang together
};

struct FieldResult {
    std::string id;
    std::string header;
    Estimate total;
    std::vector<Estimate> strata;  ///< as RegisterResult::strata
};

struct RegisterResult {
    std::string id;
    std::string title;
    Estimate rows;
    std::vector<StratumResult> strata;  ///< also those that nothing could be drawn from
    std::vector<FieldResult> fields;    ///< in the order of the form
};

struct Result {
    std::vector<RegisterResult> registers;
    std::vector<std::size_t> wrong;  ///< in Review::answers
    std::uint64_t questions = 0;
    std::uint64_t judged = 0;
    std::uint64_t unable = 0;
    std::uint64_t open = 0;
};

/// What the answers of `review` come to. A row is wrong as soon as one answer in it was found wrong, whatever
/// was left open: reviewers stop where they have seen enough. It is right when none of its questions is open
/// and nothing in it was found wrong; other rows do not count. Questions that are gone are open; where it
/// cannot be known which rows of a stratum lost some, none of its rows counts.
Result result_of(const Review& review);

}  // namespace registertoets::sample
