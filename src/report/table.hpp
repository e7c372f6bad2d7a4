// SPDX-License-Identifier: EUPL-1.2
// A table for a terminal: columns as wide as what is in them, numbers to the right.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace registertoets::report {

enum class Align : unsigned char { left, right };

class Table {
  public:
    /// One alignment for each column. The first column gives way where the table is too wide: its cells then
    /// continue on a next line.
    explicit Table(std::vector<Align> columns) : m_columns(std::move(columns)) {}

    /// Adds a row; cells that are left out are empty.
    void add(std::vector<std::string> cells);

    /// The lines, none wider than `width` as long as the other columns leave the first one some room.
    [[nodiscard]] std::vector<std::string> lines(std::size_t width) const;

  private:
    [[nodiscard]] std::vector<std::size_t> widths(std::size_t width) const;

    std::vector<Align> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

}  // namespace registertoets::report
