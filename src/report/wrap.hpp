// SPDX-License-Identifier: EUPL-1.2
// Text in lines that fit a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace registertoets::report {

/// `text` in lines of at most `columns` wide, broken at spaces; a word that is wider than a line is broken
/// where it must. At least one line, if an empty one.
std::vector<std::string> wrap(std::string_view text, std::size_t columns);

/// `text` with spaces behind it, or before it, until it is `columns` wide.
std::string pad_right(std::string_view text, std::size_t columns);
std::string pad_left(std::string_view text, std::size_t columns);

}  // namespace registertoets::report
