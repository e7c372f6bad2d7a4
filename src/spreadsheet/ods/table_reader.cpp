// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/ods/table_reader.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "messages/catalogue.hpp"
#include "spreadsheet/input_error.hpp"

namespace registertoets::spreadsheet::ods {
namespace {

using messages::Msg;
using xml::Token;

// About what a cell would take in the file if it stood there itself.
constexpr std::uint64_t k_cell_bytes = 64;

// Past every limit; counting stops there.
constexpr std::uint64_t k_far = std::uint64_t{1} << 48;

constexpr std::array<std::string_view, 3> k_row_containers{"table-rows", "table-row-group",
                                                           "table-header-rows"};

bool holds_rows(std::string_view name) {
    return std::find(k_row_containers.begin(), k_row_containers.end(), name) != k_row_containers.end();
}

}  // namespace

TableReader::TableReader(std::unique_ptr<ContentStream> stream, const TableContext& context)
    : m_stream(std::move(stream)),
      m_xml(m_stream->xml()),
      m_context(context),
      m_reader(m_xml, m_context.limits),
      m_values(m_context),
      m_depth(m_xml.depth()) {
    if (m_stream->table_is_empty()) {
        finish();
    }
}

bool TableReader::next(Row& row) {
    if (m_rows_left == 0) {
        if (!read_row_with_values()) {
            return false;
        }
        m_rows_left = m_row_repeat;
    } else {
        ++m_row;
        repeat(m_row_bytes + k_cell_bytes * m_cells.size());
        count_cells(m_cells.size());
    }
    --m_rows_left;
    if (m_context.cells_read > m_context.limits.cells) {
        fail_over(Msg::limit_cells, "cells", m_context.limits.cells);
    }
    row = {static_cast<std::uint32_t>(m_row), m_hidden, m_cells};
    return true;
}

// The sheet that is read next need not be looked for from further back.
void TableReader::finish() {
    m_done = true;
    m_context.after = std::move(m_stream);
}

bool TableReader::read_row_with_values() {
    while (!m_done) {
        const Token token = m_xml.next();
        if (token == Token::start || token == Token::empty) {
            const bool is_empty = token == Token::empty;
            if (m_xml.name() != "table-row") {
                enter_or_skip(is_empty);
                continue;
            }
            start_row();
            if (!is_empty) {
                read_row();
            }
            if (!m_cells.empty()) {
                return true;
            }
        } else if (token != Token::text) {
            m_hidden_group = m_xml.depth() < m_hidden_group ? 0 : m_hidden_group;
            if (m_xml.depth() < m_depth) {
                finish();
            }
        }
    }
    return false;
}

// An element that is no row: some hold rows.
void TableReader::enter_or_skip(bool is_empty) {
    if (is_empty) {
        return;
    }
    if (!holds_rows(m_xml.name())) {
        m_xml.skip();
    } else if (m_hidden_group == 0 && local_attribute(m_xml, "display") == "false") {
        m_hidden_group = m_xml.depth();
    }
}

void TableReader::start_row() {
    m_cells.clear();
    m_values.start_row();
    m_column = 0;
    m_row_bytes = 0;
    m_row = m_rows_passed + 1;
    m_row_repeat = repeat_of(local_attribute(m_xml, "number-rows-repeated"));
    m_rows_passed = std::min(m_rows_passed + m_row_repeat, k_far);
    const std::string_view visibility = local_attribute(m_xml, "visibility");
    m_hidden = m_hidden_group != 0 || visibility == "collapse" || visibility == "filter";
}

void TableReader::read_row() {
    for (;;) {
        const Token token = m_xml.next();
        if (token == Token::text) {
            continue;
        }
        if (token == Token::end || token == Token::done) {
            break;
        }
        if (m_xml.name() == "table-cell" || m_xml.name() == "covered-table-cell") {
            read_cell(token == Token::empty);
        } else if (token == Token::start) {
            m_xml.skip();
        }
    }
}

void TableReader::read_cell(bool is_empty) {
    StoredCell& stored = m_reader.read(is_empty);
    const std::uint64_t column = m_column + 1;
    m_column = std::min(m_column + stored.columns, k_far);
    if (stored.columns_spanned > 1 || stored.rows_spanned > 1) {
        note_merge(stored, column);
    }
    if (stored.text.empty() && stored.value.empty() && !stored.is_error) {
        return;
    }
    if (m_rows_passed > m_context.limits.rows) {
        fail_over(Msg::limit_rows, "rows", m_context.limits.rows);
    }
    if (m_column > m_context.limits.columns) {
        fail_over(Msg::limit_columns, "columns", m_context.limits.columns);
    }
    const CellSpot spot{static_cast<std::uint32_t>(m_row), static_cast<std::uint32_t>(column),
                        stored.columns * m_row_repeat};
    Cell cell;
    if (!m_values.make(stored, spot, cell)) {
        return;
    }
    cell.column = spot.column;
    add_cells(cell, stored.columns);
}

// Of what lies past the limits of a sheet, or is more than it may have rows, nothing is kept.
void TableReader::note_merge(const StoredCell& stored, std::uint64_t column) {
    const std::uint64_t last_row = m_row + stored.rows_spanned - 1;
    const std::uint64_t last_column = column + stored.columns_spanned - 1;
    const Limits& limits = m_context.limits;
    if (last_row <= limits.rows && last_column <= limits.columns && m_merges.size() < limits.rows) {
        m_merges.push_back({static_cast<std::uint32_t>(m_row), static_cast<std::uint32_t>(column),
                            static_cast<std::uint32_t>(last_row), static_cast<std::uint32_t>(last_column)});
    }
}

void TableReader::add_cells(Cell cell, std::uint64_t count) {
    count_cells(count);
    m_row_bytes += count * cell.text.size();
    if (m_row_bytes > m_context.limits.row_bytes) {
        fail_over(Msg::limit_row_bytes, "row_bytes", m_context.limits.row_bytes);
    }
    repeat((count - 1) * (k_cell_bytes + cell.text.size()));
    for (std::uint64_t index = 0; index < count; ++index) {
        m_cells.push_back(cell);
        ++cell.column;
    }
}

void TableReader::count_cells(std::uint64_t count) {
    m_context.cells_read += count;
    m_context.cells_here += count;
}

// Few bytes of a file may stand for very many cells; what they stand for is held to a limit of its own.
void TableReader::repeat(std::uint64_t bytes) {
    m_context.repeated_bytes += bytes;
    m_context.repeated_here += bytes;
    if (m_context.repeated_bytes > m_context.limits.repeated_bytes) {
        fail_over(Msg::limit_repeated_bytes, "repeated_bytes", m_context.limits.repeated_bytes);
    }
}

void TableReader::fail_over(Msg id, std::string_view limit, std::uint64_t maximum) const {
    throw over_limit(id, m_xml.place().file, m_context.sheet, limit, maximum);
}

}  // namespace registertoets::spreadsheet::ods
