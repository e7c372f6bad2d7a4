// SPDX-License-Identifier: EUPL-1.2
// A cell as it stands in content.xml (OpenDocument 1.2 part 1, 9.1.4 and 19.385 office:value-type).
#pragma once

#include <cstdint>
#include <string>

namespace registertoets::spreadsheet::ods {

enum class ValueType : std::uint8_t { text, number, date, time, boolean };

struct StoredCell {
    ValueType type = ValueType::text;
    bool is_error = false;  ///< the file says so
    bool has_formula = false;
    std::uint64_t columns = 1;  ///< for how many columns it stands
    std::uint64_t columns_spanned = 1;
    std::uint64_t rows_spanned = 1;
    std::string value;  ///< the attribute that holds a value of this type; may be empty
    std::string text;   ///< what the cell shows
};

}  // namespace registertoets::spreadsheet::ods
