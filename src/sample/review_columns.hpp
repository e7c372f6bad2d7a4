// SPDX-License-Identifier: EUPL-1.2
// Tables that are found by their headings, and what stands in their cells.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

#include "sample/review_layout.hpp"
#include "spreadsheet/workbook.hpp"

namespace registertoets::sample {

/// What `row` says in `column`; nothing where that is 0.
std::string_view text_at(const spreadsheet::Row& row, std::uint32_t column);

/// The whole number that `text` is.
std::optional<std::uint64_t> number_in(std::string_view text);

/// Where the columns of a table stand, once its headings were seen.
template <typename Column, std::size_t count>
class Columns {
  public:
    /// Takes `row` for the headings where it has all that are `needed`.
    bool find(const spreadsheet::Row& row, std::initializer_list<Column> needed) {
        static const KnownNames k_headings(headings());
        m_columns.fill(0);
        for (const spreadsheet::Cell& cell : row.cells) {
            const auto known = k_headings.find(cell.text);
            if (known && m_columns[*known] == 0) {
                m_columns[*known] = cell.column;
            }
        }
        m_found =
            std::all_of(needed.begin(), needed.end(), [this](Column column) { return of(column) != 0; });
        return m_found;
    }
    [[nodiscard]] bool found() const { return m_found; }
    [[nodiscard]] std::uint32_t of(Column column) const {
        return m_columns[static_cast<std::size_t>(column)];
    }

  private:
    static std::vector<messages::Msg> headings() {
        std::vector<messages::Msg> all;
        for (std::size_t index = 0; index < count; ++index) {
            all.push_back(heading_of(static_cast<Column>(index)));
        }
        return all;
    }

    std::array<std::uint32_t, count> m_columns{};
    bool m_found = false;
};

}  // namespace registertoets::sample
