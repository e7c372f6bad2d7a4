// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/duration.hpp"

#include <fmt/format.h>

namespace registertoets::spreadsheet {

std::string duration_text(std::int64_t seconds) {
    std::string text = "PT";
    if (seconds >= 3600) {
        text += fmt::format("{}H", seconds / 3600);
    }
    if (seconds / 60 % 60 != 0) {
        text += fmt::format("{}M", seconds / 60 % 60);
    }
    if (seconds % 60 != 0 || seconds == 0) {
        text += fmt::format("{}S", seconds % 60);
    }
    return text;
}

}  // namespace registertoets::spreadsheet
