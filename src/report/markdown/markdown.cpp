// SPDX-License-Identifier: EUPL-1.2
#include "report/markdown/markdown.hpp"

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/format.hpp"
#include "report/markdown/markdown_document.hpp"
#include "report/markdown/markdown_text.hpp"
#include "report/parts/parts.hpp"
#include "report/parts/words.hpp"
#include "report/text_parts.hpp"
#include "util/version.hpp"

namespace registertoets::report {
namespace {

// What a merge request has room for; the other formats have all.
constexpr Extent k_outcome{.rows = 50, .tasks = 120, .tasks_of_group = 12, .ranges = 12, .full_texts = false};

}  // namespace

namespace markdown {

void write_document(const std::string& title, messages::Lang lang, const Sink& sink,
                    const std::function<void(Document&)>& write_content) {
    // Some room is left for headings and what must be said at the end.
    constexpr std::size_t k_most_bytes = (std::size_t{1} << 20U) - (std::size_t{1} << 17U);
    sink(std::string(k_first_mark) + std::string(util::version()) + " -->\n# " + escaped(title) + "\n\n");
    MarkdownDocument document(sink, lang, k_most_bytes);
    write_content(document);
    sink(std::string(k_last_line) + "\n");
}

}  // namespace markdown

void write_markdown(const check::Report& report, const RenderOptions& options, const Sink& sink) {
    const messages::Lang lang = options.lang;
    const PartContext context{report, options, k_outcome};
    const std::string title = messages::say(lang, messages::Msg::page_title);
    markdown::write_document(title, lang, sink, [&](Document& document) {
        for (const std::string& line : lines_of(lang, [&](Page& page) { text_context(page, report); })) {
            document.paragraph(line, Emphasis::faint);
        }
        for (const Part& part : parts()) {
            if (part.in_summary && part.has(report)) {
                document.begin_part({std::string(part.id), messages::say(lang, part.title)});
                part.write(document, context);
                document.end_part();
            }
        }
    });
}

}  // namespace registertoets::report
