// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/xlsx/cell_value.hpp"

#include <charconv>

#include "messages/catalogue.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/numbers.hpp"
#include "spreadsheet/text.hpp"
#include "spreadsheet/xlsx/escapes.hpp"

namespace registertoets::spreadsheet::xlsx {
namespace {

using messages::Msg;

// A reference to a shared string that does not exist: an error as Excel would show it, not an empty cell.
constexpr std::string_view k_no_such_string = "#REF!";

}  // namespace

bool CellValues::make(StoredCell& stored, Cell& cell) {
    cell.column = stored.column;
    cell.shared = k_not_shared;
    if (stored.type == StoredType::text) {
        make_text(stored, cell);
        return !cell.text.empty();
    }
    const std::string_view value = trimmed(stored.value);
    if (value.empty()) {
        return false;
    }
    switch (stored.type) {
        case StoredType::shared:
            make_shared(stored, cell);
            break;
        case StoredType::boolean:
            cell.type = CellType::boolean;
            cell.text = value == "1" || value == "true" || value == "TRUE" ? "TRUE" : "FALSE";
            break;
        case StoredType::error:
            make_text(stored, cell);
            cell.type = CellType::error;
            break;
        case StoredType::date:
            make_date_text(value, cell);
            break;
        case StoredType::number:
        case StoredType::text:
            make_number(stored, value, cell);
            break;
    }
    return cell.shared != k_not_shared || !cell.text.empty();
}

bool CellValues::make_plain(const PlainCell& plain, std::uint32_t row, Cell& cell) {
    cell.column = plain.column;
    cell.type = CellType::text;
    cell.shared = k_not_shared;
    if (plain.is_index) {
        if (m_context.strings == nullptr || plain.index >= m_context.strings->size()) {
            return false;
        }
        refer(plain.index, plain.column, row, cell);
        return true;
    }
    const bool is_number = plain.type == StoredType::number &&
                           m_context.styles.kind(plain.style) == FormatKind::number &&
                           is_shortest_already(plain.text);
    const bool is_text = plain.type == StoredType::text && !plain.is_special &&
                         plain.text.size() <= m_context.limits.string_characters;
    if (!is_number && !is_text) {
        return false;
    }
    cell.type = is_number ? CellType::number : CellType::text;
    cell.text = m_texts.keep(plain.text);
    return true;
}

void CellValues::finish_row(std::vector<Cell>& cells) const {
    bool is_empty = false;
    for (Cell& cell : cells) {
        if (cell.shared != k_not_shared) {
            cell.text = (*m_context.strings)[cell.shared];
            is_empty = is_empty || cell.text.empty();
        }
    }
    if (is_empty) {
        std::erase_if(cells, [](const Cell& cell) { return cell.text.empty(); });
    }
}

void CellValues::make_shared(const StoredCell& stored, Cell& cell) {
    const SharedStrings* const strings = m_context.strings;
    if (strings == nullptr) {
        throw InputError(InputFault::damaged,
                         messages::Sentence(Msg::part_missing, {{"file", m_context.strings_place.file},
                                                                {"part", m_context.strings_place.part}}));
    }
    const std::string_view value = trimmed(stored.value);
    std::uint32_t index = 0;
    const char* const end = value.data() + value.size();
    const auto result = std::from_chars(value.data(), end, index);
    if (result.ec != std::errc() || result.ptr != end || index >= strings->size()) {
        cell.type = CellType::error;
        cell.text = k_no_such_string;
        notice(Msg::notice_no_such_string, stored);
        return;
    }
    refer(index, stored.column, stored.row, cell);
}

void CellValues::refer(std::uint32_t index, std::uint32_t column, std::uint32_t row, Cell& cell) {
    cell.type = CellType::text;
    cell.text = {};
    cell.shared = index;
    if (m_context.strings->was_cut(index)) {
        notice(Msg::notice_text_cut, column, row);
    }
    if (m_context.strings->was_invalid(index)) {
        notice(Msg::notice_not_utf8, column, row);
    }
}

void CellValues::make_text(StoredCell& stored, Cell& cell) {
    decode_escapes(stored.value);
    if (replace_invalid_utf8(stored.value)) {
        notice(Msg::notice_not_utf8, stored);
    }
    if (cut_to(stored.value, m_context.limits.string_characters)) {
        notice(Msg::notice_text_cut, stored);
    }
    cell.type = CellType::text;
    cell.text = m_texts.keep(stored.value);
}

void CellValues::make_number(const StoredCell& stored, std::string_view value, Cell& cell) {
    FormatKind kind = m_context.styles.kind(stored.style);
    cell.type = CellType::number;
    if (kind == FormatKind::number && is_shortest_already(value)) {
        cell.text = m_texts.keep(value);
        return;
    }
    const auto number = parse_number(value);
    if (!number) {
        // A writer that forgot the type: the text as it stands is worth more than a refusal.
        notice(Msg::notice_no_number, stored);
        std::string text(value);
        replace_invalid_utf8(text);
        cell.type = CellType::text;
        cell.text = m_texts.keep(text);
        return;
    }
    if (kind == FormatKind::by_value) {
        kind = m_context.styles.kind(stored.style, *number);
    }
    if (kind != FormatKind::number) {
        if (const auto date = date_of_serial(*number, kind, m_context.date_system)) {
            cell.type = CellType::date;
            cell.text = m_texts.keep(*date);
            return;
        }
    }
    NumberText room;
    cell.text = m_texts.keep(format_number(*number, room));
}

void CellValues::make_date_text(std::string_view value, Cell& cell) {
    std::string text = date_of_iso(value).value_or(std::string(value));
    replace_invalid_utf8(text);
    cell.type = CellType::date;
    cell.text = m_texts.keep(text);
}

void CellValues::notice(Msg id, std::uint32_t column, std::uint32_t row) {
    m_context.notices.count(id, m_context.sheet, column, row);
}

}  // namespace registertoets::spreadsheet::xlsx
