// SPDX-License-Identifier: EUPL-1.2
#include "report/table.hpp"

#include <algorithm>

#include "report/wrap.hpp"
#include "util/unicode.hpp"

namespace registertoets::report {
namespace {

constexpr std::size_t k_gap = 2;
constexpr std::size_t k_narrowest_first = 8;

std::string without_end_blanks(std::string line) {
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

}  // namespace

void Table::add(std::vector<std::string> cells) {
    cells.resize(m_columns.size());
    m_rows.push_back(std::move(cells));
}

std::vector<std::size_t> Table::widths(std::size_t width) const {
    std::vector<std::size_t> widths(m_columns.size());
    for (const auto& row : m_rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            widths[column] = std::max(widths[column], util::display_width(row[column]));
        }
    }
    std::size_t others = 0;
    for (std::size_t column = 1; column < widths.size(); ++column) {
        others += k_gap + widths[column];
    }
    const std::size_t room = width > others ? width - others : 0;
    widths[0] = std::min(widths[0], std::max(room, k_narrowest_first));
    return widths;
}

std::vector<std::string> Table::lines(std::size_t width) const {
    const std::vector<std::size_t> columns = widths(width);
    std::vector<std::string> lines;
    for (const auto& row : m_rows) {
        const std::vector<std::string> first = wrap(row[0], columns[0]);
        for (std::size_t part = 0; part < first.size(); ++part) {
            std::string line = pad_right(first[part], columns[0]);
            for (std::size_t column = 1; part == 0 && column < row.size(); ++column) {
                line += std::string(k_gap, ' ');
                line += m_columns[column] == Align::right ? pad_left(row[column], columns[column])
                                                          : pad_right(row[column], columns[column]);
            }
            lines.push_back(without_end_blanks(std::move(line)));
        }
    }
    return lines;
}

}  // namespace registertoets::report
