// SPDX-License-Identifier: EUPL-1.2
// The day that a version of a register is of, as its name or the command line says it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "util/date.hpp"

namespace registertoets::versions {

/// The day or month in the name of a file or folder, without its folders: `rde-2025-07-01.xlsx`, `20250701`,
/// `1-7-2025`, `2025_07`, `juli 2025`, `1 July 2025`. A month counts as its last day. Nothing where there is
/// none, or more than one.
std::optional<util::Date> date_in_name(std::string_view name);

/// An operand of the command line: `DATE=FILE`, or a path by itself.
struct DatedPath {
    std::optional<util::Date> date;
    std::string path;
};

/// Takes `word` apart. What stands before its first `=` is a date when it is `2025-07-01` or `2025-07`, and
/// part of the path when it does not look like one. Throws UserError for digits and dashes that are no date.
DatedPath dated_path(const std::string& word);

}  // namespace registertoets::versions
