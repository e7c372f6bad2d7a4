// SPDX-License-Identifier: EUPL-1.2
#include "workbook/merged/columns.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "spreadsheet/address.hpp"
#include "util/unicode.hpp"
#include "workbook/feedback/fresh_sheet.hpp"

namespace registertoets::workbook {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

bool is_called(std::string_view header, Msg name) {
    const std::string folded = util::fold(header);
    return folded == util::fold(say(Lang::nl, name)) || folded == util::fold(say(Lang::en, name));
}

const spreadsheet::Cell* find_cell(const spreadsheet::Row& row, std::uint32_t column) {
    const auto found =
        std::lower_bound(row.cells.begin(), row.cells.end(), column,
                         [](const spreadsheet::Cell& cell, std::uint32_t c) { return cell.column < c; });
    return found == row.cells.end() || found->column != column ? nullptr : &*found;
}

}  // namespace

std::string_view text_in(const check::SourceRow& row, std::uint32_t column) {
    const spreadsheet::Cell* cell = column == 0 ? nullptr : find_cell(row.row, column);
    return cell == nullptr ? std::string_view() : std::string_view(cell->text);
}

MergedColumns::MergedColumns(const check::Report& report, std::size_t reg, Lang lang)
    : m_report(report), m_reg(reg), m_form(report.rules->registers[reg]->form), m_lang(lang) {
    for (std::uint32_t sheet = 0; sheet < report.sheets.size(); ++sheet) {
        if (report.sheets[sheet].reg == reg) {
            m_sheets.push_back(sheet);
            for (const reg::MatchedColumn& column : report.sheets[sheet].match.matched) {
                m_with_header[sheet][column.column] = true;
            }
        }
    }
    add_fields();
    add_unknown();
}

// A header that answers several fields stays one column where every delivery has it so; else each field gets
// its own, with the same text.
MergedColumns::FieldSets MergedColumns::combined_everywhere() const {
    std::set<std::vector<reg::FieldIndex>> sets;
    for (const std::uint32_t sheet : m_sheets) {
        for (const reg::MatchedColumn& column : m_report.sheets[sheet].match.matched) {
            sets.insert(column.fields);
        }
    }
    FieldSets kept;
    for (const auto& set : sets) {
        const bool alone = std::none_of(sets.begin(), sets.end(), [&set](const auto& other) {
            return other != set && std::any_of(set.begin(), set.end(), [&other](reg::FieldIndex field) {
                       return std::find(other.begin(), other.end(), field) != other.end();
                   });
        });
        if (set.size() > 1 && alone) {
            kept.push_back(set);
        }
    }
    return kept;
}

void MergedColumns::add_fields() {
    const FieldSets combined = combined_everywhere();
    check::FieldSet there = 0;
    for (const std::uint32_t sheet : m_sheets) {
        const check::SheetReport& known = m_report.sheets[sheet];
        for (reg::FieldIndex field = 0; field < m_form.fields.size(); ++field) {
            const bool given = (known.given >> field & 1U) != 0 && m_form.fields[field].constant.empty();
            if (known.match.has(field) || given) {
                there |= check::FieldSet{1} << field;
            }
        }
    }
    for (reg::FieldIndex field = 0; field < m_form.fields.size(); ++field) {
        const auto set = std::find_if(combined.begin(), combined.end(), [field](const auto& fields) {
            return std::find(fields.begin(), fields.end(), field) != fields.end();
        });
        if (set != combined.end() && *std::min_element(set->begin(), set->end()) == field) {
            m_columns.push_back({std::string(), *set, {}});
        } else if (set == combined.end() && (there >> field & 1U) != 0) {
            m_columns.push_back({m_form.fields[field].header.in(m_lang), {field}, {}});
        }
    }
    // A combined column keeps the words that say so.
    for (MergedColumn& merged : m_columns) {
        for (const std::uint32_t sheet : m_sheets) {
            for (const reg::MatchedColumn& column : m_report.sheets[sheet].match.matched) {
                if (merged.header.empty() && column.fields == merged.fields) {
                    merged.header = util::single_line(column.header);
                }
            }
        }
    }
}

