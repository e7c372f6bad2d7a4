// SPDX-License-Identifier: EUPL-1.2
// Reads the rows that a report speaks of once more, with their contents, which the report does not keep.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "check/input.hpp"
#include "check/options.hpp"
#include "check/report.hpp"
#include "register/verwerking.hpp"
#include "spreadsheet/workbook.hpp"

namespace registertoets::check {

/// A verwerking with all its cells; nothing in it outlives the call.
struct SourceRow {
    std::uint32_t record = k_none;  ///< number in Report::rows; k_none: it has ended
    const reg::Verwerking& verwerking;
    const spreadsheet::Row& row;  ///< as it stands in the sheet, also cells of columns that answer no field
};

/// Says that `file` is no longer what the report speaks of: an InputError.
[[noreturn]] void throw_changed(const FileReport& file);

class SourceRows {
  public:
    /// Opens file number `file` of `report` again; `input` is what it was read from. All must outlive the
    /// object. Throws InputError.
    SourceRows(const Report& report, std::uint32_t file, const Input& input, const Options& options);

    /// Gives each verwerking of `sheet` (number in Report::sheets, one of this file) in order to `take`, but
    /// for those of directies that were not asked for. Throws InputError, also where the file is no longer
    /// what the report speaks of.
    void read(std::uint32_t sheet, const std::function<void(const SourceRow&)>& take);

    /// Gives the rows of `sheet` up to its header row.
    void read_head(std::uint32_t sheet, const std::function<void(const spreadsheet::Row&)>& take);

  private:
    [[nodiscard]] std::size_t index_of(std::uint32_t sheet) const;
    [[nodiscard]] bool asked_for(const reg::Form& form, const reg::Verwerking& verwerking) const;

    const Report& m_report;
    const FileReport& m_file;
    const Input& m_input;
    const Options& m_options;
    std::unique_ptr<spreadsheet::Workbook> m_workbook;
};

}  // namespace registertoets::check
