// SPDX-License-Identifier: EUPL-1.2
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

// The findings that do not count because of the baseline: not all that stood in it, as an exception may
// accept one, and one whose exception has expired counts again.
std::size_t left_out_by_baseline(const check::Report& report) {
    const auto& findings = report.findings;
    return static_cast<std::size_t>(std::count_if(
        findings.begin(), findings.end(),
        [](const check::Finding& finding) { return finding.status == check::FindingStatus::baseline; }));
}

void add_baseline(std::vector<std::string>& lines, const check::Report& report, Lang lang) {
    const check::BaselineResult& baseline = *report.baseline;
    const std::string file = safe(baseline.path);
    lines.push_back(
        say(lang, Msg::text_in_baseline,
            {{"count", left_out_by_baseline(report)}, {"total", report.findings.size()}, {"file", file}}));
    if (baseline.gone > 0 && baseline.comparable) {
        lines.push_back(say(lang, Msg::text_gone_from_baseline, {{"count", baseline.gone}, {"file", file}}));
    }
}

// What is accepted is counted, and listed with -v; what is so no more is told.
void add_exceptions(std::vector<std::string>& lines, const check::Report& report, int verbosity, Lang lang) {
    const check::ExceptionsResult& exceptions = *report.exceptions;
    lines.push_back(say(lang, Msg::text_accepted_count,
                        {{"count", exceptions.accepted},
                         {"total", report.findings.size()},
                         {"file", safe(exceptions.path)}}));
    for (std::string& line : exceptions_in_words(exceptions, verbosity > 0, lang)) {
        lines.push_back(std::move(line));
    }
}

}  // namespace

std::vector<std::string> exceptions_in_words(const check::ExceptionsResult& exceptions, bool active_too,
                                             Lang lang) {
    static constexpr std::array k_sentences{Msg::text_exception_active, Msg::text_exception_expired,
                                            Msg::text_exception_stale};
    std::vector<std::string> lines;
    for (const check::ExceptionResult& entry : exceptions.entries) {
        const bool told = entry.state == check::ExceptionState::active  ? active_too
                          : entry.state == check::ExceptionState::stale ? exceptions.comparable
                                                                        : true;
        if (told) {
            lines.push_back(say(lang, k_sentences[static_cast<std::size_t>(entry.state)],
                                {{"place", fmt::format("{}:{}", safe(exceptions.path), entry.line)},
                                 {"accepts", safe(entry.accepts)},
                                 {"until", util::iso(entry.until)},
                                 {"reason", safe(entry.reason)},
                                 {"owner", safe(entry.owner)},
                                 {"count", entry.findings}}));
        }
    }
    return lines;
}

void text_known(Page& page, const check::Report& report, int verbosity) {
    std::vector<std::string> lines;
    if (report.baseline) {
        add_baseline(lines, report, page.lang());
    }
    if (report.exceptions) {
        add_exceptions(lines, report, verbosity, page.lang());
    }
    if (lines.empty()) {
        return;
    }
    page.heading(say(page.lang(), Msg::text_known_heading));
    for (const std::string& line : lines) {
        page.labelled(2, "- ", Tone::plain, line);
    }
}

void text_left_out(Page& page, const check::Report& report, int verbosity) {
    const bool any = std::any_of(
        report.findings.begin(), report.findings.end(),
        [](const check::Finding& finding) { return finding.status != check::FindingStatus::open; });
    if (any && shown_at(verbosity) == Shown::that_count) {
        page.paragraph(say(page.lang(), Msg::text_known_left_out), 4);
    }
}

}  // namespace registertoets::report
