// SPDX-License-Identifier: EUPL-1.2
// The escapes of ST_Xstring (ECMA-376 part 1, 22.9.2.19): _xHHHH_ stands for a UTF-16 unit that XML cannot
// hold.
#pragma once

#include <string>

namespace registertoets::spreadsheet::xlsx {

/// Decodes every _xHHHH_ of `text` once: `_x005F_x000D_` is the literal `_x000D_`.
void decode_escapes(std::string& text);

}  // namespace registertoets::spreadsheet::xlsx
