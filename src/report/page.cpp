// SPDX-License-Identifier: EUPL-1.2
#include "report/page.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "report/wrap.hpp"
#include "util/unicode.hpp"

namespace registertoets::report {
namespace {

// Narrower than this nothing can be laid out; wider than this nobody reads a line to its end.
constexpr std::size_t k_narrowest = 60;
constexpr std::size_t k_widest = 100;

// By Tone. The terminal's own red and yellow, so that its theme keeps them readable.
constexpr std::array<std::string_view, 5> k_on{"", "\x1B[1m", "\x1B[31m", "\x1B[33m", "\x1B[2m"};
constexpr std::string_view k_off = "\x1B[0m";

}  // namespace

Page::Page(const RenderOptions& options, const Sink& sink)
    : m_sink(sink),
      m_width(options.width == k_one_line ? k_one_line : std::clamp(options.width, k_narrowest, k_widest)),
      m_colour(options.colour),
      m_lang(options.lang) {}

void Page::space() {
    if (!m_blank) {
        m_sink("\n");
        m_blank = true;
    }
}

void Page::heading(std::string_view text) {
    space();
    paragraph(text, 0, Tone::bold);
}

void Page::paragraph(std::string_view text, std::size_t indent, Tone tone) {
    for (const std::string& part : wrap(text, room(indent))) {
        line(part, indent, tone);
    }
}

void Page::labelled(std::size_t indent, std::string_view label, Tone tone, std::string_view text) {
    with_end(indent, label, tone, text, "");
}

void Page::with_end(std::size_t indent, std::string_view label, Tone tone, std::string_view text,
                    std::string_view at_end) {
    const std::size_t hanging = indent + util::display_width(label);
    const std::vector<std::string> lines = wrap(text, room(hanging));
    const std::size_t end_width = util::display_width(at_end);
    for (std::size_t index = 0; index < lines.size(); ++index) {
        std::string shown =
            index == 0 ? std::string(indent, ' ') + toned(label, tone) : std::string(hanging, ' ');
        shown += lines[index];
        const std::size_t taken = hanging + util::display_width(lines[index]);
        const bool last = index + 1 == lines.size();
        if (last && end_width > 0 && taken + 2 + end_width <= m_width) {
            shown += std::string(m_width - taken - end_width, ' ') + toned(at_end, Tone::faint);
        }
        put(shown);
        if (last && end_width > 0 && taken + 2 + end_width > m_width) {
            line(at_end, m_width > end_width ? m_width - end_width : 0, Tone::faint);
        }
    }
}

void Page::line(std::string_view text, std::size_t indent, Tone tone) {
    put(std::string(indent, ' ') + toned(text, tone));
}

std::string Page::toned(std::string_view text, Tone tone) const {
    const std::string_view on = k_on[static_cast<std::size_t>(tone)];
    if (!m_colour || on.empty() || text.empty()) {
        return std::string(text);
    }
    return std::string(on) + std::string(text) + std::string(k_off);
}

std::size_t Page::room(std::size_t indent) const {
    return std::max<std::size_t>(m_width > indent ? m_width - indent : 0, k_narrowest / 4);
}

void Page::put(const std::string& line) {
    m_sink(line + "\n");
    m_blank = line.empty();
}

}  // namespace registertoets::report
