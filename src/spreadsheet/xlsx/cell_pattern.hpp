// SPDX-License-Identifier: EUPL-1.2
// The cells and strings that Excel, LibreOffice and openpyxl write, known by their very bytes: several times
// faster than taking them apart as XML. Whatever looks otherwise, by one byte, is left to the tokenizer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace registertoets::spreadsheet::xlsx {

/// A whole `c` element as it stands, none of whose characters need decoding.
struct PlainCell {
    std::uint32_t column = 0;  ///< of the attribute r
    std::uint32_t row = 0;     ///< of the attribute r
    std::uint32_t style = 0;   ///< the attribute s
    std::string_view type;     ///< the attribute t
    bool is_inline = false;    ///< the text is that of `is`
    std::string_view text;     ///< of v or is; empty where there is none
    std::size_t length = 0;    ///< bytes up to and with the end of the element
};

/// The cell at the start of `bytes`, white space before it passed over; nothing where it is not of the usual
/// form or `bytes` ends too soon. A NUL must stand behind `bytes`.
std::optional<PlainCell> plain_cell(std::string_view bytes);

/// A whole `si` element that holds one plain `t`.
struct PlainString {
    std::string_view text;
    std::size_t length = 0;  ///< bytes up to and with the end of the element
};

/// The same for the shared string at the start of `bytes`.
std::optional<PlainString> plain_string(std::string_view bytes);

}  // namespace registertoets::spreadsheet::xlsx
