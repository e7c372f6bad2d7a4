// SPDX-License-Identifier: EUPL-1.2
#include "cli/report_formats.hpp"

#include <array>

#include "workbook/findings_book.hpp"

namespace registertoets::cli {

std::span<const Format> report_formats() {
    static constexpr std::array k_formats{
        Format{"text", "txt", report::write_text},     Format{"json", "json", report::write_json},
        Format{"csv", "csv", report::write_csv},       Format{"xlsx", "xlsx", workbook::write_xlsx},
        Format{"html", "html", report::write_html},    Format{"markdown", "md", report::write_markdown},
        Format{"junit", "xml", report::write_junit},   Format{"sarif", "sarif", report::write_sarif},
        Format{"github", "txt", report::write_github}, Format{"gitlab", "json", report::write_gitlab},
    };
    return k_formats;
}

}  // namespace registertoets::cli
