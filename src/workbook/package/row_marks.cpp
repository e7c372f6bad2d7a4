// SPDX-License-Identifier: EUPL-1.2
#include "workbook/package/row_marks.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "spreadsheet/address.hpp"
#include "workbook/package/elements.hpp"
#include "workbook/package/markup.hpp"

namespace registertoets::workbook::package {
namespace {

struct CellInRow {
    std::uint32_t column = 0;
    std::size_t begin = 0;
    std::string_view tag;
};

struct RowParts {
    Piece tag;
    std::vector<CellInRow> cells;
    std::size_t end = 0;  ///< where cells can be added at the end
};

// Without r, a cell is the one right of the cell before.
std::uint32_t column_of(std::string_view tag, std::uint32_t previous) {
    const auto place = attribute_place(tag, "r");
    const auto address =
        place ? spreadsheet::parse_address(tag.substr(place->at, place->length)) : std::nullopt;
    return address ? address->column : previous + 1;
}

RowParts parts_of(std::string_view row) {
    RowParts parts;
    parts.tag = *first_piece(row);
    parts.end = row.size();
    std::size_t depth = 0;
    std::uint32_t column = 0;
    std::size_t next = 0;
    while (const auto piece = first_piece(row.substr(next))) {
        const std::size_t at = std::exchange(next, next + piece->raw.size());
        if (depth == 1 && piece->opens("c")) {
            column = column_of(piece->raw, column);
            parts.cells.push_back({column, at, piece->raw});
        }
        if (piece->kind == PieceKind::start) {
            ++depth;
        } else if (piece->kind == PieceKind::end) {
            --depth;
            parts.end = at;
        }
    }
    return parts;
}

std::string new_cell(std::string_view prefix, std::uint32_t column, std::uint32_t row, std::uint32_t style) {
    return "<" + std::string(prefix) + "c r=\"" + spreadsheet::cell_address(column, row) + "\" s=\"" +
           std::to_string(style) + "\"/>";
}

// 18.3.1.73: spans is for speed alone, but has to hold all cells of the row.
void widen_spans(std::string& tag, std::uint32_t first, std::uint32_t last) {
    const std::string spans = attribute(tag, "spans");
    const std::size_t colon = spans.find(':');
    if (colon == std::string::npos) {
        return;
    }
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    std::from_chars(spans.data(), spans.data() + colon, from);
    const std::size_t last_colon = spans.rfind(':') + 1;
    std::from_chars(spans.data() + last_colon, spans.data() + spans.size(), to);
    if (first < from || last > to) {
        set_attribute(tag, "spans",
                      std::to_string(std::min(first, from)) + ":" + std::to_string(std::max(last, to)));
    }
}

class RowEditor {
  public:
    RowEditor(std::string_view row, std::uint32_t number, const ColumnStyles& columns, CellStyles& styles)
        : m_row(row),
          m_number(number),
          m_columns(columns),
          m_styles(styles),
          m_parts(parts_of(row)),
          m_tag(m_parts.tag.raw) {}

    void restyle(std::span<const CellMark> marks, bool unmark) {
        for (const CellInRow& cell : m_parts.cells) {
            const auto mark = std::find_if(marks.begin(), marks.end(), [&cell](const CellMark& one) {
                return one.column == cell.column;
            });
            const std::uint32_t style = number_attribute(cell.tag, "s");
            std::uint32_t wanted = unmark ? m_styles.unmarked(style) : style;
            wanted = mark == marks.end() ? wanted : m_styles.marked(wanted, mark->mark);
            if (wanted != style) {
                std::string tag(cell.tag);
                set_attribute(tag, "s", std::to_string(wanted));
                m_edits.replace(cell.begin, cell.tag.size(), std::move(tag));
            }
        }
        if (const std::uint32_t style = number_attribute(m_tag, "s"); unmark && style > 0) {
            if (const std::uint32_t wanted = m_styles.unmarked(style); wanted != style) {
                set_attribute(m_tag, "s", std::to_string(wanted));
            }
        }
    }

    void add_absent(std::span<const CellMark> marks) {
        for (const CellMark& mark : marks) {
            const auto has = [&mark](const CellInRow& cell) { return cell.column == mark.column; };
            if (std::any_of(m_parts.cells.begin(), m_parts.cells.end(), has)) {
                continue;
            }
            const auto next =
                std::find_if(m_parts.cells.begin(), m_parts.cells.end(),
                             [&mark](const CellInRow& cell) { return cell.column > mark.column; });
            const std::uint32_t style = m_styles.marked(style_of_absent(mark.column), mark.mark);
            std::string cell = new_cell(m_parts.tag.prefix, mark.column, m_number, style);
            widen_spans(m_tag, mark.column, mark.column);
            if (next != m_parts.cells.end()) {
                m_edits.insert(next->begin, std::move(cell));
            } else {
                m_at_end += cell;
            }
        }
    }

    std::string done() {
        const bool closed = m_parts.tag.kind == PieceKind::empty;
        if (closed && !m_at_end.empty()) {
            m_tag.erase(m_tag.size() - 2, 1);
            const std::string name = std::string(m_parts.tag.prefix) + std::string(m_parts.tag.name);
            return m_tag + m_at_end + "</" + name + ">";
        }
        if (m_tag != m_parts.tag.raw) {
            m_edits.replace(0, m_parts.tag.raw.size(), m_tag);
        }
        if (!m_at_end.empty()) {
            m_edits.insert(m_parts.end, m_at_end);
        }
        return m_edits.apply(m_row);
    }

  private:
    [[nodiscard]] std::uint32_t style_of_absent(std::uint32_t column) const {
        return is_true(m_tag, "customFormat") ? number_attribute(m_tag, "s") : m_columns.style(column);
    }

    std::string_view m_row;
    std::uint32_t m_number;
    const ColumnStyles& m_columns;
    CellStyles& m_styles;
    RowParts m_parts;
    std::string m_tag;  ///< the row's own tag as it becomes
    Edits m_edits;
    std::string m_at_end;
};

}  // namespace

void ColumnStyles::add(std::uint32_t first, std::uint32_t last, std::uint32_t style) {
    if (style > 0) {
        m_columns.push_back({first, last, style});
    }
}

std::uint32_t ColumnStyles::style(std::uint32_t column) const {
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [column](const Columns& one) {
        return one.first <= column && column <= one.last;
    });
    return found == m_columns.end() ? 0 : found->style;
}

std::uint32_t row_number_of_cells(std::string_view row) {
    for (const CellInRow& cell : parts_of(row).cells) {
        const auto place = attribute_place(cell.tag, "r");
        const auto address =
            place ? spreadsheet::parse_address(cell.tag.substr(place->at, place->length)) : std::nullopt;
        if (address) {
            return address->row;
        }
    }
    return 0;
}

std::string marked_row(std::string_view row, std::uint32_t number, std::span<const CellMark> marks,
                       const ColumnStyles& columns, CellStyles& styles, bool unmark) {
    RowEditor editor(row, number, columns, styles);
    editor.restyle(marks, unmark);
    editor.add_absent(marks);
    return editor.done();
}

std::string new_row(std::string_view prefix, std::uint32_t number, std::span<const CellMark> marks,
                    const ColumnStyles& columns, CellStyles& styles) {
    const std::string name = std::string(prefix) + "row";
    const std::string row = "<" + name + " r=\"" + std::to_string(number) + "\"/>";
    return marked_row(row, number, marks, columns, styles, false);
}

}  // namespace registertoets::workbook::package
