// SPDX-License-Identifier: EUPL-1.2
#include "cli/cell_lines.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <nlohmann/json.hpp>
#include <utility>

#include "spreadsheet/address.hpp"
#include "spreadsheet/text.hpp"

namespace registertoets::cli {
namespace {

constexpr std::size_t k_piece = std::size_t{64} << 10;

// A JSON string stands for itself but for controls, quotes and backslashes (RFC 8259, 7).
bool stands_for_itself(char c) {
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

std::string json_text(std::string_view text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void append_number(std::string& text, std::uint32_t number) {
    std::array<char, 10> room{};
    const auto result = std::to_chars(room.data(), room.data() + room.size(), number);
    text.append(room.data(), result.ptr);
}

}  // namespace

CellLines::CellLines(report::Sink sink) : m_sink(std::move(sink)) {}

void CellLines::begin_sheet(std::string_view name) {
    m_start = "{\"sheet\": " + json_text(name) + ", \"cell\": \"";
}

void CellLines::add(const spreadsheet::Row& row) {
    for (const spreadsheet::Cell& cell : row.cells) {
        m_lines += m_start;
        m_lines += spreadsheet::column_letters(cell.column);
        append_number(m_lines, row.number);
        m_lines += "\", \"type\": \"";
        m_lines += name_of(cell.type);
        m_lines += "\", \"text\": ";
        add_text(cell.text);
        m_lines += "}\n";
        if (m_lines.size() >= k_piece) {
            flush();
        }
    }
}

void CellLines::flush() {
    m_sink(m_lines);
    m_lines.clear();
}

// The library takes a copy and looks at each character twice: that is for the texts that need it.
void CellLines::add_text(std::string_view text) {
    if (!std::all_of(text.begin(), text.end(), stands_for_itself) || !spreadsheet::is_utf8(text)) {
        m_lines += json_text(text);
        return;
    }
    m_lines += '"';
    m_lines += text;
    m_lines += '"';
}

}  // namespace registertoets::cli
