// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/folded.hpp"
#include "report/percent.hpp"
#include "report/ranges.hpp"
#include "report/rule_text.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"
#include "report/whereabouts.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

constexpr std::size_t k_most_ranges = 12;

class FindingsText {
  public:
    FindingsText(Page& page, const check::Report& report, const RenderOptions& options)
        : m_page(page),
          m_report(report),
          m_options(options),
          m_lang(options.lang),
          m_whereabouts(report, options.lang,
                        options.max_findings == 0 || options.verbosity > 0 ? 0 : k_most_ranges) {}

    void show(const check::RegisterReport& counts, const std::vector<FindingGroup>& groups) {
        if (groups.empty()) {
            return;
        }
        m_page.heading(m_report.registers.size() == 1
                           ? say(m_lang, Msg::text_findings_heading)
                           : say(m_lang, Msg::text_findings_heading_register,
                                 {{"register", title_of(m_report, counts, m_lang)}}));
        if (groups.size() > 1) {
            m_page.paragraph(say(m_lang, Msg::text_explained_once), 2, Tone::faint);
        }
        find_incomplete_rows(counts.reg);
        // One group of several may be all that is shown; whose it is must be said then too.
        const bool several = groups.size() > 1 || counts.groups.size() > 1;
        for (const FindingGroup& group : groups) {
            if (several) {
                show_group_heading(counts, group);
            }
            show_incomplete_rows(group);
            show_group(group);
        }
    }

  private:
    // The rows of a register that are not complete, by group; walking past all rows for each of many groups
    // takes long.
    void find_incomplete_rows(std::size_t reg) {
        m_incomplete.clear();
        for (const check::SheetReport& sheet : m_report.sheets) {
            for (std::uint32_t index = 0; sheet.reg == reg && index < sheet.row_count; ++index) {
                const check::RowRecord& row = m_report.rows[sheet.first_row + index];
                if (!row.complete) {
                    m_incomplete[row.group].push_back(&row);
                }
            }
        }
    }

    // Which rows of the group are not complete, sheet by sheet.
    void show_incomplete_rows(const FindingGroup& group) {
        const auto known = m_incomplete.find(group.name);
        if (group.whole_sheets || known == m_incomplete.end()) {
            return;
        }
        const std::vector<const check::RowRecord*>& records = known->second;
        for (std::size_t index = 0; index < records.size();) {
            const std::uint32_t sheet = records[index]->sheet;
            std::vector<std::uint32_t> rows;
            for (; index < records.size() && records[index]->sheet == sheet; ++index) {
                rows.push_back(records[index]->row);
            }
            const std::string place = place_of(m_report, m_report.sheets[sheet], m_lang);
            m_page.paragraph(
                say(m_lang, place.empty() ? Msg::text_incomplete_rows : Msg::text_incomplete_rows_at,
                    {{"count", rows.size()},
                     {"ranges", m_whereabouts.joined(fold_ranges(0, rows))},
                     {"place", place}}),
                2);
        }
    }

    void show_group_heading(const check::RegisterReport& counts, const FindingGroup& group) {
        m_page.space();
        if (group.whole_sheets) {
            m_page.paragraph(say(m_lang, Msg::text_whole_sheets), 0, Tone::bold);
            return;
        }
        const auto name = name_at(m_report, group.name);
        std::string heading = name ? group_name(*name) : say(m_lang, Msg::text_no_group);
        for (const check::GroupReport& known : counts.groups) {
            if (known.name == group.name && !known.delivered) {
                heading = shown_group(m_report, known, m_lang);
            } else if (known.name == group.name) {
                heading = say(m_lang, Msg::text_group_heading,
                              {{"group", heading},
                               {"complete", known.tally.complete},
                               {"rows", known.tally.rows},
                               {"percent", percent_text({known.tally.complete, known.tally.rows}, m_lang)}});
            }
        }
        m_page.paragraph(heading, 0, Tone::bold);
    }

    void show_group(const FindingGroup& group) {
        const std::size_t all = group.findings.size();
        const std::size_t shown = m_options.max_findings == 0 ? all : std::min(all, m_options.max_findings);
        for (std::size_t index = 0; index < shown; ++index) {
            show_finding(group.findings[index]);
        }
        if (shown < all) {
            std::size_t cells = 0;
            for (std::size_t index = shown; index < all; ++index) {
                cells += group.findings[index].findings.size();
            }
            m_page.paragraph(say(m_lang, Msg::text_more_findings, {{"count", all - shown}, {"cells", cells}}),
                             2);
        }
    }

    void show_finding(const FoldedFinding& folded) {
        const check::Finding& first = m_report.findings[folded.findings.front()];
        const rules::Rule& rule = m_report.rule_of(first);
        const RuleText text(rule, shown_header(m_report, first, m_lang), m_lang, m_options.verbosity > 0);
        m_page.with_end(2, severity_label(rule.severity, first.status, m_lang), severity_tone(rule.severity),
                        text.what(), safe(rule.id));
        show_part(Msg::text_where, m_whereabouts.of(folded));
        if (m_options.show_values) {
            show_part(Msg::text_says, some_values(m_report, folded));
        }
        const std::string why = text.why();
        const std::string how = text.how();
        if (m_explained.insert(why + how).second) {
            show_part(Msg::text_why, why);
            show_part(Msg::text_how, how);
        }
    }

    void show_part(Msg label, const std::string& text) {
        if (!text.empty()) {
            m_page.labelled(4, say(m_lang, label), Tone::faint, text);
        }
    }

    Page& m_page;
    const check::Report& m_report;
    const RenderOptions& m_options;
    Lang m_lang;
    Whereabouts m_whereabouts;
    std::set<std::string> m_explained;
    std::unordered_map<std::uint32_t, std::vector<const check::RowRecord*>> m_incomplete;
};

}  // namespace

void text_findings(Page& page, const check::Report& report, const RenderOptions& options,
                   const FoldedRegisters& folded) {
    FindingsText text(page, report, options);
    for (std::size_t number = 0; number < report.registers.size(); ++number) {
        text.show(report.registers[number], folded[number]);
    }
}

}  // namespace registertoets::report
