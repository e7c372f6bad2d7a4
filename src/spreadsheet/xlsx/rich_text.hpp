// SPDX-License-Identifier: EUPL-1.2
// Text of a shared or inline string: CT_Rst (ECMA-376 part 1, 18.4.8).
#pragma once

#include <string>

#include "spreadsheet/xml/tokenizer.hpp"

namespace registertoets::spreadsheet::xlsx {

/// Appends character data up to the end of the element that `xml` has just opened; elements in it are
/// skipped. Throws InputError when `text` would pass `most` bytes.
void append_content(xml::Tokenizer& xml, std::string& text, std::uint64_t most);

/// Appends the text of the `si` or `is` that `xml` has just opened: `t`, and the `t` of every run `r`,
/// joined; not the reading aid rPh, which is no part of the text. Blanks stay as they are, whatever xml:space
/// says.
void append_rich_text(xml::Tokenizer& xml, std::string& text, std::uint64_t most);

}  // namespace registertoets::spreadsheet::xlsx
