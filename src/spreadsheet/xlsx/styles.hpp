// SPDX-License-Identifier: EUPL-1.2
// Which cell styles show a number as a date (ECMA-376 part 1, 18.8.10 cellXfs and 18.8.31 numFmts).
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "spreadsheet/container/archive.hpp"
#include "spreadsheet/xlsx/number_format.hpp"

namespace registertoets::spreadsheet::xlsx {

class Styles {
  public:
    Styles() = default;
    /// Reads part `name`. Throws InputError.
    Styles(const container::Archive& archive, const std::string& name);

    /// What a cell with `style` (its attribute s) shows, by_value where that depends on the number in it; a
    /// style that does not exist shows numbers.
    [[nodiscard]] FormatKind kind(std::uint32_t style) const {
        return style < m_kinds.size() ? m_kinds[style] : FormatKind::number;
    }

    /// What a cell with `style` shows of `value`; never by_value.
    [[nodiscard]] FormatKind kind(std::uint32_t style, double value) const;

  private:
    std::vector<FormatKind> m_kinds;
    std::map<std::uint32_t, std::string> m_codes;  ///< of the styles that show by_value
};

}  // namespace registertoets::spreadsheet::xlsx
