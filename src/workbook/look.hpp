// SPDX-License-Identifier: EUPL-1.2
// How cells look in every workbook that we write: one palette, for new workbooks and for sheets that are
// added to the workbook of another.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace registertoets::workbook {

/// What a cell is for; the palette says how that looks.
enum class Look : std::uint8_t {
    plain,              ///< text that wraps, from the top
    text,               ///< the same, as text: what is typed there stays text
    number,             ///< as it stands
    count,              ///< a whole number, to the right
    percent,            ///< a share of 1, to one decimal
    date,               ///< a day
    moment,             ///< a day and a time
    time,               ///< a time
    title,              ///< the first line of a sheet
    subtitle,           ///< the first line of a part
    heading,            ///< above a column
    heading_law,        ///< above a column that the law asks for
    heading_condition,  ///< … that the law or the register asks for in some rows
    heading_register,   ///< … that the register asks for
    heading_optional,   ///< … that may stay empty
    heading_missing,    ///< … that was not there
    label,              ///< before what it names
    faint,              ///< an aside
    link,               ///< leads to a cell
    example,            ///< an example that does not count
    strong,             ///< text that stands out
    absent,             ///< of a matrix: nothing is asked here
};
constexpr std::size_t k_looks = 22;

/// What was found in a cell: a fill over its look. Never told by the fill alone.
enum class Mark : std::uint8_t { none, error, warning, info };
constexpr std::size_t k_marks = 4;

enum class Align : std::uint8_t { general, left, center, right };

/// Colours as RRGGBB; a fill of k_no_fill is none.
constexpr std::uint32_t k_no_fill = 0xFFFFFFFF;

struct LookStyle {
    bool bold = false;
    bool italic = false;
    bool underline = false;
    double size = 11;  ///< points
    std::uint32_t colour = 0x000000;
    std::uint32_t fill = k_no_fill;
    bool wrap = true;
    bool border = false;
    Align align = Align::general;
    std::string_view number_format{};  ///< an Excel format code; empty: General
};

const LookStyle& style_of(Look look);

/// The fill of `mark`; k_no_fill for none.
std::uint32_t fill_of(Mark mark);

}  // namespace registertoets::workbook
