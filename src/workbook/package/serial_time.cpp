// SPDX-License-Identifier: EUPL-1.2
#include "workbook/package/serial_time.hpp"

#include <charconv>
#include <chrono>

#include "util/date.hpp"

namespace registertoets::workbook::package {
namespace {

using spreadsheet::xlsx::DateSystem;

constexpr double k_day_seconds = 86'400;

// The seconds of `HH:MM:SS`; nothing when it is no time.
std::optional<int> seconds_of(std::string_view clock) {
    if (clock.size() != 8 || clock[2] != ':' || clock[5] != ':') {
        return std::nullopt;
    }
    const auto number = [clock](std::size_t at) {
        int value = -1;
        const char* const begin = clock.data() + at;
        return std::from_chars(begin, begin + 2, value).ptr == begin + 2 ? value : -1;
    };
    const int hours = number(0);
    const int minutes = number(3);
    const int seconds = number(6);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59) {
        return std::nullopt;
    }
    return hours * 3600 + minutes * 60 + seconds;
}

std::optional<double> days_of(std::string_view day, DateSystem system) {
    using namespace std::chrono;
    const auto date = util::parse_iso_date(day);
    // Before March 1900 programs disagree about the numbers.
    if (!date || day > "9999-12-31" ||
        day < (system == DateSystem::from_1904 ? "1904-01-01" : "1900-03-01")) {
        return std::nullopt;
    }
    const sys_days first =
        system == DateSystem::from_1904 ? sys_days(1904y / January / 1) : sys_days(1899y / December / 30);
    return static_cast<double>((sys_days(*date) - first).count());
}

}  // namespace

std::optional<double> serial_of(std::string_view iso, DateSystem system) {
    const bool has_day = iso.size() >= 10 && iso[4] == '-';
    const std::string_view clock = !has_day ? iso : iso.size() > 11 ? iso.substr(11) : std::string_view{};
    const std::optional<double> days = has_day ? days_of(iso.substr(0, 10), system) : 0.0;
    const std::optional<int> seconds = clock.empty() ? 0 : seconds_of(clock);
    if (!days || !seconds || (has_day && iso.size() > 10 && iso[10] != 'T')) {
        return std::nullopt;
    }
    return *days + *seconds / k_day_seconds;
}

}  // namespace registertoets::workbook::package
