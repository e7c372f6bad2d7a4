// SPDX-License-Identifier: EUPL-1.2
// Text as code points, and what kind each of them is.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace registertoets::util {

/// U+FFFD, which stands for bytes that are no UTF-8.
constexpr std::int32_t k_replacement = 0xFFFD;

/// Takes the next code point off the front of `text`, which must not be empty; an invalid byte gives a
/// negative value, -1 minus the byte, and is taken alone.
std::int32_t take_code_point(std::string_view& text);

/// Adds `code_point` to `target` as UTF-8.
void append_code_point(std::string& target, std::int32_t code_point);

/// White space, line breaks too.
bool is_blank(std::int32_t code_point);

/// Controls, formatting (zero width, bidirectional, soft hyphen) and unassigned code points.
bool is_invisible(std::int32_t code_point);

/// Letters, marks and digits.
bool is_word_character(std::int32_t code_point);

}  // namespace registertoets::util
