// SPDX-License-Identifier: EUPL-1.2
#include "check/columns_without_header.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "messages/catalogue.hpp"
#include "spreadsheet/address.hpp"
#include "util/unicode.hpp"

namespace registertoets::check {
namespace {

constexpr std::size_t k_most_named = 12;

std::string in_words(const std::vector<std::uint32_t>& columns) {
    std::string words;
    for (std::size_t index = 0; index < std::min(columns.size(), k_most_named); ++index) {
        words += index == 0 ? "" : ", ";
        words += spreadsheet::column_letters(columns[index]);
    }
    return columns.size() > k_most_named ? words + ", …" : words;
}

}  // namespace

ColumnsWithoutHeader::ColumnsWithoutHeader(const reg::HeaderMatch& match) {
    for (const reg::MatchedColumn& column : match.matched) {
        is_new(column.column);
    }
    for (const reg::UnknownColumn& column : match.unknown) {
        is_new(column.column);
    }
}

void ColumnsWithoutHeader::see(const spreadsheet::Row& row) {
    for (const spreadsheet::Cell& cell : row.cells) {
        const bool known = cell.column < m_known.size() && m_known[cell.column];
        if (!known && util::has_visible(cell.text) && is_new(cell.column)) {
            m_found.push_back(cell.column);
        }
    }
}

void ColumnsWithoutHeader::add_to(SheetReport& sheet) {
    if (m_found.empty()) {
        return;
    }
    std::sort(m_found.begin(), m_found.end());
    for (const std::uint32_t column : m_found) {
        sheet.match.unknown.push_back({column, {}, std::nullopt, false});
    }
    std::sort(sheet.match.unknown.begin(), sheet.match.unknown.end(),
              [](const auto& one, const auto& other) { return one.column < other.column; });
    sheet.notices.push_back(messages::Sentence(messages::Msg::sheet_columns_no_header,
                                               {{"count", m_found.size()}, {"columns", in_words(m_found)}}));
}

bool ColumnsWithoutHeader::is_new(std::uint32_t column) {
    if (column >= m_known.size()) {
        m_known.resize(column + std::size_t{1});
    }
    const bool known = m_known[column];
    m_known[column] = true;
    return !known;
}

}  // namespace registertoets::check
