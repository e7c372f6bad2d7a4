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
#include "workbook/merged/notes.hpp"
#include "workbook/merged/origin_sheets.hpp"
#include "workbook/new_book.hpp"

namespace registertoets::workbook {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

// A remark names so many columns that differ; all are marked.
constexpr std::size_t k_most_headers = 8;

// What stands around the parts that `id` fills in.
std::pair<std::string, std::string> around(Lang lang, Msg id) {
    const std::string said = say(lang, id, {{"rows", "\x1F"}, {"headers", "\x1F"}});
    return {said.substr(0, said.find('\x1F')), said.substr(said.rfind('\x1F') + 1)};
}

// What somebody wrote in the remarks of an earlier merge. What that merge said of clashes is left out: it
// spoke of other files, and perhaps the choice has been made.
std::string written_by_people(std::string_view remark) {
    std::string left(remark);
    for (const Lang lang : {Lang::nl, Lang::en}) {
        const auto [begin, end] = around(lang, Msg::merge_clash_in);
        for (std::size_t at = left.find(begin); at != std::string::npos; at = left.find(begin, at)) {
            const std::size_t close = left.find(end, at);
            if (close == std::string::npos) {
                break;
            }
            left.erase(at, close + end.size() - at);
        }
    }
    return util::has_visible(left) ? left.substr(left.find_first_not_of(" \n")) : std::string();
}

// One register of the merged workbook.
class MergedSheet {
  public:
    MergedSheet(const check::Report& report, const MergedColumns& columns, const reg::Form& form,
                MergedNotes& notes, NewBook& book, const std::string& name, Lang lang)
        : m_report(report),
          m_columns(columns),
          m_notes(notes),
          m_lang(lang),
          m_sheet(book.add_sheet(layout(form, name))) {
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
        if (merged.clash != check::k_none) {
            for (const std::uint32_t column : merge.clashes[merged.clash].columns) {
                m_cells[column].mark = Mark::warning;
            }
        }
        m_notes.put(merged.sheet, merged.row, m_columns, m_cells);
        const check::SheetReport& sheet = m_report.sheets[merged.sheet];
        const OwnColumns& own = m_columns.own(merged.sheet);
        const std::string clash = remark_on(merge, number);
        const std::string before = written_by_people(text_in(row, own.remark));
        const std::string remark = clash + (clash.empty() || before.empty() ? "" : "\n") + before;
        add_origin(row, own.file, m_report.files[sheet.file].path);
        add_origin(row, own.sheet, sheet.name);
        if (const std::string_view origin = text_in(row, own.row); !origin.empty()) {
            m_cells.push_back({.value = origin, .look = Look::text});
        } else {
            m_cells.push_back({.value = static_cast<double>(merged.row), .look = Look::count});
        }
        m_cells.push_back({.value = std::string_view(remark),
                           .look = Look::text,
                           .mark = clash.empty() ? Mark::none : Mark::warning});
        m_sheet.row(m_cells);
    }

  private:
    [[nodiscard]] SheetLayout layout(const reg::Form& form, const std::string& name) const {
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

    // What the row says of its origin itself, from an earlier merge, goes before.
    void add_origin(const check::SourceRow& row, std::uint32_t own, std::string_view otherwise) {
        const std::string_view before = text_in(row, own);
        m_cells.push_back({.value = before.empty() ? otherwise : before, .look = Look::text});
    }

    [[nodiscard]] std::string remark_on(const Merge& merge, std::uint32_t number) const {
        if (merge.rows[number].clash == check::k_none) {
            return {};
        }
        const Clash& clash = merge.clashes[merge.rows[number].clash];
        std::vector<std::string> headers;
        for (std::size_t index = 0; index < clash.columns.size() && index < k_most_headers; ++index) {
            headers.push_back(util::single_line(m_columns.all()[clash.columns[index]].header));
        }
        if (headers.size() < clash.columns.size()) {
            headers.emplace_back("…");
        }
        return say(m_lang, headers.empty() ? Msg::merge_clash : Msg::merge_clash_in,
                   {{"rows", others_of(merge, clash, number)},
                    {"headers", fmt::format("{}", fmt::join(headers, "; "))}});
    }

    // The rows that row `number` clashes with; of many the first.
    [[nodiscard]] std::string others_of(const Merge& merge, const Clash& clash, std::uint32_t number) const {
        std::vector<std::string> named;
        for (const std::uint32_t other : clash.named) {
            if (other != number && named.size() + 1 < k_most_named) {
                const MergedRow& row = merge.rows[other];
                const check::SheetReport& sheet = m_report.sheets[row.sheet];
                named.push_back(say(
                    m_lang, Msg::feedback_row_in,
                    {{"file", m_report.files[sheet.file].path}, {"sheet", sheet.name}, {"row", row.row}}));
            }
        }
        const std::size_t more = clash.size - 1 - named.size();
        const std::string joined = fmt::format("{}", fmt::join(named, "; "));
        return more == 0 ? joined : joined + "; " + say(m_lang, Msg::text_more_names, {{"count", more}});
    }

    const check::Report& m_report;
    const MergedColumns& m_columns;
    MergedNotes& m_notes;
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
    MergedNotes notes(report, inputs, options.limits);
    std::map<std::size_t, MergedSheet> sheets;
    std::map<std::size_t, std::string> names;
    for (const auto& [reg, columns] : merge.columns) {
        const reg::Form& form = report.rules->registers[reg]->form;
        names[reg] = sheet_name(form.sheet_name.empty() ? form.id : form.sheet_name, taken);
        sheets.try_emplace(reg, report, columns, form, notes, book, names[reg], lang);
    }
    read_again(report, inputs, options, merge, [&](std::uint32_t number, const check::SourceRow& row) {
        const MergedRow& planned = merge.rows[number];
        if (planned.same_as == k_kept) {
            sheets.at(*report.sheets[planned.sheet].reg).add(merge, number, row);
        }
    });
    add_origin_sheets(report, merge, names, added_sheets(report, inputs, options.limits), notes, lang, taken,
                      book);
    book.finish(sink);
}

}  // namespace registertoets::workbook
