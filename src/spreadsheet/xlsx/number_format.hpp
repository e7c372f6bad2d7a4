// SPDX-License-Identifier: EUPL-1.2
// Is a number a date? Only its number format says so (ECMA-376 part 1, 18.8.30 and 18.8.31).
#pragma once

#include <cstdint>
#include <string_view>

namespace registertoets::spreadsheet::xlsx {

enum class FormatKind : std::uint8_t { number, date, time, date_time, duration, by_value };

/// What the format code `code` shows; by_value where its sections differ in that. Quoted and escaped
/// characters, colours and locales do not count; Dutch and German codes (dd-mm-jjjj, uu:mm, Standaard) are
/// understood, for programs that write what their user typed.
FormatKind kind_of_code(std::string_view code);

/// What `code` shows of `value`, by the section for it; never by_value.
FormatKind kind_of_code(std::string_view code, double value);

/// What the builtin format `id` shows.
FormatKind kind_of_builtin(std::uint32_t id);

}  // namespace registertoets::spreadsheet::xlsx
