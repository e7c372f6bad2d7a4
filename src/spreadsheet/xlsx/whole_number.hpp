// SPDX-License-Identifier: EUPL-1.2
// Whole numbers as they stand in attributes: rows, styles, formats.
#pragma once

#include <charconv>
#include <cstdint>
#include <string_view>
#include <system_error>

namespace registertoets::spreadsheet::xlsx {

/// All of `text` as a whole number; 0 when it is none or does not fit.
inline std::uint32_t whole_number(std::string_view text) {
    std::uint32_t number = 0;
    const char* const end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, number);
    return result.ec == std::errc() && result.ptr == end ? number : 0;
}

}  // namespace registertoets::spreadsheet::xlsx
