// SPDX-License-Identifier: EUPL-1.2
// Draws a sample of rows from a report: at random, but the same for the same seed, on every machine and in
// whatever order the rows stand.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "check/report.hpp"

namespace registertoets::sample {

/// The largest seed: a spreadsheet program keeps numbers of 15 digits.
constexpr std::uint64_t k_largest_seed = 999'999'999'999'999;

struct DrawOptions {
    std::uint64_t seed = 0;
    std::uint64_t size = 0;  ///< rows asked for, over all strata
    bool all_rows = false;   ///< draw from rows that are not complete too
};

/// The rows of one directie in one register.
struct Stratum {
    std::size_t reg = 0;                     ///< number in the rule set
    std::uint32_t directie = check::k_none;  ///< in Report::names; k_none: rows without one
    std::uint64_t rows = 0;
    std::uint64_t frame = 0;  ///< of those, the ones that could be drawn
    std::uint64_t drawn = 0;
};

struct DrawnRow {
    std::uint32_t record = 0;   ///< in Report::rows
    std::uint32_t stratum = 0;  ///< in Drawing::strata
};

struct Drawing {
    DrawOptions options;
    std::vector<Stratum> strata;  ///< by register and name of the directie; rows without one last
    /// By stratum, and there in the order of the draw: the first rows of a stratum are a sample of it too.
    std::vector<DrawnRow> rows;

    [[nodiscard]] std::uint64_t frame() const;
};

/// Draws from the rows of `report`. In a stratum every row is as likely as any other, and so is every set of
/// as many rows: the rows are put in order of a hash of the seed and of what names them, and the first ones
/// are taken.
Drawing draw(const check::Report& report, const DrawOptions& options);

}  // namespace registertoets::sample
