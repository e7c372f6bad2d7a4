// SPDX-License-Identifier: EUPL-1.2
#include "workbook/explanation_sheet.hpp"

#include <fmt/ranges.h>

#include <array>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/field_text.hpp"
#include "workbook/need.hpp"
#include "workbook/row_height.hpp"

namespace registertoets::workbook {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

struct Column {
    Msg heading;
    double width;
};

constexpr Column k_register_column{Msg::form_column_register, 22};
constexpr std::array k_columns{
    Column{Msg::form_column_header, 33}, Column{Msg::form_column_need, 17},
    Column{Msg::form_column_when, 26},   Column{Msg::form_column_meaning, 48},
    Column{Msg::form_column_why, 40},    Column{Msg::form_column_good, 40},
    Column{Msg::form_column_bad, 22},    Column{Msg::form_column_law, 26},
};

constexpr std::uint32_t k_heading_row = 3;

// Examples stand on lines of their own.
std::string lines(const std::vector<std::string>& texts) {
    return fmt::format("{}", fmt::join(texts, "\n"));
}

std::vector<Column> columns_for(std::size_t registers) {
    std::vector<Column> columns;
    if (registers > 1) {
        columns.push_back(k_register_column);
    }
    columns.insert(columns.end(), k_columns.begin(), k_columns.end());
    return columns;
}

void write_field(SheetWriter& sheet, const rules::RegisterRules& rules, reg::FieldIndex index,
                 const std::vector<double>& widths, Lang lang) {
    const reg::Field& field = rules.form.fields[index];
    const rules::FieldDuty& duty = rules.duties[index];
    const Need& need = need_of(duty);
    const std::string word = say(lang, need.word);
    const std::string when = report::need_in_words(duty, lang);
    const std::string good = lines(field.good);
    const std::string bad = lines(field.bad);
    std::vector<OutCell> cells;
    if (widths.size() > k_columns.size()) {
        cells.push_back({rules.form.title.in(lang)});
    }
    cells.push_back({field.header.in(lang), Look::label});
    cells.push_back({word, need.look});
    for (const std::string_view text : {std::string_view(when), std::string_view(field.meaning.in(lang)),
                                        std::string_view(field.why.in(lang))}) {
        cells.push_back({text});
    }
    // Examples are texts to copy: what looks like a date or a number stays what it is.
    cells.push_back({good, Look::text});
    cells.push_back({bad, Look::text});
    cells.push_back({duty.article});
    sheet.row(cells, row_height(cells, widths));
}

}  // namespace

SheetLayout explanation_layout(std::string name, std::size_t registers) {
    SheetLayout layout{.name = std::move(name)};
    for (const Column& column : columns_for(registers)) {
        layout.widths.push_back(column.width);
    }
    layout.frozen_rows = k_heading_row;
    layout.frozen_columns = registers > 1 ? 2 : 1;
    layout.filter_row = k_heading_row;
    return layout;
}

void write_explanation_sheet(SheetWriter& sheet, Registers registers, Lang lang) {
    const std::string title = say(lang, Msg::form_explanation_title);
    const std::vector<OutCell> first{{title, Look::title}};
    sheet.row(first, row_height(first, {}));
    sheet.skip();
    std::vector<std::string> words;
    std::vector<double> widths;
    for (const Column& column : columns_for(registers.size())) {
        words.push_back(say(lang, column.heading));
        widths.push_back(column.width);
    }
    std::vector<OutCell> headings;
    for (const std::string& word : words) {
        headings.push_back({word, Look::heading});
    }
    sheet.row(headings);
    for (const rules::RegisterRules* rules : registers) {
        for (reg::FieldIndex field = 0; field < rules->form.fields.size(); ++field) {
            write_field(sheet, *rules, field, widths, lang);
        }
    }
}

}  // namespace registertoets::workbook
