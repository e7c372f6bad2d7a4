// SPDX-License-Identifier: EUPL-1.2
#include "workbook/merged/merge.hpp"

#include <fmt/ranges.h>

#include <map>
#include <string>

#include "check/source_rows.hpp"
#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "spreadsheet/address.hpp"
#include "util/unicode.hpp"
#include "workbook/cell_text.hpp"
#include "workbook/column_width.hpp"
#include "workbook/feedback/fresh_sheet.hpp"
#include "workbook/merged/added_sheets.hpp"
#include "workbook/merged/origin_sheets.hpp"
#include "workbook/new_book.hpp"

namespace registertoets::workbook {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

// A remark names so many columns that differ; all are marked.
constexpr std::size_t k_most_headers = 8;

// One register of the merged workbook.
class MergedSheet {
  public:
    MergedSheet(const check::Report& report, const MergedColumns& columns, const reg::Form& form,
                NewBook& book, const std::string& name, Lang lang)
        : m_report(report), m_columns(columns), m_lang(lang), m_sheet(book.add_sheet(layout(form, name))) {
        std::vector<OutCell> heads;
        for (const MergedColumn& column : columns.all()) {
            heads.push_back({.value = std::string_view(column.header),
                             .look = column.fields.empty() ? Look::heading_optional : Look::heading});
        }
        m_own_heads = {say(lang, Msg::merge_file), say(lang, Msg::merge_sheet), say(lang, Msg::merge_row),
                       say(lang, Msg::merge_remark)};
        for (const std::string& head : m_own_heads) {
            heads.push_back({.value = std::string_view(head), .look = Look::heading_register});
        }
        m_sheet.row(heads);
    }

    void add(Merge& merge, std::uint32_t number, const check::SourceRow& row) {
        MergedRow& merged = merge.rows[number];
        merged.to_row = m_sheet.next_row();
        m_columns.cells(merged.sheet, row, m_cells);
        const auto found = merge.differences.find(number);
        const std::vector<std::uint32_t> differences =
            found == merge.differences.end() ? std::vector<std::uint32_t>{} : found->second;
        for (const std::uint32_t column : differences) {
            m_cells[column].mark = Mark::warning;
        }
        const check::SheetReport& sheet = m_report.sheets[merged.sheet];
        const OwnColumns& own = m_columns.own(merged.sheet);
        const std::string remark = remark_on(merge, merged, differences);
        add_origin(row, own.file, m_report.files[sheet.file].path);
        add_origin(row, own.sheet, sheet.name);
        if (const std::string_view before = text_in(row, own.row); !before.empty()) {
            m_cells.push_back({.value = before, .look = Look::text});
        } else {
            m_cells.push_back({.value = static_cast<double>(merged.row), .look = Look::count});
        }
        add_origin(row, remark.empty() ? own.remark : 0, remark);
        if (!remark.empty()) {
            m_cells.back().mark = Mark::warning;
        }
        m_sheet.row(m_cells);
    }

  private:
    SheetLayout layout(const reg::Form& form, const std::string& name) const {
        SheetLayout layout{.name = name};
        for (const MergedColumn& column : m_columns.all()) {
            layout.widths.push_back(
                column_width(form, column.fields.empty() ? reg::k_no_field : column.fields.front()));
        }
        layout.widths.insert(layout.widths.end(), {28, 22, 8, 40});
        layout.frozen_rows = 1;
        layout.filter_row = 1;
        return layout;
    }

    static std::string_view text_in(const check::SourceRow& row, std::uint32_t column) {
        for (const spreadsheet::Cell& cell : row.row.cells) {
            if (column != 0 && cell.column == column) {
                return cell.text;
            }
        }
        return {};
    }

    // What the row says of its origin itself, from an earlier merge, goes before.
    void add_origin(const check::SourceRow& row, std::uint32_t own, std::string_view otherwise) {
        const std::string_view before = text_in(row, own);
        m_cells.push_back({.value = before.empty() ? otherwise : before, .look = Look::text});
    }

    std::string remark_on(const Merge& merge, const MergedRow& merged,
                          const std::vector<std::uint32_t>& differences) const {
        if (merged.clashes_with == check::k_none) {
            return {};
        }
        const MergedRow& other = merge.rows[merged.clashes_with];
        const check::SheetReport& sheet = m_report.sheets[other.sheet];
        std::vector<std::string> headers;
        for (std::size_t index = 0; index < differences.size() && index < k_most_headers; ++index) {
            headers.push_back(util::single_line(m_columns.all()[differences[index]].header));
        }
        if (headers.size() < differences.size()) {
            headers.emplace_back("…");
        }
        return say(m_lang, headers.empty() ? Msg::merge_clash : Msg::merge_clash_in,
                   {{"file", m_report.files[sheet.file].path},
                    {"sheet", sheet.name},
                    {"row", other.row},
                    {"headers", fmt::format("{}", fmt::join(headers, "; "))}});
    }

    const check::Report& m_report;
    const MergedColumns& m_columns;
    Lang m_lang;
    NewSheet& m_sheet;
    std::vector<std::string> m_own_heads;
    std::vector<OutCell> m_cells;
};

}  // namespace

void write_merged(const check::Report& report, std::span<const check::Input> inputs,
                  const check::Options& options, Lang lang, Merge& merge, const report::Sink& sink) {
    NewBook book(BookKind::merged, say(lang, Msg::merge_title));
    TakenNames taken;
    std::map<std::size_t, MergedSheet> sheets;
    std::map<std::size_t, std::string> names;
    for (const auto& [reg, columns] : merge.columns) {
        const reg::Form& form = report.rules->registers[reg]->form;
        names[reg] = sheet_name(form.sheet_name.empty() ? form.id : form.sheet_name, taken);
        sheets.try_emplace(reg, report, columns, form, book, names[reg], lang);
    }
    read_again(report, inputs, options, merge, [&](std::uint32_t number, const check::SourceRow& row) {
        const MergedRow& planned = merge.rows[number];
        if (planned.same_as == k_kept) {
            sheets.at(*report.sheets[planned.sheet].reg).add(merge, number, row);
        }
    });
    add_origin_sheets(report, merge, names, added_sheets(report, inputs, options.limits), lang, taken, book);
    book.finish(sink);
}

}  // namespace registertoets::workbook
