// SPDX-License-Identifier: EUPL-1.2
#include "workbook/look.hpp"

#include <array>

namespace registertoets::workbook {
namespace {

constexpr std::uint32_t k_white = 0xFFFFFF;
constexpr std::uint32_t k_ink = 0x1B1B1B;
constexpr std::uint32_t k_grey = 0x595959;  // 7,0:1 on white
constexpr std::uint32_t k_blue = 0x0B4F8A;

// White on the headings' fills and ink on the marks' is 4,5:1 or more (WCAG 2.1, 1.4.3).
constexpr LookStyle heading(std::uint32_t fill) {
    return {.bold = true, .colour = k_white, .fill = fill, .border = true, .align = Align::left};
}

constexpr std::array<LookStyle, k_looks> k_styles{
    LookStyle{.colour = k_ink, .border = true},                                                  // plain
    LookStyle{.colour = k_ink, .border = true, .number_format = "@"},                            // text
    LookStyle{.colour = k_ink, .border = true},                                                  // number
    LookStyle{.colour = k_ink, .border = true, .align = Align::right, .number_format = "0"},     // count
    LookStyle{.colour = k_ink, .border = true, .align = Align::right, .number_format = "0.0%"},  // percent
    LookStyle{.colour = k_ink, .border = true, .align = Align::left, .number_format = "dd-mm-yyyy"},
    LookStyle{.colour = k_ink, .border = true, .align = Align::left, .number_format = "dd-mm-yyyy hh:mm:ss"},
    LookStyle{.colour = k_ink, .border = true, .align = Align::left, .number_format = "hh:mm:ss"},
    LookStyle{.bold = true, .size = 16, .colour = k_blue, .wrap = false},  // title
    LookStyle{.bold = true, .size = 13, .colour = k_blue, .wrap = false},  // subtitle
    heading(k_blue),                                                       // heading
    heading(0x0B4F8A),                                                     // heading_law
    heading(0x7A4B00),                                                     // heading_condition
    heading(0x3D5A40),                                                     // heading_register
    heading(0x595959),                                                     // heading_optional
    heading(0x6B2C91),                                                     // heading_missing
    LookStyle{.bold = true, .colour = k_ink, .border = true},              // label
    LookStyle{.italic = true, .colour = k_grey, .wrap = false},            // faint
    LookStyle{.underline = true, .colour = k_blue, .border = true},        // link
    LookStyle{.italic = true, .colour = k_grey, .fill = 0xF2F2F2, .border = true, .number_format = "@"},
    LookStyle{.bold = true, .colour = k_ink, .wrap = false},                               // strong
    LookStyle{.colour = k_grey, .fill = 0xF2F2F2, .border = true, .align = Align::right},  // absent
};

constexpr std::array<std::uint32_t, k_marks> k_fills{k_no_fill, 0xF9CFC7, 0xFCE8B2, 0xD9E8F6};

}  // namespace

const LookStyle& style_of(Look look) {
    return k_styles[static_cast<std::size_t>(look)];
}

std::uint32_t fill_of(Mark mark) {
    return k_fills[static_cast<std::size_t>(mark)];
}

}  // namespace registertoets::workbook
