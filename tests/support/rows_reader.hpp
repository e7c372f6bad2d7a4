// SPDX-License-Identifier: EUPL-1.2
// The rows of a sheet from memory.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "spreadsheet/workbook.hpp"

namespace registertoets::testing {

class RowsReader : public spreadsheet::SheetReader {
  public:
    using Rows = std::vector<std::vector<std::string>>;

    /// The first of `rows` is row number `first`; an empty text makes no cell, a row without cells no row.
    explicit RowsReader(Rows rows, std::uint32_t first = 1, std::vector<spreadsheet::CellRange> merges = {})
        : m_rows(std::move(rows)), m_number(first), m_merges(std::move(merges)) {}

    [[nodiscard]] std::span<const spreadsheet::CellRange> merges() const override { return m_merges; }

    bool next(spreadsheet::Row& row) override {
        while (m_at < m_rows.size()) {
            m_cells.clear();
            const auto& texts = m_rows[m_at++];
            for (std::size_t column = 0; column < texts.size(); ++column) {
                if (!texts[column].empty()) {
                    m_cells.push_back({static_cast<std::uint32_t>(column + 1), spreadsheet::CellType::text,
                                       texts[column], spreadsheet::k_not_shared});
                }
            }
            const std::uint32_t number = m_number++;
            if (!m_cells.empty()) {
                row = {number, false, m_cells};
                return true;
            }
        }
        return false;
    }

  private:
    Rows m_rows;
    std::uint32_t m_number;
    std::size_t m_at = 0;
    std::vector<spreadsheet::Cell> m_cells;
    std::vector<spreadsheet::CellRange> m_merges;
};

}  // namespace registertoets::testing
