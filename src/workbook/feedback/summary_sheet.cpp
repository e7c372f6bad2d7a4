// SPDX-License-Identifier: EUPL-1.2
#include "workbook/feedback/summary_sheet.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/percent.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"

namespace registertoets::workbook {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

// Writes label and value below each other, so that the sheet reads from top to bottom.
class Summary {
  public:
    Summary(const check::Report& report, const FeedbackOptions& options, SheetWriter& sheet)
        : m_report(report), m_options(options), m_lang(options.lang), m_sheet(sheet) {}

    void head(const Delivery& delivery) {
        const std::string title = feedback_title(directie_of(m_report, delivery), m_lang);
        m_sheet.row({{title, Look::title}});
        m_sheet.row({{say(m_lang, Msg::feedback_made_of,
                          {{"file", report::safe(source_name(m_report, delivery.file))}}),
                      Look::plain}});
        // Whoever has nothing to mend is asked for nothing, here as in the letter.
        if (m_options.deadline && must_be_mended(m_report, delivery)) {
            m_sheet.row(
                {{say(m_lang, Msg::feedback_deadline, {{"date", written_day(*m_options.deadline, m_lang)}}),
                  Look::strong}});
        }
    }

    void show(const DeliveredSheet& delivered) {
        const check::SheetReport& sheet = m_report.sheets[delivered.sheet];
        const check::Tally& tally = delivered.tally;
        m_sheet.skip();
        m_sheet.row({{say(m_lang, Msg::feedback_sheet, {{"sheet", sheet.name}}), Look::subtitle}});
        counts(Msg::feedback_rows, tally.rows);
        if (delivered.ended > 0) {
            counts(Msg::feedback_ended, delivered.ended);
        }
        if (delivered.rows.empty()) {
            return;
        }
        share(Msg::feedback_complete, {tally.complete, tally.rows});
        if (tally.complete_but_for_missing_columns != tally.complete) {
            share(Msg::feedback_complete_but_columns, {tally.complete_but_for_missing_columns, tally.rows});
        }
        share(Msg::feedback_complete_law, {tally.complete_law, tally.rows});
        share(Msg::feedback_filled, {tally.filled_fields, tally.required_fields});
        counts(Msg::feedback_errors, tally.findings[0]);
        counts(Msg::feedback_warnings, tally.findings[1]);
        counts(Msg::feedback_hints, tally.findings[2]);
        show_fields(delivered, sheet);
    }

    void legend() {
        m_sheet.skip();
        m_sheet.row({{say(m_lang, Msg::feedback_legend), Look::subtitle}});
        m_sheet.row({{say(m_lang, Msg::feedback_mark_error), Look::plain, Mark::error},
                     {{}, Look::plain},
                     {say(m_lang, Msg::feedback_means_error), Look::plain}});
        m_sheet.row({{say(m_lang, Msg::feedback_mark_warning), Look::plain, Mark::warning},
                     {{}, Look::plain},
                     {say(m_lang, Msg::feedback_means_warning), Look::plain}});
        m_sheet.row({{say(m_lang, Msg::feedback_mark_info), Look::plain, Mark::info},
                     {{}, Look::plain},
                     {say(m_lang, Msg::feedback_means_info), Look::plain}});
    }

  private:
    void counts(Msg label, std::uint64_t count) {
        m_sheet.row({{say(m_lang, label), Look::label},
                     {static_cast<double>(count), Look::count},
                     {{}, Look::plain}});
    }

    void share(Msg label, report::Share share) {
        const std::string of = say(m_lang, Msg::feedback_of, {{"part", share.part}, {"whole", share.whole}});
        m_sheet.row({{say(m_lang, label), Look::label},
                     {std::string_view(report::percent_text(share, m_lang)), Look::count},
                     {of, Look::plain}});
    }

    // As the sheet calls it, where it has a column.
    [[nodiscard]] report::ShownHeader header_of(reg::FieldIndex field,
                                                const check::SheetReport& sheet) const {
        const auto& columns = sheet.match.columns_of[field];
        return report::shown_header(sheet, columns.empty() ? 0 : columns.front(),
                                    m_report.register_of(sheet).form, field, m_lang);
    }

    static bool has(const check::SheetReport& sheet, reg::FieldIndex field) {
        return sheet.match.has(field) || (sheet.given >> field & 1U) != 0;
    }

