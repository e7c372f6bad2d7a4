// SPDX-License-Identifier: EUPL-1.2
// `--format xlsx`: the findings as a workbook, for whoever works in Excel.
#include "workbook/findings_book.hpp"

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/finding_table.hpp"
#include "report/text_parts.hpp"
#include "workbook/cell_text.hpp"
#include "workbook/findings_sheet.hpp"
#include "workbook/new_book.hpp"

namespace registertoets::workbook {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

std::string lacking_about(const check::Report& report, const check::RegisterReport& counts, Lang lang) {
    return report::title_of(report, counts, lang) + ": " + say(lang, Msg::book_contents_lacking);
}

}  // namespace

void write_xlsx(const check::Report& report, const report::RenderOptions& options, const report::Sink& sink) {
    const Lang lang = options.lang;
    const std::vector<std::uint32_t> findings = report::worst_first(report);
    const FindingsOptions shown{.lang = lang, .show_values = options.show_values, .findings = findings};
    SheetLayout summary = summary_layout(lang);
    SheetLayout list = findings_layout(report, shown);
    SheetLayout todo = todo_layout(report, lang);
    TakenNames names{summary.name, list.name, todo.name};
    std::vector<SheetEntry> sheets{{list.name, say(lang, Msg::book_contents_findings)}};
    std::vector<SheetLayout> matrices;
    for (const check::RegisterReport& counts : report.registers) {
        matrices.push_back(lacking_layout(report, counts, lang));
        matrices.back().name = sheet_name(matrices.back().name, names);
        sheets.push_back({matrices.back().name, lacking_about(report, counts, lang)});
    }
    sheets.push_back({todo.name, say(lang, Msg::book_contents_todo)});

    NewBook book(BookKind::findings, say(lang, Msg::book_title));
    write_summary(report, options, sheets, book.add_sheet(std::move(summary)));
    write_findings_sheet(report, shown, book.add_sheet(std::move(list)));
    for (std::size_t index = 0; index < matrices.size(); ++index) {
        write_lacking(report, report.registers[index], lang, book.add_sheet(std::move(matrices[index])));
    }
    write_todo(report, lang, book.add_sheet(std::move(todo)));
    book.finish(sink);
}

}  // namespace registertoets::workbook
