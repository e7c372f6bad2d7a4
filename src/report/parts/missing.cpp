// SPDX-License-Identifier: EUPL-1.2
// Which columns the sheets lack; those that are not required by name alone.
#include <fmt/ranges.h>

#include <string>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/missing.hpp"
#include "report/parts/parts.hpp"
#include "report/parts/tasks.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {

using messages::Lang;
using messages::Msg;
using messages::say;

void write_missing_part(Document& document, const PartContext& context) {
    const Lang lang = context.lang();
    std::vector<Task> tasks;
    std::vector<std::string> hints;
    for (const Lack& lack : lacks(context.report, context.extent.findings)) {
        if (lack.rule->severity == rules::Severity::info) {
            hints.push_back(safe(lack.field->header.in(lang)));
        } else {
            tasks.push_back(task_of(context, lack));
        }
    }
    if (tasks.empty() && hints.empty()) {
        document.paragraph(say(lang, Msg::page_todo_known), Emphasis::plain);
        return;
    }
    document.paragraph(say(lang, Msg::text_missing_heading) + ".", Emphasis::plain);
    document.tasks(tasks);
    if (!hints.empty()) {
        document.paragraph(
            say(lang, Msg::text_missing_hints, {{"headers", fmt::format("{}", fmt::join(hints, ", "))}}),
            Emphasis::faint);
    }
}

}  // namespace registertoets::report
