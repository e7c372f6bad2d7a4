// SPDX-License-Identifier: EUPL-1.2
#include "workbook/new_sheet.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>
#include <optional>
#include <stdexcept>

#include "util/date.hpp"
#include "util/unicode.hpp"
#include "workbook/cell_text.hpp"
#include "workbook/row_height.hpp"

namespace registertoets::workbook {
namespace {

// A day or time as libxlsxwriter wants it; nothing for days that Excel has no number for.
std::optional<lxw_datetime> excel_time(std::string_view iso) {
    lxw_datetime time{};
    const std::size_t split = iso.find('T');
    const bool has_day = iso.find('-') != std::string_view::npos;
    const std::string_view day = has_day ? iso.substr(0, split) : std::string_view{};
    const std::string_view clock =
        has_day ? (split == std::string_view::npos ? std::string_view{} : iso.substr(split + 1)) : iso;
    if (has_day) {
        const auto date = util::parse_iso_date(day);
        if (!date || day < "1900-03-01" || day > "9999-12-31") {
            return std::nullopt;
        }
        time.year = static_cast<int>(date->year());
        time.month = static_cast<int>(static_cast<unsigned>(date->month()));
        time.day = static_cast<int>(static_cast<unsigned>(date->day()));
    }
    if (!clock.empty()) {
        const auto number = [clock](std::size_t at) {
            int value = -1;
            std::from_chars(clock.data() + at, clock.data() + at + 2, value);
            return value;
        };
        if (clock.size() != 8 || clock[2] != ':' || clock[5] != ':' || number(0) < 0 || number(0) > 23 ||
            number(3) < 0 || number(3) > 59 || number(6) < 0 || number(6) > 59) {
            return std::nullopt;
        }
        time.hour = number(0);
        time.min = number(3);
        time.sec = number(6);
    }
    return time;
}

// On how many pages beside each other the columns stay readable.
std::uint16_t pages_wide(const std::vector<double>& widths) {
    constexpr double k_on_a_page = 260;  // characters, on A4 across
    const double all = std::accumulate(widths.begin(), widths.end(), 0.0);
    return static_cast<std::uint16_t>(std::clamp(std::ceil(all / k_on_a_page), 1.0, 100.0));
}

}  // namespace

void throw_on(lxw_error fault) {
    if (fault != LXW_NO_ERROR) {
        throw std::runtime_error(lxw_strerror(fault));
    }
}

LxwSheet::LxwSheet(lxw_worksheet* sheet, FormatCache& formats, SheetLayout layout)
    : m_sheet(sheet), m_formats(formats), m_layout(std::move(layout)) {
    for (std::size_t column = 0; column < m_layout.widths.size(); ++column) {
        const auto number = static_cast<lxw_col_t>(column);
        lxw_format* format =
            column < m_layout.looks.size() ? m_formats.format(m_layout.looks[column], Mark::none) : nullptr;
        worksheet_set_column(m_sheet, number, number, m_layout.widths[column], format);
    }
    if (m_layout.frozen_rows + m_layout.frozen_columns > 0) {
        worksheet_freeze_panes(m_sheet, m_layout.frozen_rows,
                               static_cast<lxw_col_t>(m_layout.frozen_columns));
    }
    if (m_layout.hidden) {
        worksheet_hide(m_sheet);
    }
    worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, 9);  // A4
    const std::uint16_t pages = m_layout.pages_wide > 0 ? m_layout.pages_wide : pages_wide(m_layout.widths);
    worksheet_fit_to_pages(m_sheet, pages, 0);
    if (pages > 1 && m_layout.frozen_columns > 0) {
        worksheet_repeat_columns(m_sheet, 0, static_cast<lxw_col_t>(m_layout.frozen_columns - 1));
    }
    if (m_layout.filter_row > 0) {
        worksheet_repeat_rows(m_sheet, m_layout.filter_row - 1, m_layout.filter_row - 1);
    }
}

void LxwSheet::row(std::span<const OutCell> cells, double height) {
    if (m_next_row > k_most_rows) {
        throw std::runtime_error("more rows than a sheet can have");
    }
    if (const double tall = height > 0 ? height : usual_height(cells, m_layout.widths); tall > 0) {
        throw_on(worksheet_set_row(m_sheet, m_next_row - 1, tall, nullptr));
    }
    for (std::size_t column = 0; column < cells.size(); ++column) {
        write(static_cast<lxw_col_t>(column), cells[column]);
    }
    if (!cells.empty()) {
        m_last_column = std::max(m_last_column, static_cast<lxw_col_t>(cells.size() - 1));
    }
    ++m_next_row;
}

