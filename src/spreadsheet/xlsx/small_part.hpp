// SPDX-License-Identifier: EUPL-1.2
// Opens the parts that are small in any sound file: workbook, styles, relationships.
#pragma once

#include <string_view>

#include "spreadsheet/container/archive.hpp"
#include "spreadsheet/xml/tokenizer.hpp"

namespace registertoets::spreadsheet::xlsx {

/// A tokenizer over part `name`, which may unpack to limit small_part_bytes. Throws InputError.
xml::Tokenizer open_small_part(const container::Archive& archive, std::string_view name);

}  // namespace registertoets::spreadsheet::xlsx
