// SPDX-License-Identifier: EUPL-1.2
// With -v: what was decided about each sheet, and why.
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/field_text.hpp"
#include "report/text_parts.hpp"
#include "spreadsheet/address.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

class SheetDecisions {
  public:
    SheetDecisions(const check::Report& report, const check::SheetReport& sheet, Page& page)
        : m_report(report), m_sheet(sheet), m_page(page), m_lang(page.lang()) {}

    void write() {
        if (!m_sheet.reg) {
            item(0, say(m_lang, Msg::decided_no_register,
                        {{"place", place()}, {"why", m_sheet.why_not ? m_sheet.why_not->in(m_lang) : ""}}));
            return;
        }
        recognition();
        columns();
        directie();
        count(Msg::decided_passed_over, m_sheet.passed_over);
    }

  private:
    void item(std::size_t indent, const std::string& text) {
        m_page.labelled(indent, "- ", Tone::plain, text);
    }

    void count(Msg says, std::uint64_t number) {
        if (number > 0) {
            item(2, say(m_lang, says, {{"count", number}}));
        }
    }

    [[nodiscard]] const reg::Form& form() const { return m_report.register_of(m_sheet).form; }

    [[nodiscard]] std::string place() const {
        return safe(m_report.files[m_sheet.file].path) + ", " + safe(m_sheet.name);
    }

    void recognition() {
        const auto& deciding = form().recognised_by;
        const auto found = std::count_if(deciding.begin(), deciding.end(),
                                         [this](reg::FieldIndex field) { return m_sheet.match.has(field); });
        item(0, say(m_lang, Msg::decided_sheet,
                    {{"place", place()},
                     {"register", safe(form().title.in(m_lang))},
                     {"row", m_sheet.header_row},
                     {"fields", m_sheet.match.fields_found()},
                     {"decisive", static_cast<std::size_t>(found)},
                     {"of", deciding.size()},
                     {"least", form().recognise_at_least}}));
    }

    // Headers that are not the rules' own; the others are only counted.
    void columns() {
        std::size_t same = 0;
        for (const reg::MatchedColumn& column : m_sheet.match.matched) {
            if (column.kind == reg::MatchKind::exact) {
                ++same;
                continue;
            }
            std::vector<std::string> fields;
            for (const reg::FieldIndex field : column.fields) {
                fields.push_back(safe(form().fields[field].header.in(m_lang)));
            }
            item(2, say(m_lang, Msg::decided_column,
                        {{"column", spreadsheet::column_letters(column.column)},
                         {"header", safe(column.header)},
                         {"fields", fmt::format("{}", fmt::join(fields, ", "))},
                         {"how", say(m_lang, match_in_words(column.kind))}}));
        }
        count(Msg::decided_same, same);
        std::vector<std::string> unknown;
        for (const reg::UnknownColumn& column : m_sheet.match.unknown) {
            const std::string letters = spreadsheet::column_letters(column.column);
            unknown.push_back(column.header.empty() ? say(m_lang, Msg::merge_no_header, {{"column", letters}})
                                                    : fmt::format("{} ({})", letters, safe(column.header)));
        }
        if (!unknown.empty()) {
            item(2, say(m_lang, Msg::decided_unknown,
                        {{"columns", fmt::format("{}", fmt::join(unknown, ", "))}}));
        }
    }

    void directie() {
        static constexpr std::array k_words{Msg::decided_directie_nowhere, Msg::decided_directie_column,
                                            Msg::decided_directie_set, Msg::decided_directie_sheet,
                                            Msg::decided_directie_file};
        item(2, say(m_lang, k_words[static_cast<std::size_t>(m_sheet.directie_from)],
                    {{"directie", safe(m_sheet.directie)}}));
    }

    const check::Report& m_report;
    const check::SheetReport& m_sheet;
    Page& m_page;
    Lang m_lang;
};

}  // namespace

void text_decisions(Page& page, const check::Report& report) {
    page.heading(say(page.lang(), Msg::decided_heading));
    for (const check::SheetReport& sheet : report.sheets) {
        SheetDecisions(report, sheet, page).write();
    }
    for (const rules::RuleFile& file : report.rules->files) {
        page.labelled(
            0, "- ", Tone::plain,
            say(page.lang(), file.version.empty() ? Msg::decided_rules_unversioned : Msg::decided_rules,
                {{"id", safe(file.id)}, {"version", safe(file.version)}, {"sha256", file.sha256}}));
    }
    page.labelled(0, "- ", Tone::plain, say(page.lang(), Msg::decided_status, {{"status", report.status}}));
}

}  // namespace registertoets::report
