// SPDX-License-Identifier: EUPL-1.2
// What a document is to hold, before it is decided what it is written in.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "messages/lang.hpp"
#include "report/document.hpp"
#include "report/format.hpp"
#include "report/parts/parts.hpp"

namespace registertoets::report {

struct PlannedPart {
    Heading heading;
    std::function<void(Document&)> write;
};

struct Plan {
    messages::Lang lang = messages::Lang::nl;
    std::string title;
    std::vector<std::string> introduction;  ///< below the title
    std::vector<PlannedPart> parts;
};

/// The parts of `report` that have something to say; `summary`: only those of the outcome. `report` and
/// `options` must outlive the plan.
Plan plan_of(const check::Report& report, const RenderOptions& options, const Extent& extent, bool summary);

/// Writes the parts of `plan` one after the other.
void write_parts(const Plan& plan, Document& document);

/// A page that stands by itself.
void write_as_html(const Plan& plan, const Sink& sink);
/// What GitHub takes as a summary (1 MiB), but for some room for headings and what must be said at the end.
constexpr std::size_t k_summary_bytes = (std::size_t{1} << 20U) - (std::size_t{1} << 17U);
/// Markdown as GitHub and GitLab read it; beyond `most_bytes` rows are left out, and said to be.
void write_as_markdown(const Plan& plan, const Sink& sink, std::size_t most_bytes = k_summary_bytes);

}  // namespace registertoets::report
