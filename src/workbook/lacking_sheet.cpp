// SPDX-License-Identifier: EUPL-1.2
// What is lacking, group by field: the matrix of one register.
#include <algorithm>
#include <functional>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/text_parts.hpp"
#include "report/units.hpp"
#include "workbook/findings_book.hpp"

namespace registertoets::workbook {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

constexpr std::uint32_t k_heading_row = 3;
constexpr std::uint32_t k_leading_columns = 3;
constexpr std::string_view k_nothing = "–";

using report::Lacking;

struct Heading {
    std::string text;
    Look look = Look::heading;
};

// The header, its article, and in words what the colour says.
Heading heading_of(const rules::RegisterRules& reg, reg::FieldIndex field, Lang lang) {
    const rules::FieldDuty& duty = reg.duties[field];
    const bool law = duty.basis == rules::Basis::wet;
    const bool always = duty.duty == rules::Duty::always;
    const std::string basis = say(lang, law ? Msg::book_basis_law : Msg::book_basis_register);
    std::string text = report::safe(reg.form.fields[field].header.in(lang)) + "\n";
    text += duty.article.empty() ? "" : report::safe(duty.article) + "\n";
    text += say(lang, always ? Msg::book_always : Msg::book_sometimes, {{"basis", basis}});
    return {text, !always ? Look::heading_condition : law ? Look::heading_law : Look::heading_register};
}

class Matrix {
  public:
    Matrix(const check::RegisterReport& counts, std::vector<reg::FieldIndex> fields, SheetWriter& sheet)
        : m_counts(counts), m_fields(std::move(fields)), m_sheet(sheet) {}

    void write(const std::string& name, const check::Tally& tally, const Lacking& lacking) {
        RowCells cells;
        cells.text(name, Look::label).count(tally.rows).count(tally.rows - tally.complete);
        for (const reg::FieldIndex field : m_fields) {
            if (tally.rows == 0 || m_counts.fields[field].required == 0) {
                cells.text(k_nothing, Look::absent);
            } else {
                const std::uint64_t count = lacking[field];
                cells.count(count, count == 0            ? Mark::none
                                   : count == tally.rows ? Mark::error
                                                         : Mark::warning);
            }
        }
        cells.write(m_sheet);
    }

  private:
    const check::RegisterReport& m_counts;
    std::vector<reg::FieldIndex> m_fields;
    SheetWriter& m_sheet;
};

}  // namespace

SheetLayout lacking_layout(const check::Report& report, const check::RegisterReport& counts, Lang lang) {
    constexpr double k_name_width = 32;
    constexpr double k_count_width = 14;
    constexpr double k_field_width = 24;
    SheetLayout layout;
    layout.name =
        say(lang, Msg::book_lacking_sheet, {{"register", report.rules->registers[counts.reg]->form.id}});
    layout.widths = {k_name_width, k_count_width, k_count_width};
    layout.widths.resize(k_leading_columns + report::asked_for(report, counts).size(), k_field_width);
    layout.frozen_rows = k_heading_row;
    layout.frozen_columns = 1;
    return layout;
}

void write_lacking(const check::Report& report, const check::RegisterReport& counts, Lang lang,
                   SheetWriter& sheet) {
    const std::string title =
        say(lang, Msg::book_lacking_title, {{"register", report::title_of(report, counts, lang)}});
    const std::string legend = say(lang, Msg::book_lacking_legend);
    sheet.row({{title, Look::title}});
    sheet.row({{legend, Look::faint}});
    const std::vector<reg::FieldIndex> fields = report::asked_for(report, counts);
    RowCells headings;
    headings.text(report::group_heading(report, lang), Look::heading)
        .text(say(lang, Msg::book_rows), Look::heading)
        .text(say(lang, Msg::book_incomplete), Look::heading);
    for (const reg::FieldIndex field : fields) {
        const Heading heading = heading_of(*report.rules->registers[counts.reg], field, lang);
        headings.text(heading.text, heading.look);
    }
    headings.write(sheet);
    const auto by_group = report::lacking_by_group(report, counts);
    const Lacking nothing(counts.fields.size());
    Lacking total = nothing;
    Matrix matrix(counts, fields, sheet);
    for (const check::GroupReport& group : counts.groups) {
        const auto found = by_group.find(group.name);
        const Lacking& lacking = found == by_group.end() ? nothing : found->second;
        matrix.write(report::shown_group(report, group, lang), group.tally, lacking);
        std::transform(total.begin(), total.end(), lacking.begin(), total.begin(), std::plus<>());
    }
    if (counts.groups.size() != 1) {
        matrix.write(say(lang, Msg::text_total), counts.tally, total);
    }
}

}  // namespace registertoets::workbook
