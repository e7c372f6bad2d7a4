// SPDX-License-Identifier: EUPL-1.2
// The report as a page for people: directors, and whoever has to mend a register.
#include "report/format.hpp"
#include "report/html/page_frame.hpp"
#include "report/plan.hpp"

namespace registertoets::report {

void write_as_html(const Plan& plan, const Sink& sink) {
    html::PageFrame frame{plan.lang, plan.title, plan.introduction, {}};
    for (const PlannedPart& part : plan.parts) {
        frame.contents.push_back(part.heading);
    }
    html::write_page(frame, sink, [&plan](Document& document) { write_parts(plan, document); });
}

void write_html(const check::Report& report, const RenderOptions& options, const Sink& sink) {
    write_as_html(plan_of(report, options, {}, false), sink);
}

}  // namespace registertoets::report
