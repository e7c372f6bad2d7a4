// SPDX-License-Identifier: EUPL-1.2
// Serial numbers to ISO 8601 (ECMA-376 part 1, 18.17.4).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "spreadsheet/xlsx/number_format.hpp"

namespace registertoets::spreadsheet::xlsx {

/// What serial numbers count from. `calendar` is 1900 without compatibility: no 29 February 1900, and dates
/// before.
enum class DateSystem : std::uint8_t { from_1900, from_1904, calendar };

/// The date, time or both that `serial` is: `2024-05-01`, `2024-05-01T13:45:00`, `13:45:00` (a serial below
/// 1), or `PT36H30M` for a duration; to the second. Nothing where the spreadsheet program shows no date
/// either: negative (before 0001-01-01 by the calendar), or past 9999-12-31. Serial 60 of 1900 is 1900-02-29,
/// the day that Excel believes in.
std::optional<std::string> date_of_serial(double serial, FormatKind kind, DateSystem system);

/// An ISO 8601 text of a cell of type d as this program writes dates: without fractions of a second, zone Z
/// and a time of midnight; nothing when it is no such text.
std::optional<std::string> date_of_iso(std::string_view text);

}  // namespace registertoets::spreadsheet::xlsx
