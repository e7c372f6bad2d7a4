// SPDX-License-Identifier: EUPL-1.2
#include <fmt/ranges.h>

#include <algorithm>
#include <set>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/folded.hpp"
#include "report/percent.hpp"
#include "report/ranges.hpp"
#include "report/rule_text.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"
#include "spreadsheet/address.hpp"
#include "util/unicode.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

constexpr std::size_t k_most_ranges = 12;
constexpr std::size_t k_most_values = 3;
constexpr std::size_t k_widest_value = 50;

class FindingsText {
  public:
    FindingsText(Page& page, const check::Report& report, const RenderOptions& options)
        : m_page(page), m_report(report), m_options(options), m_lang(options.lang) {}

    void show(const check::RegisterReport& counts) {
        const std::vector<FindingGroup> groups = fold_findings(m_report, counts.reg);
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
        for (const FindingGroup& group : groups) {
            if (groups.size() > 1) {
                show_group_heading(counts, group);
            }
            show_incomplete_rows(counts.reg, group);
            show_group(group);
        }
    }

  private:
    // Which rows of the group are not complete, sheet by sheet.
    void show_incomplete_rows(std::size_t reg, const FindingGroup& group) {
        for (const check::SheetReport& sheet : m_report.sheets) {
            std::vector<std::uint32_t> rows;
            for (std::uint32_t index = 0; sheet.reg == reg && index < sheet.row_count; ++index) {
                const check::RowRecord& row = m_report.rows[sheet.first_row + index];
                if (!row.complete && row.group == group.name && !group.whole_sheets) {
                    rows.push_back(row.row);
                }
            }
            if (rows.empty()) {
                continue;
            }
            const std::string place = place_of(m_report, sheet, m_lang);
            m_page.paragraph(
                say(m_lang, place.empty() ? Msg::text_incomplete_rows : Msg::text_incomplete_rows_at,
                    {{"count", rows.size()}, {"ranges", joined(fold_ranges(0, rows))}, {"place", place}}),
                2);
        }
    }

    // Ranges with commas between them, cut off where there are very many.
    [[nodiscard]] std::string joined(std::vector<std::string> ranges) const {
        const bool all = m_options.max_findings == 0 || m_options.verbosity > 0;
        if (!all && ranges.size() > k_most_ranges) {
            ranges.resize(k_most_ranges);
            ranges.emplace_back("…");
        }
        return fmt::format("{}", fmt::join(ranges, ", "));
    }

