// SPDX-License-Identifier: EUPL-1.2
// What a report format is given, and the formats that are written here. cli/report_formats.cpp has the table.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "check/report.hpp"
#include "messages/lang.hpp"

namespace registertoets::report {

/// How a report is to be shown. Nothing in it changes what was found.
struct RenderOptions {
    messages::Lang lang = messages::Lang::nl;
    bool colour = false;            ///< the terminal takes colours
    std::size_t width = 80;         ///< columns of the terminal
    bool show_values = false;       ///< cell contents may be shown
    std::size_t max_findings = 20;  ///< lines of findings per directie; 0: all
    bool quiet = false;             ///< only the verdict
    int verbosity = 0;
    std::string folder{};  ///< that paths are relative to where a pipeline reads them: the working directory
};

/// Takes the bytes of a report piece by piece, so that a large one never stands in memory whole.
using Sink = std::function<void(std::string_view)>;

void write_text(const check::Report& report, const RenderOptions& options, const Sink& sink);
void write_json(const check::Report& report, const RenderOptions& options, const Sink& sink);
void write_csv(const check::Report& report, const RenderOptions& options, const Sink& sink);
/// A page for people; src/report/html.
void write_html(const check::Report& report, const RenderOptions& options, const Sink& sink);
/// For merge requests and summaries of jobs; src/report/markdown.
void write_markdown(const check::Report& report, const RenderOptions& options, const Sink& sink);

/// Reports for pipelines: JUnit XML, SARIF 2.1.0, annotations of GitHub Actions, GitLab's Code Quality.
void write_junit(const check::Report& report, const RenderOptions& options, const Sink& sink);
void write_sarif(const check::Report& report, const RenderOptions& options, const Sink& sink);
void write_github(const check::Report& report, const RenderOptions& options, const Sink& sink);
void write_gitlab(const check::Report& report, const RenderOptions& options, const Sink& sink);

}  // namespace registertoets::report
