// SPDX-License-Identifier: EUPL-1.2
// Calendar days: today, ISO 8601, and the ways in which people write a date in a cell.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace registertoets::util {

using Date = std::chrono::year_month_day;

/// The day it is, in universal time.
Date today();

/// Reads `YYYY-MM-DD`, exactly; nothing when it is no day of the calendar.
std::optional<Date> parse_iso_date(std::string_view text);

/// Reads a day as people write it: `2025-07-01` (a time behind it is passed over), `1-7-2025`, `01/07/2025`,
/// `1.7.2025`, `1 juli 2025`, `3 sept. 2025`, `1 July 2025`; day before month. Nothing when it is no such
/// day.
std::optional<Date> parse_written_date(std::string_view text);

/// A day, or all days of a month or a year.
struct Days {
    Date first;
    Date last;
};

/// What `text` begins with: a day, a month or a year as people write it (`1-1-2027`, `1-1-27`, `jan. 2027`,
/// `01-2027`, `2027`, and `eind 2027` for its last day), whatever stands behind it. Nothing where it begins
/// with none.
std::optional<Days> days_in_front(std::string_view text);

/// The same day of the month, `months` earlier; the last day of that month where it has no such day.
Date months_before(const Date& date, int months);

/// The day `days` earlier.
Date days_before(const Date& date, int days);

/// `date` as `YYYY-MM-DD`.
std::string iso(const Date& date);

}  // namespace registertoets::util
