// SPDX-License-Identifier: EUPL-1.2
#include <fmt/ranges.h>

#include <utility>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/missing.hpp"
#include "report/rule_text.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

void show_lack(Page& page, const check::Report& report, const Lack& lack, bool full) {
    const Lang lang = page.lang();
    const rules::Rule& rule = *lack.rule;
    const RuleText text(rule, lack.field->header.in(lang), lang, full);
    page.with_end(2, severity_label(rule.severity, lack.status, lang), severity_tone(rule.severity),
                  text.what(), safe(rule.id));
    page.labelled(4, say(lang, Msg::text_where), Tone::faint, place_in_words(report, lack, lang));
    const std::string why = text.why();
    const std::string how = remedy_in_words(report, lack, text.how(), lang);
    for (const auto& [label, words] : {std::pair{Msg::text_why, why}, std::pair{Msg::text_how, how}}) {
        if (!words.empty()) {
            page.labelled(4, say(lang, label), Tone::faint, words);
        }
    }
}

}  // namespace

void text_missing_columns(Page& page, const check::Report& report, int verbosity) {
    const Lang lang = page.lang();
    const std::vector<Lack> all = lacks(report, shown_at(verbosity));
    if (all.empty()) {
        return;
    }
    page.heading(say(lang, Msg::text_missing_heading));
    std::vector<std::string> hints;
    for (const Lack& lack : all) {
        if (lack.rule->severity == rules::Severity::info) {
            hints.push_back(safe(lack.field->header.in(lang)));
        } else {
            show_lack(page, report, lack, verbosity > 0);
        }
    }
    if (!hints.empty()) {
        page.paragraph(
            say(lang, Msg::text_missing_hints, {{"headers", fmt::format("{}", fmt::join(hints, ", "))}}), 2);
    }
}

}  // namespace registertoets::report
