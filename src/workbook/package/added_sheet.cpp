// SPDX-License-Identifier: EUPL-1.2
// The elements of a worksheet stand in the order of CT_Worksheet (ECMA-376 part 1, 18.3.1.99): in any other
// order Excel repairs the workbook.
#include "workbook/package/added_sheet.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <stdexcept>
#include <utility>

#include "spreadsheet/address.hpp"
#include "spreadsheet/numbers.hpp"
#include "workbook/cell_text.hpp"
#include "workbook/package/markup.hpp"
#include "workbook/package/serial_time.hpp"
#include "workbook/row_height.hpp"

namespace registertoets::workbook::package {
namespace {

constexpr std::size_t k_at_a_time = std::size_t{64} << 10;
constexpr double k_padding = 0.7109375;  // of a column of Calibri 11, in characters

// Text between tags: what XML cannot hold is escaped as 22.9.2.19 says, and so is what it would change.
std::string text_content(std::string_view text) {
    std::string out;
    for (const char c : escaped(stored_text(text))) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 && c != '\n' && c != '\t') {
            fmt::format_to(std::back_inserter(out), "_x{:04X}_", byte);
        } else {
            out += c;
        }
    }
    return out;
}

std::string absolute(std::uint32_t column, std::uint32_t row) {
    return fmt::format("${}${}", spreadsheet::column_letters(column), row);
}

}  // namespace

AddedSheet::AddedSheet(SheetLayout layout, std::string_view main, LookStyles& styles,
                       spreadsheet::xlsx::DateSystem dates)
    : m_layout(std::move(layout)),
      m_styles(styles),
      m_dates(dates),
      m_part(std::make_unique<PackedPart>()),
      m_last_column(std::max<std::uint32_t>(1, static_cast<std::uint32_t>(m_layout.widths.size()))) {
    write_head(main);
}

void AddedSheet::write_head(std::string_view main) {
    m_buffer = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
               "\n<worksheet xmlns=\"" +
               escaped(main) + R"("><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>)";
    write_view();
    m_buffer += R"(<sheetFormatPr defaultRowHeight="15"/>)";
    if (!m_layout.widths.empty()) {
        m_buffer += "<cols>";
        for (std::size_t column = 1; column <= m_layout.widths.size(); ++column) {
            fmt::format_to(std::back_inserter(m_buffer),
                           R"(<col min="{0}" max="{0}" width="{1}" customWidth="1"/>)", column,
                           m_layout.widths[column - 1] + k_padding);
        }
        m_buffer += "</cols>";
    }
    m_buffer += "<sheetData>";
}

// 18.3.1.66 pane: the cells that stay in view.
void AddedSheet::write_view() {
    const std::string lines = R"( showGridLines="0")";
    m_buffer += "<sheetViews><sheetView" + lines + R"( workbookViewId="0")";
    const std::uint32_t rows = m_layout.frozen_rows;
    const std::uint32_t columns = m_layout.frozen_columns;
    if (rows + columns == 0) {
        m_buffer += "/></sheetViews>";
        return;
    }
    const std::string_view pane = columns == 0 ? "bottomLeft" : rows == 0 ? "topRight" : "bottomRight";
    const auto split = [](std::string_view name, std::uint32_t count) {
        return count == 0 ? std::string() : fmt::format(R"({}="{}" )", name, count);
    };
    fmt::format_to(
        std::back_inserter(m_buffer),
        R"(><pane {}{}topLeftCell="{}" activePane="{}" state="frozen"/><selection pane="{}"/></sheetView></sheetViews>)",
        split("xSplit", columns), split("ySplit", rows), spreadsheet::cell_address(columns + 1, rows + 1),
        pane, pane);
}

void AddedSheet::row(std::span<const OutCell> cells, double height) {
    if (m_next_row > k_most_rows) {
        throw std::runtime_error("more rows than a sheet can have");
    }
    // A height that is not the row's own is what programs take that do not measure texts when they open a
    // workbook; it still grows with what is typed.
    const double own = height;
    height = own > 0 ? own : usual_height(cells, m_layout.widths);
    if (!cells.empty() || height > 0) {
        fmt::format_to(std::back_inserter(m_buffer), R"(<row r="{}")", m_next_row);
        if (height > 0) {
            fmt::format_to(std::back_inserter(m_buffer), R"( ht="{}"{})", height,
                           own > 0 ? R"( customHeight="1")" : "");
        }
        m_buffer += '>';
        for (std::size_t column = 0; column < cells.size(); ++column) {
            write(static_cast<std::uint32_t>(column + 1), cells[column]);
        }
        m_buffer += "</row>";
    }
    m_last_column = std::max(m_last_column, static_cast<std::uint32_t>(cells.size()));
    ++m_next_row;
    if (m_buffer.size() >= k_at_a_time) {
        flush();
    }
}

void AddedSheet::write(std::uint32_t column, const OutCell& cell) {
    const std::string start =
        fmt::format(R"(<c r="{}" s="{}")", spreadsheet::cell_address(column, m_next_row),
                    m_styles.style(cell.look, cell.mark));
    const auto write_number = [this, &start](double number) {
        spreadsheet::NumberText room{};
        m_buffer += start + "><v>" + std::string(spreadsheet::format_number(number, room)) + "</v></c>";
    };
    if (const auto* number = std::get_if<double>(&cell.value); number != nullptr && std::isfinite(*number)) {
        write_number(*number);
    } else if (const auto* text = std::get_if<std::string_view>(&cell.value)) {
        write_text(start, *text);
        if (!cell.target.empty()) {
            add_link(column, cell.target);
        }
    } else if (const auto* iso = std::get_if<IsoTime>(&cell.value)) {
        if (const auto serial = serial_of(iso->text, m_dates)) {
            write_number(*serial);
        } else {
            write_text(start, iso->text);
        }
    } else {
        m_buffer += start + "/>";
    }
}

// As inline strings: the table of shared strings of the sender stays as it was. Never a formula.
void AddedSheet::write_text(const std::string& start, std::string_view text) {
    m_buffer +=
        start + R"( t="inlineStr"><is><t xml:space="preserve">)" + text_content(text) + "</t></is></c>";
}

void AddedSheet::add_link(std::uint32_t column, std::string_view target) {
    if (m_link_count < k_most_links) {
        ++m_link_count;
        fmt::format_to(std::back_inserter(m_links), R"(<hyperlink ref="{}" location="{}"/>)",
                       spreadsheet::cell_address(column, m_next_row), escaped(target));
    }
}

std::string AddedSheet::filter_range() const {
    if (m_layout.filter_row == 0) {
        return {};
    }
    const std::uint32_t last = std::max(m_layout.filter_row, m_next_row - 1);
    return absolute(1, m_layout.filter_row) + ":" + absolute(m_last_column, last);
}

std::unique_ptr<PackedPart> AddedSheet::finish() {
    m_buffer += "</sheetData>";
    if (std::string range = filter_range(); !range.empty()) {
        std::erase(range, '$');
        m_buffer += R"(<autoFilter ref=")" + range + R"("/>)";
    }
    if (!m_links.empty()) {
        m_buffer += "<hyperlinks>" + m_links + "</hyperlinks>";
    }
    m_buffer += R"(<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>)"
                R"(<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>)";
    flush();
    return std::move(m_part);
}

void AddedSheet::flush() {
    m_part->write(m_buffer);
    m_buffer.clear();
}

}  // namespace registertoets::workbook::package
