// SPDX-License-Identifier: EUPL-1.2
// What an earlier marking left in a workbook: hidden defined names, which follow sheets that are renamed and
// stay when Excel or LibreOffice saves the workbook.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "workbook/package/book_part.hpp"
#include "workbook/package/mark_styles.hpp"

namespace registertoets::workbook::package {

/// The defined name of a workbook with marks, and, with a number behind it, of A1 of a sheet that was added.
constexpr std::string_view k_name_of_marks = "_registertoets_markering";
constexpr std::string_view k_name_of_sheet = "_registertoets_blad_";

struct EarlierMarks {
    bool any = false;
    std::vector<std::size_t> sheets;  ///< that were added, ascending numbers of the workbook part
    CoveredFills covered;
};

/// Reads the names of `book`.
EarlierMarks earlier_marks(const BookPart& book);

/// Takes the names of an earlier marking away, and writes those of this one: `sheets` are the numbers of the
/// sheets that were added.
void leave_marks(BookPart& book, std::span<const std::size_t> sheets, const CoveredFills& covered);

}  // namespace registertoets::workbook::package
