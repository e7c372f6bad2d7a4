// SPDX-License-Identifier: EUPL-1.2
// What to do, by directie, worst first.
#include <algorithm>
#include <string>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/parts/parts.hpp"
#include "report/parts/tasks.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

std::string heading_of(const check::Report& report, const check::RegisterReport& counts,
                       const FindingGroup& group, Lang lang) {
    const std::size_t points = group.findings.size();
    if (group.whole_sheets) {
        return say(lang, Msg::page_todo_plain,
                   {{"group", say(lang, Msg::text_whole_sheets)}, {"count", points}});
    }
    const auto name = name_at(report, group.name);
    const std::string shown = name ? group_name(*name) : say(lang, Msg::text_no_group);
    for (const check::GroupReport& known : counts.groups) {
        if (known.name == group.name && known.delivered) {
            return say(lang, Msg::page_todo_heading,
                       {{"group", shown},
                        {"complete", known.tally.complete},
                        {"rows", known.tally.rows},
                        {"percent", percent_text({known.tally.complete, known.tally.rows}, lang)},
                        {"count", points}});
        }
        if (known.name == group.name) {
            return say(lang, Msg::page_todo_plain,
                       {{"group", shown_group(report, known, lang)}, {"count", points}});
        }
    }
    return say(lang, Msg::page_todo_plain, {{"group", shown}, {"count", points}});
}

// Gives how many tasks were written, at most `most`.
std::size_t write_group(Document& document, const PartContext& context, const FindingGroup& group,
                        std::size_t most) {
    const std::size_t shown = std::min({group.findings.size(), context.extent.tasks_of_group, most});
    std::vector<Task> tasks;
    for (std::size_t index = 0; index < shown; ++index) {
        tasks.push_back(task_of(context, group.findings[index]));
    }
    document.tasks(tasks);
    if (shown < group.findings.size()) {
        document.paragraph(
            say(context.lang(), Msg::page_todo_more, {{"count", group.findings.size() - shown}}),
            Emphasis::faint);
    }
    return shown;
}

bool write_register(Document& document, const PartContext& context, const check::RegisterReport& counts) {
    const check::Report& report = context.report;
    const Lang lang = context.lang();
    const std::string title = title_of(report, counts, lang);
    std::size_t room = context.extent.tasks;
    std::size_t number = 0;
    for (const FindingGroup& group : fold_findings(report, counts.reg, context.extent.findings)) {
        const std::string heading = heading_of(report, counts, group, lang);
        const std::string id =
            "te-doen-" + report.rules->registers[counts.reg]->form.id + "-" + std::to_string(++number);
        const bool several = report.registers.size() > 1;
        document.begin_chapter({id, several ? title + " · " + heading : heading}, true);
        room -= write_group(document, context, group, room);
        document.end_chapter();
    }
    return number > 0;
}

}  // namespace

void write_todo_part(Document& document, const PartContext& context) {
    bool any = false;
    for (const check::RegisterReport& counts : context.report.registers) {
        any = write_register(document, context, counts) || any;
    }
    if (!any) {
        const bool none = context.report.findings.empty();
        document.paragraph(say(context.lang(), none ? Msg::page_todo_none : Msg::page_todo_known),
                           Emphasis::plain);
    }
}

}  // namespace registertoets::report
