// SPDX-License-Identifier: EUPL-1.2
// The sheets of a workbook of review that account for the draw: where the drawn rows stand, and how was
// drawn.
#include <fmt/format.h>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/origin.hpp"
#include "report/shown.hpp"
#include "sample/review_layout.hpp"
#include "util/version.hpp"
#include "workbook/findings_book.hpp"
#include "workbook/review/review_book.hpp"
#include "workbook/row_height.hpp"

namespace registertoets::workbook {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;
using sample::DrawFact;
using sample::StratumColumn;

constexpr std::uint32_t k_rows_heading = 2;

std::string with_hash(const std::string& text, const std::string& hash, Lang lang) {
    return hash.empty() ? text : text + " · " + say(lang, Msg::book_hash, {{"hash", hash}});
}

void write_fact(SheetWriter& sheet, Lang lang, DrawFact fact, const std::string& value) {
    sheet.row({{say(lang, sample::label_of(fact)), Look::label}, {std::string_view(value), Look::text}});
}

void write_number(SheetWriter& sheet, Lang lang, DrawFact fact, std::uint64_t number) {
    sheet.row({{say(lang, sample::label_of(fact)), Look::label}, {static_cast<double>(number), Look::count}});
}

void write_facts(const ReviewBook& book, SheetWriter& sheet) {
    const Lang lang = book.lang;
    const sample::DrawOptions& options = book.drawing.options;
    write_number(sheet, lang, DrawFact::seed, options.seed);
    write_number(sheet, lang, DrawFact::size, options.size);
    write_fact(sheet, lang, DrawFact::frame, say(lang, sample::frame_in_words(options.all_rows)));
    write_fact(sheet, lang, DrawFact::date, util::iso(book.report.run.reference_date));
    write_fact(sheet, lang, DrawFact::program, fmt::format("registertoets {}", util::version()));
    for (const rules::RuleFile& file : book.report.rules->files) {
        const std::string name = file.version.empty() ? file.id : file.id + " " + file.version;
        write_fact(sheet, lang, DrawFact::rules, with_hash(name, file.sha256, lang));
    }
    for (const check::FileReport& file : book.report.files) {
        if (!file.skipped) {
            const std::string unread = file.error ? " · " + say(lang, Msg::page_not_read) : std::string();
            write_fact(sheet, lang, DrawFact::file, with_hash(file.path, file.sha256, lang) + unread);
        }
    }
    write_fact(sheet, lang, DrawFact::command, report::command_in_words(book.report.run.arguments));
}

}  // namespace

SheetLayout drawn_rows_layout(std::string name) {
    SheetLayout layout{.name = std::move(name), .widths = {6, 34, 14, 44, 44, 30, 8}};
    layout.frozen_rows = k_rows_heading;
    layout.filter_row = k_rows_heading;
    return layout;
}

void write_drawn_rows(const ReviewBook& book, SheetWriter& sheet) {
    sheet.row({{say(book.lang, Msg::sample_rows_sheet), Look::title}});
    RowCells cells;
    for (const Msg heading : {Msg::book_number, Msg::book_directie, Msg::book_code, Msg::sample_name,
                              Msg::book_file, Msg::book_sheet, Msg::page_row}) {
        cells.text(say(book.lang, heading), Look::heading);
    }
    cells.write(sheet);
    for (const ReviewRow& row : book.rows) {
        const check::RowRecord& record = book.report.rows[row.record];
        const check::SheetReport& from = book.report.sheets[record.sheet];
        cells.count(row.number)
            .text(shown_directie(book, book.drawing.strata[row.stratum]))
            .text(report::name_at(book.report, record.code).value_or(""))
            .text(row.name)
            .text(book.report.files[from.file].path)
            .text(from.name)
            .count(record.row)
            .write(sheet);
    }
}

SheetLayout draw_layout(std::string name) {
    return {.name = std::move(name), .widths = {26, 44, 44, 16, 18, 14, 12, 24}};
}

void write_draw(const ReviewBook& book, SheetWriter& sheet) {
    sheet.row({{say(book.lang, Msg::sample_draw_title), Look::title}});
    sheet.row({{say(book.lang, Msg::sample_draw_about), Look::faint}});
    write_facts(book, sheet);
    sheet.skip();
    RowCells cells;
    for (std::size_t column = 0; column < sample::k_stratum_columns; ++column) {
        cells.text(say(book.lang, sample::heading_of(static_cast<StratumColumn>(column))), Look::heading);
    }
    cells.write(sheet);
    std::vector<std::uint64_t> questions(book.drawing.strata.size());
    for (const ReviewRow& row : book.rows) {
        questions[row.stratum] += row.questions.size();
    }
    for (std::size_t number = 0; number < book.drawing.strata.size(); ++number) {
        const sample::Stratum& stratum = book.drawing.strata[number];
        const reg::Form& form = book.report.rules->registers[stratum.reg]->form;
        cells.count(number + 1)
            .text(form.title.in(book.lang))
            .text(shown_directie(book, stratum))
            .count(stratum.rows)
            .count(stratum.frame)
            .count(stratum.drawn)
            .count(questions[number])
            .text(form.id)
            .write(sheet);
    }
}

}  // namespace registertoets::workbook
