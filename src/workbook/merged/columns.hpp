// SPDX-License-Identifier: EUPL-1.2
// The columns of a merged register: those that deliveries had, in the order of the rules, and no others.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "check/report.hpp"
#include "check/source_rows.hpp"
#include "messages/lang.hpp"
#include "workbook/sheet_writer.hpp"

namespace registertoets::workbook {

/// A column of the merged sheet: it answers fields, or it is one that no rule knows.
struct MergedColumn {
    std::string header;
    std::vector<reg::FieldIndex> fields;               ///< empty: an unknown column
    std::map<std::uint32_t, std::uint32_t> column_of;  ///< by sheet: where an unknown column stands there
};

/// Where a row came from, as a merged register that is merged again says it.
struct OwnColumns {
    std::uint32_t file = 0;  ///< columns, 1 is A; 0: none
    std::uint32_t sheet = 0;
    std::uint32_t row = 0;
    std::uint32_t remark = 0;
};

/// What the cell of `row` in `column` says; nothing for column 0.
std::string_view text_in(const check::SourceRow& row, std::uint32_t column);

class MergedColumns {
  public:
    /// The columns of register number `reg` over all of its sheets in `report`.
    MergedColumns(const check::Report& report, std::size_t reg, messages::Lang lang);

    /// Makes room for cells of `row` that stand below no header.
    void see(std::uint32_t sheet, const check::SourceRow& row);

    [[nodiscard]] const std::vector<MergedColumn>& all() const { return m_columns; }
    /// What `row` of `sheet` says in each column; texts of `row` are looked at, not kept.
    void cells(std::uint32_t sheet, const check::SourceRow& row, std::vector<OutCell>& cells) const;
    /// Which of `all` holds what column `column` of `sheet` says; their number where none does.
    [[nodiscard]] std::size_t place_of(std::uint32_t sheet, std::uint32_t column) const;
    /// The columns in which `sheet` tells where its rows came from, if it is a merged register itself.
    [[nodiscard]] const OwnColumns& own(std::uint32_t sheet) const;

  private:
    using FieldSets = std::vector<std::vector<reg::FieldIndex>>;

    // Unknown columns with one header: as many as the sheet that has it most often.
    struct SameHeader {
        std::vector<std::size_t> columns;           // in m_columns
        std::map<std::uint32_t, std::size_t> seen;  // by sheet: how many of them it has so far
    };

    void add_fields();
    void add_unknown();
    [[nodiscard]] FieldSets combined_everywhere() const;
    void note_own(std::uint32_t sheet, const reg::UnknownColumn& column);
    void add_unknown_column(std::uint32_t sheet, std::uint32_t column, const std::string& header);
    [[nodiscard]] OutCell cell_of(const MergedColumn& column, std::uint32_t sheet,
                                  const check::SourceRow& row) const;

    const check::Report& m_report;
    std::size_t m_reg;
    const reg::Form& m_form;
    messages::Lang m_lang;
    std::vector<std::uint32_t> m_sheets;
    std::vector<MergedColumn> m_columns;
    std::unordered_map<std::string, SameHeader> m_unknown;                 // by folded header
    std::map<std::uint32_t, OwnColumns> m_own;                             // by sheet
    std::map<std::uint32_t, std::map<std::uint32_t, bool>> m_with_header;  // by sheet and column
};

}  // namespace registertoets::workbook
