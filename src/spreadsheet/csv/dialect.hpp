// SPDX-License-Identifier: EUPL-1.2
// Which separator a text has, found in its first records.
#pragma once

#include <cstddef>
#include <string_view>

namespace registertoets::spreadsheet::csv {

/// How much of a text `find_dialect` wants to see.
constexpr std::size_t k_sample_bytes = std::size_t{128} << 10;

struct Dialect {
    char separator = 0;
    /// The first line is `sep=;`, as Excel understands it: it says the separator and is no row.
    bool is_stated = false;
    /// The records have mostly the same number of fields, more than one: a table, not prose.
    bool is_regular = false;
};

/// The dialect of a text in UTF-8 that begins with `sample`; `is_whole` where there is no more of it.
Dialect find_dialect(std::string_view sample, bool is_whole);

}  // namespace registertoets::spreadsheet::csv
