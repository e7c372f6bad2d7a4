// SPDX-License-Identifier: EUPL-1.2
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

#include "check/shown_examples.hpp"
#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/explain.hpp"
#include "report/field_text.hpp"
#include "report/page.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

void labelled(Page& page, Msg label, std::string_view text) {
    if (!text.empty()) {
        page.labelled(2, say(page.lang(), label) + " ", Tone::faint, safe(text));
    }
}

void write_reservation(Page& page, bool verified) {
    if (!verified) {
        labelled(page, Msg::explain_note, say(page.lang(), Msg::explain_unverified));
    }
}

void write_examples(Page& page, const std::vector<std::string>& good, const std::vector<std::string>& bad) {
    for (const std::string& text : good) {
        labelled(page, Msg::explain_good, text);
    }
    for (const std::string& text : bad) {
        labelled(page, Msg::explain_bad, text);
    }
}

void write_field(Page& page, const rules::RegisterRules& rules, std::size_t index) {
    const Lang lang = page.lang();
    const reg::Field& field = rules.form.fields[index];
    const rules::FieldDuty& duty = rules.duties[index];
    page.heading(say(lang, Msg::explain_field,
                     {{"header", safe(field.header.in(lang))},
                      {"field", field.id},
                      {"register", safe(rules.form.title.in(lang))}}));
    labelled(page, Msg::explain_fill_in, field.meaning.in(lang));
    labelled(page, Msg::explain_why, field.why.in(lang));
    labelled(page, Msg::explain_required, need_in_words(duty, lang));
    labelled(page, Msg::explain_law, duty.article);
    write_reservation(page, field.verified);
    if (field.none.allowed) {
        labelled(page, Msg::explain_none, say(lang, Msg::explain_none_word, {{"word", field.none.own_word}}));
    }
    if (field.list != nullptr) {
        labelled(page, Msg::explain_list,
                 say(lang, Msg::explain_list_named,
                     {{"title", field.list->title().in(lang)}, {"list", field.list->id()}}));
    }
    write_examples(page, field.good, field.bad);
    std::vector<std::string> ids;
    for (const rules::Rule& rule : rules.rules) {
        if (rule.field == index && !rule.off) {
            ids.push_back(rule.id);
        }
    }
    labelled(page, Msg::explain_rules, fmt::format("{}", fmt::join(ids, ", ")));
}

void write_rule(Page& page, const rules::RuleSet& set, const ExplainedItem& item, util::Date today) {
    const rules::RegisterRules& rules = *set.registers[item.reg];
    const rules::Rule& rule = rules.rules[item.index];
    const Lang lang = page.lang();
    const reg::Field& field = rules.form.fields[rule.field];
    const auto text = [&](const messages::LocalText& of) {
        return with_header(of.in(lang), field.header.in(lang));
    };
    page.heading(rule.id);
    page.labelled(2, severity_label(rule.severity, lang), severity_tone(rule.severity),
                  safe(text(rule.what)));
    if (rule.off) {
        labelled(page, Msg::explain_off, rule.off_reason);
    }
    labelled(page, Msg::explain_why, text(rule.why));
    labelled(page, Msg::explain_law, rule.article);
    write_reservation(page, rule.verified && field.verified);
    labelled(page, Msg::explain_how, text(rule.how));
    labelled(page, Msg::explain_for,
             say(lang,
                 rule.audience == rules::Audience::form ? Msg::explain_for_form : Msg::explain_for_directie));
    const check::ShownExamples examples = check::shown_examples(set, item.reg, rule, today, lang);
    write_examples(page, examples.good, examples.bad);
}

void write_list(Page& page, const reg::ValueList& list) {
    const Lang lang = page.lang();
    page.heading(
        say(lang, Msg::explain_list_heading, {{"title", list.title().in(lang)}, {"list", list.id()}}));
    labelled(page, Msg::explain_law, list.source());
    for (const reg::ListValue& value : list.values()) {
        std::string remarks;
        if (value.valid_from) {
            remarks += say(lang, Msg::explain_from, {{"date", util::iso(*value.valid_from)}});
        }
        if (value.valid_to) {
            remarks += say(lang, Msg::explain_until, {{"date", util::iso(*value.valid_to)}});
        }
        if (!value.verified) {
            remarks += say(lang, Msg::explain_unverified_value);
        }
        page.labelled(2, "- ", Tone::plain, safe(value.label.in(lang) + remarks));
    }
}

// Rules of which only the beginning was given: a line each.
void write_rule_lines(Page& page, const rules::RuleSet& set, const std::vector<ExplainedItem>& items) {
    for (const ExplainedItem& item : items) {
        const rules::RegisterRules& rules = *set.registers[item.reg];
        const rules::Rule& rule = rules.rules[item.index];
        if (!rule.off) {
            page.with_end(0, severity_label(rule.severity, page.lang()), severity_tone(rule.severity),
                          safe(with_header(rule.what.in(page.lang()),
                                           rules.form.fields[rule.field].header.in(page.lang()))),
                          rule.id);
        }
    }
}

}  // namespace

void write_explanation(const rules::RuleSet& set, const Explanation& found, const RenderOptions& options,
                       util::Date today, const Sink& sink) {
    Page page(options, sink);
    if (found.rules.size() == 1) {
        write_rule(page, set, found.rules.front(), today);
    } else {
        write_rule_lines(page, set, found.rules);
    }
    for (const ExplainedItem& item : found.fields) {
        write_field(page, *set.registers[item.reg], item.index);
    }
    if (found.list != nullptr) {
        write_list(page, *found.list);
    }
}

void write_explain_list(const rules::RuleSet& set, const RenderOptions& options, const Sink& sink) {
    Page page(options, sink);
    const Lang lang = options.lang;
    page.paragraph(say(lang, Msg::explain_how_to));
    for (const auto& rules : set.registers) {
        page.heading(safe(rules->form.title.in(lang)));
        for (const reg::Field& field : rules->form.fields) {
            page.with_end(2, "", Tone::plain, safe(field.header.in(lang)), field.id);
        }
    }
    page.heading(say(lang, Msg::explain_lists));
    for (const auto& list : set.lists) {
        page.with_end(2, "", Tone::plain, safe(list->title().in(lang)), list->id());
    }
}

}  // namespace registertoets::report
