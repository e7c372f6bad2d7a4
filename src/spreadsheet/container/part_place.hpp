// SPDX-License-Identifier: EUPL-1.2
// Which part of which file, for sentences about it.
#pragma once

#include <string>

namespace registertoets::spreadsheet::container {

struct PartPlace {
    std::string file;
    std::string part;
};

}  // namespace registertoets::spreadsheet::container
