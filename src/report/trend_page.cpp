// SPDX-License-Identifier: EUPL-1.2
// `trend` as a page, and as markdown.
#include <chrono>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/parts/words.hpp"
#include "report/text_parts.hpp"
#include "report/trend_parts.hpp"
#include "report/version_page.hpp"
#include "report/version_text.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;
using versions::Amounts;
using versions::TrendLine;
using versions::TrendRegister;

// The points of a chart lie as far apart as the days.
std::vector<ChartPoint> points_of(const versions::Trend& trend) {
    constexpr int k_thousand = 1000;
    constexpr unsigned k_middle = 500;
    const auto day = [](const versions::VersionInfo& version) {
        return std::chrono::sys_days(*version.date);
    };
    const auto first = day(trend.versions.front());
    const auto span = (day(trend.versions.back()) - first).count();
    std::vector<ChartPoint> points;
    for (const versions::VersionInfo& version : trend.versions) {
        const auto since = (day(version) - first).count();
        points.push_back(
            {day_of(version), span == 0 ? k_middle : static_cast<unsigned>(since * k_thousand / span)});
    }
    return points;
}

class TrendPage {
  public:
    TrendPage(const TrendReport& report, Lang lang) : m_report(report), m_lang(lang) {}

    void verdict(Document& document) const {
        for (const std::string& line : said(trend_verdict)) {
            document.paragraph(line, Emphasis::strong);
        }
        write_chapters(document, "let-op", m_lang, [&](Page& page) { trend_notices(page, m_report); });
    }

    void over_time(Document& document) const {
        for (const TrendRegister& reg : m_report.trend.registers) {
            const Heading heading = register_heading("verloop", m_report.words, reg.reg, m_lang);
            document.begin_chapter(heading, false);
            write_chart(document, reg, heading.title);
            write_versions(document, reg, heading.title);
            document.end_chapter();
        }
        document.paragraph(say(m_lang, Msg::trend_legend), Emphasis::faint);
    }

    // The latest version beside the first one, and all of them in a table.
    void directies(Document& document) const {
        for (const TrendRegister& reg : m_report.trend.registers) {
            const Heading heading = directie_heading(m_report.words, reg.reg, m_lang);
            document.begin_chapter(heading, false);
            write_bars(document, reg, heading.title);
            write_directies(document, reg, heading.title);
            document.end_chapter();
        }
    }

    void origin(Document& document) const {
        std::vector<Task::Detail> versions;
        for (const versions::VersionInfo& version : m_report.trend.versions) {
            versions.push_back({day_of(version), version_in_words(version, m_lang)});
        }
        write_versions_origin(document, std::move(versions), m_report.trend.versions.back(), m_report.run,
                              m_lang);
    }

    [[nodiscard]] std::vector<std::string> said(void (*part)(Page&, const TrendReport&)) const {
        return lines_of(m_lang, [&](Page& page) { part(page, m_report); });
    }

  private:
    void write_chart(Document& document, const TrendRegister& reg, const std::string& title) const {
        Chart chart{title, points_of(m_report.trend), {}};
        const auto line = [&](Msg name, Share (*share)(const Amounts&)) {
            ChartLine drawn{say(m_lang, name), {}};
            for (const auto& amounts : reg.total.versions) {
                drawn.shares.push_back(amounts ? std::optional(share(*amounts)) : std::nullopt);
            }
            chart.lines.push_back(std::move(drawn));
        };
        line(Msg::book_complete, complete_share);
        line(Msg::book_law, law_share);
        line(Msg::page_filled_line, filled_share);
        document.chart(chart);
    }

    void write_versions(Document& document, const TrendRegister& reg, const std::string& title) const {
        DataTable table{title, {{say(m_lang, Msg::page_day)}}};
        for (const Msg heading : {Msg::book_rows, Msg::book_complete, Msg::page_percent_complete,
                                  Msg::trend_column_change, Msg::page_percent_law, Msg::page_fields_filled}) {
            table.columns.push_back({say(m_lang, heading), true});
        }
        document.begin_table(table);
        for (std::size_t version = 0; version < reg.total.versions.size(); ++version) {
            const Amounts amounts = reg.total.versions[version].value_or(Amounts{});
            document.row(std::vector<DataCell>{
                text_cell(day_of(m_report.trend.versions[version])), text_cell(std::to_string(amounts.rows)),
                text_cell(std::to_string(amounts.complete)), percent_cell(complete_share(amounts), m_lang),
                text_cell(change_in(reg.total, version)), percent_cell(law_share(amounts), m_lang),
                percent_cell(filled_share(amounts), m_lang)});
        }
        document.end_table();
    }

    void write_bars(Document& document, const TrendRegister& reg, const std::string& title) const {
        const std::size_t last = m_report.trend.versions.size() - 1;
        Bars bars{title, {day_of(m_report.trend.versions[last])}, {}};
        if (last > 0) {
            bars.measures.push_back(day_of(m_report.trend.versions.front()));
        }
        for (const TrendLine& line : reg.directies) {
            Bar bar{shown_directie(m_report.words, line.directie, m_lang), {}};
            bar.shares.push_back(complete_share(line.versions[last].value_or(Amounts{})));
            if (last > 0) {
                bar.shares.push_back(complete_share(line.versions.front().value_or(Amounts{})));
            }
            bars.bars.push_back(std::move(bar));
        }
        document.bars(bars);
    }

    void write_directies(Document& document, const TrendRegister& reg, const std::string& title) const {
        DataTable table{title, {{say(m_lang, Msg::book_directie)}}};
        for (const versions::VersionInfo& version : m_report.trend.versions) {
            table.columns.push_back({day_of(version), true});
            table.columns.push_back({"%", true});
        }
        document.begin_table(table);
        for (const TrendLine& line : reg.directies) {
            std::vector<DataCell> cells{text_cell(shown_directie(m_report.words, line.directie, m_lang))};
            for (const auto& amounts : line.versions) {
                cells.push_back(text_cell(amounts ? complete_of_rows(*amounts, m_lang) : ""));
                cells.push_back(percent_cell(complete_share(amounts.value_or(Amounts{})), m_lang));
            }
            document.row(cells);
        }
        document.end_table();
    }

    const TrendReport& m_report;
    Lang m_lang;
};

Plan plan_of(const TrendPage& page, Lang lang) {
    return {lang,
            say(lang, Msg::page_trend_title),
            page.said(trend_context),
            {part_of(page, lang, "oordeel", Msg::page_verdict, &TrendPage::verdict),
             part_of(page, lang, "verloop", Msg::page_over_time, &TrendPage::over_time),
             part_of(page, lang, "directies", Msg::page_by_directie, &TrendPage::directies),
             part_of(page, lang, "herkomst", Msg::book_origin, &TrendPage::origin)}};
}

}  // namespace

void write_trend_html(const TrendReport& report, const RenderOptions& options, const Sink& sink) {
    const TrendPage page(report, options.lang);
    write_as_html(plan_of(page, options.lang), sink);
}

void write_trend_markdown(const TrendReport& report, const RenderOptions& options, const Sink& sink) {
    const TrendPage page(report, options.lang);
    write_as_markdown(plan_of(page, options.lang), sink);
}

}  // namespace registertoets::report
