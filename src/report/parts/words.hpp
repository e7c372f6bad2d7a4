// SPDX-License-Identifier: EUPL-1.2
// What the parts of a document say alike.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "report/document.hpp"
#include "report/page.hpp"
#include "report/parts/parts.hpp"
#include "report/percent.hpp"

namespace registertoets::report {

/// What a part of the text report says, each paragraph on one line.
std::vector<std::string> lines_of(messages::Lang lang, const std::function<void(Page&)>& say_it);

/// What a part of the text report says below headings, as a chapter with a list for each; `id` begins the ids
/// of these.
void write_chapters(Document& document, const std::string& id, messages::Lang lang,
                    const std::function<void(Page&)>& say_it);

/// The number as a cell that sorts by it.
DataCell number_cell(std::uint64_t number, Signal signal = Signal::none);
/// The percentage as a cell that sorts by it.
DataCell percent_cell(Share share, messages::Lang lang);
/// Text as a cell.
DataCell text_cell(std::string text, Signal signal = Signal::none);
/// The word for a severity, worst first when it is sorted.
DataCell severity_cell(rules::Severity severity, messages::Lang lang);

/// What `severity` says at a glance.
Signal signal_of(rules::Severity severity);

/// The name of what rows of the report are grouped by, within a sentence.
std::string unit_in_words(const check::Report& report, messages::Lang lang);

}  // namespace registertoets::report