    void show_group_heading(const check::RegisterReport& counts, const FindingGroup& group) {
        m_page.space();
        if (group.whole_sheets) {
            m_page.paragraph(say(m_lang, Msg::text_whole_sheets), 0, Tone::bold);
            return;
        }
        const auto name = name_at(m_report, group.name);
        std::string heading = name ? safe(*name) : say(m_lang, Msg::text_no_group);
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
        show_where(folded, first);
        show_values(folded);
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

    void show_where(const FoldedFinding& folded, const check::Finding& first) {
        const check::SheetReport* sheet = m_report.sheet_of(first);
        const bool on_link = sheet != nullptr && sheet->links.has_value();
        std::string where =
            first.row == check::k_none && !on_link ? absent_of(folded, first) : cells_of(folded, first);
        const std::string place = sheet == nullptr ? ""
                                  : on_link        ? place_of_links(*sheet)
                                                   : place_of(m_report, *sheet, m_lang);
        if (!place.empty()) {
            where += where.empty() ? place : " · " + place;
        }
        show_part(Msg::text_where, where);
    }

    // A sheet that is no register is named always.
    std::string place_of_links(const check::SheetReport& sheet) {
        const std::string name = safe(sheet.name);
        return m_report.files.size() == 1
                   ? say(m_lang, Msg::text_sheet, {{"sheet", name}})
                   : say(m_lang, Msg::text_sheet_in_file,
                         {{"file", safe(m_report.files[sheet.file].path)}, {"sheet", name}});
    }

    // What is expected and not there: processes by their codes, directies and ketens by their names.
    std::string absent_of(const FoldedFinding& folded, const check::Finding& first) {
        std::vector<std::string> names;
        for (const std::size_t index : folded.findings) {
            const check::Subject* subject = m_report.subject_of(m_report.findings[index]);
            // A directie needs no naming below its own heading.
            if (subject != nullptr && (subject->code != check::k_none || subject->group == check::k_none)) {
                const std::uint32_t other =
                    subject->directie != check::k_none ? subject->directie : subject->keten;
                const auto name = name_at(m_report, subject->code != check::k_none ? subject->code : other);
                names.push_back(safe(name.value_or("")));
            }
        }
        const check::Subject* subject = m_report.subject_of(first);
        const bool processes = subject != nullptr && subject->code != check::k_none;
        const std::size_t count = names.size();
        const std::string listed = joined(std::move(names));
        return processes ? say(m_lang, Msg::text_processes, {{"codes", listed}, {"count", count}}) : listed;
    }

    std::string cells_of(const FoldedFinding& folded, const check::Finding& first) {
        const std::string ranges =
            joined(first.related == check::k_none ? ranges_of(folded, first) : pairs_of(folded));
        return say(m_lang, first.column == 0 ? Msg::text_rows : Msg::text_cells,
                   {{"ranges", ranges}, {"count", folded.findings.size()}});
    }

    std::vector<std::string> ranges_of(const FoldedFinding& folded, const check::Finding& first) {
        std::vector<std::uint32_t> rows;
        for (const std::size_t index : folded.findings) {
            const check::Finding& finding = m_report.findings[index];
            const check::Subject* subject = m_report.subject_of(finding);
            rows.push_back(finding.row != check::k_none ? m_report.rows[finding.row].row : subject->row);
        }
        return fold_ranges(first.column, rows);
    }

    // Cells that clash with another row, each with that row.
    std::vector<std::string> pairs_of(const FoldedFinding& folded) {
        std::vector<std::string> pairs;
        for (const std::size_t index : folded.findings) {
            const check::Finding& finding = m_report.findings[index];
            const std::string cell =
                spreadsheet::cell_address(finding.column, m_report.rows[finding.row].row);
            pairs.push_back(
                finding.related == check::k_none
                    ? cell
                    : say(m_lang, Msg::text_same_as,
                          {{"cell", cell}, {"other", row_at(finding, m_report.rows[finding.related])}}));
        }
        return pairs;
    }

    std::string row_at(const check::Finding& finding, const check::RowRecord& other) {
        const std::string row = say(m_lang, Msg::text_row_at, {{"row", other.row}});
        if (other.sheet == finding.sheet) {
            return row;
        }
        return row + ", " + place_of(m_report, m_report.sheets[other.sheet], m_lang);
    }

    // A few of the values that are there, only when they may be shown.
    void show_values(const FoldedFinding& folded) {
        std::vector<std::string> values;
        for (const std::size_t index : folded.findings) {
            const auto value = name_at(m_report, m_report.findings[index].value);
            if (!m_options.show_values || !value || values.size() == k_most_values) {
                continue;
            }
            std::string shown = "\"" + util::cut_to_width(safe(*value), k_widest_value) + "\"";
            if (std::find(values.begin(), values.end(), shown) == values.end()) {
                values.push_back(std::move(shown));
            }
        }
        if (!values.empty()) {
            m_page.labelled(4, say(m_lang, Msg::text_says), Tone::faint,
                            fmt::format("{}", fmt::join(values, ", ")));
        }
    }

    Page& m_page;
    const check::Report& m_report;
    const RenderOptions& m_options;
    Lang m_lang;
    std::set<std::string> m_explained;
};

}  // namespace

void text_findings(Page& page, const check::Report& report, const RenderOptions& options) {
    FindingsText text(page, report, options);
    for (const check::RegisterReport& counts : report.registers) {
        text.show(counts);
    }
}

}  // namespace registertoets::report
