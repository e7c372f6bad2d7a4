// SPDX-License-Identifier: EUPL-1.2
// `sample --result` for people at a terminal.
#include <algorithm>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/sample_parts.hpp"
#include "report/table.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;
using sample::Estimate;
using sample::RegisterResult;

void put(Page& page, const Table& table) {
    for (const std::string& line : table.lines(page.width() - 2)) {
        page.line(line, 2);
    }
}

std::vector<std::string> numbers_of(const Estimate& estimate, Lang lang) {
    return {right_of_judged(estimate.counts, lang), percent_text(shown(estimate).share, lang),
            interval_text(estimate, lang)};
}

void by_directie(Page& page, const SampleReport& report, const RegisterResult& reg) {
    const Lang lang = page.lang();
    Table table({Align::left, Align::right, Align::right, Align::right, Align::right});
    const auto add = [&](const std::string& name, const Estimate& rows) {
        std::vector<std::string> cells{name};
        const auto numbers = numbers_of(rows, lang);
        cells.insert(cells.end(), numbers.begin(), numbers.end());
        cells.push_back(std::to_string(rows.counts.frame));
        table.add(std::move(cells));
    };
    table.add({"", say(lang, Msg::sample_column_right), say(lang, Msg::sample_column_estimate),
               say(lang, Msg::sample_column_interval), say(lang, Msg::compare_column_rows)});
    for (const sample::StratumResult* stratum : drawn_strata(report.review, reg)) {
        add(directie_text(report.review.strata[stratum->stratum].directie, lang), stratum->rows);
    }
    add(say(lang, Msg::sample_total), reg.rows);
    page.heading(say(lang, Msg::sample_by_directie, {{"register", safe(reg.title)}}));
    put(page, table);
}

void by_field(Page& page, const RegisterResult& reg) {
    const Lang lang = page.lang();
    Table table({Align::left, Align::right, Align::right, Align::right});
    table.add({"", say(lang, Msg::sample_column_right), say(lang, Msg::sample_column_estimate),
               say(lang, Msg::sample_column_interval)});
    for (const sample::FieldResult& field : reg.fields) {
        std::vector<std::string> cells{safe(field.header)};
        const auto numbers = numbers_of(field.total, lang);
        cells.insert(cells.end(), numbers.begin(), numbers.end());
        table.add(std::move(cells));
    }
    page.heading(say(lang, Msg::sample_by_field, {{"register", safe(reg.title)}}));
    put(page, table);
}

void list_wrong(Page& page, const SampleReport& report, std::size_t most) {
    const Lang lang = page.lang();
    const auto& wrong = report.result.wrong;
    const std::size_t count = most == 0 ? wrong.size() : std::min(most, wrong.size());
    page.heading(say(lang, Msg::sample_wrong_heading));
    if (wrong.empty()) {
        page.paragraph(say(lang, Msg::sample_wrong_none), 2);
    }
    std::size_t stratum = report.review.strata.size();
    for (std::size_t index = 0; index < count; ++index) {
        const sample::ReviewAnswer& answer = report.review.answers[wrong[index]];
        if (answer.stratum != stratum) {
            stratum = answer.stratum;
            page.paragraph(directie_text(report.review.strata[stratum].directie, lang), 2);
        }
        page.labelled(4, "- ", Tone::plain, wrong_text(answer, lang));
    }
    if (count < wrong.size()) {
        page.labelled(4, "- ", Tone::plain,
                      say(lang, Msg::sample_wrong_more, {{"count", wrong.size() - count}}));
    }
}

}  // namespace

void write_sample_text(const SampleReport& report, const RenderOptions& options, const Sink& sink) {
    Page page(options, sink);
    sample_verdict(page, report);
    if (options.quiet) {
        return;
    }
    sample_context(page, report);
    text_project_file(page, report.run.project_file);
    sample_faults(page, report);
    for (const RegisterResult& reg : report.result.registers) {
        if (!reg.fields.empty()) {
            by_directie(page, report, reg);
            by_field(page, reg);
        }
    }
    page.space();
    page.paragraph(
        say(options.lang, Msg::sample_legend, {{"rows", drawn_from_text(report.review, options.lang)}}), 2,
        Tone::faint);
    list_wrong(page, report, options.max_findings);
    page.heading(say(options.lang, Msg::sample_says_heading));
    for (const std::string& sentence : sample_limits(report, options.lang)) {
        page.labelled(2, "- ", Tone::plain, sentence);
    }
    page.space();
    page.paragraph(say(options.lang, Msg::text_end_read_on));
    page.line("registertoets explain");
}

}  // namespace registertoets::report
