// SPDX-License-Identifier: EUPL-1.2
// How the rows of a sheet are read, so that whoever reads them again reads the same.
#pragma once

#include <string>
#include <vector>

#include "check/options.hpp"
#include "check/report.hpp"
#include "register/sheet_rows.hpp"

namespace registertoets::check {

/// Values for rows of a sheet that have none of their own.
struct RowDefaults {
    std::vector<reg::DefaultValue> values;
    std::string directie;  ///< of the whole sheet, where rows do not say it
    DirectieFrom directie_from = DirectieFrom::nowhere;
};

/// What `--set` says, else the rules; else the directie that the name of the sheet or of the file `file`
/// speaks of.
RowDefaults row_defaults(const Options& options, const reg::Form& form, const std::string& sheet,
                         const std::string& file);

/// How the rows below the header of `sheet`, a register, are read; `file` is its file's name in reports.
reg::RowOptions row_options(const Options& options, const SheetReport& sheet, const std::string& file);

}  // namespace registertoets::check
