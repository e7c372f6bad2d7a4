// SPDX-License-Identifier: EUPL-1.2
// Every row, or, of a large register, those that lack most.
#include <fmt/ranges.h>

#include <algorithm>
#include <bit>
#include <string>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/parts/parts.hpp"
#include "report/parts/words.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

class RowsPart {
  public:
    RowsPart(Document& document, const PartContext& context, const check::RegisterReport& counts)
        : m_document(document),
          m_report(context.report),
          m_lang(context.lang()),
          m_counts(counts),
          m_most(context.extent.rows),
          m_form(m_report.rules->registers[counts.reg]->form),
          m_several_sheets(several_sheets()) {}

    void write() {
        const std::vector<std::uint32_t> rows = chosen();
        const std::string title = title_of(m_report, m_counts, m_lang);
        const bool all = rows.size() == m_counts.tally.rows;
        const std::string caption =
            say(m_lang, all ? Msg::page_rows_all : Msg::page_rows_some,
                {{"register", title}, {"all", m_counts.tally.rows}, {"count", rows.size()}});
        m_document.begin_chapter({"verwerkingen-" + m_form.id, caption}, false);
        begin_table(caption);
        for (const std::uint32_t row : rows) {
            write_row(m_report.rows[row]);
        }
        m_document.end_table();
        m_document.end_chapter();
    }

  private:
    // In the order of the register; of a large one those that lack most, the worst first.
    [[nodiscard]] std::vector<std::uint32_t> chosen() const {
        std::vector<std::uint32_t> rows;
        for (const check::SheetReport& sheet : m_report.sheets) {
            for (std::uint32_t index = 0; sheet.reg == m_counts.reg && index < sheet.row_count; ++index) {
                rows.push_back(sheet.first_row + index);
            }
        }
        if (rows.size() > m_most) {
            const auto weight = [this](std::uint32_t number) {
                const check::RowRecord& row = m_report.rows[number];
                return std::pair(row.complete, -std::popcount(row.lacking));
            };
            const auto end = rows.begin() + static_cast<std::ptrdiff_t>(m_most);
            std::partial_sort(rows.begin(), end, rows.end(), [&](std::uint32_t a, std::uint32_t b) {
                return std::pair(weight(a), a) < std::pair(weight(b), b);
            });
            rows.erase(end, rows.end());
        }
        return rows;
    }

    void begin_table(const std::string& caption) {
        DataTable table{caption, {}};
        const auto add = [&](Msg heading, bool number) {
            table.columns.push_back({say(m_lang, heading), number});
        };
        add(Msg::book_code, false);
        add(Msg::book_directie, false);
        add(Msg::book_keten, false);
        if (m_report.files.size() > 1) {
            add(Msg::book_file, false);
        }
        if (m_several_sheets) {
            add(Msg::book_sheet, false);
        }
        add(Msg::page_row, true);
        add(Msg::book_complete, false);
        add(Msg::book_law, false);
        add(Msg::page_filled_in, true);
        add(Msg::page_lacks, false);
        table.long_list = true;
        m_document.begin_table(table);
    }

    // Whether a row's sheet does not follow from its file.
    [[nodiscard]] bool several_sheets() const {
        return std::any_of(m_report.files.begin(), m_report.files.end(), [this](const auto& file) {
            return std::count_if(file.sheets.begin(), file.sheets.end(), [this](std::uint32_t sheet) {
                       return m_report.sheets[sheet].reg == m_counts.reg;
                   }) > 1;
        });
    }

    void write_row(const check::RowRecord& row) {
        const check::SheetReport& sheet = m_report.sheets[row.sheet];
        std::vector<DataCell> cells{name(row.code), name(row.directie), name(row.keten)};
        if (m_report.files.size() > 1) {
            cells.push_back(text_cell(safe(m_report.files[sheet.file].path)));
        }
        if (m_several_sheets) {
            cells.push_back(text_cell(safe(sheet.name)));
        }
        cells.push_back(number_cell(row.row));
        cells.push_back(yes_or_no(row.complete));
        cells.push_back(yes_or_no(row.complete_law));
        const std::uint64_t filled_per_mille =
            row.required == 0 ? 0 : std::uint64_t{row.filled} * 1000 / row.required;
        cells.push_back(
            {say(m_lang, Msg::text_part_of_whole, {{"part", row.filled}, {"whole", row.required}}),
             filled_per_mille});
        cells.push_back(text_cell(lacking(row)));
        m_document.row(cells);
    }

    [[nodiscard]] std::string lacking(const check::RowRecord& row) const {
        std::vector<std::string> headers;
        for (reg::FieldIndex field = 0; field < m_form.fields.size(); ++field) {
            if ((row.lacking >> field & 1U) != 0) {
                headers.push_back(safe(m_form.fields[field].header.in(m_lang)));
            }
        }
        // Nothing is lacking, and yet it is not complete: it is double, or copied.
        return headers.empty() && !row.complete ? say(m_lang, Msg::page_row_errors)
                                                : fmt::format("{}", fmt::join(headers, ", "));
    }

    [[nodiscard]] DataCell yes_or_no(bool yes) const {
        return {say(m_lang, yes ? Msg::page_yes : Msg::page_no), yes ? 1U : 0U,
                yes ? Signal::good : Signal::notice};
    }

    [[nodiscard]] DataCell name(std::uint32_t number) const {
        return text_cell(safe(name_at(m_report, number).value_or("")));
    }

    Document& m_document;
    const check::Report& m_report;
    Lang m_lang;
    const check::RegisterReport& m_counts;
    std::size_t m_most;
    const reg::Form& m_form;
    bool m_several_sheets;
};

}  // namespace

void write_rows_part(Document& document, const PartContext& context) {
    for (const check::RegisterReport& counts : context.report.registers) {
        if (counts.tally.rows > 0) {
            RowsPart(document, context, counts).write();
        }
    }
}

}  // namespace registertoets::report
