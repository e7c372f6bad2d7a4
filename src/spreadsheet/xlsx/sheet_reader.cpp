// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/xlsx/sheet_reader.hpp"

#include <algorithm>
#include <utility>

#include "messages/catalogue.hpp"
#include "spreadsheet/address.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/xlsx/cell_pattern.hpp"
#include "spreadsheet/xlsx/rich_text.hpp"
#include "spreadsheet/xlsx/whole_number.hpp"

namespace registertoets::spreadsheet::xlsx {
namespace {

using messages::Msg;
using xml::Token;

constexpr xml::ElementName k_row("row");

bool is(std::string_view name, char letter) {
    return name.size() == 1 && name.front() == letter;
}

// The letters of `reference`, upper or lower case, as a number; cuts them off. At most six letters: seven
// would not fit, and no column has more than three.
std::uint32_t take_letters(std::string_view& reference) {
    std::uint32_t column = 0;
    std::size_t length = 0;
    while (length < reference.size() && length < 6) {
        const char letter = static_cast<char>(reference[length] & ~0x20);
        if (letter < 'A' || letter > 'Z') {
            break;
        }
        column = column * 26 + static_cast<std::uint32_t>(letter - 'A' + 1);
        ++length;
    }
    reference.remove_prefix(length);
    return column;
}

}  // namespace

XlsxSheetReader::XlsxSheetReader(xml::Tokenizer xml, SheetContext context)
    : m_xml(std::move(xml)), m_context(std::move(context)), m_values(m_context) {}

bool XlsxSheetReader::next(Row& row) {
    if (m_done || (!m_in_sheet_data && !find_sheet_data())) {
        return false;
    }
    for (RowTag tag = find_row(); tag != RowTag::none; tag = find_row()) {
        if (tag == RowTag::empty) {
            continue;
        }
        read_row();
        if (!m_cells.empty()) {
            row = {m_row, m_hidden, m_cells};
            return true;
        }
    }
    m_done = true;
    read_what_follows();
    return false;
}

// Goes past the start tag of the next row.
XlsxSheetReader::RowTag XlsxSheetReader::find_row() {
    for (;;) {
        PlainRow plain;
        const std::size_t length = is_fast() ? take_plain_row(m_xml.window(), plain) : 0;
        if (length > 0) {
            plain.is_empty ? m_xml.pass(length) : m_xml.pass_start(length, k_row);
            start_row(plain.number, plain.hidden);
            return plain.is_empty ? RowTag::empty : RowTag::start;
        }
        const Token token = m_xml.next();
        if (token == Token::end || token == Token::done) {
            return RowTag::none;
        }
        if (token != Token::text && m_xml.name() == "row") {
            read_row_attributes(plain);
            start_row(plain.number, plain.hidden);
            return token == Token::empty ? RowTag::empty : RowTag::start;
        }
        if (token == Token::start) {
            m_xml.skip();
        }
    }
}

bool XlsxSheetReader::find_sheet_data() {
    for (Token token = m_xml.next(); token != Token::done; token = m_xml.next()) {
        if (token == Token::start && m_xml.name() == "sheetData") {
            m_in_sheet_data = true;
            return true;
        }
    }
    m_done = true;
    m_xml.drain();
    return false;
}

// Of all that comes after the cells only merges matter; the rest counts for the CRC of the part.
void XlsxSheetReader::read_what_follows() {
    for (Token token = m_xml.next(); token != Token::done && token != Token::end; token = m_xml.next()) {
        if (token == Token::start && m_xml.name() == "mergeCells") {
            read_merges();
        } else if (token == Token::start) {
            m_xml.skip();
        }
    }
    m_xml.drain();
}

// 18.3.1.55 mergeCell: a range such as A1:B2. More of them than the sheet may have cells are not kept.
void XlsxSheetReader::read_merges() {
    for (Token token = m_xml.next(); token != Token::done && token != Token::end; token = m_xml.next()) {
        if (token == Token::text) {
            continue;
        }
        for (const xml::Attribute& attribute : m_xml.attributes()) {
            const auto range = attribute.name == "ref" ? parse_range(attribute.value) : std::nullopt;
            if (range && m_merges.size() < m_context.limits.rows) {
                m_merges.push_back(*range);
            }
        }
        if (token == Token::start) {
            m_xml.skip();
        }
    }
}

void XlsxSheetReader::read_row_attributes(PlainRow& row) const {
    row = {};
    for (const xml::Attribute& attribute : m_xml.attributes()) {
        if (is(attribute.name, 'r')) {
            row.number = whole_number(attribute.value);
        } else if (attribute.name == "hidden") {
            row.hidden = attribute.value == "1" || attribute.value == "true";
        }
    }
}

// Without r, which is number 0, a row is the one after the row before.
void XlsxSheetReader::start_row(std::uint32_t number, bool hidden) {
    m_cells.clear();
    m_values.start_row();
    m_in_order = true;
    m_hidden = hidden;
    m_row_is_numbered = number > 0;
    m_row = m_row_is_numbered ? number : m_row + 1;
    if (m_row > m_context.limits.rows) {
        fail_over(Msg::limit_rows, "rows", m_context.limits.rows);
    }
}

void XlsxSheetReader::read_row() {
    m_stored.column = 0;
    m_row_text = RowText(m_row);
    for (;;) {
        if (is_fast()) {
            read_plain_cells();
            if (read_row_end()) {
                break;
            }
        }
        const Token token = m_xml.next();
        if (token == Token::text) {
            continue;
        }
        if (token == Token::end || token == Token::done) {
            break;
        }
        if (is(m_xml.name(), 'c')) {
            read_cell(token == Token::empty);
        } else if (token == Token::start) {
            m_xml.skip();
        }
    }
    if (!m_in_order) {
        set_cells_in_order();
    }
    m_values.finish_row(m_cells);
    if (!m_cells.empty()) {
        if (m_row <= m_last_row) {
            m_context.notices.count(Msg::notice_rows_out_of_order, m_context.sheet, m_cells.front().column,
                                    m_row);
        }
        m_last_row = std::max(m_last_row, m_row);
    }
}

bool XlsxSheetReader::read_row_end() {
    const std::size_t length = take_plain_row_end(m_xml.window());
    return length > 0 && m_xml.pass_end(length, k_row);
}

// The cells of the usual form that come next, up to the first that is not: that one is for the tokenizer.
void XlsxSheetReader::read_plain_cells() {
    std::string_view bytes = m_xml.window();
    const std::size_t before = bytes.size();
    PlainCell plain;
    for (;;) {
        const std::size_t length = take_plain_cell(bytes, m_row_text, plain);
        if (length == 0 || plain.text.size() > m_context.limits.string_bytes) {
            break;
        }
        bytes.remove_prefix(length);
        set_place(plain.column, plain.row);
        check_place();
        if (plain.is_index || !plain.text.empty()) {
            add_plain_cell(plain);
        }
    }
    m_xml.pass(before - bytes.size());
}

void XlsxSheetReader::add_plain_cell(const PlainCell& plain) {
    Cell cell;
    if (m_values.make_plain(plain, m_row, cell)) {
        add_cell(cell);
        return;
    }
    m_stored.style = plain.style;
    m_stored.type = plain.type;
    m_stored.value = plain.is_index ? std::to_string(plain.index) : std::string(plain.text);
    add_stored_cell();
}

void XlsxSheetReader::read_cell(bool is_empty) {
    read_cell_attributes();
    if (!is_empty) {
        read_cell_content();
    }
}

// Without r, a cell is the one right of the cell before.
void XlsxSheetReader::start_cell() {
    ++m_stored.column;
    m_stored.style = 0;
    m_stored.type = StoredType::number;
}

void XlsxSheetReader::read_cell_attributes() {
    start_cell();
    for (const xml::Attribute& attribute : m_xml.attributes()) {
        if (is(attribute.name, 'r')) {
            take_reference(attribute.value);
        } else if (is(attribute.name, 's')) {
            m_stored.style = whole_number(attribute.value);
        } else if (is(attribute.name, 't')) {
            m_stored.type = stored_type(attribute.value);
        }
    }
    check_place();
}

void XlsxSheetReader::check_place() {
    if (m_stored.column > m_context.limits.columns) {
        fail_over(Msg::limit_columns, "columns", m_context.limits.columns);
    }
    m_stored.row = m_row;
}

void XlsxSheetReader::take_reference(std::string_view reference) {
    std::string_view digits = reference;
    const std::uint32_t column = take_letters(digits);
    const std::uint32_t row = whole_number(digits);
    if (column == 0 || row == 0) {
        m_context.notices.count(Msg::notice_bad_reference, m_context.sheet, m_stored.column, m_row);
        return;
    }
    set_place(column, row);
}

void XlsxSheetReader::set_place(std::uint32_t column, std::uint32_t row) {
    m_stored.column = column;
    // The row's own number counts; where it says none, its cells know.
    if (!m_row_is_numbered && row <= m_context.limits.rows) {
        m_row = row;
        m_row_is_numbered = true;
    }
}

void XlsxSheetReader::read_cell_content() {
    const std::uint64_t most = m_context.limits.string_bytes;
    m_stored.value.clear();
    bool has_inline_string = false;
    bool has_formula = false;
    for (;;) {
        switch (m_xml.next()) {
            case Token::start:
                if (is(m_xml.name(), 'v') && !has_inline_string) {
                    append_content(m_xml, m_stored.value, most);
                } else if (m_xml.name() == "is") {
                    // Some writers add a v as well; the inline string is the value.
                    has_inline_string = true;
                    m_stored.type = StoredType::text;
                    m_stored.value.clear();
                    append_rich_text(m_xml, m_stored.value, most);
                } else {
                    has_formula = has_formula || is(m_xml.name(), 'f');
                    m_xml.skip();
                }
                break;
            case Token::text:
                break;
            case Token::empty:
                has_formula = has_formula || is(m_xml.name(), 'f');
                break;
            case Token::end:
            case Token::done:
                if (!m_stored.value.empty()) {
                    add_stored_cell();
                } else if (has_formula && m_stored.type == StoredType::number) {
                    // An empty text that a formula came to is kept as text; a formula that was never reckoned
                    // out, by a program that cannot, has no type.
                    m_context.notices.count(Msg::notice_formula_without_value, m_context.sheet,
                                            m_stored.column, m_row);
                }
                return;
        }
    }
}

void XlsxSheetReader::add_stored_cell() {
    Cell cell;
    if (m_values.make(m_stored, cell)) {
        add_cell(cell);
    }
}

void XlsxSheetReader::add_cell(const Cell& cell) {
    m_in_order = m_in_order && (m_cells.empty() || m_cells.back().column < cell.column);
    m_cells.push_back(cell);
    ++m_context.cells_here;
    if (++m_context.cells_read > m_context.limits.cells) {
        fail_over(Msg::limit_cells, "cells", m_context.limits.cells);
    }
    if (m_values.row_bytes() > m_context.limits.row_bytes) {
        fail_over(Msg::limit_row_bytes, "row_bytes", m_context.limits.row_bytes);
    }
    // A row that repeats its cells without end must not fill the memory.
    if (m_cells.size() > 2 * m_context.limits.columns) {
        set_cells_in_order();
    }
}

// Ascending columns, and of cells that stand twice the last one.
void XlsxSheetReader::set_cells_in_order() {
    const auto by_column = [](const Cell& one, const Cell& other) { return one.column < other.column; };
    std::stable_sort(m_cells.begin(), m_cells.end(), by_column);
    std::size_t kept = 0;
    for (std::size_t index = 0; index < m_cells.size(); ++index) {
        const bool is_last =
            index + 1 == m_cells.size() || m_cells[index + 1].column != m_cells[index].column;
        if (is_last) {
            m_cells[kept++] = m_cells[index];
        } else {
            m_context.notices.count(Msg::notice_double_cell, m_context.sheet, m_cells[index].column, m_row);
        }
    }
    m_cells.resize(kept);
}

void XlsxSheetReader::fail_over(Msg id, std::string_view limit, std::uint64_t maximum) const {
    throw over_limit(id, m_xml.place().file, m_context.sheet, limit, maximum);
}

}  // namespace registertoets::spreadsheet::xlsx
