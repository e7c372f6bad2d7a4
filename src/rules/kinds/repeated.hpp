// SPDX-License-Identifier: EUPL-1.2
// How rules over all rows judge what they noted.
#pragma once

#include <cstdint>
#include <vector>

#include "rules/check.hpp"
#include "rules/notes.hpp"

namespace registertoets::rules::kinds_table {

/// By kind of note the first row that has it.
std::vector<std::uint32_t> first_rows(const Notes& notes);

/// Finds each row but the first of a group whose value and that of the first `differ`, with that first row.
void find_differing(const Notes& notes, bool (*differ)(std::uint64_t, std::uint64_t),
                    const SetCheck::Found& found);

/// Finds each row that has another value than most rows of its group, with the first row that has that one;
/// of two values that are as frequent the greater one stands, so that the order of rows changes nothing.
void find_minority(const Notes& notes, const SetCheck::Found& found);

}  // namespace registertoets::rules::kinds_table
