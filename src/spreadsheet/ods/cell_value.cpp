// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/ods/cell_value.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "messages/catalogue.hpp"
#include "spreadsheet/numbers.hpp"
#include "spreadsheet/ods/error_words.hpp"
#include "spreadsheet/ods/iso_times.hpp"
#include "spreadsheet/text.hpp"

namespace registertoets::spreadsheet::ods {
namespace {

using messages::Msg;

// An error of which the file does not hold what the cell shows.
constexpr std::string_view k_some_error = "#VALUE!";

// What a cell shows that a file keeps as the number 1 or 0: LibreOffice does so with the truth values of a
// workbook that came from Excel.
using TruthWord = std::pair<std::string_view, std::string_view>;
constexpr std::array<TruthWord, 4> k_truth_words{
    {{"TRUE", "1"}, {"WAAR", "1"}, {"FALSE", "0"}, {"ONWAAR", "0"}}};

// LibreOffice marks errors. Excel writes the number 0, older programs an empty string beside the formula.
bool is_error(const StoredCell& stored) {
    if (stored.is_error) {
        return true;
    }
    const bool may_be =
        stored.type == ValueType::number ? stored.value == "0" : stored.has_formula && stored.value.empty();
    return may_be && is_error_word(stored.text);
}

bool is_truth(const StoredCell& stored) {
    return std::any_of(k_truth_words.begin(), k_truth_words.end(), [&stored](const TruthWord& word) {
        return stored.text == word.first && stored.value == word.second;
    });
}

}  // namespace

bool CellValues::make(StoredCell& stored, const CellSpot& spot, Cell& cell) {
    if (is_error(stored)) {
        std::string text(stored.text.empty() ? k_some_error : stored_error(stored.text));
        make_text(text, CellType::error, spot, cell);
        return true;
    }
    switch (stored.type) {
        case ValueType::text:
            // The paragraphs are how it looks; where the file says the value as well, that is it.
            make_text(stored.value.empty() ? stored.text : stored.value, CellType::text, spot, cell);
            break;
        case ValueType::number:
            make_number(stored, spot, cell);
            break;
        case ValueType::date:
        case ValueType::time:
            make_date(stored, spot, cell);
            break;
        case ValueType::boolean:
            make_boolean(stored, spot, cell);
            break;
    }
    return !cell.text.empty();
}

void CellValues::make_text(std::string& text, CellType type, const CellSpot& spot, Cell& cell) {
    if (replace_invalid_utf8(text)) {
        notice(Msg::notice_not_utf8, spot);
    }
    if (cut_to(text, m_context.limits.string_characters)) {
        notice(Msg::notice_text_cut, spot);
    }
    set(type, text, cell);
}

void CellValues::make_number(StoredCell& stored, const CellSpot& spot, Cell& cell) {
    const std::string_view value = trimmed(stored.value);
    if (is_truth(stored)) {
        set(CellType::boolean, value == "1" ? "TRUE" : "FALSE", cell);
        return;
    }
    if (is_shortest_already(value)) {
        set(CellType::number, value, cell);
        return;
    }
    if (const auto number = parse_number(value)) {
        NumberText room;
        set(CellType::number, format_number(*number, room), cell);
        return;
    }
    // What it shows is worth more than a refusal.
    make_text(stored.text.empty() ? stored.value : stored.text, CellType::text, spot, cell);
    if (!cell.text.empty()) {
        notice(Msg::notice_no_number, spot);
    }
}

void CellValues::make_date(StoredCell& stored, const CellSpot& spot, Cell& cell) {
    const std::string_view value = trimmed(stored.value);
    if (const auto shown = stored.type == ValueType::date ? shown_date(value) : shown_time(value)) {
        set(CellType::date, *shown, cell);
    } else if (!value.empty()) {
        make_text(stored.value, CellType::date, spot, cell);
    } else {
        make_text(stored.text, CellType::text, spot, cell);
    }
}

void CellValues::make_boolean(StoredCell& stored, const CellSpot& spot, Cell& cell) {
    const std::string_view value = trimmed(stored.value);
    if (value.empty()) {
        make_text(stored.text, CellType::text, spot, cell);
        return;
    }
    set(CellType::boolean, value == "true" || value == "1" ? "TRUE" : "FALSE", cell);
}

void CellValues::set(CellType type, std::string_view text, Cell& cell) {
    cell.type = type;
    cell.text = m_texts.keep(text);
}

void CellValues::notice(Msg id, const CellSpot& spot) {
    m_context.notices.count(id, m_context.sheet, spot.column, spot.row, spot.times);
}

}  // namespace registertoets::spreadsheet::ods
