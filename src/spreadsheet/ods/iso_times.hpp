// SPDX-License-Identifier: EUPL-1.2
// Dates and durations of XML Schema, as cells have them, to what this program shows (OpenDocument 1.2 part 1,
// 19.369 office:date-value and 19.382 office:time-value).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace registertoets::spreadsheet::ods {

/// `2024-05-01` or `2024-05-01T13:45:00` for the date `value`: to the nearest second, without zone Z, and
/// without a time of midnight. Nothing when it is no date of a year of four digits.
std::optional<std::string> shown_date(std::string_view value);

/// `13:45:00` for the duration `value` when it is shorter than a day, which is how a time of day is kept;
/// else `PT36H30M`. To the nearest second. Nothing when it is no duration, or one of months or years.
std::optional<std::string> shown_time(std::string_view value);

}  // namespace registertoets::spreadsheet::ods
