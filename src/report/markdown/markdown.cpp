// SPDX-License-Identifier: EUPL-1.2
// The outcome for merge requests and the summaries of jobs.
#include "report/markdown/markdown.hpp"

#include "report/format.hpp"
#include "report/markdown/markdown_document.hpp"
#include "report/markdown/markdown_text.hpp"
#include "report/plan.hpp"
#include "util/version.hpp"

namespace registertoets::report {
namespace {

// What a merge request has room for; the other formats have all.
constexpr Extent k_outcome{.rows = 50,
                           .tasks = 120,
                           .tasks_of_group = 12,
                           .ranges = 12,
                           .full_texts = false,
                           .findings = Shown::that_count};

}  // namespace

void write_as_markdown(const Plan& plan, const Sink& sink, std::size_t most_bytes) {
    sink(std::string(markdown::k_first_mark) + std::string(util::version()) + " -->\n# " +
         markdown::escaped(plan.title) + "\n\n");
    markdown::MarkdownDocument document(sink, plan.lang, most_bytes);
    for (const std::string& line : plan.introduction) {
        document.paragraph(line, Emphasis::faint);
    }
    write_parts(plan, document);
    sink(std::string(markdown::k_last_line) + "\n");
}

void write_markdown(const check::Report& report, const RenderOptions& options, const Sink& sink) {
    write_as_markdown(plan_of(report, options, k_outcome, true), sink);
}

}  // namespace registertoets::report
