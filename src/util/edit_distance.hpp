// SPDX-License-Identifier: EUPL-1.2
// How far apart two spellings are, for "did you mean".
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace registertoets::util {

/// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment) between `a` and
/// `b`, in bytes; stops counting past `limit` and then gives `limit` + 1.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

/// The candidate nearest to `word`, at most a third of its length (and at least 1) away; nothing when none
/// is. Of equally near ones the first.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates);

/// What somebody meant by `word`: the shortest candidate that it is the beginning of, where it has three
/// letters or more; else the nearest.
std::optional<std::string> likeliest(std::string_view word, std::span<const std::string> candidates);

}  // namespace registertoets::util
