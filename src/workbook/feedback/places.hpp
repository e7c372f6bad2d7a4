// SPDX-License-Identifier: EUPL-1.2
// Where rows and columns of a delivery stand in the workbook that goes back.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

#include "check/report.hpp"
#include "messages/lang.hpp"

namespace registertoets::workbook {

/// Where one sheet went. A workbook that is given back as it was has nothing in `rows`.
struct SheetPlaces {
    std::string name;
    std::unordered_map<std::uint32_t, std::uint32_t> rows;  ///< by record: its row
    std::map<reg::FieldIndex, std::uint32_t> appended;      ///< by field: the column that was added
    std::uint32_t header_row = 0;
};

/// What the sheets that feedback adds are called in the workbook.
struct OwnSheets {
    std::string findings;
    std::string explanation;
};

class Places {
  public:
    /// Keeps where `sheet` (number in Report::sheets) went.
    SheetPlaces& at(std::uint32_t sheet) { return m_sheets[sheet]; }

    /// Empty names: not known.
    [[nodiscard]] const OwnSheets& own_sheets() const { return m_own_sheets; }
    void set_own_sheets(OwnSheets names) { m_own_sheets = std::move(names); }

    /// The address of `finding` in the workbook, such as 'Sheet'!C14: its cell, its row, or the header of the
    /// column that was added for it; empty where it has no place there.
    [[nodiscard]] std::string address(const check::Report& report, const check::Finding& finding) const;
    /// Whether the column that `finding` misses was added to the workbook.
    [[nodiscard]] bool is_added(const check::Report& report, const check::Finding& finding) const;
    /// The row that `finding` clashes with, in words: where it stands in the workbook, or else in what was
    /// read, with its sheet and file.
    [[nodiscard]] std::string other_row(const check::Report& report, const check::Finding& finding,
                                        messages::Lang lang) const;
    /// The row of record `record` of `sheet`.
    [[nodiscard]] std::uint32_t row(const check::Report& report, std::uint32_t sheet,
                                    std::uint32_t record) const;

  private:
    [[nodiscard]] const SheetPlaces* with(const check::RowRecord& row, std::uint32_t record) const;

    std::map<std::uint32_t, SheetPlaces> m_sheets;
    OwnSheets m_own_sheets;
};

}  // namespace registertoets::workbook
