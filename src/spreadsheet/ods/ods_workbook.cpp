// SPDX-License-Identifier: EUPL-1.2
#include "spreadsheet/ods/ods_workbook.hpp"

#include <utility>

#include "messages/catalogue.hpp"
#include "spreadsheet/container/transcoder.hpp"
#include "spreadsheet/input_error.hpp"
#include "spreadsheet/ods/sheet_list.hpp"
#include "spreadsheet/ods/table_reader.hpp"

namespace registertoets::spreadsheet::ods {

using messages::Msg;
using messages::Sentence;

OdsWorkbook::OdsWorkbook(Content content, const std::vector<std::string>& double_parts)
    : m_content(std::move(content)),
      m_sheets(read_sheet_list(m_content)),
      m_cells_of(m_sheets.size()),
      m_repeated_of(m_sheets.size()) {
    for (const std::string& part : double_parts) {
        m_notices.add(Sentence(Msg::notice_double_part, {{"part", part}}));
    }
}

std::unique_ptr<SheetReader> OdsWorkbook::read(std::size_t index) {
    const std::string& sheet = m_sheets.at(index).name;
    auto stream = stream_at(index);
    // What was counted in the sheet counts once, however often the sheet is read.
    m_notices.begin(sheet);
    m_cells_read -= std::exchange(m_cells_of[index], 0);
    m_repeated_bytes -= std::exchange(m_repeated_of[index], 0);
    return std::make_unique<TableReader>(
        std::move(stream), TableContext{sheet, m_content.limits, m_notices, m_cells_read, m_cells_of[index],
                                        m_repeated_bytes, m_repeated_of[index], m_after});
}

// A stream at the start of sheet `index`. One stays there: a sheet is read as far as its header first, and
// then from its start again.
std::unique_ptr<ContentStream> OdsWorkbook::stream_at(std::size_t index) {
    if (!m_start || m_start->tables() != index + 1) {
        go_to(index);
    }
    auto stream = m_start->fork();
    // Starting over for each sheet takes hours with many of them; who raises the limit chose to.
    if (!stream && m_content.limits.small_part_bytes <= container::k_most_kept_bytes) {
        throw InputError(InputFault::limit,
                         Sentence(Msg::limit_part_bytes, {{"file", m_content.place.file},
                                                          {"part", m_content.place.part},
                                                          {"limit", "small_part_bytes"},
                                                          {"maximum", container::k_most_kept_bytes}}));
    }
    return stream ? std::move(stream) : std::move(m_start);
}

// Puts m_start at sheet `index`, from wherever that is nearest.
void OdsWorkbook::go_to(std::size_t index) {
    const auto is_before = [index](const auto& stream) { return stream && stream->tables() <= index; };
    if (is_before(m_after) && !(is_before(m_start) && m_start->tables() > m_after->tables())) {
        m_start = std::move(m_after);
    } else if (!is_before(m_start)) {
        m_start = std::make_unique<ContentStream>(m_content);
    }
    while (m_start->tables() <= index) {
        if (!m_start->next_table()) {
            throw InputError(InputFault::damaged,
                             Sentence(Msg::sheet_missing,
                                      {{"file", m_content.place.file}, {"sheet", m_sheets[index].name}}));
        }
    }
}

}  // namespace registertoets::spreadsheet::ods
