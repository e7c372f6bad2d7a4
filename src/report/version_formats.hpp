// SPDX-License-Identifier: EUPL-1.2
// The tables of formats for versions of a register: `compare` and `trend`. A new format is one file and one
// line in version_formats.cpp.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/format_of.hpp"
#include "versions/comparison.hpp"
#include "versions/trend.hpp"

namespace registertoets::report {

/// How the run was asked for, so that it can be repeated.
struct VersionsRun {
    std::vector<std::string> arguments;
    std::optional<check::ProjectFile> project_file;
    int status = 0;                      ///< exit status
    bool failed = false;                 ///< by `--fail-on worse`
    std::vector<std::string> notices{};  ///< sentences: what else is to be known of what was read
};

struct ComparisonReport {
    const versions::Comparison& comparison;
    const versions::Vocabulary& words;
    const VersionsRun& run;
};

struct TrendReport {
    const versions::Trend& trend;
    const versions::Vocabulary& words;
    const VersionsRun& run;
};

std::span<const FormatOf<ComparisonReport>> comparison_formats();
std::span<const FormatOf<TrendReport>> trend_formats();

void write_comparison_text(const ComparisonReport& report, const RenderOptions& options, const Sink& sink);
void write_comparison_json(const ComparisonReport& report, const RenderOptions& options, const Sink& sink);
void write_comparison_html(const ComparisonReport& report, const RenderOptions& options, const Sink& sink);
void write_comparison_markdown(const ComparisonReport& report, const RenderOptions& options,
                               const Sink& sink);
void write_trend_html(const TrendReport& report, const RenderOptions& options, const Sink& sink);
void write_trend_markdown(const TrendReport& report, const RenderOptions& options, const Sink& sink);
void write_trend_text(const TrendReport& report, const RenderOptions& options, const Sink& sink);
void write_trend_json(const TrendReport& report, const RenderOptions& options, const Sink& sink);

}  // namespace registertoets::report
