// SPDX-License-Identifier: EUPL-1.2
#include "workbook/row_height.hpp"

#include <algorithm>
#include <string_view>

#include "util/unicode.hpp"

namespace registertoets::workbook {
namespace {

constexpr double k_usual_size = 11;    // points
constexpr double k_line = 15;          // points, for a text of that size
constexpr double k_most_height = 409;  // Excel takes no more

// The lines that a paragraph takes when words go to the next line where they no longer fit.
double lines_of_paragraph(std::string_view text, double room) {
    double lines = 1;
    double used = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const auto word = static_cast<double>(util::display_width(text.substr(0, end)));
        if (used > 0 && used + 1 + word > room) {
            ++lines;
            used = 0;
        }
        used += (used > 0 ? 1 : 0) + word;
        while (used > room) {  // longer than a line
            ++lines;
            used -= room;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

double lines_of(std::string_view text, double room) {
    double lines = 0;
    while (true) {
        const std::size_t end = text.find('\n');
        lines += lines_of_paragraph(text.substr(0, end), room);
        if (end == std::string_view::npos) {
            return lines;
        }
        text.remove_prefix(end + 1);
    }
}

}  // namespace

double row_height(std::span<const OutCell> cells, std::span<const double> widths) {
    constexpr double k_bold = 0.88;  // so much of a plain text fits
    double height = k_line;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const LookStyle& style = style_of(cells[column].look);
        const double scale = style.size / k_usual_size;
        const auto* text = std::get_if<std::string_view>(&cells[column].value);
        double lines = 1;
        if (text != nullptr && style.wrap && column < widths.size()) {
            const double room = std::max(1.0, widths[column] * (style.bold ? k_bold : 1) / scale);
            lines = lines_of(*text, room);
        }
        height = std::max(height, lines * k_line * scale + (lines > 1 ? 2 : 0));
    }
    return std::min(height, k_most_height);
}

double usual_height(std::span<const OutCell> cells, std::span<const double> widths) {
    constexpr double k_most_lines = 10;
    const double height = row_height(cells, widths);
    return height > k_line ? std::min(height, k_most_lines * k_line) : 0;
}

}  // namespace registertoets::workbook
