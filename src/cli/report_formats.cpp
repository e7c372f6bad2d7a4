// SPDX-License-Identifier: EUPL-1.2
#include "report/format.hpp"

#include <array>

namespace registertoets::report {

std::span<const Format> formats() {
    static constexpr std::array k_formats{
        Format{"text", "txt", write_text},     Format{"json", "json", write_json},
        Format{"csv", "csv", write_csv},       Format{"xlsx", "xlsx", write_xlsx},
        Format{"html", "html", write_html},    Format{"markdown", "md", write_markdown},
        Format{"junit", "xml", write_junit},   Format{"sarif", "sarif", write_sarif},
        Format{"github", "txt", write_github}, Format{"gitlab", "json", write_gitlab},
    };
    return k_formats;
}

}  // namespace registertoets::report
