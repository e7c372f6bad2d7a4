// SPDX-License-Identifier: EUPL-1.2
#include "report/trace.hpp"

#include <fmt/ranges.h>

#include <array>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/field_text.hpp"
#include "report/page.hpp"
#include "report/rule_text.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"
#include "report/visible_blanks.hpp"
#include "util/unicode.hpp"

namespace registertoets::report {
namespace {

using check::CellFate;
using check::FieldTrace;
using check::RuleTrace;
using messages::Argument;
using messages::Lang;
using messages::Msg;
using messages::say;
using rules::Need;
using rules::Outcome;
using rules::Presence;

constexpr std::size_t k_labels = 13;  // columns that a label takes, with the blank behind it

class TraceText {
  public:
    TraceText(const check::TraceResult& result, Page& page)
        : m_report(result.report),
          m_trace(result.trace),
          m_sheet(m_report.sheets[m_trace.sheet]),
          m_page(page),
          m_lang(page.lang()) {}

    void write() {
        const std::string cell = spreadsheet::quoted_sheet(m_sheet.name) + "!" +
                                 spreadsheet::cell_address(m_trace.place.column, m_trace.place.row);
        m_page.heading(say(m_lang, Msg::trace_heading,
                           {{"cell", safe(cell)}, {"file", safe(m_report.files.front().path)}}));
        write_contents();
        if (m_trace.fate == CellFate::no_register) {
            m_page.paragraph(m_sheet.why_not->in(m_lang), 2);
            return;
        }
        line(Msg::trace_column, column());
        line(Msg::trace_row, row());
        for (const FieldTrace& field : m_trace.fields) {
            write_field(field);
        }
    }

  private:
    void line(Msg label, std::string_view text, Tone tone = Tone::faint) {
        labelled(say(m_lang, label), tone, text);
    }

    void labelled(std::string label, Tone tone, std::string_view text) {
        const std::size_t width = util::display_width(label);
        label += std::string(width < k_labels ? k_labels - width : 1, ' ');
        m_page.labelled(2, label, tone, text);
    }

    void write_contents() {
        if (!m_trace.type) {
            line(Msg::trace_read, say(m_lang, Msg::trace_empty));
            return;
        }
        static constexpr std::array k_types{Msg::trace_text, Msg::trace_number, Msg::trace_boolean,
                                            Msg::trace_date, Msg::trace_error};
        const VisibleText shown = with_visible_blanks(m_trace.text);
        line(Msg::trace_read, say(m_lang, k_types[static_cast<std::size_t>(*m_trace.type)],
                                  {{"count", util::count_characters(m_trace.text)}, {"text", shown.text}}));
        std::string signs;
        for (const Msg sign : shown.signs) {
            signs += (signs.empty() ? "" : "   ") + say(m_lang, sign);
        }
        if (!signs.empty()) {
            line(Msg::trace_signs, signs);
        }
    }

    [[nodiscard]] const rules::RegisterRules& rules() const { return m_report.register_of(m_sheet); }

    [[nodiscard]] std::string header_of(reg::FieldIndex field) const {
        return safe(rules().form.fields[field].header.in(m_lang));
    }

    [[nodiscard]] std::string headers_of(const std::vector<reg::FieldIndex>& fields) const {
        std::vector<std::string> headers;
        for (const reg::FieldIndex field : fields) {
            headers.push_back(header_of(field));
        }
        return fmt::format("{}", fmt::join(headers, ", "));
    }

    [[nodiscard]] std::string column() const {
        const std::string letters = spreadsheet::column_letters(m_trace.place.column);
        for (const reg::MatchedColumn& matched : m_sheet.match.matched) {
            if (matched.column == m_trace.place.column) {
                return say(m_lang, Msg::trace_column_field,
                           {{"column", letters},
                            {"header", safe(matched.header)},
                            {"field", headers_of(matched.fields)},
                            {"how", say(m_lang, match_in_words(matched.kind))}});
            }
        }
        for (const reg::UnknownColumn& unknown : m_sheet.match.unknown) {
            if (unknown.column == m_trace.place.column && !unknown.header.empty()) {
                return say(m_lang,
                           unknown.resembles ? Msg::trace_column_resembles : Msg::trace_column_unknown,
                           {{"column", letters},
                            {"header", safe(unknown.header)},
                            {"field", unknown.resembles ? header_of(*unknown.resembles) : ""}});
            }
        }
        return say(m_lang, Msg::trace_column_none, {{"column", letters}});
    }

    // A verwerking by its code and directie.
    [[nodiscard]] std::string name_of(const check::RowRecord& row) const {
        std::string name;
        for (const std::uint32_t part : {row.code, row.directie, row.keten}) {
            if (const auto text = name_at(m_report, part)) {
                name += (name.empty() ? "" : " · ") + safe(*text);
            }
        }
        return name.empty() ? say(m_lang, Msg::trace_row_nameless) : name;
    }

