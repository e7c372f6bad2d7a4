// SPDX-License-Identifier: EUPL-1.2
// `trend` for people at a terminal.
#include <algorithm>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/table.hpp"
#include "report/text_parts.hpp"
#include "report/trend_parts.hpp"
#include "report/version_formats.hpp"
#include "report/version_text.hpp"
#include "util/version.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;
using versions::Amounts;
using versions::TrendLine;
using versions::TrendRegister;
using versions::VersionInfo;

// So many versions stand beside each other in 80 columns; more go on in a next table.
constexpr std::size_t k_beside = 3;

// The numbers of the versions that have rows, from the first on.
std::vector<std::size_t> with_rows(const TrendLine& line) {
    std::vector<std::size_t> numbers;
    for (std::size_t number = 0; number < line.versions.size(); ++number) {
        if (line.versions[number] && line.versions[number]->rows > 0) {
            numbers.push_back(number);
        }
    }
    return numbers;
}

void over_time(Page& page, const TrendReport& report, const TrendRegister& reg) {
    const Lang lang = page.lang();
    Table table(
        {Align::left, Align::right, Align::right, Align::left, Align::right, Align::right, Align::right});
    table.add({"", say(lang, Msg::text_column_complete), "", "", say(lang, Msg::trend_column_change),
               say(lang, Msg::text_column_law), say(lang, Msg::text_column_fields)});
    for (std::size_t version = 0; version < report.trend.versions.size(); ++version) {
        const std::string day = day_of(report.trend.versions[version]);
        if (const auto& amounts = reg.total.versions[version]) {
            table.add({day, complete_of_rows(*amounts, lang), percent_text(complete_share(*amounts), lang),
                       bar(complete_share(*amounts)), change_in(reg.total, version),
                       percent_text(law_share(*amounts), lang), percent_text(filled_share(*amounts), lang)});
        } else {
            table.add({day, "–"});
        }
    }
    page.heading(shown_register(report.words, reg.reg, lang));
    for (const std::string& line : table.lines(page.width() - 2)) {
        page.line(line, 2);
    }
}

void add_directie(Table& table, const std::string& name, const TrendLine& line, std::size_t first,
                  std::size_t end, Lang lang) {
    std::vector<std::string> cells{name};
    for (std::size_t version = first; version < end; ++version) {
        const auto& amounts = line.versions[version];
        cells.push_back(amounts ? complete_of_rows(*amounts, lang) : "");
        cells.push_back(amounts ? percent_text(complete_share(*amounts), lang) : "–");
    }
    table.add(std::move(cells));
}

void per_directie(Page& page, const TrendReport& report, const TrendRegister& reg) {
    const Lang lang = page.lang();
    page.heading(say(lang, Msg::versions_directie_heading,
                     {{"register", shown_register(report.words, reg.reg, lang)}}));
    const std::size_t count = report.trend.versions.size();
    for (std::size_t first = 0; first < count; first += k_beside) {
        const std::size_t end = std::min(first + k_beside, count);
        std::vector<Align> columns{Align::left};
        std::vector<std::string> head{""};
        for (std::size_t version = first; version < end; ++version) {
            columns.insert(columns.end(), {Align::right, Align::right});
            head.insert(head.end(), {day_of(report.trend.versions[version]), ""});
        }
        Table table(columns);
        table.add(head);
        for (const TrendLine& line : reg.directies) {
            add_directie(table, shown_directie(report.words, line.directie, lang), line, first, end, lang);
        }
        if (first > 0) {
            page.space();
        }
        for (const std::string& line : table.lines(page.width() - 2)) {
            page.line(line, 2);
        }
    }
}

void list_versions(Page& page, const versions::Trend& trend) {
    const Lang lang = page.lang();
    page.heading(say(lang, Msg::trend_versions_heading));
    for (const VersionInfo& version : trend.versions) {
        page.labelled(2, day_of(version) + "  ", Tone::plain,
                      say(lang, version.from_report ? Msg::trend_version_report : Msg::trend_version,
                          {{"file", safe(version.path)}, {"date", util::iso(version.reference_date)}}));
    }
}

}  // namespace

std::string day_of(const VersionInfo& version) {
    return util::iso(*version.date);
}

void trend_verdict(Page& page, const TrendReport& report) {
    const Lang lang = page.lang();
    for (const TrendRegister& reg : report.trend.registers) {
        const std::string title = shown_register(report.words, reg.reg, lang);
        const auto numbers = with_rows(reg.total);
        if (numbers.empty()) {
            page.paragraph(say(lang, Msg::trend_verdict_none, {{"register", title}}), 0, Tone::bold);
            continue;
        }
        const auto words = [&](std::size_t number) {
            return complete_in_words(*reg.total.versions[number], lang);
        };
        page.paragraph(say(lang, numbers.size() == 1 ? Msg::trend_verdict_one : Msg::trend_verdict,
                           {{"register", title},
                            {"before", words(numbers.front())},
                            {"after", words(numbers.back())},
                            {"first", day_of(report.trend.versions[numbers.front()])},
                            {"last", day_of(report.trend.versions[numbers.back()])}}),
                       0, Tone::bold);
    }
    if (report.trend.registers.empty()) {
        page.paragraph(say(lang, Msg::trend_nothing), 0, Tone::bold);
    }
}

void trend_context(Page& page, const TrendReport& report) {
    const versions::Trend& trend = report.trend;
    page.paragraph(say(page.lang(), Msg::trend_context,
                       {{"version", util::version()},
                        {"count", trend.versions.size()},
                        {"first", day_of(trend.versions.front())},
                        {"last", day_of(trend.versions.back())},
                        {"rules", shown_rules(trend.versions.back())}}),
                   0, Tone::faint);
    text_project_file(page, report.run.project_file);
}

std::string change_in(const TrendLine& line, std::size_t version) {
    const bool both = version > 0 && line.versions[version] && line.versions[version - 1];
    return both ? with_sign(line.versions[version]->complete - line.versions[version - 1]->complete) : "";
}

void trend_notices(Page& page, const TrendReport& report) {
    const versions::Trend& trend = report.trend;
    const Lang lang = page.lang();
    std::vector<std::string> lines;
    if (!trend.same_rules) {
        lines.push_back(say(lang, Msg::trend_other_rules));
    }
    if (!trend.same_tool) {
        lines.push_back(other_tools(trend.versions, lang));
    }
    for (const VersionInfo& version : trend.versions) {
        for (const std::string& unread : version.unread) {
            lines.push_back(safe(unread));
        }
    }
    for (const std::string& notice : report.run.notices) {
        lines.push_back(safe(notice));
    }
    list_notices(page, lines);
}

void write_trend_text(const TrendReport& report, const RenderOptions& options, const Sink& sink) {
    Page page(options, sink);
    trend_verdict(page, report);
    if (options.quiet) {
        return;
    }
    trend_context(page, report);
    for (const TrendRegister& reg : report.trend.registers) {
        over_time(page, report, reg);
        if (reg.directies.size() > 1) {
            per_directie(page, report, reg);
        }
    }
    page.space();
    page.paragraph(say(options.lang, Msg::trend_legend), 2, Tone::faint);
    list_versions(page, report.trend);
    trend_notices(page, report);
    page.space();
    page.paragraph(say(options.lang, Msg::text_end_read_on));
    page.line("registertoets explain");
}

}  // namespace registertoets::report
