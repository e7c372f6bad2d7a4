// SPDX-License-Identifier: EUPL-1.2
// Rows below a header that are no verwerking by what their few cells say: numbers of columns, totals,
// footnotes and titles of sections.
#pragma once

#include <span>
#include <string>

#include "register/header_match.hpp"
#include "spreadsheet/workbook.hpp"

namespace registertoets::reg {

/// The first cell of a row with something visible, and whether no other has.
struct FirstCell {
    const spreadsheet::Cell* cell = nullptr;
    bool alone = false;
};
FirstCell first_cell(const spreadsheet::Row& row);

/// Whether the row does nothing but number most columns, or the first five: 1, 2, 3, or (1), (2), (3), or A,
/// B, C.
bool numbers_columns(const spreadsheet::Row& row, const HeaderMatch& match);

/// Whether the row, right below the header, says more of the columns and names no verwerking: other headers
/// of `form` ("Termijn", "Bron" below "Bewaartermijn"), or nothing but articles of the law that asks for
/// them.
bool goes_on_with_header(const spreadsheet::Row& row, const HeaderMatch& match, const Form& form);

/// Whether the row begins with one of `total_words` (folded to words) and says nothing more than numbers.
/// More words behind it need a number too, or the column of `code`: elsewhere they may be the name of a
/// verwerking of which only the name is there yet.
bool is_total(const spreadsheet::Row& row, std::span<const std::string> total_words, const HeaderMatch& match,
              FieldIndex code);

/// Whether the row has only a text that begins with an asterisk.
bool is_footnote(const FirstCell& first);

/// Whether `range` lies over so many of the columns that a text in it is about none of them.
bool spans_nearly_all(const spreadsheet::CellRange& range, const HeaderMatch& match);

}  // namespace registertoets::reg
