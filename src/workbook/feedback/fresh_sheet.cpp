// SPDX-License-Identifier: EUPL-1.2
#include "workbook/feedback/fresh_sheet.hpp"

#include <algorithm>
#include <charconv>

#include "register/organisation.hpp"
#include "report/shown.hpp"
#include "util/unicode.hpp"
#include "workbook/column_width.hpp"

namespace registertoets::workbook {
namespace {

// Rows below the last one that can still be chosen in, for verwerkingen that are added.
constexpr std::uint32_t k_spare_rows = 200;

Look look_of_time(std::string_view iso) {
    const bool has_day = iso.find('-') != std::string_view::npos;
    const bool has_time = iso.find(':') != std::string_view::npos;
    return !has_day ? Look::time : has_time ? Look::moment : Look::date;
}

}  // namespace

std::string directie_name(const reg::Form& form, const rules::Words& words,
                          const reg::Verwerking& verwerking) {
    if (form.directie == reg::k_no_field) {
        return {};
    }
    const reg::Field& field = form.fields[form.directie];
    const reg::FieldValue& value = verwerking.values[form.directie];
    const bool answered = rules::presence_of(value, field, words) == rules::Presence::filled;
    return answered ? reg::canonical_name(field.list, value.text) : std::string();
}

OutCell out_cell(const spreadsheet::Cell& cell) {
    switch (cell.type) {
        case spreadsheet::CellType::number: {
            double number = 0;
            const auto [end, fault] =
                std::from_chars(cell.text.data(), cell.text.data() + cell.text.size(), number);
            if (fault == std::errc() && end == cell.text.data() + cell.text.size()) {
                return {.value = number, .look = Look::number};
            }
            break;
        }
        case spreadsheet::CellType::date:
            return {.value = IsoTime{cell.text}, .look = look_of_time(cell.text)};
        case spreadsheet::CellType::boolean:
            return {.value = cell.text == "TRUE", .look = Look::plain};
        case spreadsheet::CellType::text:
        case spreadsheet::CellType::error:  // an error is the text that it shows; it is not filled either way
            break;
    }
    return {.value = cell.text, .look = Look::text};
}

FreshSheet::FreshSheet(const check::Report& report, const DeliveredSheet& delivered, NewBook& book,
                       Places& places, messages::Lang lang)
    : m_report(report),
      m_delivered(delivered),
      m_known(report.sheets[delivered.sheet]),
      m_rules(report.register_of(m_known)),
      m_all_places(places),
      m_places(places.at(delivered.sheet)),
      m_lang(lang),
      m_found(found_cells(report, delivered)) {
    std::erase_if(m_found, [&delivered](const FoundCell& cell) { return cell.sheet != delivered.sheet; });
    m_places.header_row = m_known.header_row;
    lay_out_columns();
    m_sheet = &book.add_sheet(layout());
}

// The columns as they were sent, then those that rules ask for and that were not there.
void FreshSheet::lay_out_columns() {
    m_columns = m_known.last_column;
    std::uint32_t next = m_columns;
    for (const report::MissingColumn& missing : report::missing_columns(m_report, m_known)) {
        const bool given = (m_known.given >> missing.field & 1U) != 0;
        const bool from_rules = m_rules.form.fields[missing.field].constant.empty();
        if ((missing.required || (given && from_rules)) && next < k_most_columns) {
            m_places.appended[missing.field] = ++next;
        }
    }
}

SheetLayout FreshSheet::layout() const {
    SheetLayout layout;
    layout.name = m_places.name;
    layout.frozen_rows = m_known.header_row;
    layout.filter_row = m_known.header_row;
    layout.widths.assign(m_columns + m_places.appended.size(), column_width(m_rules.form, reg::k_no_field));
    for (const reg::MatchedColumn& column : m_known.match.matched) {
        layout.widths[column.column - 1] = column_width(m_rules.form, column.fields.front());
    }
    for (const auto& [field, column] : m_places.appended) {
        layout.widths[column - 1] = column_width(m_rules.form, field);
    }
    return layout;
}

void FreshSheet::skip_to(std::uint32_t row) {
    while (m_sheet->next_row() < row) {
        m_sheet->skip();
    }
}

void FreshSheet::put(std::uint32_t column, OutCell cell) {
    if (m_row.size() < column) {
        m_row.resize(column);
    }
    m_row[column - 1] = cell;
}

void FreshSheet::head(const spreadsheet::Row& row) {
    skip_to(row.number);
    const bool header = row.number == m_known.header_row;
    m_row.clear();
    for (const spreadsheet::Cell& cell : row.cells) {
        OutCell copy = out_cell(cell);
        const bool title = !header && m_sheet->next_row() == 1 && cell.column == 1;
        const bool is_time = std::holds_alternative<IsoTime>(copy.value);
        if (header && is_time) {
            copy.value = cell.text;  // a header is its text
        }
        // A day or time keeps its look, without which it is a number.
        if (header || !is_time) {
            copy.look = header ? Look::heading : title ? Look::title : Look::strong;
        }
        put(cell.column, copy);
    }
    if (header) {
        for (const reg::UnknownColumn& unknown : m_known.match.unknown) {
            if (!unknown.header.empty() && unknown.column <= m_row.size()) {
                m_row[unknown.column - 1].look = Look::heading_optional;
            }
        }
        for (const auto& [field, column] : m_places.appended) {
            put(column, {.value = std::string_view(m_rules.form.fields[field].header.in(m_lang)),
                         .look = Look::heading_missing});
        }
    }
    m_sheet->row(m_row);
}

// What a merged cell further up says is written out, so that the row can stand by itself. It is the only
// other place that a value of this column comes from where its own cell is empty.
void FreshSheet::fill_spans(const check::SourceRow& row) {
    for (const reg::MatchedColumn& column : m_known.match.matched) {
        const reg::FieldValue& value = row.verwerking.values[column.fields.front()];
        const bool empty = m_row.size() < column.column ||
                           std::holds_alternative<std::monostate>(m_row[column.column - 1].value);
        if (empty && !value.is_default && value.column == column.column && !value.text.empty()) {
            put(column.column, out_cell({.column = column.column, .type = value.type, .text = value.text}));
        }
    }
}

void FreshSheet::add(const check::SourceRow& row) {
    m_row.assign(m_columns + m_places.appended.size(), OutCell{.look = Look::text});
    for (const spreadsheet::Cell& cell : row.row.cells) {
        put(cell.column, out_cell(cell));
    }
    if (!m_known.spanning_rows.empty()) {
        fill_spans(row);
    }
    for (const auto& [field, column] : m_places.appended) {
        const std::string_view given = row.verwerking.values[field].text;
        if (!given.empty()) {
            put(column, {.value = given, .look = Look::text});
        }
    }
    m_notes.clear();
    if (row.record != check::k_none) {
        m_places.rows[row.record] = m_sheet->next_row();
        mark_row(row.record);
    }
    m_sheet->row(m_row);
}

void FreshSheet::mark_row(std::uint32_t record) {
    const std::size_t first = m_next_found;
    while (m_next_found < m_found.size() && m_found[m_next_found].record == record) {
        m_notes.push_back(note_on(m_report, m_found[m_next_found], m_all_places, m_lang));
        ++m_next_found;
    }
    for (std::size_t index = first; index < m_next_found; ++index) {
        OutCell& cell = m_row[m_found[index].column - 1];
        cell.mark = m_found[index].mark;
        cell.note = m_notes[index - first];
    }
}

void FreshSheet::add(const Dropdowns& dropdowns) {
    const auto column_of = [this](reg::FieldIndex field) -> std::uint32_t {
        const auto& columns = m_known.match.columns_of[field];
        const auto added = m_places.appended.find(field);
        return !columns.empty() ? columns.front() : added == m_places.appended.end() ? 0 : added->second;
    };
    const RowSpan rows{m_places.header_row + 1,
                       std::min(m_sheet->next_row() - 1 + k_spare_rows, k_most_rows)};
    for (const Dropdown& dropdown : dropdowns.of(m_rules, column_of, rows)) {
        m_sheet->add(dropdown);
    }
}

}  // namespace registertoets::workbook
