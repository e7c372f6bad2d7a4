// SPDX-License-Identifier: EUPL-1.2
// What is counted of a version: in whole numbers, that add up.
#pragma once

#include <cstdint>
#include <vector>

#include "versions/version.hpp"

namespace registertoets::versions {

/// Counts of rows, or a difference of such counts.
struct Amounts {
    std::int64_t rows = 0;
    std::int64_t complete = 0;
    std::int64_t complete_law = 0;
    std::int64_t required = 0;  ///< fields
    std::int64_t filled = 0;    ///< of those

    bool operator==(const Amounts&) const = default;
    Amounts& operator+=(const Amounts& other);
    Amounts& operator-=(const Amounts& other);
};

Amounts operator-(Amounts left, const Amounts& right);

/// Those of one row.
Amounts amounts_of(const VersionRow& row);

/// The rows of one directie in one register.
struct DirectieAmounts {
    std::uint32_t reg = 0;
    std::uint32_t directie = k_none;  ///< k_none: the rows without one
    Amounts amounts;
};

/// By register and name of the directie, the rows without one last.
std::vector<DirectieAmounts> amounts_by_directie(const Version& version, const Vocabulary& words);

/// Whether directie `left` stands before `right` wherever directies are listed.
bool comes_before(const Vocabulary& words, std::uint32_t left, std::uint32_t right);

}  // namespace registertoets::versions