    [[nodiscard]] std::string row() const {
        static constexpr std::array k_fates{
            Msg::trace_row_nameless, Msg::trace_above_header, Msg::trace_header_row, Msg::trace_empty_row,
            Msg::trace_passed_over,  Msg::trace_ended,        Msg::trace_filtered};
        static_assert(k_fates.size() == static_cast<std::size_t>(CellFate::verwerking));
        if (m_trace.fate != CellFate::verwerking) {
            return say(m_lang, k_fates[static_cast<std::size_t>(m_trace.fate)],
                       {{"row", m_trace.place.row}, {"header_row", m_sheet.header_row}});
        }
        const check::RowRecord& row = m_report.rows[m_trace.row];
        std::vector<reg::FieldIndex> lacking;
        for (reg::FieldIndex field = 0; field < rules().form.fields.size(); ++field) {
            if ((row.lacking >> field & 1U) != 0) {
                lacking.push_back(field);
            }
        }
        const Msg says = row.complete      ? Msg::trace_row_complete
                         : lacking.empty() ? Msg::trace_row_wrong
                                           : Msg::trace_row_lacking;
        return say(m_lang, says,
                   {{"row", m_trace.place.row},
                    {"name", name_of(row)},
                    {"filled", row.filled},
                    {"required", row.required},
                    {"fields", headers_of(lacking)}});
    }

    void write_field(const FieldTrace& trace) {
        const reg::Field& field = rules().form.fields[trace.field];
        m_page.heading(
            say(m_lang, Msg::trace_field, {{"header", header_of(trace.field)}, {"field", field.id}}));
        if (trace.text != m_trace.text && !trace.text.empty()) {
            line(Msg::trace_judged, say(m_lang,
                                        trace.given                    ? Msg::trace_judged_given
                                        : trace.joined || m_trace.type ? Msg::trace_judged_joined
                                                                       : Msg::trace_judged_spanned,
                                        {{"text", with_visible_blanks(trace.text).text}}));
        }
        line(Msg::trace_needed, need(trace));
        line(Msg::trace_understood, understood(trace, field));
        m_page.space();
        for (const RuleTrace& rule : trace.rules) {
            write_rule(trace, rule);
        }
        m_page.space();
        m_page.paragraph(say(m_lang, Msg::trace_read_on, {{"field", field.id}}), 2);
    }

    [[nodiscard]] std::string need(const FieldTrace& trace) const {
        const rules::FieldDuty& duty = rules().duties[trace.field];
        const std::string says = need_in_words(duty, m_lang);
        if (duty.duty != rules::Duty::conditional) {
            return says;
        }
        const Msg here = trace.need == Need::required  ? Msg::trace_need_yes
                         : trace.need == Need::unknown ? Msg::trace_need_unknown
                                                       : Msg::trace_need_no;
        return say(
            m_lang, here,
            {{"says", says}, {"fields", headers_of(trace.in_the_way)}, {"count", trace.in_the_way.size()}});
    }

    [[nodiscard]] Msg presence(const FieldTrace& trace) const {
        static constexpr std::array k_words{Msg::trace_is_missing,     Msg::trace_is_empty,
                                            Msg::trace_is_placeholder, Msg::trace_is_not_applicable,
                                            Msg::trace_is_none,        Msg::trace_is_filled};
        return trace.error_value ? Msg::trace_is_error
                                 : k_words[static_cast<std::size_t>(trace.cell.answer.presence)];
    }

    // What a cell says instead of something to judge.
    [[nodiscard]] static Msg says_instead(const FieldTrace& trace) {
        static constexpr std::array k_words{Msg::trace_is_missing,       Msg::trace_says_empty,
                                            Msg::trace_says_placeholder, Msg::trace_says_not_applicable,
                                            Msg::trace_says_none,        Msg::trace_is_filled};
        return trace.error_value ? Msg::trace_says_error
                                 : k_words[static_cast<std::size_t>(trace.cell.answer.presence)];
    }

    [[nodiscard]] std::string understood(const FieldTrace& trace, const reg::Field& field) const {
        if (trace.cell.answer.presence != Presence::filled || field.list == nullptr) {
            return say(m_lang, presence(trace));
        }
        std::vector<std::string> values;
        for (const std::uint16_t value : trace.cell.match.values) {
            values.push_back(safe(field.list->values()[value].label.in(m_lang)));
        }
        if (values.empty()) {
            return say(m_lang, Msg::trace_is_no_value, {{"list", field.list->id()}});
        }
        return say(m_lang,
                   trace.cell.match.unknown_parts > 0 ? Msg::trace_is_values_partly : Msg::trace_is_values,
                   {{"values", fmt::format("{}", fmt::join(values, "; "))},
                    {"count", trace.cell.match.unknown_parts}});
    }

