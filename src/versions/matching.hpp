// SPDX-License-Identifier: EUPL-1.2
// Which row of a new version is which row of the old one.
#pragma once

#include <cstdint>
#include <vector>

#include "versions/version.hpp"

namespace registertoets::versions {

/// By what a row of both versions is known. `code`: its name or directie changed. `name`: its code
/// changed, came or went, under the name and directie that it had.
enum class KnownBy : unsigned char { id, code, name };

/// A row of both versions, or of one of them.
struct Match {
    std::uint32_t before = k_none;  ///< number in the rows of the old version
    std::uint32_t after = k_none;   ///< in those of the new one
    KnownBy by = KnownBy::id;
};

/// Every row of both versions once, in the order of the new version; those that are gone last, in the order
/// of the old one. Rows of one register with the same id are one; of what is left over, those of which just
/// one on each side has the code; then those whose name just one row of each version has.
std::vector<Match> match_rows(const Version& before, const Version& after, const Vocabulary& words);

}  // namespace registertoets::versions