    [[nodiscard]] std::set<std::uint32_t> rows_with_findings(const DeliveredSheet& delivered,
                                                             reg::FieldIndex field) const {
        std::set<std::uint32_t> rows;
        for (const std::uint32_t number : delivered.findings) {
            const check::Finding& finding = m_report.findings[number];
            if (m_report.rule_of(finding).field == field) {
                rows.insert(finding.row);
            }
        }
        return rows;
    }

    // Rows that lack a field without a finding on it: whether they need it hangs on a field that is not in
    // order itself, and only that one has a finding. Adds those fields to `on`.
    std::uint64_t count_unclear(const DeliveredSheet& delivered, const check::SheetReport& sheet,
                                reg::FieldIndex field, std::set<reg::FieldIndex>& on) const {
        const auto& depends_on = m_report.register_of(sheet).duties[field].depends_on;
        if (depends_on.empty()) {
            return 0;
        }
        const std::set<std::uint32_t> found = rows_with_findings(delivered, field);
        std::uint64_t count = 0;
        for (const std::uint32_t record : delivered.rows) {
            const check::FieldSet lacking = m_report.rows[record].lacking;
            if ((lacking >> field & 1U) == 0 || found.contains(record)) {
                continue;
            }
            ++count;
            std::copy_if(
                depends_on.begin(), depends_on.end(), std::inserter(on, on.end()),
                [&](reg::FieldIndex other) { return (lacking >> other & 1U) != 0 || !has(sheet, other); });
        }
        if (on.empty()) {
            on.insert(depends_on.begin(), depends_on.end());
        }
        return count;
    }

    [[nodiscard]] std::string remark(const DeliveredSheet& delivered, const check::SheetReport& sheet,
                                     reg::FieldIndex field) const {
        if (!has(sheet, field)) {
            return say(m_lang, Msg::feedback_no_column);
        }
        std::set<reg::FieldIndex> on;
        const std::uint64_t count = count_unclear(delivered, sheet, field, on);
        std::string headers;
        for (const reg::FieldIndex other : on) {
            headers += (headers.empty() ? "" : ", ") + report::safe(header_of(other, sheet).quoted());
        }
        return count == 0 ? std::string()
                          : say(m_lang, Msg::feedback_depends, {{"count", count}, {"fields", headers}});
    }

    void show_fields(const DeliveredSheet& delivered, const check::SheetReport& sheet) {
        const reg::Form& form = m_report.register_of(sheet).form;
        bool any = false;
        for (reg::FieldIndex field = 0; field < form.fields.size(); ++field) {
            if (delivered.lacking[field] == 0) {
                continue;
            }
            if (!any) {
                m_sheet.skip();
                m_sheet.row({{say(m_lang, Msg::feedback_field), Look::heading},
                             {say(m_lang, Msg::feedback_lacking), Look::heading},
                             {say(m_lang, Msg::feedback_remark), Look::heading}});
                any = true;
            }
            const std::string header = report::safe(header_of(field, sheet).plain());
            const std::string why = remark(delivered, sheet, field);
            m_sheet.row({{std::string_view(header), Look::plain},
                         {static_cast<double>(delivered.lacking[field]), Look::count},
                         {std::string_view(why), Look::plain}});
        }
    }

    const check::Report& m_report;
    const FeedbackOptions& m_options;
    Lang m_lang;
    SheetWriter& m_sheet;
};

}  // namespace

std::string feedback_title(const std::string& directie, Lang lang) {
    return directie.empty() ? say(lang, Msg::feedback_title_nobody)
                            : say(lang, Msg::feedback_title, {{"directie", directie}});
}

std::string written_day(const util::Date& day, Lang lang) {
    // The names of the months, with blanks between them.
    const std::string names = say(lang, Msg::feedback_months);
    std::string_view name = names;
    for (unsigned month = 1; month < static_cast<unsigned>(day.month()); ++month) {
        name.remove_prefix(name.find(' ') + 1);
    }
    return fmt::format("{} {} {}", static_cast<unsigned>(day.day()), name.substr(0, name.find(' ')),
                       static_cast<int>(day.year()));
}

SheetLayout feedback_summary_layout(Lang lang) {
    return {.name = say(lang, Msg::feedback_summary_name), .widths = {44, 16, 60}};
}

void write_feedback_summary(const check::Report& report, const Delivery& delivery,
                            const FeedbackOptions& options, SheetWriter& sheet) {
    Summary summary(report, options, sheet);
    summary.head(delivery);
    for (const DeliveredSheet& delivered : delivery.sheets) {
        summary.show(delivered);
    }
    summary.legend();
}

}  // namespace registertoets::workbook
