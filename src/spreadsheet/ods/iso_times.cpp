// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/ods/iso_times.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <chrono>
#include <cstdint>

#include "spreadsheet/duration.hpp"
#include "util/ascii.hpp"

namespace registertoets::spreadsheet::ods {
namespace {

using util::is_digit;

constexpr std::int64_t k_day_seconds = 86400;

// Takes what it reads off the front of a text.
class Scanner {
  public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    bool take(char c) {
        if (m_rest.empty() || m_rest.front() != c) {
            return false;
        }
        m_rest.remove_prefix(1);
        return true;
    }

    // A number of `digits` digits; of one to twelve when that is 0.
    std::optional<std::int64_t> number(std::size_t digits) {
        constexpr std::size_t k_most_digits = 12;  // no sum of such numbers of hours overflows
        std::size_t length = 0;
        while (length < m_rest.size() && is_digit(m_rest[length])) {
            ++length;
        }
        if (length == 0 || length > k_most_digits || (digits != 0 && length != digits)) {
            return std::nullopt;
        }
        std::int64_t value = 0;
        std::from_chars(m_rest.data(), m_rest.data() + length, value);
        m_rest.remove_prefix(length);
        return value;
    }

    // Takes a fraction, if one stands here; whether it is a half or more.
    bool take_fraction() {
        if (!take('.') && !take(',')) {
            return false;
        }
        const bool up = !m_rest.empty() && m_rest.front() >= '5' && is_digit(m_rest.front());
        while (!m_rest.empty() && is_digit(m_rest.front())) {
            m_rest.remove_prefix(1);
        }
        return up;
    }

    [[nodiscard]] bool at_end() const { return m_rest.empty(); }

  private:
    std::string_view m_rest;
};

// The seconds of the time of day that follows a T; nothing when there is none.
std::optional<std::int64_t> time_of_day(Scanner& scanner) {
    const auto hours = scanner.number(2);
    const auto minutes = scanner.take(':') ? scanner.number(2) : std::nullopt;
    if (!hours || !minutes || *hours > 24 || *minutes > 59) {
        return std::nullopt;
    }
    std::int64_t seconds = 0;
    if (scanner.take(':')) {
        const auto number = scanner.number(2);
        if (!number || *number > 60) {
            return std::nullopt;
        }
        seconds = *number + (scanner.take_fraction() ? 1 : 0);
    }
    return *hours * 3600 + *minutes * 60 + seconds;
}

std::string clock_text(std::int64_t seconds) {
    return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

struct DurationPart {
    char letter;
    bool after_t;
    std::int64_t seconds;
};

constexpr std::array k_duration_parts{DurationPart{'D', false, k_day_seconds}, DurationPart{'H', true, 3600},
                                      DurationPart{'M', true, 60}, DurationPart{'S', true, 1}};

// The seconds of what follows the P of a duration.
std::optional<std::int64_t> seconds_of_duration(Scanner& scanner) {
    std::int64_t seconds = 0;
    bool after_t = scanner.take('T');
    std::size_t next_part = 0;
    while (!scanner.at_end()) {
        const auto number = scanner.number(0);
        const bool up = scanner.take_fraction();
        if (!number) {
            return std::nullopt;
        }
        while (next_part < k_duration_parts.size() && (k_duration_parts[next_part].after_t != after_t ||
                                                       !scanner.take(k_duration_parts[next_part].letter))) {
            ++next_part;
        }
        if (next_part == k_duration_parts.size()) {
            return std::nullopt;
        }
        seconds += *number * k_duration_parts[next_part].seconds + (up ? 1 : 0);
        ++next_part;
        after_t = after_t || scanner.take('T');
    }
    return next_part == 0 ? std::nullopt : std::optional(seconds);
}

}  // namespace

std::optional<std::string> shown_date(std::string_view value) {
    using namespace std::chrono;
    Scanner scanner(value);
    const auto year_number = scanner.number(4);
    const auto month_number = scanner.take('-') ? scanner.number(2) : std::nullopt;
    const auto day_number = scanner.take('-') ? scanner.number(2) : std::nullopt;
    if (!year_number || !month_number || !day_number) {
        return std::nullopt;
    }
    year_month_day date{year{static_cast<int>(*year_number)}, month{static_cast<unsigned>(*month_number)},
                        day{static_cast<unsigned>(*day_number)}};
    std::optional<std::int64_t> seconds = 0;
    if (scanner.take('T')) {
        seconds = time_of_day(scanner);
    }
    scanner.take('Z');
    if (!date.ok() || !seconds || !scanner.at_end()) {
        return std::nullopt;
    }
    // A fraction that rounds up may end the day.
    date = year_month_day(sys_days(date) + days{*seconds / k_day_seconds});
    std::string text = fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                                   static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    if (*seconds % k_day_seconds != 0) {
        text += 'T' + clock_text(*seconds % k_day_seconds);
    }
    return text;
}

std::optional<std::string> shown_time(std::string_view value) {
    Scanner scanner(value);
    const bool negative = scanner.take('-');
    if (!scanner.take('P')) {
        return std::nullopt;
    }
    const auto seconds = seconds_of_duration(scanner);
    if (!seconds) {
        return std::nullopt;
    }
    if (negative && *seconds != 0) {
        return "-" + duration_text(*seconds);
    }
    return *seconds < k_day_seconds ? clock_text(*seconds) : duration_text(*seconds);
}

}  // namespace registertoets::spreadsheet::ods
