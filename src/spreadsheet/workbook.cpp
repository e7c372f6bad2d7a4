// SPDX-License-Identifier: EUPL-1.2
// The names of cell types, as the command `cells` writes them.
#include "spreadsheet/workbook.hpp"

#include <array>

namespace registertoets::spreadsheet {

std::string_view name_of(CellType type) {
    constexpr std::array<std::string_view, 5> k_names{"text", "number", "boolean", "date", "error"};
    return k_names.at(static_cast<std::size_t>(type));
}

}  // namespace registertoets::spreadsheet
