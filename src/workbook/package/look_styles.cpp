// SPDX-License-Identifier: EUPL-1.2
#include "workbook/package/look_styles.hpp"

#include <fmt/format.h>

#include <array>
#include <string>
#include <string_view>

namespace registertoets::workbook::package {
namespace {

// In the order of the schema (18.8.22).
std::string font_of(const LookStyle& style) {
    return fmt::format(
        R"(<font>{}{}{}<sz val="{}"/><color rgb="FF{:06X}"/><name val="Calibri"/><family val="2"/></font>)",
        style.bold ? "<b/>" : "", style.italic ? "<i/>" : "", style.underline ? "<u/>" : "", style.size,
        style.colour);
}

std::string fill_of_colour(std::uint32_t colour) {
    return fmt::format(
        R"(<fill><patternFill patternType="solid"><fgColor rgb="FF{:06X}"/><bgColor indexed="64"/></patternFill></fill>)",
        colour);
}

std::string border_of_look() {
    std::string border = "<border>";
    for (const std::string_view side : {"left", "right", "top", "bottom"}) {
        border += fmt::format(R"(<{0} style="thin"><color rgb="FFBFBFBF"/></{0}>)", side);
    }
    return border + "<diagonal/></border>";
}

std::string alignment_of(const LookStyle& style) {
    constexpr std::array<std::string_view, 4> k_names{"", "left", "center", "right"};
    const std::string_view name = k_names[static_cast<std::size_t>(style.align)];
    return fmt::format(R"(<alignment{} vertical="top"{}/>)",
                       name.empty() ? std::string() : fmt::format(R"( horizontal="{}")", name),
                       style.wrap ? R"( wrapText="1")" : "");
}

}  // namespace

std::uint32_t LookStyles::style(Look look, Mark mark) {
    const auto [known, is_new] = m_known.try_emplace({look, mark}, 0);
    if (is_new) {
        known->second = make(look, mark);
    }
    return known->second;
}

std::uint32_t LookStyles::make(Look look, Mark mark) {
    const LookStyle& style = style_of(look);
    const std::uint32_t colour = mark == Mark::none ? style.fill : fill_of(mark);
    const auto add = [this](StyleList list, std::string_view xml) {
        return m_styles.add(list, prefixed(xml, m_styles.prefix()));
    };
    const std::uint32_t number = m_styles.number_format(style.number_format);
    const std::uint32_t font = add(StyleList::fonts, font_of(style));
    const std::uint32_t fill = colour == k_no_fill ? 0 : add(StyleList::fills, fill_of_colour(colour));
    const std::uint32_t border = style.border ? add(StyleList::borders, border_of_look()) : 0;
    return add(StyleList::cell_formats,
               fmt::format(R"(<xf numFmtId="{}" fontId="{}" fillId="{}" borderId="{}" xfId="0")"
                           R"( applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1")"
                           R"( applyAlignment="1">{}</xf>)",
                           number, font, fill, border, alignment_of(style)));
}

}  // namespace registertoets::workbook::package
