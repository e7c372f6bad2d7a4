// SPDX-License-Identifier: EUPL-1.2
#include "report/rules_list.hpp"

#include <fmt/format.h>

#include <array>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/page.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {
namespace {

using messages::Msg;
using messages::say;

std::string about(const rules::Rule& rule, messages::Lang lang) {
    static constexpr std::array k_severities{Msg::rules_list_error, Msg::rules_list_warning,
                                             Msg::rules_list_info};
    static_assert(k_severities.size() == rules::k_severities);
    static constexpr std::array k_scopes{Msg::rules_list_row, Msg::rules_list_sheet, Msg::rules_list_set};
    const std::string severity =
        rule.off ? say(lang, Msg::rules_list_off,
                       {{"reason", rule.off_reason.empty() ? "" : " (" + safe(rule.off_reason) + ")"}})
                 : say(lang, k_severities[static_cast<std::size_t>(rule.severity)]);
    return say(lang, rule.article.empty() ? Msg::rules_list_line : Msg::rules_list_line_article,
               {{"severity", severity},
                {"basis",
                 say(lang, rule.basis == rules::Basis::wet ? Msg::rules_list_wet : Msg::rules_list_register)},
                {"scope", say(lang, k_scopes[static_cast<std::size_t>(rule.scope)])},
                {"article", safe(rule.article)}});
}

}  // namespace

void write_rules_list(const rules::RuleSet& set, const RenderOptions& options, const Sink& sink) {
    Page page(options, sink);
    for (const auto& rules : set.registers) {
        page.heading(
            say(options.lang, Msg::rules_list_heading,
                {{"title", safe(rules->form.title.in(options.lang))}, {"count", rules->rules.size()}}));
        for (const rules::Rule& rule : rules->rules) {
            page.paragraph(rule.id, 2);
            page.paragraph(about(rule, options.lang), 4, Tone::faint);
        }
    }
}

void write_unverified(std::span<const rules::Unverified> places, const RenderOptions& options,
                      const Sink& sink) {
    Page page(options, sink);
    if (places.empty()) {
        page.paragraph(say(options.lang, Msg::rules_unverified_none));
        return;
    }
    page.heading(say(options.lang, Msg::rules_unverified_heading, {{"count", places.size()}}));
    for (const rules::Unverified& place : places) {
        page.paragraph(safe(place.path), 2);
        page.paragraph(safe(fmt::format("{}:{}", place.place.file, place.place.line)), 4, Tone::faint);
        if (!place.note.empty()) {
            page.paragraph(safe(place.note), 4);
        }
    }
}

}  // namespace registertoets::report
