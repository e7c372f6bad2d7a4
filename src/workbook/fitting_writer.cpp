// SPDX-License-Identifier: EUPL-1.2
#include "workbook/fitting_writer.hpp"

#include <algorithm>
#include <cmath>

namespace registertoets::workbook {
namespace {

constexpr double k_points_per_line = 15;  // of the usual size
constexpr double k_usual_size = 11;
constexpr double k_highest = 409;             // that Excel allows
constexpr double k_usual_width = 8.43;        // of a column that nobody made wider
constexpr double k_room_at_line_ends = 1.12;  // words are not broken, so lines are not full

// Characters, not bytes.
double length_of(std::string_view text) {
    return static_cast<double>(std::count_if(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    }));
}

double lines_of(std::string_view text, double width) {
    double lines = 0;
    while (true) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const double length = length_of(text.substr(0, end));
        lines += length <= width ? 1 : std::ceil(length * k_room_at_line_ends / width);
        if (end == text.size()) {
            return lines;
        }
        text.remove_prefix(end + 1);
    }
}

}  // namespace

double fitting_height(std::span<const OutCell> cells, std::span<const double> widths) {
    double highest = k_points_per_line;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const auto* text = std::get_if<std::string_view>(&cells[column].value);
        const LookStyle& style = style_of(cells[column].look);
        const double width = column < widths.size() ? widths[column] : k_usual_width;
        // A bold or larger letter is wider.
        const double scale = style.size / k_usual_size;
        const double room = width / (style.bold ? scale * 1.1 : scale);
        const double lines = text != nullptr && style.wrap ? lines_of(*text, room) : 1;
        highest = std::max(highest, lines * k_points_per_line * scale);
    }
    return highest > k_points_per_line ? std::min(highest, k_highest) : 0;
}

void FittingWriter::row(std::span<const OutCell> cells, double height) {
    m_sheet.row(cells, height > 0 ? height : fitting_height(cells, m_widths));
}

}  // namespace registertoets::workbook
