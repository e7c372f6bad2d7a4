// SPDX-License-Identifier: EUPL-1.2
// The rows, cells and strings that Excel, LibreOffice and openpyxl write, known by their very bytes: several
// times faster than taking them apart as XML. Whatever looks otherwise, by one byte, is left to the
// tokenizer.
//
// Each function takes what stands at the start of `bytes`, white space before it passed over, and says how
// many bytes that is; 0 where it is not of the usual form or `bytes` ends too soon. A NUL must stand behind
// `bytes`.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace registertoets::spreadsheet::xlsx {

/// The attribute t of a cell.
enum class StoredType : std::uint8_t { number, shared, text, boolean, error, date };

/// The StoredType that `t` spells; number for what it does not know.
StoredType stored_type(std::string_view t);

/// A whole `c` element as it stands, none of whose characters need decoding.
struct PlainCell {
    std::uint32_t column = 0;  ///< of the attribute r
    std::uint32_t row = 0;     ///< of the attribute r
    std::uint32_t style = 0;   ///< the attribute s
    StoredType type = StoredType::number;
    bool is_index = false;    ///< of a shared string; `index` is in the place of the text
    bool is_special = false;  ///< the text may hold anything but ASCII without `_`
    std::uint32_t index = 0;
    std::string_view text;  ///< of v or is; empty where there is none
};

/// The number of a row as it ends each reference to a cell of it, with its quote: cells are known by it
/// quickest.
struct RowText {
    RowText() = default;
    explicit RowText(std::uint32_t row);

    std::uint64_t bytes = 0;
    std::uint64_t mask = 0;
    std::uint32_t number = 0;
    std::uint32_t length = 0;  ///< 0 where it is not known or does not fit
};

/// `row` is where the cell is likely to be.
std::size_t take_plain_cell(std::string_view bytes, const RowText& row, PlainCell& cell);

/// A whole `si` element that holds one plain `t`.
struct PlainString {
    bool is_special = false;  ///< as with a cell
    std::string_view text;
};
std::size_t take_plain_string(std::string_view bytes, PlainString& string);

/// The start tag of a row, or a whole row that is empty.
struct PlainRow {
    std::uint32_t number = 0;  ///< the attribute r; 0 where it is absent
    bool hidden = false;
    bool is_empty = false;
};
std::size_t take_plain_row(std::string_view bytes, PlainRow& row);

/// The end tag of a row.
std::size_t take_plain_row_end(std::string_view bytes);

}  // namespace registertoets::spreadsheet::xlsx
