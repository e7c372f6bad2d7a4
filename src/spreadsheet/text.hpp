// SPDX-License-Identifier: EUPL-1.2
// Makes sure of the texts of cells: valid UTF-8, no longer than a cell may hold.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace registertoets::spreadsheet {

/// Whether `text` is valid UTF-8 (no surrogates, no overlong forms, at most U+10FFFF).
bool is_utf8(std::string_view text);

/// How many bytes of `text` from its start are valid UTF-8.
std::size_t valid_utf8_length(std::string_view text);

/// Replaces every byte of `text` that is no part of a valid character by U+FFFD; true when there was one.
/// Chosen over refusing the file: one bad byte must not cost a register its check, and U+FFFD shows.
bool replace_invalid_utf8(std::string& text);

/// Cuts `text` (valid UTF-8) off after `characters` characters; true when it was longer.
bool cut_to(std::string& text, std::uint64_t characters);

/// `text` without blanks, tabs and line ends around it.
std::string_view trimmed(std::string_view text);

}  // namespace registertoets::spreadsheet
