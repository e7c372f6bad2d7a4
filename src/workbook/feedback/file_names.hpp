// SPDX-License-Identifier: EUPL-1.2
// Names of files that are made from data.
#pragma once

#include <string>
#include <string_view>

#include "workbook/taken_names.hpp"

namespace registertoets::workbook {

/// `name` as the name of a file, without extension: no separators, control or reserved characters, no `..`,
/// at most 80 characters, no name that Windows keeps for itself. Numbered where it is among `taken` (compared
/// without case), to which it is added. `otherwise` where nothing is left of it.
std::string file_name(std::string_view name, std::string_view otherwise, TakenNames& taken);

}  // namespace registertoets::workbook
