// SPDX-License-Identifier: EUPL-1.2
// A copy of the very workbook that was sent (xlsx, xlsm and their templates), with fills on cells and sheets
// added. All else stays as it was; parts that need no change stay byte for byte. A copy that was marked
// before is marked anew: its marks and added sheets are replaced, also after another program saved it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "messages/sentence.hpp"
#include "report/format.hpp"
#include "spreadsheet/limits.hpp"
#include "workbook/sheet_writer.hpp"

namespace registertoets::workbook::package {

/// A cell to mark: in a sheet as spreadsheet::Workbook names it; 1 is the first row and column.
struct MarkedCell {
    std::string sheet;
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    Mark mark = Mark::none;
};

class MarkedCopy {
  public:
    /// Opens the workbook at `path`, which sentences call `name`, the path where it is empty. It is never
    /// written to. Throws InputError where it is damaged.
    explicit MarkedCopy(const std::filesystem::path& path, const spreadsheet::Limits& limits = {},
                        const std::string& name = {});
    ~MarkedCopy();
    MarkedCopy(const MarkedCopy&) = delete;
    MarkedCopy& operator=(const MarkedCopy&) = delete;

    /// Why there will be no marked copy: one sentence. Then nothing else may be asked of it. To be looked at
    /// after the constructor and after `mark`, which sees whether a sheet is protected.
    [[nodiscard]] const std::optional<messages::Sentence>& refusal() const;

    /// Sets all marks, in any order; of two on one cell the most serious stays. Sheets that are not there are
    /// passed over. To be called once at most. Throws InputError where a sheet is damaged.
    void mark(std::span<const MarkedCell> cells);

    /// A name for a sheet to be added that no other has; `wanted` where that is possible. For links between
    /// the sheets that are added.
    std::string sheet_name(std::string_view wanted);

    /// Adds a sheet at the end, under a name that `sheet_name` gave or else makes of its own. Sheets may be
    /// written side by side. It belongs to the copy.
    SheetWriter& add_sheet(SheetLayout layout);

    /// Writes the bytes of the copy; afterwards nothing may be asked of it.
    void finish(const report::Sink& sink);

  private:
    class Inside;
    std::unique_ptr<Inside> m_inside;
};

}  // namespace registertoets::workbook::package
