// SPDX-License-Identifier: EUPL-1.2
#include "workbook/package/mark_styles.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "workbook/package/elements.hpp"
#include "workbook/package/markup.hpp"

namespace registertoets::workbook::package {
namespace {

constexpr std::uint32_t k_same_bits = 0xFCFCFC;  // of the colours of one mark
constexpr std::uint32_t k_shades = 64;
// A text in a formula may have 255 characters in Excel; quotes are counted once.
constexpr std::size_t k_longest_fill = 250;

std::string colour_name(std::uint32_t colour) {
    return fmt::format("{:06X}", colour);
}

// The colour number `shade` of those that mean `base`.
std::uint32_t shade_of(std::uint32_t base, std::uint32_t shade) {
    return base ^ ((shade & 0x30) << 12) ^ ((shade & 0x0C) << 6) ^ (shade & 0x03);
}

std::optional<std::uint32_t> colour_of(std::string_view rgb) {
    std::uint32_t colour = 0;
    if (rgb.size() != 8 ||
        std::from_chars(rgb.data() + 2, rgb.data() + rgb.size(), colour, 16).ptr != rgb.data() + rgb.size()) {
        return std::nullopt;
    }
    return colour;
}

// The content of the first element of `xml` without its prefixes.
std::string content_of(std::string_view xml) {
    const std::vector<Element> elements = elements_of(xml, 1);
    return elements.empty() ? std::string()
                            : unprefixed(xml.substr(elements.front().tag_end,
                                                    elements.front().content_end - elements.front().tag_end));
}

// The RRGGBB of the mark that `content` of a fill is; empty where it is the fill of none.
std::string colour_of_mark(std::string_view content) {
    const std::vector<Element> elements = elements_of(content, 2);
    if (elements.size() < 2 || attribute(elements[0].tag_in(content), "patternType") != "solid" ||
        elements[1].name != "fgColor") {
        return {};
    }
    const auto colour = colour_of(attribute(elements[1].tag_in(content), "rgb"));
    for (const Mark mark : {Mark::error, Mark::warning, Mark::info}) {
        if (colour && ((*colour ^ fill_of(mark)) & k_same_bits) == 0) {
            return colour_name(*colour);
        }
    }
    return {};
}

bool is_no_fill(std::string_view content) {
    const auto piece = first_piece(content);
    if (!piece || piece->name != "patternFill") {
        return !piece || piece->name != "gradientFill";
    }
    const std::string type = attribute(piece->raw, "patternType");
    return type.empty() || type == "none";
}

// A fill that comes out of a name in the workbook may be anything: only what is one is believed.
bool is_sound(std::string_view content) {
    const std::vector<Element> elements = elements_of(content, 9);
    const auto known = [](const Element& element) {
        constexpr std::array<std::string_view, 6> k_known{"patternFill",  "fgColor", "bgColor",
                                                          "gradientFill", "stop",    "color"};
        return element.prefix.empty() &&
               std::find(k_known.begin(), k_known.end(), element.name) != k_known.end();
    };
    return !elements.empty() && elements.front().begin == 0 && elements.front().end == content.size() &&
           content.find('&') == std::string_view::npos &&
           std::all_of(elements.begin(), elements.end(), known);
}

// Text that would not be seen on the light fill of a mark: white, by colour, theme or index (18.8.27).
bool is_light(std::string_view font) {
    for (const Element& element : elements_of(font, 2)) {
        if (element.name != "color") {
            continue;
        }
        const std::string_view tag = element.tag_in(font);
        const std::string theme = attribute(tag, "theme");
        const std::string indexed = attribute(tag, "indexed");
        const auto colour = colour_of(attribute(tag, "rgb"));
        const std::uint32_t rgb = colour.value_or(0);
        const std::uint32_t sum = (rgb >> 16) * 3 + ((rgb >> 8) & 0xFF) * 6 + (rgb & 0xFF);
        return theme == "0" || indexed == "1" || indexed == "9" || sum > 1600;
    }
    return false;
}

std::string with_fill(std::string_view xf, std::uint32_t fill) {
    const std::string_view before = first_piece(xf)->raw;
    std::string tag(before);
    set_attribute(tag, "fillId", std::to_string(fill));
    set_attribute(tag, "applyFill", "1");
    return tag.append(xf.substr(before.size()));
}

}  // namespace

MarkStyles::MarkStyles(StylesPart& styles, CoveredFills covered, bool marked_before)
    : m_styles(styles), m_covered(std::move(covered)), m_marked_before(marked_before) {
    std::erase_if(m_covered, [](const auto& one) {
        return one.second.size() > k_longest_fill || !is_sound(one.second);
    });
}

std::uint32_t MarkStyles::marked(std::uint32_t style, Mark mark) {
    if (fill_of(mark) == k_no_fill) {
        return style;
    }
    const auto [known, is_new] = m_clones.try_emplace({style, mark}, style);
    if (is_new) {
        known->second = clone(style, mark);
    }
    return known->second;
}

std::uint32_t MarkStyles::unmarked(std::uint32_t style) {
    if (!m_marked_before) {
        return style;
    }
    const auto [known, is_new] = m_restored.try_emplace(style, style);
    if (is_new) {
        known->second = restore(style);
    }
    return known->second;
}

std::uint32_t MarkStyles::clone(std::uint32_t style, Mark mark) {
    // A number that the part has no style for means the first, as for other readers.
    const std::vector<std::string>& formats = m_styles.items(StyleList::cell_formats);
    const std::string xf = style < formats.size() ? formats[style]
                           : formats.empty()
                               ? "<" + m_styles.prefix() + R"(xf numFmtId="0" fontId="0" borderId="0"/>)"
                               : formats.front();
    const std::uint32_t font = number_attribute(first_piece(xf)->raw, "fontId");
    if (has_light_text(font)) {
        return style;
    }
    const std::uint32_t below = fill_number(xf);
    const std::string colour = colour_over(below == 0 ? std::string_view() : m_fills[below], mark);
    const std::uint32_t fill = number_of_fill(R"(<patternFill patternType="solid"><fgColor rgb="FF)" +
                                              colour + R"("/><bgColor indexed="64"/></patternFill>)");
    return m_styles.add(StyleList::cell_formats, with_fill(xf, fill));
}

