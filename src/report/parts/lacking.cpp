// SPDX-License-Identifier: EUPL-1.2
// What is lacking: by field and article, and by directie and field.
#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/parts/parts.hpp"
#include "report/parts/words.hpp"
#include "report/text_parts.hpp"
#include "report/units.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

class LackingPart {
  public:
    LackingPart(Document& document, const PartContext& context, const check::RegisterReport& counts)
        : m_document(document),
          m_report(context.report),
          m_lang(context.lang()),
          m_counts(counts),
          m_reg(*m_report.rules->registers[counts.reg]),
          m_title(title_of(m_report, counts, m_lang)),
          m_fields(asked_for(m_report, counts)) {}

    void fields() {
        const std::string caption = say(m_lang, Msg::page_lacking_fields, {{"register", m_title}});
        m_document.begin_chapter({"velden-" + m_reg.form.id, caption}, false);
        m_document.paragraph(say(m_lang, Msg::page_lacking_fields_about), Emphasis::faint);
        DataTable table{caption,
                        {{say(m_lang, Msg::page_field)},
                         {say(m_lang, Msg::book_article)},
                         {say(m_lang, Msg::book_basis)},
                         {say(m_lang, Msg::page_asked), true},
                         {say(m_lang, Msg::book_filled), true},
                         {say(m_lang, Msg::page_percent_filled), true},
                         {say(m_lang, Msg::page_short), true}}};
        table.long_list = true;
        m_document.begin_table(table);
        for (const reg::FieldIndex field : m_fields) {
            write_field(field);
        }
        m_document.end_table();
        m_document.end_chapter();
    }

    void matrix() {
        const std::string caption = say(m_lang, Msg::page_lacking_matrix,
                                        {{"register", m_title}, {"unit", unit_in_words(m_report, m_lang)}});
        m_document.begin_chapter({"matrix-" + m_reg.form.id, caption}, false);
        m_document.paragraph(say(m_lang, Msg::page_matrix_legend), Emphasis::faint);
        DataTable table{caption,
                        {{group_heading(m_report, m_lang)},
                         {say(m_lang, Msg::book_rows), true},
                         {say(m_lang, Msg::book_incomplete), true}}};
        for (const reg::FieldIndex field : m_fields) {
            table.columns.push_back({header_of(field), true});
        }
        table.matrix = true;
        m_document.begin_table(table);
        write_groups();
        m_document.end_table();
        m_document.end_chapter();
    }

  private:
    [[nodiscard]] std::string header_of(reg::FieldIndex field) const {
        return safe(m_reg.form.fields[field].header.in(m_lang));
    }

    void write_field(reg::FieldIndex field) {
        const check::FieldTally& tally = m_counts.fields[field];
        const rules::FieldDuty& duty = m_reg.duties[field];
        const std::uint64_t short_of = tally.required - tally.filled;
        m_document.row(std::vector<DataCell>{
            text_cell(header_of(field)), text_cell(safe(duty.article)),
            text_cell(say(m_lang,
                          duty.basis == rules::Basis::wet ? Msg::book_basis_law : Msg::book_basis_register)),
            number_cell(tally.required), number_cell(tally.filled),
            percent_cell({tally.filled, tally.required}, m_lang),
            number_cell(short_of, signal(short_of, tally.required))});
    }

    void write_groups() {
        const auto by_group = lacking_by_group(m_report, m_counts);
        const Lacking nothing(m_counts.fields.size());
        Lacking total = nothing;
        for (const check::GroupReport& group : m_counts.groups) {
            const auto found = by_group.find(group.name);
            const Lacking& lacking = found == by_group.end() ? nothing : found->second;
            write_group(shown_group(m_report, group, m_lang), group.tally, lacking);
            std::transform(total.begin(), total.end(), lacking.begin(), total.begin(), std::plus<>());
        }
        if (m_counts.groups.size() != 1) {
            write_group(say(m_lang, Msg::text_total), m_counts.tally, total, true);
        }
    }

    void write_group(const std::string& name, const check::Tally& tally, const Lacking& lacking,
                     bool total = false) {
        std::vector<DataCell> cells{text_cell(name), number_cell(tally.rows),
                                    number_cell(tally.rows - tally.complete)};
        for (const reg::FieldIndex field : m_fields) {
            if (tally.rows == 0 || m_counts.fields[field].required == 0) {
                cells.push_back({"–", 0, Signal::absent});
            } else {
                cells.push_back(number_cell(lacking[field], signal(lacking[field], tally.rows)));
            }
        }
        total ? m_document.total(cells) : m_document.row(cells);
    }

    static Signal signal(std::uint64_t part, std::uint64_t whole) {
        constexpr std::uint64_t k_quarters = 4;
        return part == 0                    ? Signal::none
               : part == whole              ? Signal::bad
               : part * k_quarters >= whole ? Signal::much
                                            : Signal::notice;
    }

    Document& m_document;
    const check::Report& m_report;
    Lang m_lang;
    const check::RegisterReport& m_counts;
    const rules::RegisterRules& m_reg;
    std::string m_title;
    std::vector<reg::FieldIndex> m_fields;
};

}  // namespace

void write_lacking_part(Document& document, const PartContext& context) {
    for (const check::RegisterReport& counts : context.report.registers) {
        LackingPart part(document, context, counts);
        part.fields();
        part.matrix();
    }
}

}  // namespace registertoets::report
