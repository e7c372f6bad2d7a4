// SPDX-License-Identifier: EUPL-1.2
// Which part of a list of processes a register holds, and what of it is missing.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/parts/parts.hpp"
#include "report/parts/words.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"
#include "report/units.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

class CoveragePart {
  public:
    CoveragePart(Document& document, const PartContext& context, const check::RegisterReport& counts)
        : m_document(document),
          m_context(context),
          m_report(context.report),
          m_lang(context.lang()),
          m_counts(counts),
          m_title(title_of(m_report, counts, m_lang)) {}

    void write() {
        shares();
        if (!m_counts.coverage->missing.empty()) {
            missing();
        }
    }

  private:
    void shares() {
        m_document.begin_chapter({id() + "-lijst", m_title}, false);
        DataTable table{m_title, {{group_heading(m_report, m_lang)}}};
        for (const Msg heading : {Msg::page_expected, Msg::text_column_present, Msg::page_percent_present,
                                  Msg::page_complete_processes, Msg::page_percent_complete}) {
            table.columns.push_back({say(m_lang, heading), true});
        }
        m_document.begin_table(table);
        for (const check::GroupReport& group : m_counts.groups) {
            if (group.coverage) {
                share(shown_group(m_report, group, m_lang), *group.coverage);
            }
        }
        share(say(m_lang, Msg::text_total), m_counts.coverage->counts, true);
        m_document.end_table();
        m_document.end_chapter();
    }

    void share(const std::string& name, const check::CoverageCounts& found, bool total = false) {
        const std::array cells{text_cell(name),
                               number_cell(found.expected),
                               number_cell(found.present),
                               percent_cell({found.present, found.expected}, m_lang),
                               number_cell(found.complete),
                               percent_cell({found.complete, found.expected}, m_lang)};
        total ? m_document.total(cells) : m_document.row(cells);
    }

    [[nodiscard]] std::string id() const {
        return "dekking-" + m_report.rules->registers[m_counts.reg]->form.id;
    }

    void missing() {
        const std::vector<std::uint32_t>& all = m_counts.coverage->missing;
        const std::string heading =
            say(m_lang, Msg::page_coverage_missing, {{"register", m_title}, {"count", all.size()}});
        m_document.begin_chapter({id(), heading}, true);
        DataTable table{heading, {}};
        for (const Msg column : {Msg::book_code, Msg::page_process, Msg::book_directie, Msg::book_keten}) {
            table.columns.push_back({say(m_lang, column)});
        }
        table.long_list = true;
        m_document.begin_table(table);
        const std::size_t shown = std::min(all.size(), m_context.extent.rows);
        for (std::size_t index = 0; index < shown; ++index) {
            const check::Subject& subject = m_report.subjects[all[index]];
            m_document.row(std::vector<DataCell>{name(subject.code), name(subject.name),
                                                 name(subject.directie), name(subject.keten)});
        }
        m_document.end_table();
        if (shown < all.size()) {
            m_document.paragraph(say(m_lang, Msg::page_table_cut, {{"count", shown}, {"all", all.size()}}),
                                 Emphasis::faint);
        }
        m_document.end_chapter();
    }

    [[nodiscard]] DataCell name(std::uint32_t number) const {
        return text_cell(safe(name_at(m_report, number).value_or("")));
    }

    Document& m_document;
    const PartContext& m_context;
    const check::Report& m_report;
    Lang m_lang;
    const check::RegisterReport& m_counts;
    std::string m_title;
};

}  // namespace

void write_coverage_part(Document& document, const PartContext& context) {
    for (const check::RegisterReport& counts : context.report.registers) {
        if (counts.coverage) {
            CoveragePart(document, context, counts).write();
        }
    }
    document.paragraph(say(context.lang(), Msg::text_coverage_legend), Emphasis::faint);
}

}  // namespace registertoets::report
