// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/csv/sheet_reader.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "messages/catalogue.hpp"
#include "spreadsheet/address.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/text.hpp"

namespace registertoets::spreadsheet::csv {
namespace {

using messages::Msg;
using messages::Sentence;

constexpr std::string_view k_replacement = "\xEF\xBF\xBD";

// Some databases write an empty text as one zero byte, and others fill up a field with them: blanks, which at
// the ends count as nothing.
void remove_nuls(std::string& text) {
    const std::size_t first = text.find_first_not_of('\0');
    if (first == std::string::npos) {
        text.clear();
        return;
    }
    text = text.substr(first, text.find_last_not_of('\0') - first + 1);
    std::replace(text.begin(), text.end(), '\0', ' ');
}

}  // namespace

CsvSheetReader::CsvSheetReader(FieldReader fields, SheetContext context)
    : m_fields(std::move(fields)), m_context(context) {}

bool CsvSheetReader::next(Row& row) {
    Field field;
    std::uint64_t column = 0;
    m_cells.clear();
    while (m_fields.next(field)) {
        if (column++ == 0) {
            ++m_row;
            m_texts.clear();
            follow_line(field.line);
        }
        if (!field.text.empty() || field.misses_quote) {
            add_cell(field, column);
        }
        if (!field.ends_record) {
            continue;
        }
        if (!m_cells.empty()) {
            row = {static_cast<std::uint32_t>(m_row), false, m_cells};
            return true;
        }
        column = 0;
    }
    return false;
}

// A row that begins further behind its number than the one before is worth a word; most begin on it.
void CsvSheetReader::follow_line(std::uint64_t line) {
    constexpr std::uint64_t k_most = std::numeric_limits<std::uint32_t>::max();
    if (line - m_row != m_lines_ahead && line <= k_most) {
        m_lines_ahead = line - m_row;
        m_lines.push_back({static_cast<std::uint32_t>(m_row), static_cast<std::uint32_t>(line)});
    }
}

// Where lines stand behind the quote, they may have been rows: nobody can tell any more.
void CsvSheetReader::say_quote_not_closed(const Field& field, std::uint32_t column) {
    const std::string cell = cell_address(column, static_cast<std::uint32_t>(m_row));
    const std::size_t first = field.text.find('\n');
    const std::size_t last = field.text.find_last_not_of(" \t\n");
    if (first == std::string_view::npos || last == std::string_view::npos || last < first) {
        m_context.notices.add(Sentence(Msg::notice_quote_not_closed, {{"cell", cell}, {"line", field.line}}));
        return;
    }
    const auto lines = std::count(field.text.begin() + static_cast<std::ptrdiff_t>(first),
                                  field.text.begin() + static_cast<std::ptrdiff_t>(last), '\n');
    m_context.damage.emplace(
        InputFault::damaged,
        Sentence(Msg::csv_quote_not_closed,
                 {{"file", m_context.file}, {"cell", cell}, {"line", field.line}, {"count", lines}}));
}

void CsvSheetReader::add_cell(const Field& field, std::uint64_t column) {
    check_limits(column);
    Cell cell;
    cell.column = static_cast<std::uint32_t>(column);
    const bool is_sound = m_context.is_valid && !field.has_nul && !field.has_text_after &&
                          !field.misses_quote && field.text.size() <= m_context.limits.string_characters;
    cell.text = m_texts.keep(is_sound ? field.text : mended(field, cell.column));
    if (cell.text.empty()) {
        return;
    }
    m_cells.push_back(cell);
    if (++m_cells_read > m_context.limits.cells) {
        fail_over(Msg::limit_cells, "cells", m_context.limits.cells);
    }
    if (m_texts.bytes() > m_context.limits.row_bytes) {
        fail_over(Msg::limit_row_bytes, "row_bytes", m_context.limits.row_bytes);
    }
}

// The text of `field` as a cell may hold it, with a notice of what was wrong.
std::string_view CsvSheetReader::mended(const Field& field, std::uint32_t column) {
    m_mended.assign(field.text);
    if (field.has_nul) {
        remove_nuls(m_mended);
        notice(Msg::notice_nul, column);
    }
    if (field.has_text_after) {
        notice(Msg::notice_text_after_quote, column);
    }
    if (field.misses_quote) {
        say_quote_not_closed(field, column);
    }
    if (!m_context.is_valid &&
        (replace_invalid_utf8(m_mended) || m_mended.find(k_replacement) != std::string::npos)) {
        notice(Msg::notice_not_utf8, column);
    }
    if (cut_to(m_mended, m_context.limits.string_characters)) {
        notice(Msg::notice_text_cut, column);
    }
    return m_mended;
}

void CsvSheetReader::notice(Msg id, std::uint32_t column) {
    m_context.notices.count(id, m_context.sheet, column, static_cast<std::uint32_t>(m_row));
}

// Of a cell with a value only: separators without end and empty lines without end hold nothing that is lost.
void CsvSheetReader::check_limits(std::uint64_t column) const {
    constexpr std::uint64_t k_most = std::numeric_limits<std::uint32_t>::max();
    const std::uint64_t rows = std::min(m_context.limits.rows, k_most);
    const std::uint64_t columns = std::min(m_context.limits.columns, k_most);
    if (m_row > rows) {
        fail_over(Msg::limit_rows, "rows", rows);
    }
    if (column > columns) {
        fail_over(Msg::limit_columns, "columns", columns);
    }
}

void CsvSheetReader::fail_over(Msg id, std::string_view limit, std::uint64_t maximum) const {
    throw over_limit(id, m_context.file, m_context.sheet, limit, maximum);
}

}  // namespace registertoets::spreadsheet::csv
