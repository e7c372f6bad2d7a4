// SPDX-License-Identifier: EUPL-1.2
#include "sample/estimate.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace registertoets::sample {
namespace {

constexpr double k_z = 1.959963984540054;  // the normal distribution has 95% between -z and z

double number(std::uint64_t count) {
    return static_cast<double>(count);
}

// The rows of the stratum for which the question stands: all of them, or as large a part as of the drawn
// ones.
double rows_asked(const StratumCounts& stratum) {
    return stratum.drawn == 0 ? 0 : number(stratum.frame) * number(stratum.asked) / number(stratum.drawn);
}

// What drawing from few rows without putting back takes off the variance.
double finite(double rows, double judged) {
    return rows > 1 ? std::clamp((rows - judged) / (rows - 1), 0.0, 1.0) : 0;
}

void add(StratumCounts& sum, const StratumCounts& stratum) {
    sum.frame += stratum.frame;
    sum.drawn += stratum.drawn;
    sum.asked += stratum.asked;
    sum.judged += stratum.judged;
    sum.right += stratum.right;
    sum.unable += stratum.unable;
}

}  // namespace

Interval wilson(double share, double effective) {
    if (std::isinf(effective)) {
        return {share, share};
    }
    const double z2 = k_z * k_z;
    const double middle = share + z2 / (2 * effective);
    const double reach = k_z * std::sqrt(share * (1 - share) / effective + z2 / (4 * effective * effective));
    const double scale = 1 + z2 / effective;
    return {std::clamp((middle - reach) / scale, 0.0, share),
            std::clamp((middle + reach) / scale, share, 1.0)};
}

Estimate estimate(std::span<const StratumCounts> strata) {
    Estimate result;
    double all = 0;     // rows asked
    double judged = 0;  // of those, in strata where anything was judged
    double right = 0;
    for (const StratumCounts& stratum : strata) {
        add(result.counts, stratum);
        const double rows = rows_asked(stratum);
        all += rows;
        if (stratum.judged > 0) {
            judged += rows;
            right += rows * number(stratum.right) / number(stratum.judged);
        }
    }
    if (judged <= 0) {
        return result;
    }
    // Of the variance of the estimate where all strata are alike: where they differ, it is smaller.
    double variance = 0;
    for (const StratumCounts& stratum : strata) {
        if (stratum.judged > 0) {
            const double rows = rows_asked(stratum);
            const double weight = rows / judged;
            variance += weight * weight * finite(rows, number(stratum.judged)) / number(stratum.judged);
        }
    }
    result.share = std::min(1.0, right / judged);
    result.covered = judged / all;
    result.interval =
        wilson(*result.share, variance > 0 ? 1 / variance : std::numeric_limits<double>::infinity());
    return result;
}

}  // namespace registertoets::sample
