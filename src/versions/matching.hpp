// SPDX-License-Identifier: EUPL-1.2
// Which row of a new version is which row of the old one.
#pragma once

#include <cstdint>
#include <vector>

#include "versions/version.hpp"

namespace registertoets::versions {

/// A row of both versions, or of one of them.
struct Match {
    std::uint32_t before = k_none;  ///< number in the rows of the old version
    std::uint32_t after = k_none;   ///< in those of the new one
    bool by_code = false;           ///< its name or directie changed, not its code
};

/// Every row of both versions once, in the order of the new version; those that are gone last, in the order
/// of the old one. Rows of one register with the same id are one; what is left over, where just one row on
/// each side has the code.
std::vector<Match> match_rows(const Version& before, const Version& after, const Vocabulary& words);

}  // namespace registertoets::versions
