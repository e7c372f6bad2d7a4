// SPDX-License-Identifier: EUPL-1.2
#include "workbook/merged/origin_sheets.hpp"

#include <fmt/ranges.h>

#include <initializer_list>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "spreadsheet/address.hpp"
#include "util/unicode.hpp"
#include "workbook/cell_text.hpp"

namespace registertoets::workbook {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

constexpr std::uint32_t k_head_rows = 2;  // a title, and headings

struct Counts {
    std::uint64_t taken = 0;
    std::uint64_t same = 0;
    std::uint64_t clashing = 0;
};

class Origins {
  public:
    Origins(const check::Report& report, const Merge& merge, const std::map<std::size_t, std::string>& names,
            const std::set<std::uint32_t>& added, const MergedNotes& notes, Lang lang, TakenNames& taken,
            NewBook& book)
        : m_report(report),
          m_merge(merge),
          m_names(names),
          m_added(added),
          m_notes(notes),
          m_lang(lang),
          m_taken(taken),
          m_book(book) {
        for (const MergedRow& row : merge.rows) {
            Counts& counts = m_counts[row.sheet];
            ++(row.same_as == k_kept ? counts.taken : counts.same);
            counts.clashing += row.clash == check::k_none ? 0 : 1;
        }
    }

    void add_inputs() {
        NewSheet& sheet =
            begin(Msg::merge_inputs_name, Msg::merge_inputs_title, {36, 26, 12, 12, 14, 12, 14, 60},
                  {Msg::merge_file, Msg::merge_sheet, Msg::merge_taken, Msg::merge_same, Msg::merge_clashing,
                   Msg::merge_ended, Msg::merge_passed_over, Msg::merge_notes});
        for (const check::FileReport& file : m_report.files) {
            for (const std::uint32_t number : file.sheets) {
                if (!m_added.contains(number)) {
                    add_sheet(sheet, file, number);
                }
            }
            const std::string said = file.error     ? file.error->sentence().in(m_lang)
                                     : file.skipped ? file.skipped->in(m_lang)
                                                    : std::string();
            if (!said.empty()) {
                sheet.row({{std::string_view(file.path), Look::text},
                           {{}, Look::text},
                           {0.0, Look::count},
                           {0.0, Look::count},
                           {0.0, Look::count},
                           {0.0, Look::count},
                           {0.0, Look::count},
                           {said, Look::text, Mark::error}});
            }
        }
    }

    void add_same() {
        if (m_merge.same == 0) {
            return;
        }
        NewSheet& sheet = begin(Msg::merge_same_name, Msg::merge_same_title, {36, 26, 10, 36},
                                {Msg::merge_file, Msg::merge_sheet, Msg::merge_row, Msg::merge_stays_as});
        for (const MergedRow& row : m_merge.rows) {
            if (row.same_as != k_kept && room(sheet)) {
                pair(sheet, row, m_merge.rows[row.same_as]);
            }
        }
    }

    void add_clashes() {
        if (m_merge.clashing == 0) {
            return;
        }
        NewSheet& sheet = begin(Msg::merge_clash_name, Msg::merge_clash_title, {36, 26, 10, 36},
                                {Msg::merge_file, Msg::merge_sheet, Msg::merge_row, Msg::merge_place});
        for (const MergedRow& row : m_merge.rows) {
            if (row.clash != check::k_none && room(sheet)) {
                pair(sheet, row, row);
            }
        }
    }

  private:
    NewSheet& begin(Msg name, Msg title, std::vector<double> widths, std::initializer_list<Msg> heads) {
        SheetLayout layout{.name = sheet_name(say(m_lang, name), m_taken)};
        layout.widths = std::move(widths);
        layout.frozen_rows = k_head_rows;
        layout.filter_row = k_head_rows;
        NewSheet& sheet = m_book.add_sheet(std::move(layout));
        sheet.row({{say(m_lang, title), Look::title}});
        std::vector<std::string> words;
        std::vector<OutCell> cells;
        words.reserve(heads.size());
        for (const Msg head : heads) {
            words.push_back(say(m_lang, head));
            cells.push_back({.value = std::string_view(words.back()), .look = Look::heading});
        }
        static_cast<SheetWriter&>(sheet).row(std::span<const OutCell>(cells));
        return sheet;
    }

    static bool room(const NewSheet& sheet) { return sheet.next_row() <= k_most_rows; }

    void add_sheet(NewSheet& target, const check::FileReport& file, std::uint32_t number) {
        const check::SheetReport& sheet = m_report.sheets[number];
        const Counts counts = m_counts.contains(number) ? m_counts.at(number) : Counts{};
        const std::string notes = sheet.reg       ? notes_on(sheet, number)
                                  : sheet.why_not ? sheet.why_not->in(m_lang)
                                                  : std::string();
        const auto count = [](std::uint64_t value) {
            return OutCell{.value = static_cast<double>(value), .look = Look::count};
        };
        target.row({{std::string_view(file.path), Look::text},
                    {std::string_view(sheet.name), Look::text},
                    count(counts.taken),
                    count(counts.same),
                    count(counts.clashing),
                    count(counts.taken + counts.same - sheet.row_count),
                    count(sheet.passed_over),
                    {notes, Look::text}});
    }

    [[nodiscard]] std::string notes_on(const check::SheetReport& sheet, std::uint32_t number) const {
        std::string all = unknown_of(sheet);
        if (const std::string cells = m_notes.left_out(number); !cells.empty()) {
            all += all.empty() ? "" : "\n";
            all += say(m_lang, Msg::merge_notes_left_out, {{"cells", cells}});
        }
        return all;
    }

    // Columns that no rule knows are kept, behind the others.
    std::string unknown_of(const check::SheetReport& sheet) const {
        std::vector<std::string> headers;
        for (const reg::UnknownColumn& column : sheet.match.unknown) {
            if (!column.header.empty()) {
                headers.push_back(util::single_line(column.header));
            }
        }
        return headers.empty() ? std::string()
                               : say(m_lang, Msg::merge_unknown,
                                     {{"headers", fmt::format("{}", fmt::join(headers, "; "))}});
    }

    void pair(NewSheet& target, const MergedRow& row, const MergedRow& stays) {
        const check::SheetReport& sheet = m_report.sheets[row.sheet];
        const std::string& name = m_names.at(*m_report.sheets[stays.sheet].reg);
        const std::string address =
            spreadsheet::quoted_sheet(name) + "!" + spreadsheet::cell_address(1, stays.to_row);
        target.row({{std::string_view(m_report.files[sheet.file].path), Look::text},
                    {std::string_view(sheet.name), Look::text},
                    {static_cast<double>(row.row), Look::count},
                    {std::string_view(address), Look::link, Mark::none, address}});
    }

    const check::Report& m_report;
    const Merge& m_merge;
    const std::map<std::size_t, std::string>& m_names;
    const std::set<std::uint32_t>& m_added;
    const MergedNotes& m_notes;
    Lang m_lang;
    TakenNames& m_taken;
    NewBook& m_book;
    std::map<std::uint32_t, Counts> m_counts;
};

}  // namespace

void add_origin_sheets(const check::Report& report, const Merge& merge,
                       const std::map<std::size_t, std::string>& names, const std::set<std::uint32_t>& added,
                       const MergedNotes& notes, Lang lang, TakenNames& taken, NewBook& book) {
    Origins origins(report, merge, names, added, notes, lang, taken, book);
    origins.add_inputs();
    origins.add_same();
    origins.add_clashes();
}

}  // namespace registertoets::workbook
