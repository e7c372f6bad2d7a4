// SPDX-License-Identifier: EUPL-1.2
#include "report/plan.hpp"

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/parts/words.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {

Plan plan_of(const check::Report& report, const RenderOptions& options, const Extent& extent, bool summary) {
    const messages::Lang lang = options.lang;
    Plan plan{lang,
              messages::say(lang, messages::Msg::page_title),
              lines_of(lang, [&](Page& page) { text_context(page, report); }),
              {}};
    for (const Part& part : parts()) {
        if (part.has(report) && (part.in_summary || !summary)) {
            plan.parts.push_back({{std::string(part.id), messages::say(lang, part.title)},
                                  [&report, &options, extent, write = part.write](Document& document) {
                                      write(document, {report, options, extent});
                                  }});
        }
    }
    return plan;
}

void write_parts(const Plan& plan, Document& document) {
    for (const PlannedPart& part : plan.parts) {
        document.begin_part(part.heading);
        part.write(document);
        document.end_part();
    }
}

}  // namespace registertoets::report
