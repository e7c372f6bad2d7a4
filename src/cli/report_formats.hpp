// SPDX-License-Identifier: EUPL-1.2
// The table of report formats, here where both texts and workbooks are known. A new format is one file and
// one line in report_formats.cpp.
#pragma once

#include <span>
#include <string_view>

#include "check/report.hpp"
#include "report/format.hpp"

namespace registertoets::cli {

struct Format {
    std::string_view name;
    std::string_view extension;  ///< of files in this format, without the stop; of two the first has it
    void (*write)(const check::Report& report, const report::RenderOptions& options,
                  const report::Sink& sink);
};

/// All formats, in the order of the documentation.
std::span<const Format> report_formats();

}  // namespace registertoets::cli
