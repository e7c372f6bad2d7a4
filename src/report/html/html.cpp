// SPDX-License-Identifier: EUPL-1.2
// The report as a page for people: directors, and whoever has to mend a register.
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/format.hpp"
#include "report/html/page_frame.hpp"
#include "report/parts/parts.hpp"
#include "report/parts/words.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {

void write_html(const check::Report& report, const RenderOptions& options, const Sink& sink) {
    const messages::Lang lang = options.lang;
    const PartContext context{report, options, {}};
    std::vector<const Part*> shown;
    html::PageFrame frame{lang,
                          messages::say(lang, messages::Msg::page_title),
                          lines_of(lang, [&](Page& page) { text_context(page, report); }),
                          {}};
    for (const Part& part : parts()) {
        if (part.has(report)) {
            shown.push_back(&part);
            frame.contents.push_back({std::string(part.id), messages::say(lang, part.title)});
        }
    }
    html::write_page(frame, sink, [&](Document& document) {
        for (std::size_t index = 0; index < shown.size(); ++index) {
            document.begin_part(frame.contents[index]);
            shown[index]->write(document, context);
            document.end_part();
        }
    });
}

}  // namespace registertoets::report
