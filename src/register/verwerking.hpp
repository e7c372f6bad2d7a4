// SPDX-License-Identifier: EUPL-1.2
// One row of a register, by field.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "register/field.hpp"
#include "spreadsheet/workbook.hpp"

namespace registertoets::reg {

/// What a row says in one field.
struct FieldValue {
    std::string_view text;  ///< empty: the cell is empty or the column is missing
    spreadsheet::CellType type = spreadsheet::CellType::text;
    std::uint32_t column = 0;  ///< of the cell that findings point at; 0: no column
    std::uint32_t shared = spreadsheet::k_not_shared;
    bool several_fields = false;  ///< the cell answers other fields too
    bool is_default = false;      ///< no cell says it
};

/// A processing activity. Texts are valid until the next row is read.
struct Verwerking {
    std::uint32_t row = 0;
    bool hidden = false;
    std::vector<FieldValue> values;  ///< by field of the form
};

}  // namespace registertoets::reg