    void write_rule(const FieldTrace& trace, const RuleTrace& outcome) {
        const rules::Rule& rule = rules().rules[outcome.rule];
        switch (outcome.outcome) {
            case Outcome::met:
                labelled(say(m_lang, Msg::trace_met), Tone::plain, met(rule));
                break;
            case Outcome::not_met:
                write_not_met(rule, outcome);
                break;
            case Outcome::not_applicable:
                labelled(say(m_lang, Msg::trace_not_applicable), Tone::faint,
                         why_not(trace, rule, outcome.silence));
                break;
            case Outcome::not_testable:
                labelled(say(m_lang, Msg::trace_not_testable), Tone::faint,
                         say(m_lang, Msg::trace_because_no_column, {{"rule", rule.id}}));
                break;
            case Outcome::off:
                labelled(
                    say(m_lang, Msg::trace_off), Tone::faint,
                    say(m_lang, Msg::trace_because, {{"rule", rule.id}, {"reason", safe(rule.off_reason)}}));
                break;
        }
    }

    // A rule over all rows may find a clash with a row of another file, which is not looked at here.
    [[nodiscard]] std::string met(const rules::Rule& rule) const {
        return rule.scope == rules::Scope::set ? say(m_lang, Msg::trace_met_here, {{"rule", rule.id}})
                                               : rule.id;
    }

    void write_not_met(const rules::Rule& rule, const RuleTrace& outcome) {
        const RuleText text(rule,
                            shown_header(m_sheet, m_trace.place.column, rules().form, rule.field, m_lang),
                            m_lang, true);
        std::string what = safe(text.what());
        if (outcome.related != check::k_none) {
            const check::RowRecord& other = m_report.rows[outcome.related];
            what = say(m_lang, Msg::trace_same_as,
                       {{"rule", rule.id},
                        {"reason", what},
                        {"cell", safe(spreadsheet::quoted_sheet(m_report.sheets[other.sheet].name) + "!" +
                                      spreadsheet::cell_address(m_trace.place.column, other.row))}});
        } else {
            what = say(m_lang, Msg::trace_because, {{"rule", rule.id}, {"reason", what}});
        }
        std::string label = severity_label(rule.severity, m_lang);
        labelled(label.substr(0, label.find(':')), severity_tone(rule.severity), what);
        if (outcome.exception) {
            write_exception(m_report.exceptions->entries[*outcome.exception]);
        }
        if (const std::string why = text.why(); !why.empty()) {
            m_page.labelled(2 + k_labels, say(m_lang, Msg::text_why), Tone::faint, safe(why));
        }
        if (const std::string how = text.how(); !how.empty()) {
            m_page.labelled(2 + k_labels, say(m_lang, Msg::text_how), Tone::faint, safe(how));
        }
    }

    void write_exception(const check::ExceptionResult& exception) {
        m_page.labelled(
            2 + k_labels, "", Tone::plain,
            say(m_lang,
                exception.state == check::ExceptionState::active ? Msg::trace_accepted : Msg::trace_expired,
                {{"until", util::iso(exception.until)},
                 {"reason", safe(exception.reason)},
                 {"owner", safe(exception.owner)}}));
    }

    [[nodiscard]] std::string why_not(const FieldTrace& trace, const rules::Rule& rule,
                                      const check::Silence& silence) const {
        // By check::SilenceKind.
        static constexpr std::array k_because{
            Msg::trace_because_said,    Msg::trace_because_too_early, Msg::trace_because_condition,
            Msg::trace_because_unclear, Msg::trace_because_unneeded,  Msg::trace_because_unknown,
            Msg::trace_because_says,    Msg::trace_because_filled,    Msg::trace_because_other,
        };
        static_assert(k_because.size() == check::k_silence_kinds);
        return say(m_lang, k_because[static_cast<std::size_t>(silence.kind)],
                   {{"rule", rule.id},
                    {"date", rule.valid_from ? util::iso(*rule.valid_from) : ""},
                    {"fields", headers_of(silence.fields)},
                    {"count", silence.fields.size()},
                    {"says", say(m_lang, says_instead(trace))}});
    }

    const check::Report& m_report;
    const check::Trace& m_trace;
    const check::SheetReport& m_sheet;
    Page& m_page;
    Lang m_lang;
};

}  // namespace

void write_trace(const check::TraceResult& result, const RenderOptions& options, const Sink& sink) {
    Page page(options, sink);
    TraceText(result, page).write();
}

}  // namespace registertoets::report
