// SPDX-License-Identifier: EUPL-1.2
// The workbook of findings (`check --format xlsx`), and its sheets beside *Bevindingen*.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/report.hpp"
#include "report/format.hpp"
#include "report/percent.hpp"
#include "workbook/sheet_writer.hpp"

namespace registertoets::workbook {

/// The report as a workbook, for whoever works in Excel.
void write_xlsx(const check::Report& report, const report::RenderOptions& options, const report::Sink& sink);

/// A sheet of the same workbook, and what is on it.
struct SheetEntry {
    std::string name;
    std::string about;
};

/// How it went, how complete each register is, which columns are missing, what the check rests on.
SheetLayout summary_layout(messages::Lang lang);
void write_summary(const check::Report& report, const report::RenderOptions& options,
                   std::span<const SheetEntry> sheets, SheetWriter& sheet);

/// Of one register: groups by fields, with the number of rows in which the field is not in order.
SheetLayout lacking_layout(const check::Report& report, const check::RegisterReport& counts,
                           messages::Lang lang);
void write_lacking(const check::Report& report, const check::RegisterReport& counts, messages::Lang lang,
                   SheetWriter& sheet);

/// Who is to put what right: equal findings in a column on one line.
SheetLayout todo_layout(const check::Report& report, messages::Lang lang);
void write_todo(const check::Report& report, messages::Lang lang, SheetWriter& sheet);

/// A row of cells that keeps the texts it was given.
class RowCells {
  public:
    RowCells& text(std::string_view text, Look look = Look::text, Mark mark = Mark::none);
    RowCells& count(std::uint64_t number, Mark mark = Mark::none);
    /// Cut off to a tenth of a percent, so that 100,0% is all.
    RowCells& share(report::Share share, messages::Lang lang);
    RowCells& link(std::string_view text, std::string_view target);

    void write(SheetWriter& sheet);

  private:
    struct Kept {
        std::string text;
        std::string target;
        double number = 0;
        bool is_number = false;
        Look look = Look::text;
        Mark mark = Mark::none;
    };
    std::vector<Kept> m_cells;
};

}  // namespace registertoets::workbook
