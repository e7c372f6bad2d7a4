// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/xlsx/xlsx_workbook.hpp"

#include <utility>

#include "messages/catalogue.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/xlsx/sheet_reader.hpp"

namespace registertoets::spreadsheet::xlsx {

using messages::Msg;
using messages::Sentence;

XlsxWorkbook::XlsxWorkbook(std::unique_ptr<container::Archive> archive, const std::string& main_part)
    : m_archive(std::move(archive)),
      m_part(read_workbook_part(*m_archive, main_part)),
      m_cells_of(m_part.sheets.size()) {
    for (const std::string& part : m_archive->doubles()) {
        m_notices.add(Sentence(Msg::notice_double_part, {{"part", part}}));
    }
}

std::unique_ptr<SheetReader> XlsxWorkbook::read(std::size_t index) {
    const std::string& part = m_part.sheet_parts.at(index);
    const std::string& sheet = m_part.sheets[index].name;
    if (part.empty() || !m_archive->has(part)) {
        throw InputError(InputFault::damaged,
                         Sentence(Msg::sheet_missing, {{"file", m_archive->file()}, {"sheet", sheet}}));
    }
    load_what_sheets_need();
    // What was counted in the sheet counts once, however often the sheet is read.
    m_notices.begin(sheet);
    m_cells_read -= std::exchange(m_cells_of[index], 0);
    return std::make_unique<XlsxSheetReader>(
        xml::Tokenizer(m_archive->open_large(part), m_archive->place(part)),
        SheetContext{
            sheet, m_archive->limits(), *m_styles, m_strings.get(),
            m_archive->place(m_part.shared_strings.empty() ? "xl/sharedStrings.xml" : m_part.shared_strings),
            m_part.date_system, m_notices, m_cells_read, m_cells_of[index], m_archive->reading().scan});
}

// Some writers name parts that they leave out: without styles numbers are numbers, and without strings only a
// cell that refers to one is in trouble.
void XlsxWorkbook::load_what_sheets_need() {
    if (m_styles) {
        return;
    }
    if (m_archive->has(m_part.shared_strings)) {
        m_strings = std::make_unique<SharedStrings>(*m_archive, m_part.shared_strings);
    }
    m_styles = m_archive->has(m_part.styles) ? Styles(*m_archive, m_part.styles) : Styles();
}

}  // namespace registertoets::spreadsheet::xlsx
