// SPDX-License-Identifier: EUPL-1.2
#include "support/sheet_text.hpp"

namespace registertoets::testing {

void SheetText::row(std::span<const workbook::OutCell> cells, double) {
    rows.emplace_back();
    looks.emplace_back();
    for (const workbook::OutCell& cell : cells) {
        const auto* text = std::get_if<std::string_view>(&cell.value);
        const auto* number = std::get_if<double>(&cell.value);
        const auto* iso = std::get_if<workbook::IsoTime>(&cell.value);
        rows.back().push_back(text != nullptr     ? std::string(*text)
                              : number != nullptr ? std::to_string(*number)
                              : iso != nullptr    ? std::string(iso->text)
                                                  : "");
        looks.back().push_back(cell.look);
    }
}

}  // namespace registertoets::testing
