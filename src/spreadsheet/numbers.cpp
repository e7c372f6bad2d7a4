// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/numbers.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <span>

#include "util/ascii.hpp"

namespace registertoets::spreadsheet {
namespace {

using util::is_digit;

constexpr std::size_t k_exact_digits = 15;  // std::numeric_limits<double>::digits10

// Fixed notation writes a whole number past 2^53 in all digits of the double, also those that reading back
// does not need and that stand in no file. Puts zeros for these in `digits`, which are those of `size`. As
// many remain: powers of ten up to 1e22 are doubles, so the shortest digits never round up to one more.
void keep_needed_digits(double size, std::span<char> digits) {
    NumberText room;
    const auto shortest =
        std::to_chars(room.data(), room.data() + room.size(), size, std::chars_format::scientific);
    std::size_t kept = 0;
    for (const char* from = room.data(); from != shortest.ptr && *from != 'e'; ++from) {
        if (*from != '.') {
            digits[kept++] = *from;
        }
    }
    std::fill(digits.begin() + static_cast<std::ptrdiff_t>(kept), digits.end(), '0');
}

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
    constexpr double k_inexact = 9007199254740992;  // 2^53
    if (value == 0) {
        return "0";  // also for -0, which no sheet shows
    }
    const double size = std::abs(value);
    const bool plain = size >= k_smallest_plain && size < k_smallest_scientific;
    const auto result = std::to_chars(room.data(), room.data() + room.size(), value,
                                      plain ? std::chars_format::fixed : std::chars_format::scientific);
    if (plain && size > k_inexact) {
        keep_needed_digits(size, {room.data() + (value < 0 ? 1 : 0), result.ptr});
    }
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

}  // namespace registertoets::spreadsheet