void MergedColumns::note_own(std::uint32_t sheet, const reg::UnknownColumn& column) {
    OwnColumns& own = m_own[sheet];
    const std::array<std::pair<Msg, std::uint32_t*>, 4> known{{{Msg::merge_file, &own.file},
                                                               {Msg::merge_sheet, &own.sheet},
                                                               {Msg::merge_row, &own.row},
                                                               {Msg::merge_remark, &own.remark}}};
    for (const auto& [name, place] : known) {
        if (*place == 0 && is_called(column.header, name)) {
            *place = column.column;
            m_with_header[sheet][column.column] = true;
            return;
        }
    }
    add_unknown_column(sheet, column.column, column.header);
}

void MergedColumns::add_unknown() {
    for (const std::uint32_t sheet : m_sheets) {
        for (const reg::UnknownColumn& column : m_report.sheets[sheet].match.unknown) {
            if (!column.header.empty()) {  // one without is seen by its cells
                note_own(sheet, column);
            }
        }
    }
}

// Unknown columns with one header are one, but for those that a sheet has twice.
void MergedColumns::add_unknown_column(std::uint32_t sheet, std::uint32_t column, const std::string& header) {
    m_with_header[sheet][column] = true;
    const std::string shown = util::single_line(header);
    SameHeader& same = m_unknown[util::fold(shown)];
    const std::size_t number = same.seen[sheet]++;
    if (number == same.columns.size()) {
        same.columns.push_back(m_columns.size());
        m_columns.push_back({shown, {}, {}});
    }
    m_columns[same.columns[number]].column_of[sheet] = column;
}

void MergedColumns::see(std::uint32_t sheet, const check::SourceRow& row) {
    const auto& with_header = m_with_header[sheet];
    for (const spreadsheet::Cell& cell : row.row.cells) {
        if (!with_header.contains(cell.column) && util::has_visible(cell.text)) {
            add_unknown_column(
                sheet, cell.column,
                say(m_lang, Msg::merge_no_header, {{"column", spreadsheet::column_letters(cell.column)}}));
        }
    }
}

OutCell MergedColumns::cell_of(const MergedColumn& column, std::uint32_t sheet,
                               const check::SourceRow& row) const {
    if (column.fields.empty()) {
        const auto at = column.column_of.find(sheet);
        const spreadsheet::Cell* cell =
            at == column.column_of.end() ? nullptr : find_cell(row.row, at->second);
        return cell == nullptr ? OutCell{.value = {}, .look = Look::text} : out_cell(*cell);
    }
    const reg::FieldValue& value = row.verwerking.values[column.fields.front()];
    const bool constant = value.column == 0 && !m_form.fields[column.fields.front()].constant.empty();
    if (value.text.empty() || constant) {
        return {.value = {}, .look = Look::text};
    }
    return out_cell({.column = value.column, .type = value.type, .text = value.text});
}

void MergedColumns::cells(std::uint32_t sheet, const check::SourceRow& row,
                          std::vector<OutCell>& cells) const {
    cells.clear();
    for (const MergedColumn& column : m_columns) {
        cells.push_back(cell_of(column, sheet, row));
    }
}

std::size_t MergedColumns::place_of(std::uint32_t sheet, std::uint32_t column) const {
    const auto& matched = m_report.sheets[sheet].match.matched;
    const auto known = std::find_if(matched.begin(), matched.end(),
                                    [column](const auto& one) { return one.column == column; });
    const auto holds = [&](const MergedColumn& merged) {
        if (known != matched.end()) {
            return std::find(merged.fields.begin(), merged.fields.end(), known->fields.front()) !=
                   merged.fields.end();
        }
        const auto at = merged.column_of.find(sheet);
        return at != merged.column_of.end() && at->second == column;
    };
    return static_cast<std::size_t>(std::find_if(m_columns.begin(), m_columns.end(), holds) -
                                    m_columns.begin());
}

const OwnColumns& MergedColumns::own(std::uint32_t sheet) const {
    static const OwnColumns k_none;
    const auto found = m_own.find(sheet);
    return found == m_own.end() ? k_none : found->second;
}

}  // namespace registertoets::workbook
