// SPDX-License-Identifier: EUPL-1.2
#include <string>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

void add_baseline(std::vector<std::string>& lines, const check::Report& report, Lang lang) {
    const check::BaselineResult& baseline = *report.baseline;
    const std::string file = safe(baseline.path);
    lines.push_back(say(lang, Msg::text_in_baseline,
                        {{"count", baseline.known}, {"total", report.findings.size()}, {"file", file}}));
    if (baseline.gone > 0 && baseline.comparable) {
        lines.push_back(say(lang, Msg::text_gone_from_baseline, {{"count", baseline.gone}, {"file", file}}));
    }
}

}  // namespace

void text_known(Page& page, const check::Report& report) {
    std::vector<std::string> lines;
    if (report.baseline) {
        add_baseline(lines, report, page.lang());
    }
    if (lines.empty()) {
        return;
    }
    page.heading(say(page.lang(), Msg::text_known_heading));
    for (const std::string& line : lines) {
        page.labelled(2, "- ", Tone::plain, line);
    }
}

}  // namespace registertoets::report
