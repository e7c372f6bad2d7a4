// SPDX-License-Identifier: EUPL-1.2
#include "workbook/package/sheet_marker.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include "spreadsheet/address.hpp"
#include "workbook/sheet_writer.hpp"

namespace registertoets::workbook::package {
namespace {

constexpr std::size_t k_at_a_time = std::size_t{64} << 10;
constexpr std::uint32_t k_past_all = std::numeric_limits<std::uint32_t>::max();

std::string closing(const Piece& opening) {
    return "</" + std::string(opening.prefix) + std::string(opening.name) + ">";
}

}  // namespace

SheetMarker::SheetMarker(MarkupReader& in, const report::Sink& out, CellStyles& styles,
                         const std::vector<CellMark>& marks, bool unmark, std::uint64_t most_row_bytes)
    : m_in(in),
      m_out(out),
      m_styles(styles),
      m_marks(marks),
      m_unmark(unmark),
      m_most_row_bytes(most_row_bytes),
      m_next(marks.begin()) {}

SheetOutcome SheetMarker::run() {
    bool seen_data = false;
    Piece piece;
    while (next(piece)) {
        if (!seen_data && piece.opens("sheetData")) {
            seen_data = true;
            sheet_data(piece);
        } else if (!seen_data && piece.opens("dimension")) {
            put_changed(piece.raw, dimension(piece));
        } else if (!seen_data && piece.opens("col")) {
            put_changed(piece.raw, column(piece));
        } else {
            m_outcome.locked |= piece.opens("sheetProtection") && is_true(piece.raw, "sheet");
            put(piece.raw);
        }
    }
    m_out(m_buffer);
    m_buffer.clear();
    return m_outcome;
}

bool SheetMarker::next(Piece& piece) {
    return !m_outcome.row_too_large && m_in.next(piece);
}

void SheetMarker::sheet_data(const Piece& opening) {
    const std::string prefix(opening.prefix);
    if (opening.kind == PieceKind::empty) {
        if (m_marks.empty()) {
            put(opening.raw);
            return;
        }
        put(opening.raw.substr(0, opening.raw.rfind('/')));
        put(">");
        const std::string end = closing(opening);
        add_rows_before(k_past_all, prefix);
        put(end);
        return;
    }
    put(opening.raw);
    Piece piece;
    while (next(piece)) {
        if (piece.kind == PieceKind::end && piece.name == "sheetData") {
            const std::string end(piece.raw);
            add_rows_before(k_past_all, prefix);
            put(end);
            return;
        }
        if (piece.opens("row")) {
            row(piece);
        } else {
            put(piece.raw);
        }
    }
}

// Without r, a row is the one after the row before, or the one that its cells say.
void SheetMarker::row(const Piece& opening) {
    const std::string prefix(opening.prefix);
    std::uint32_t number = number_attribute(opening.raw, "r");
    if (number > 0) {
        add_rows_before(number, prefix);
        const bool has_marks = m_next != m_marks.end() && m_next->row == number;
        if (!has_marks && !m_unmark) {
            m_row = number;
            put(opening.raw);
            return;
        }
    }
    const auto raw = whole_row(opening);
    if (!raw) {
        m_outcome.row_too_large = true;
        return;
    }
    if (number == 0) {
        const std::uint32_t said = row_number_of_cells(*raw);
        number = said > 0 ? said : m_row + 1;
        add_rows_before(number, prefix);
    }
    m_row = number;
    const auto end = end_of_row(number);
    put_changed(*raw, marked_row(*raw, number, {m_next, end}, m_columns, m_styles, m_unmark));
    m_next = end;
}

// Nothing where it is too large. Cells are counted too: the shortest take less markup than it takes to keep
// in mind where they stand.
std::optional<std::string> SheetMarker::whole_row(const Piece& opening) {
    std::string raw(opening.raw);
    Piece piece = opening;
    std::size_t cells = 0;
    for (std::size_t depth = opening.kind == PieceKind::start ? 1 : 0; depth > 0 && m_in.next(piece);) {
        cells += depth == 1 && piece.opens("c") ? 1U : 0U;
        if (cells > k_most_columns || raw.size() + piece.raw.size() > m_most_row_bytes) {
            return std::nullopt;
        }
        raw += piece.raw;
        depth += piece.kind == PieceKind::start ? 1 : 0;
        depth -= piece.kind == PieceKind::end ? 1 : 0;
    }
    return raw;
}

// Rows out of order make no difference: a mark is set once, at the first row that is past it.
void SheetMarker::add_rows_before(std::uint32_t number, std::string_view prefix) {
    while (m_next != m_marks.end() && m_next->row < number) {
        const auto end = end_of_row(m_next->row);
        put_changed("", new_row(prefix, m_next->row, {m_next, end}, m_columns, m_styles));
        m_next = end;
    }
}

std::vector<CellMark>::const_iterator SheetMarker::end_of_row(std::uint32_t number) const {
    return std::find_if(m_next, m_marks.end(), [number](const CellMark& one) { return one.row != number; });
}

// 18.3.1.35: the range that holds all cells. Readers of rows at a time believe it.
std::string SheetMarker::dimension(const Piece& piece) const {
    std::string tag(piece.raw);
    auto range = spreadsheet::parse_range(attribute(tag, "ref"));
    if (!range || m_marks.empty()) {
        return tag;
    }
    const spreadsheet::CellRange before = *range;
    for (const CellMark& mark : m_marks) {
        range->first_row = std::min(range->first_row, mark.row);
        range->last_row = std::max(range->last_row, mark.row);
        range->first_column = std::min(range->first_column, mark.column);
        range->last_column = std::max(range->last_column, mark.column);
    }
    const auto places = [](const spreadsheet::CellRange& one) {
        return std::array{one.first_row, one.last_row, one.first_column, one.last_column};
    };
    if (places(before) != places(*range)) {
        set_attribute(tag, "ref",
                      spreadsheet::cell_address(range->first_column, range->first_row) + ":" +
                          spreadsheet::cell_address(range->last_column, range->last_row));
    }
    return tag;
}

std::string SheetMarker::column(const Piece& piece) {
    std::string tag(piece.raw);
    const std::uint32_t style = number_attribute(tag, "style");
    const std::uint32_t wanted = m_unmark && style > 0 ? m_styles.unmarked(style) : style;
    if (wanted != style) {
        set_attribute(tag, "style", std::to_string(wanted));
    }
    m_columns.add(number_attribute(tag, "min"), number_attribute(tag, "max"), wanted);
    return tag;
}

void SheetMarker::put(std::string_view bytes) {
    m_buffer += bytes;
    if (m_buffer.size() >= k_at_a_time) {
        m_out(m_buffer);
        m_buffer.clear();
    }
}

void SheetMarker::put_changed(std::string_view before, std::string_view after) {
    m_outcome.changed |= before != after;
    put(after);
}

}  // namespace registertoets::workbook::package
