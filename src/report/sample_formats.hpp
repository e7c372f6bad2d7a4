// SPDX-License-Identifier: EUPL-1.2
// The table of formats for what came of a sample: `sample --result`. A new format is one file and one line in
// sample_formats.cpp.
#pragma once

#include <span>
#include <string>

#include "report/version_formats.hpp"
#include "sample/result.hpp"
#include "sample/review.hpp"

namespace registertoets::report {

struct SampleReport {
    const sample::Review& review;
    const sample::Result& result;
    const VersionsRun& run;
    std::string path;    ///< of the workbook
    std::string sha256;  ///< of the same
};

std::span<const FormatOf<SampleReport>> sample_formats();

void write_sample_text(const SampleReport& report, const RenderOptions& options, const Sink& sink);
void write_sample_json(const SampleReport& report, const RenderOptions& options, const Sink& sink);
void write_sample_html(const SampleReport& report, const RenderOptions& options, const Sink& sink);
void write_sample_markdown(const SampleReport& report, const RenderOptions& options, const Sink& sink);

}  // namespace registertoets::report
