// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/xlsx/numbers.hpp"

#include <charconv>
#include <cmath>

namespace registertoets::spreadsheet::xlsx {
namespace {

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

constexpr std::size_t k_exact_digits = 15;  // std::numeric_limits<double>::digits10

}  // namespace

std::optional<double> parse_number(std::string_view text) {
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    const std::string_view unsigned_text = text.starts_with('-') ? text.substr(1) : text;
    // from_chars also knows inf and nan, which are no numbers of a sheet.
    if (unsigned_text.empty() || (!is_digit(unsigned_text.front()) && unsigned_text.front() != '.')) {
        return std::nullopt;
    }
    double value = 0;
    const char* const end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, value);
    if (result.ec != std::errc() || result.ptr != end || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

std::string_view format_number(double value, NumberText& room) {
    constexpr double k_smallest_plain = 1e-6;
    constexpr double k_smallest_scientific = 1e21;
    if (value == 0) {
        return "0";  // also for -0, which no sheet shows
    }
    const double size = std::abs(value);
    const bool plain = size >= k_smallest_plain && size < k_smallest_scientific;
    const auto result = std::to_chars(room.data(), room.data() + room.size(), value,
                                      plain ? std::chars_format::fixed : std::chars_format::scientific);
    return {room.data(), static_cast<std::size_t>(result.ptr - room.data())};
}

bool is_shortest_already(std::string_view text) {
    if (text.starts_with('-')) {
        text.remove_prefix(1);
        if (text == "0") {
            return false;
        }
    }
    std::size_t at = 0;
    while (at < text.size() && is_digit(text[at])) {
        ++at;
    }
    const bool leading_zero = text.starts_with('0');
    if (at == 0 || at > k_exact_digits || (leading_zero && at > 1)) {
        return false;
    }
    if (at == text.size()) {
        return true;
    }
    const std::string_view fraction = text.substr(at + 1);
    if (text[at] != '.' || fraction.empty() || fraction.back() == '0' ||
        fraction.size() + at > k_exact_digits || (leading_zero && fraction.starts_with("0000"))) {
        return false;
    }
    for (const char c : fraction) {
        if (!is_digit(c)) {
            return false;
        }
    }
    return true;
}

}  // namespace registertoets::spreadsheet::xlsx
