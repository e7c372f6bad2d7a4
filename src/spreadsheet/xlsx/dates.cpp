// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/xlsx/dates.hpp"

#include <fmt/format.h>

#include <array>
#include <chrono>
#include <cmath>
#include <cstdint>

#include "spreadsheet/duration.hpp"

namespace registertoets::spreadsheet::xlsx {
namespace {

constexpr std::int64_t k_day_seconds = 86400;
constexpr std::int64_t k_false_leap_day = 60;  // 1900-02-29, which Lotus 1-2-3 counted

// The serial numbers of a date system: its first day, and the day after 9999-12-31.
struct Range {
    std::int64_t first;
    std::int64_t end;
};
constexpr std::array k_ranges{Range{0, 2958466}, Range{0, 2957004},
                              Range{-693593, 2958466}};  // by DateSystem

std::string time_text(std::int64_t seconds) {
    return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

std::string date_text(std::int64_t day, DateSystem system) {
    using namespace std::chrono;
    if (system == DateSystem::from_1900 && day == k_false_leap_day) {
        return "1900-02-29";
    }
    sys_days epoch = year{1904} / January / 1;
    if (system != DateSystem::from_1904) {
        const bool before = system == DateSystem::from_1900 && day < k_false_leap_day;
        epoch = before ? year{1899} / December / 31 : year{1899} / December / 30;
    }
    const year_month_day date{epoch + days{day}};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

// Whether `text` has the shape of `pattern`, where 9 stands for any digit.
bool has_shape(std::string_view text, std::string_view pattern) {
    if (text.size() != pattern.size()) {
        return false;
    }
    for (std::size_t index = 0; index < text.size(); ++index) {
        const bool digit = text[index] >= '0' && text[index] <= '9';
        if (pattern[index] == '9' ? !digit : text[index] != pattern[index]) {
            return false;
        }
    }
    return true;
}

}  // namespace

std::optional<std::string> date_of_serial(double serial, FormatKind kind, DateSystem system) {
    const Range range = k_ranges.at(static_cast<std::size_t>(system));
    const std::int64_t first = kind == FormatKind::duration ? 0 : range.first;
    if (serial < static_cast<double>(first) || serial >= static_cast<double>(range.end)) {
        return std::nullopt;
    }
    const auto seconds = static_cast<std::int64_t>(std::llround(serial * static_cast<double>(k_day_seconds)));
    if (seconds >= range.end * k_day_seconds) {
        return std::nullopt;  // half a second before midnight of the last day
    }
    if (kind == FormatKind::duration) {
        return duration_text(seconds);
    }
    const std::int64_t time = ((seconds % k_day_seconds) + k_day_seconds) % k_day_seconds;
    const std::int64_t day = (seconds - time) / k_day_seconds;
    // Day 0 is a time alone, unless 1904-01-01 is meant.
    if (day == 0 && (system != DateSystem::from_1904 || kind != FormatKind::date)) {
        return time_text(time);
    }
    std::string text = date_text(day, system);
    if (time != 0) {
        text += 'T' + time_text(time);
    }
    return text;
}

std::optional<std::string> date_of_iso(std::string_view text) {
    if (text.ends_with('Z')) {
        text.remove_suffix(1);
    }
    const std::size_t fraction = text.find_first_of(".,");
    if (fraction != std::string_view::npos) {
        if (text.find_first_not_of("0123456789", fraction + 1) != std::string_view::npos) {
            return std::nullopt;
        }
        text = text.substr(0, fraction);
    }
    if (has_shape(text, "9999-99-99") || has_shape(text, "99:99:99")) {
        return std::string(text);
    }
    if (has_shape(text, "99:99") || has_shape(text, "9999-99-99T99:99")) {
        return date_of_iso(std::string(text) + ":00");
    }
    if (!has_shape(text, "9999-99-99T99:99:99")) {
        return std::nullopt;
    }
    return std::string(text.ends_with("T00:00:00") ? text.substr(0, 10) : text);
}

}  // namespace registertoets::spreadsheet::xlsx
