// SPDX-License-Identifier: EUPL-1.2
#include "report/version_formats.hpp"

#include <array>

namespace registertoets::report {

std::span<const FormatOf<ComparisonReport>> comparison_formats() {
    static constexpr std::array k_formats{
        FormatOf<ComparisonReport>{"text", "txt", write_comparison_text},
        FormatOf<ComparisonReport>{"json", "json", write_comparison_json},
        FormatOf<ComparisonReport>{"html", "html", write_comparison_html},
        FormatOf<ComparisonReport>{"markdown", "md", write_comparison_markdown},
    };
    return k_formats;
}

std::span<const FormatOf<TrendReport>> trend_formats() {
    static constexpr std::array k_formats{
        FormatOf<TrendReport>{"text", "txt", write_trend_text},
        FormatOf<TrendReport>{"json", "json", write_trend_json},
        FormatOf<TrendReport>{"html", "html", write_trend_html},
        FormatOf<TrendReport>{"markdown", "md", write_trend_markdown},
    };
    return k_formats;
}

}  // namespace registertoets::report
