// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/xlsx/cell_pattern.hpp"

#include <string>

#include "spreadsheet/xlsx/pattern_scanner.hpp"

namespace registertoets::spreadsheet::xlsx {
namespace {

// A `t` with its text.
[[gnu::always_inline]] inline bool take_t(PatternScanner& scanner, std::string_view& text, bool& is_special) {
    return (scanner.take("<t>") || scanner.take("<t xml:space=\"preserve\">")) &&
           scanner.take_text(text, is_special) && scanner.take("</t>");
}

[[gnu::always_inline]] inline bool take_row_of_reference(PatternScanner& scanner, const RowText& row,
                                                         PlainCell& cell) {
    if (row.length > 0 && scanner.take(row.bytes, row.mask, row.length)) {
        cell.row = row.number;
        return true;
    }
    return scanner.take_number(cell.row) && cell.row > 0 && scanner.take("\"");
}

[[gnu::always_inline]] inline bool take_reference(PatternScanner& scanner, const RowText& row,
                                                  PlainCell& cell) {
    return scanner.take("<c r=\"") && scanner.take_column(cell.column) &&
           take_row_of_reference(scanner, row, cell) &&
           (!scanner.take(" s=\"") || (scanner.take_short_number(cell.style) && scanner.take("\"")));
}

[[gnu::always_inline]] inline bool take_type(PatternScanner& scanner, PlainCell& cell) {
    if (!scanner.take(" t=\"")) {
        return true;
    }
    cell.type = stored_type(scanner.take_word());
    return scanner.take("\"");
}

// A number of a shared string, the commonest cell of all.
[[gnu::always_inline]] inline bool take_index(PatternScanner& scanner, PlainCell& cell) {
    PatternScanner ahead = scanner;
    cell.is_index = ahead.take_number(cell.index) && ahead.take("</v></c>");
    if (cell.is_index) {
        scanner = ahead;
    }
    return cell.is_index;
}

[[gnu::always_inline]] inline bool take_content(PatternScanner& scanner, PlainCell& cell) {
    if (scanner.take("/>")) {
        return true;
    }
    if (scanner.take("><v>")) {
        return (cell.type == StoredType::shared && take_index(scanner, cell)) ||
               (scanner.take_text(cell.text, cell.is_special) && scanner.take("</v></c>"));
    }
    if (scanner.take("><is>")) {
        cell.type = StoredType::text;
        return take_t(scanner, cell.text, cell.is_special) && scanner.take("</is></c>");
    }
    return scanner.take("></c>");
}

bool take_row_attribute(PatternScanner& scanner, PlainRow& row) {
    if (scanner.take(" r=\"")) {
        return scanner.take_number(row.number) && scanner.take("\"");
    }
    std::string_view value;
    if (scanner.take(" hidden=\"")) {
        const bool known = scanner.take_value(value);
        row.hidden = value == "1" || value == "true";
        return known;
    }
    return scanner.take(" ") && !scanner.take_name().empty() && scanner.take("=\"") &&
           scanner.take_value(value);
}

}  // namespace

StoredType stored_type(std::string_view t) {
    if (t == "s") {
        return StoredType::shared;
    }
    if (t == "str" || t == "inlineStr") {
        return StoredType::text;
    }
    if (t == "b") {
        return StoredType::boolean;
    }
    if (t == "e") {
        return StoredType::error;
    }
    return t == "d" ? StoredType::date : StoredType::number;
}

RowText::RowText(std::uint32_t row) : number(row) {
    const std::string text = std::to_string(row) + '"';
    if (row == 0 || text.size() > sizeof bytes) {
        return;
    }
    std::memcpy(&bytes, text.data(), text.size());
    std::memset(&mask, 0xFF, text.size());
    length = static_cast<std::uint32_t>(text.size());
}

std::size_t take_plain_cell(std::string_view bytes, const RowText& row, PlainCell& cell) {
    PatternScanner scanner(bytes);
    cell = {};
    scanner.skip_space();
    const bool taken =
        take_reference(scanner, row, cell) && take_type(scanner, cell) && take_content(scanner, cell);
    return taken ? scanner.taken() : 0;
}

std::size_t take_plain_string(std::string_view bytes, PlainString& string) {
    PatternScanner scanner(bytes);
    scanner.skip_space();
    const bool taken =
        scanner.take("<si>") && take_t(scanner, string.text, string.is_special) && scanner.take("</si>");
    return taken ? scanner.taken() : 0;
}

std::size_t take_plain_row(std::string_view bytes, PlainRow& row) {
    PatternScanner scanner(bytes);
    row = {};
    scanner.skip_space();
    if (!scanner.take("<row")) {
        return 0;
    }
    while (scanner.next() == ' ') {
        if (!take_row_attribute(scanner, row)) {
            return 0;
        }
    }
    row.is_empty = scanner.take("/>");
    return row.is_empty || scanner.take(">") ? scanner.taken() : 0;
}

std::size_t take_plain_row_end(std::string_view bytes) {
    PatternScanner scanner(bytes);
    scanner.skip_space();
    return scanner.take("</row>") ? scanner.taken() : 0;
}

}  // namespace registertoets::spreadsheet::xlsx
