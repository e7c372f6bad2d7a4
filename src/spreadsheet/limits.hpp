// SPDX-License-Identifier: EUPL-1.2
// Guards against hostile or broken files; generous for anything that a person made.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace registertoets::spreadsheet {

/// Every limit can be changed with `--limit NAME=N`, where NAME is the member's name.
struct Limits {
    std::uint64_t part_bytes = std::uint64_t{16} << 30;  ///< one part of the package, unpacked
    std::uint64_t ratio = 200;  ///< unpacked to packed, judged past `ratio_from_bytes`
    std::uint64_t ratio_from_bytes = std::uint64_t{64} << 20;  ///< smaller parts do no harm
    std::uint64_t string_bytes = std::uint64_t{16} << 20;      ///< one string; more is refused
    std::uint64_t string_characters = 32767;  ///< Excel's own cap; what is longer is cut, with a notice
    std::uint64_t shared_bytes = std::uint64_t{4} << 30;       ///< all shared strings of a workbook together
    std::uint64_t row_bytes = std::uint64_t{1} << 30;          ///< the texts of one row together
    std::uint64_t small_part_bytes = std::uint64_t{64} << 20;  ///< workbook.xml, styles and relationships
    std::uint64_t cells = std::uint64_t{2} << 30;  ///< cells with a value in one workbook, each once
    /// Cells that a file holds once and says to repeat, as if they stood there themselves. Fills a million
    /// rows of thirty short cells.
    std::uint64_t repeated_bytes = std::uint64_t{2} << 30;
    std::uint64_t sheets = 10000;
    std::uint64_t rows = 1048576;   ///< ECMA-376: the last row of a sheet
    std::uint64_t columns = 16384;  ///< XFD
};

/// A limit by the name that `--limit` and the messages use.
struct NamedLimit {
    std::string_view name;
    std::uint64_t Limits::*member;
};

/// All limits, in the order of their declaration.
std::span<const NamedLimit> named_limits();

/// Their names, in that order.
std::vector<std::string> limit_names();

/// Sets the limit called `name`; false when there is none of that name.
bool set_limit(Limits& limits, std::string_view name, std::uint64_t value);

}  // namespace registertoets::spreadsheet
