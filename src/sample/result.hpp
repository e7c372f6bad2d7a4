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

/// What the answers of `review` come to. A row is judged when none of its questions is open, for a row that
/// was left half done shows what is wrong sooner than that it is right; it is right when nothing in it was
/// found wrong.
Result result_of(const Review& review);

}  // namespace registertoets::sample