void LxwSheet::write(lxw_col_t column, const OutCell& cell) {
    const lxw_row_t row = m_next_row - 1;
    lxw_format* format = m_formats.format(cell.look, cell.mark);
    if (const auto* number = std::get_if<double>(&cell.value)) {
        throw_on(worksheet_write_number(m_sheet, row, column, *number, format));
    } else if (const auto* text = std::get_if<std::string_view>(&cell.value)) {
        write_text(column, cell, *text, format);
    } else if (const auto* yes = std::get_if<bool>(&cell.value)) {
        throw_on(worksheet_write_boolean(m_sheet, row, column, *yes ? 1 : 0, format));
    } else if (const auto* iso = std::get_if<IsoTime>(&cell.value)) {
        auto time = excel_time(iso->text);
        if (time) {
            throw_on(worksheet_write_datetime(m_sheet, row, column, &*time, format));
        } else {
            write_text(column, cell, iso->text, format);
        }
    } else {
        throw_on(worksheet_write_blank(m_sheet, row, column, format));
    }
    if (!cell.note.empty()) {
        write_note(column, cell.note);
    }
}

void LxwSheet::write_text(lxw_col_t column, const OutCell& cell, std::string_view text, lxw_format* format) {
    const lxw_row_t row = m_next_row - 1;
    m_text = stored_text(text);
    if (!cell.target.empty() && m_links < k_most_links) {
        ++m_links;
        const std::string target = "internal:" + std::string(cell.target);
        throw_on(
            worksheet_write_url_opt(m_sheet, row, column, target.c_str(), format, m_text.c_str(), nullptr));
        return;
    }
    // Never a formula: "=1+1" is written as the text that it is.
    throw_on(worksheet_write_string(m_sheet, row, column, m_text.c_str(), format));
}

void LxwSheet::write_note(lxw_col_t column, std::string_view note) {
    const std::string text = stored_text(note);
    lxw_comment_options options{};
    options.author = nullptr;
    options.visible = LXW_COMMENT_DISPLAY_HIDDEN;
    options.width = 320;  // pixels; four lines of a sentence, and more for longer notes
    options.height = static_cast<std::uint16_t>(std::min<std::size_t>(60 + text.size() / 42 * 18, 400));
    throw_on(worksheet_write_comment_opt(m_sheet, m_next_row - 1, column, text.c_str(), &options));
}

void LxwSheet::add(const Dropdown& dropdown) {
    lxw_data_validation validation{};
    std::string source = dropdown.source;
    std::string title = dropdown.title;
    std::string message = dropdown.message;
    std::string error_title = dropdown.error_title;
    std::string error = dropdown.error;
    const auto or_null = [](std::string& text) { return text.empty() ? nullptr : text.data(); };
    validation.validate = !source.empty() ? LXW_VALIDATION_TYPE_LIST_FORMULA
                          : dropdown.date ? LXW_VALIDATION_TYPE_DATE
                                          : LXW_VALIDATION_TYPE_ANY;
    validation.value_formula = or_null(source);
    if (dropdown.date) {
        validation.criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
        validation.value_datetime = {1990, 1, 1, 0, 0, 0};
    }
    validation.input_title = or_null(title);
    validation.input_message = or_null(message);
    validation.error_title = or_null(error_title);
    validation.error_message = or_null(error);
    validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
    validation.show_error = error.empty() ? LXW_VALIDATION_OFF : LXW_VALIDATION_DEFAULT;
    const auto column = static_cast<lxw_col_t>(dropdown.column - 1);
    throw_on(worksheet_data_validation_range(m_sheet, dropdown.first_row - 1, column, dropdown.last_row - 1,
                                             column, &validation));
}

void LxwSheet::finish() {
    if (m_layout.filter_row > 0) {
        const lxw_row_t first = m_layout.filter_row - 1;
        worksheet_autofilter(m_sheet, first, 0, std::max<lxw_row_t>(first, m_next_row - 2), m_last_column);
    }
}

}  // namespace registertoets::workbook
