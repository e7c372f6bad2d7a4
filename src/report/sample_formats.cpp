// SPDX-License-Identifier: EUPL-1.2
#include "report/sample_formats.hpp"

#include <array>

namespace registertoets::report {

std::span<const FormatOf<SampleReport>> sample_formats() {
    static constexpr std::array k_formats{
        FormatOf<SampleReport>{"text", "txt", write_sample_text},
        FormatOf<SampleReport>{"json", "json", write_sample_json},
        FormatOf<SampleReport>{"html", "html", write_sample_html},
        FormatOf<SampleReport>{"markdown", "md", write_sample_markdown},
    };
    return k_formats;
}

}  // namespace registertoets::report
