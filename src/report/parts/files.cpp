// SPDX-License-Identifier: EUPL-1.2
// What was read, what was not, and what else is to be known of files.
#include <string>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/parts/parts.hpp"
#include "report/parts/words.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

class FilesPart {
  public:
    FilesPart(Document& document, const PartContext& context)
        : m_document(document), m_report(context.report), m_lang(context.lang()) {}

    // A line for each register, and for each file without one.
    void table() {
        const std::string caption = say(m_lang, Msg::page_read);
        m_document.begin_chapter({"bestanden-gelezen", caption}, false);
        DataTable table{caption, {}};
        for (const Msg heading : {Msg::book_file, Msg::book_sheet, Msg::book_register}) {
            table.columns.push_back({say(m_lang, heading)});
        }
        table.columns.push_back({say(m_lang, Msg::book_rows), true});
        table.long_list = true;
        m_document.begin_table(table);
        for (const check::FileReport& file : m_report.files) {
            write_file(file);
        }
        m_document.end_table();
        m_document.end_chapter();
    }

  private:
    void write_file(const check::FileReport& file) {
        const std::string path = safe(file.path);
        bool any = false;
        for (const std::uint32_t number : file.sheets) {
            const check::SheetReport& sheet = m_report.sheets[number];
            if (sheet.reg) {
                any = true;
                m_document.row(
                    std::vector<DataCell>{text_cell(path), text_cell(safe(sheet.name)),
                                          text_cell(safe(m_report.register_of(sheet).form.title.in(m_lang))),
                                          number_cell(sheet.row_count)});
            }
        }
        if (!any) {
            const Msg outcome = file.error     ? Msg::page_not_read
                                : file.skipped ? Msg::page_passed_over
                                               : Msg::page_no_register;
            m_document.row(std::vector<DataCell>{
                text_cell(path),
                text_cell(""),
                text_cell(say(m_lang, outcome), file.error ? Signal::bad : Signal::absent),
                {"–", 0, Signal::absent}});
        }
    }

    Document& m_document;
    const check::Report& m_report;
    Lang m_lang;
};

}  // namespace

void write_files_part(Document& document, const PartContext& context) {
    FilesPart(document, context).table();
    write_chapters(document, "bestanden", context.lang(),
                   [&](Page& page) { text_files(page, context.report, 1); });
}

}  // namespace registertoets::report
