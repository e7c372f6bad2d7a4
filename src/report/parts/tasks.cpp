// SPDX-License-Identifier: EUPL-1.2
#include "report/parts/tasks.hpp"

#include <array>
#include <string>
#include <utility>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/parts/words.hpp"
#include "report/rule_text.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"
#include "report/whereabouts.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

// "Fout", or "Al bekend · Fout" of what does not count.
std::string label_of(rules::Severity severity, check::FindingStatus status, Lang lang) {
    static constexpr std::array k_before{Msg::text_known, Msg::text_accepted};
    const std::string word = severity_cell(severity, lang).text;
    return status == check::FindingStatus::open
               ? word
               : say(lang, k_before[static_cast<std::size_t>(status) - 1]) + word;
}

Task begin_task(const rules::Rule& rule, check::FindingStatus status, const RuleText& text, Lang lang) {
    const bool open = status == check::FindingStatus::open;
    return {label_of(rule.severity, status, lang),
            open ? signal_of(rule.severity) : Signal::absent,
            text.what(),
            safe(rule.id),
            {}};
}

void add_detail(Task& task, Lang lang, Msg name, std::string text) {
    if (!text.empty()) {
        task.details.push_back({say(lang, name), std::move(text)});
    }
}

}  // namespace

Task task_of(const PartContext& context, const FoldedFinding& folded) {
    const check::Report& report = context.report;
    const Lang lang = context.lang();
    const check::Finding& first = report.findings[folded.findings.front()];
    const rules::Rule& rule = report.rule_of(first);
    const RuleText text(rule, shown_header(report, first, lang), lang, context.extent.full_texts);
    Task task = begin_task(rule, first.status, text, lang);
    add_detail(task, lang, Msg::page_where, Whereabouts(report, lang, context.extent.ranges).of(folded));
    if (context.options.show_values) {
        add_detail(task, lang, Msg::page_says, some_values(report, folded));
    }
    add_detail(task, lang, Msg::book_why, text.why());
    add_detail(task, lang, Msg::book_how, text.how());
    return task;
}

Task task_of(const PartContext& context, const Lack& lack) {
    const Lang lang = context.lang();
    const RuleText text(*lack.rule, lack.field->header.in(lang), lang, context.extent.full_texts);
    Task task = begin_task(*lack.rule, lack.status, text, lang);
    add_detail(task, lang, Msg::page_where, place_in_words(context.report, lack, lang));
    add_detail(task, lang, Msg::book_why, text.why());
    add_detail(task, lang, Msg::book_how, remedy_in_words(context.report, lack, text.how(), lang));
    return task;
}

}  // namespace registertoets::report
