// SPDX-License-Identifier: EUPL-1.2
// How many rows of each stratum a sample takes.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace registertoets::sample {

/// Divides `size` rows over strata of these `frames` (rows that can be drawn): in proportion, by largest
/// remainders, but at least one of each stratum that has a row, and never more than it has. So there are more
/// than `size` where there are more strata than that, and fewer where there are fewer rows. Of equal
/// remainders the larger stratum goes first, then the one that stands first.
std::vector<std::uint64_t> allocate(std::span<const std::uint64_t> frames, std::uint64_t size);

}  // namespace registertoets::sample