// The style that another one was before it was marked: the first one that is equal but for the fill.
std::uint32_t MarkStyles::restore(std::uint32_t style) {
    const std::vector<std::string>& formats = m_styles.items(StyleList::cell_formats);
    if (style >= formats.size()) {
        return style;
    }
    const std::string colour = colour_of_earlier_mark(formats[style]);
    if (colour.empty()) {
        return style;
    }
    const auto covered = m_covered.find(colour);
    const std::uint32_t fill = covered == m_covered.end() ? 0 : number_of_fill(covered->second);
    std::string wanted = with_fill(formats[style], fill);
    know_formats();
    const auto found = m_format_numbers.find(wanted);
    return found != m_format_numbers.end() ? found->second
                                           : m_styles.add(StyleList::cell_formats, std::move(wanted));
}

// The colour of `mark` that stands for `fill` below it.
std::string MarkStyles::colour_over(std::string_view fill, Mark mark) {
    const std::uint32_t base = fill_of(mark);
    if (fill.size() > k_longest_fill || is_no_fill(fill) || !is_sound(fill)) {
        return colour_name(base);
    }
    for (std::uint32_t shade = 1; shade < k_shades; ++shade) {
        const auto [given, is_new] = m_given.try_emplace(colour_name(shade_of(base, shade)), fill);
        if (is_new || given->second == fill) {
            return given->first;
        }
    }
    return colour_name(base);
}

// In m_fills; 0 where the format has none.
std::uint32_t MarkStyles::fill_number(std::string_view xf) {
    know_fills();
    const std::uint32_t fill = number_attribute(first_piece(xf)->raw, "fillId");
    return fill < m_fills.size() ? fill : 0;
}

const std::string& MarkStyles::colour_of_earlier_mark(std::string_view xf) {
    const std::uint32_t fill = fill_number(xf);
    const auto [known, is_new] = m_mark_colours.try_emplace(fill);
    if (is_new && fill > 0) {
        known->second = colour_of_mark(m_fills[fill]);
    }
    return known->second;
}

bool MarkStyles::has_light_text(std::uint32_t font) {
    const std::vector<std::string>& fonts = m_styles.items(StyleList::fonts);
    if (font >= fonts.size()) {
        return false;
    }
    const auto [known, is_new] = m_light_fonts.try_emplace(font, false);
    if (is_new) {
        known->second = is_light(fonts[font]);
    }
    return known->second;
}

// Lists only grow: what was added since the last time is looked at. Of equal items the first counts.
void MarkStyles::know_fills() {
    const std::vector<std::string>& fills = m_styles.items(StyleList::fills);
    while (m_fills.size() < fills.size()) {
        const auto number = static_cast<std::uint32_t>(m_fills.size());
        m_fills.push_back(content_of(fills[number]));
        if (number > 0) {  // the first is no fill, whatever it says
            m_fill_numbers.try_emplace(m_fills.back(), number);
        }
    }
}

void MarkStyles::know_formats() {
    const std::vector<std::string>& formats = m_styles.items(StyleList::cell_formats);
    for (; m_known_formats < formats.size(); ++m_known_formats) {
        const std::string& xf = formats[m_known_formats];
        const std::uint32_t fill = number_attribute(first_piece(xf)->raw, "fillId");
        m_format_numbers.try_emplace(with_fill(xf, fill), static_cast<std::uint32_t>(m_known_formats));
    }
}

std::uint32_t MarkStyles::number_of_fill(const std::string& content) {
    know_fills();
    if (const auto found = m_fill_numbers.find(content); found != m_fill_numbers.end()) {
        return found->second;
    }
    return m_styles.add(StyleList::fills, prefixed("<fill>" + content + "</fill>", m_styles.prefix()));
}

}  // namespace registertoets::workbook::package
