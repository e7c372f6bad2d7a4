// SPDX-License-Identifier: EUPL-1.2
// The first sheet of the workbook of findings: how it went, how complete each register is, what is missing.
#include <array>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/page.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"
#include "report/units.hpp"
#include "report/wrap.hpp"
#include "spreadsheet/address.hpp"
#include "workbook/findings_book.hpp"
#include "workbook/origin_rows.hpp"

namespace registertoets::workbook {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

constexpr std::size_t k_line_width = 140;  // characters that the columns of the sheet hold together

constexpr std::array k_share_headings{
    Msg::book_register,         Msg::book_group,  Msg::book_rows,           Msg::book_complete,
    Msg::book_complete_percent, Msg::book_law,    Msg::book_law_percent,    Msg::book_but_for,
    Msg::book_required,         Msg::book_filled, Msg::book_filled_percent, Msg::book_errors,
    Msg::book_warnings,         Msg::book_hints,
};

class Summary {
  public:
    Summary(const check::Report& report, const report::RenderOptions& options, SheetWriter& sheet)
        : m_report(report), m_lang(options.lang), m_sheet(sheet) {}

    // The sentences that the text report has too.
    void outcome() {
        report::RenderOptions plain;
        plain.lang = m_lang;
        plain.width = report::k_one_line;
        Look look = Look::strong;
        const report::Sink sink = [&](std::string_view line) {
            for (const std::string& part : report::wrap(line.substr(0, line.find('\n')), k_line_width)) {
                m_sheet.row({{part, look}});
            }
        };
        report::Page page(plain, sink);
        report::text_verdict(page, m_report);
        look = Look::faint;
        report::text_gates(page, m_report, true);
        report::text_known(page, m_report, 0);
        report::text_quick_wins(page, m_report);
        report::text_files(page, m_report, 0);
    }

    void contents(std::span<const SheetEntry> sheets) {
        part(Msg::book_contents);
        for (const SheetEntry& entry : sheets) {
            RowCells()
                .link(entry.name, spreadsheet::quoted_sheet(entry.name) + "!A1")
                .text(entry.about, Look::faint)
                .write(m_sheet);
        }
    }

    void shares() {
        part(Msg::book_shares);
        RowCells headings;
        for (const Msg heading : k_share_headings) {
            headings.text(
                heading == Msg::book_group ? report::group_heading(m_report, m_lang) : say(m_lang, heading),
                Look::heading);
        }
        headings.write(m_sheet);
        for (const check::RegisterReport& counts : m_report.registers) {
            const std::string title = report::title_of(m_report, counts, m_lang);
            for (const check::GroupReport& group : counts.groups) {
                share(title, report::shown_group(m_report, group, m_lang), group.tally, Look::text);
            }
            if (counts.groups.size() != 1) {
                share(title, say(m_lang, Msg::text_total), counts.tally, Look::label);
            }
        }
    }

    void missing() {
        part(Msg::book_missing);
        bool any = false;
        for (const check::SheetReport& sheet : m_report.sheets) {
            for (const report::MissingColumn& column : report::missing_columns(m_report, sheet)) {
                if (column.required) {
                    if (!any) {
                        missing_headings();
                    }
                    any = true;
                    missing_column(sheet, column);
                }
            }
        }
        if (!any) {
            RowCells().text(say(m_lang, Msg::book_missing_none), Look::faint).write(m_sheet);
        }
    }

    void part(Msg heading) {
        m_sheet.skip();
        RowCells().text(say(m_lang, heading), Look::subtitle).write(m_sheet);
    }

  private:
    void share(const std::string& title, const std::string& group, const check::Tally& tally, Look look) {
        RowCells cells;
        cells.text(title, look)
            .text(group, look)
            .count(tally.rows)
            .count(tally.complete)
            .share({tally.complete, tally.rows}, m_lang)
            .count(tally.complete_law)
            .share({tally.complete_law, tally.rows}, m_lang)
            .count(tally.complete_but_for_missing_columns)
            .count(tally.required_fields)
            .count(tally.filled_fields)
            .share({tally.filled_fields, tally.required_fields}, m_lang);
        for (const std::uint64_t findings : tally.findings) {
            cells.count(findings);
        }
        cells.write(m_sheet);
    }

    void missing_headings() {
        RowCells headings;
        for (const Msg heading : {Msg::book_header, Msg::book_file, Msg::book_missing_rows, Msg::book_sheet,
                                  Msg::book_register, Msg::book_article}) {
            headings.text(say(m_lang, heading), Look::heading);
        }
        headings.write(m_sheet);
    }

    void missing_column(const check::SheetReport& sheet, const report::MissingColumn& column) {
        const rules::RegisterRules& reg = m_report.register_of(sheet);
        RowCells()
            .text(report::safe(reg.form.fields[column.field].header.in(m_lang)))
            .text(report::safe(m_report.files[sheet.file].path))
            .count(column.field < sheet.rows_in_need.size() ? sheet.rows_in_need[column.field] : 0)
            .text(report::safe(sheet.name))
            .text(report::safe(reg.form.title.in(m_lang)))
            .text(report::safe(reg.duties[column.field].article))
            .write(m_sheet);
    }

    const check::Report& m_report;
    Lang m_lang;
    SheetWriter& m_sheet;
};

}  // namespace

SheetLayout summary_layout(Lang lang) {
    constexpr double k_name_width = 38;
    constexpr double k_number_width = 17;
    SheetLayout layout;
    layout.name = say(lang, Msg::book_summary_sheet);
    layout.widths = {k_name_width, k_name_width};
    layout.widths.resize(k_share_headings.size(), k_number_width);
    return layout;
}

void write_summary(const check::Report& report, const report::RenderOptions& options,
                   std::span<const SheetEntry> sheets, SheetWriter& sheet) {
    const std::string title = say(options.lang, Msg::book_summary_title);
    sheet.row({{title, Look::title}});
    Summary summary(report, options, sheet);
    summary.outcome();
    summary.contents(sheets);
    summary.shares();
    summary.missing();
    summary.part(Msg::book_origin);
    write_origin(report, options.lang, sheet);
}

}  // namespace registertoets::workbook
