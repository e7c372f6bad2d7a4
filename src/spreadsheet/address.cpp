// SPDX-License-Identifier: EUPL-1.2
// Addresses within a workbook: letters of columns, A1 references, quoting of sheet names.
#include "spreadsheet/address.hpp"

#include <algorithm>

#include "util/ascii.hpp"

namespace registertoets::spreadsheet {
namespace {

using util::is_digit;
using util::is_letter;

constexpr std::uint32_t k_last_column = 16384;  // XFD
constexpr std::uint32_t k_last_row = 1048576;

constexpr std::uint32_t letter_value(char c) {
    return static_cast<std::uint32_t>((c >= 'a' ? c - 'a' : c - 'A') + 1);
}

// Excel reads R1C1, R and C as addresses of its other notation, so a sheet of that name is quoted.
bool resembles_r1c1(std::string_view name) {
    const auto skip = [&name](char letter) {
        if (name.empty() || (name.front() | 0x20) != letter) {
            return false;
        }
        name.remove_prefix(1);
        name.remove_prefix(std::min(name.find_first_not_of("0123456789"), name.size()));
        return true;
    };
    const bool row = skip('r');
    const bool column = skip('c');
    return (row || column) && name.empty();
}

bool needs_quotes(std::string_view sheet) {
    if (sheet.empty() || is_digit(sheet.front()) || sheet.front() == '.') {
        return true;
    }
    const bool plain = std::all_of(sheet.begin(), sheet.end(), [](char c) {
        return is_letter(c) || is_digit(c) || c == '_' || c == '.';
    });
    return !plain || parse_address(sheet).has_value() || resembles_r1c1(sheet);
}

// The name that `quoted_sheet` wrote; nothing where its quotes are out of order.
std::optional<std::string> unquoted_sheet(std::string_view written) {
    if (!written.starts_with('\'')) {
        return std::string(written);
    }
    if (written.size() < 3 || !written.ends_with('\'')) {
        return std::nullopt;
    }
    std::string name;
    const std::string_view inner = written.substr(1, written.size() - 2);
    for (std::size_t at = 0; at < inner.size(); ++at) {
        name += inner[at];
        if (inner[at] == '\'' && (++at == inner.size() || inner[at] != '\'')) {
            return std::nullopt;
        }
    }
    return name;
}

}  // namespace

std::string column_letters(std::uint32_t column) {
    std::string letters;
    while (column > 0) {
        const std::uint32_t digit = (column - 1) % 26;
        letters.insert(letters.begin(), static_cast<char>('A' + digit));
        column = (column - 1) / 26;
    }
    return letters;
}

std::optional<std::uint32_t> column_number(std::string_view letters) {
    if (letters.empty() || letters.size() > 3 || !std::all_of(letters.begin(), letters.end(), is_letter)) {
        return std::nullopt;
    }
    std::uint32_t column = 0;
    for (const char c : letters) {
        column = column * 26 + letter_value(c);
    }
    return column <= k_last_column ? std::optional(column) : std::nullopt;
}

std::string cell_address(std::uint32_t column, std::uint32_t row) {
    return column_letters(column) + std::to_string(row);
}

std::string quoted_sheet(std::string_view sheet) {
    if (!needs_quotes(sheet)) {
        return std::string(sheet);
    }
    std::string quoted = "'";
    for (const char c : sheet) {
        quoted += c;
        if (c == '\'') {
            quoted += c;
        }
    }
    return quoted + '\'';
}

std::optional<CellPlace> parse_address(std::string_view address) {
    const auto skip_dollar = [&address] {
        if (!address.empty() && address.front() == '$') {
            address.remove_prefix(1);
        }
    };
    skip_dollar();
    const auto* const letters_end = std::find_if_not(address.begin(), address.end(), is_letter);
    const auto letter_count = static_cast<std::size_t>(letters_end - address.begin());
    const auto column = column_number(address.substr(0, letter_count));
    address.remove_prefix(letter_count);
    skip_dollar();
    if (!column || address.empty() || address.size() > 7 || address.front() == '0' ||
        !std::all_of(address.begin(), address.end(), is_digit)) {
        return std::nullopt;
    }
    std::uint32_t row = 0;
    for (const char c : address) {
        row = row * 10 + static_cast<std::uint32_t>(c - '0');
    }
    return row <= k_last_row ? std::optional(CellPlace{*column, row}) : std::nullopt;
}

std::optional<CellRange> parse_range(std::string_view range) {
    const std::size_t colon = range.find(':');
    const auto first = parse_address(range.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : parse_address(range.substr(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column) {
        return std::nullopt;
    }
    return CellRange{first->row, first->column, last->row, last->column};
}

std::optional<CellReference> parse_reference(std::string_view reference) {
    const std::size_t mark = reference.rfind('!');
    const auto place = parse_address(mark == std::string_view::npos ? reference : reference.substr(mark + 1));
    if (!place || mark == 0) {
        return std::nullopt;
    }
    if (mark == std::string_view::npos) {
        return CellReference{std::nullopt, *place};
    }
    const auto sheet = unquoted_sheet(reference.substr(0, mark));
    return sheet ? std::optional(CellReference{sheet, *place}) : std::nullopt;
}

}  // namespace registertoets::spreadsheet
