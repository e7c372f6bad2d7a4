// SPDX-License-Identifier: EUPL-1.2
// Numbers as they stand in a sheet, to doubles and to the shortest text that reads back the same.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace registertoets::spreadsheet {

/// The finite number that the whole of `text` is (xsd:double without INF and NaN); nothing otherwise.
std::optional<double> parse_number(std::string_view text);

/// Room for any text of format_number.
using NumberText = std::array<char, 40>;

/// `value` in the fewest digits that read back as `value`: integers without point, no exponent from 1e-6 up
/// to 1e21 (the bounds of ECMAScript, which readers of JSON know).
std::string_view format_number(double value, NumberText& room);

/// Whether `text` is just what format_number would make of its value. Never wrongly true; the common case
/// (at most 15 digits, no exponent), found without a conversion: every such decimal reads back the same.
bool is_shortest_already(std::string_view text);

}  // namespace registertoets::spreadsheet
