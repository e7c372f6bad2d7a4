// SPDX-License-Identifier: EUPL-1.2
#include "check/source_rows.hpp"

#include <algorithm>

#include "check/row_content.hpp"
#include "check/row_options.hpp"
#include "messages/catalogue.hpp"
#include "register/organisation.hpp"
#include "register/sheet_rows.hpp"
#include "util/sha256.hpp"

namespace registertoets::check {
namespace {

using messages::Msg;
using messages::Sentence;
using spreadsheet::InputError;
using spreadsheet::InputFault;

// Not by its number alone: a file may give two rows the same one, of which one has ended, and may change
// while it is read.
bool is_of(const RowRecord& record, const reg::Form& form, const reg::Verwerking& verwerking) {
    return record.row == verwerking.row && record.content == content_of(form, verwerking);
}

}  // namespace

void throw_changed(const FileReport& file) {
    throw InputError(InputFault::unreadable, Sentence(Msg::file_changed, {{"file", file.path}}));
}

SourceRows::SourceRows(const Report& report, std::uint32_t file, const Input& input, const Options& options)
    : m_report(report),
      m_file(report.files[file]),
      m_input(input),
      m_options(options),
      m_workbook(spreadsheet::open_workbook(input.path, options.limits, input.name, options.reading)) {
    if (util::sha256_of_file(input.path).value_or("") != m_file.sha256) {
        throw_changed(m_file);
    }
}

// The sheets of a file stand in the report in the order of its tabs.
std::size_t SourceRows::index_of(std::uint32_t sheet) const {
    const auto at = std::find(m_file.sheets.begin(), m_file.sheets.end(), sheet);
    const auto index = static_cast<std::size_t>(at - m_file.sheets.begin());
    const auto sheets = m_workbook->sheets();
    if (index >= sheets.size() || sheets[index].name != m_report.sheets[sheet].name) {
        throw_changed(m_file);
    }
    return index;
}

bool SourceRows::asked_for(const reg::Form& form, const reg::Verwerking& verwerking) const {
    const auto& only = m_options.only_directies;
    if (only.empty() || form.directie == reg::k_no_field) {
        return only.empty();
    }
    const std::string name =
        reg::canonical_name(form.fields[form.directie].list, verwerking.values[form.directie].text);
    return std::find(only.begin(), only.end(), name) != only.end();
}

void SourceRows::read(std::uint32_t sheet, const std::function<void(const SourceRow&)>& take) {
    const SheetReport& known = m_report.sheets[sheet];
    const reg::Form& form = m_report.register_of(known).form;
    reg::SheetRows rows(m_workbook->read(index_of(sheet)), form, known.match,
                        row_options(m_options, known, m_input.name));
    std::uint32_t next = known.first_row;
    const std::uint32_t end = known.first_row + known.row_count;
    reg::Verwerking verwerking;
    while (rows.next(verwerking)) {
        const bool counted = next < end && is_of(m_report.rows[next], form, verwerking);
        if (counted || asked_for(form, verwerking)) {
            take({counted ? next++ : k_none, verwerking, rows.row()});
        }
    }
    if (next != end) {
        throw_changed(m_file);
    }
}

void SourceRows::read_head(std::uint32_t sheet, const std::function<void(const spreadsheet::Row&)>& take) {
    const auto reader = m_workbook->read(index_of(sheet));
    spreadsheet::Row row;
    while (reader->next(row) && row.number <= m_report.sheets[sheet].header_row) {
        take(row);
    }
}

}  // namespace registertoets::check
