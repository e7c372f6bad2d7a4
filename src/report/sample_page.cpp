// SPDX-License-Identifier: EUPL-1.2
// `sample --result` as a page, and as markdown.
#include <fmt/format.h>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/origin.hpp"
#include "report/parts/words.hpp"
#include "report/sample_parts.hpp"
#include "report/text_parts.hpp"
#include "report/version_page.hpp"
#include "sample/review_layout.hpp"
#include "util/version.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;
using sample::Estimate;
using sample::RegisterResult;

class SamplePage {
  public:
    SamplePage(const SampleReport& report, Lang lang) : m_report(report), m_lang(lang) {}

    void verdict(Document& document) const {
        std::vector<Figure> figures;
        for (const RegisterResult& reg : m_report.result.registers) {
            if (reg.rows.share) {
                figures.push_back(
                    {safe(reg.title), percent_text(shown(reg.rows).share, m_lang),
                     right_of_judged(reg.rows.counts, m_lang),
                     say(m_lang, Msg::sample_column_interval) + ": " + interval_text(reg.rows, m_lang),
                     Signal::none});
            }
        }
        document.figures(figures);
        for (const std::string& line : said(sample_verdict)) {
            document.paragraph(line, Emphasis::strong);
        }
        write_chapters(document, "let-op", m_lang, [&](Page& page) { sample_faults(page, m_report); });
    }

    void limits(Document& document) const { document.list(sample_limits(m_report, m_lang)); }

    void directies(Document& document) const {
        each_register(document, "directie", Msg::sample_by_directie, &SamplePage::write_directies);
    }
    void fields(Document& document) const {
        each_register(document, "veld", Msg::sample_by_field, &SamplePage::write_fields);
        each_register(document, "matrix", Msg::sample_by_both, &SamplePage::write_matrix);
        document.paragraph(
            say(m_lang, Msg::sample_legend, {{"rows", drawn_from_text(m_report.review, m_lang)}}),
            Emphasis::faint);
    }

    void wrong(Document& document) const {
        if (m_report.result.wrong.empty()) {
            document.paragraph(say(m_lang, Msg::sample_wrong_none), Emphasis::plain);
            return;
        }
        // Named apart from its part, and as long as it says.
        DataTable table;
        table.caption =
            fmt::format("{} ({})", say(m_lang, Msg::sample_wrong_heading), m_report.result.wrong.size());
        for (const Msg heading : {Msg::book_directie, Msg::book_code, Msg::page_field, Msg::book_cell}) {
            table.columns.push_back({say(m_lang, heading)});
        }
        table.long_list = true;
        document.begin_table(table);
        for (const std::size_t index : m_report.result.wrong) {
            const sample::ReviewAnswer& answer = m_report.review.answers[index];
            document.row(std::vector<DataCell>{
                text_cell(directie_text(m_report.review.strata[answer.stratum].directie, m_lang)),
                text_cell(safe(answer.code)), text_cell(safe(answer.header)), text_cell(safe(answer.cell))});
        }
        document.end_table();
    }

    void origin(Document& document) const {
        const sample::Review& review = m_report.review;
        std::vector<Task::Detail> facts;
        const auto add = [&](Msg name, const std::string& text) {
            facts.push_back({say(m_lang, name), safe(text)});
        };
        add(Msg::sample_workbook,
            m_report.path + " · " + say(m_lang, Msg::book_hash, {{"hash", m_report.sha256}}));
        add(Msg::sample_seed, std::to_string(review.seed));
        add(Msg::sample_size, std::to_string(review.size));
        add(Msg::sample_drawn_from, say(m_lang, sample::frame_in_words(review.all_rows)));
        add(Msg::sample_date, review.reference_date);
        for (const std::string& file : review.files) {
            add(Msg::book_file, file);
        }
        for (const std::string& file : review.rules) {
            add(Msg::book_rules, file);
        }
        add(Msg::sample_draw_sheet, review.command);
        add(Msg::book_program, "registertoets " + std::string(util::version()));
        if (m_report.run.project_file) {
            add(Msg::book_project,
                m_report.run.project_file->path + " · " +
                    say(m_lang, Msg::book_hash, {{"hash", m_report.run.project_file->sha256}}));
        }
        add(Msg::book_command, command_in_words(m_report.run.arguments));
        document.facts(facts);
    }

    [[nodiscard]] std::vector<std::string> said(void (*part)(Page&, const SampleReport&)) const {
        return lines_of(m_lang, [&](Page& page) { part(page, m_report); });
    }

  private:
    void each_register(Document& document, const std::string& id, Msg title,
                       void (SamplePage::*write)(Document&, const RegisterResult&, const std::string&)
                           const) const {
        for (const RegisterResult& reg : m_report.result.registers) {
            if (!reg.fields.empty()) {
                const std::string heading = say(m_lang, title, {{"register", safe(reg.title)}});
                document.begin_chapter({id + "-" + reg.id, heading}, false);
                (this->*write)(document, reg, heading);
                document.end_chapter();
            }
        }
    }

    [[nodiscard]] DataTable table(const std::string& caption, std::initializer_list<Msg> headings) const {
        DataTable made;
        made.caption = caption;
        for (const Msg heading : headings) {
            made.columns.push_back({say(m_lang, heading), !made.columns.empty()});
        }
        return made;
    }

    void add_numbers(std::vector<DataCell>& cells, const Estimate& estimate) const {
        cells.push_back(text_cell(right_of_judged(estimate.counts, m_lang)));
        cells.push_back(percent_cell(shown(estimate).share, m_lang));
        cells.push_back(text_cell(interval_text(estimate, m_lang)));
    }

    void write_directies(Document& document, const RegisterResult& reg, const std::string& title) const {
        document.begin_table(table(
            title, {Msg::book_directie, Msg::sample_column_right, Msg::sample_column_estimate,
                    Msg::sample_column_interval, Msg::sample_column_frame, Msg::sample_column_answers}));
        sample::StratumCounts answers;
        for (const sample::StratumResult* stratum : drawn_strata(m_report.review, reg)) {
            std::vector<DataCell> cells{
                text_cell(directie_text(m_report.review.strata[stratum->stratum].directie, m_lang))};
            add_numbers(cells, stratum->rows);
            cells.push_back(number_cell(stratum->rows.counts.frame));
            cells.push_back(text_cell(right_of_judged(stratum->answers, m_lang)));
            document.row(cells);
            answers.judged += stratum->answers.judged;
            answers.right += stratum->answers.right;
        }
        std::vector<DataCell> cells{text_cell(say(m_lang, Msg::sample_total))};
        add_numbers(cells, reg.rows);
        cells.push_back(number_cell(reg.rows.counts.frame));
        cells.push_back(text_cell(right_of_judged(answers, m_lang)));
        document.total(cells);
        document.end_table();
    }

    void write_fields(Document& document, const RegisterResult& reg, const std::string& title) const {
        document.begin_table(table(title, {Msg::page_field, Msg::sample_column_right,
                                           Msg::sample_column_estimate, Msg::sample_column_interval}));
        for (const sample::FieldResult& field : reg.fields) {
            std::vector<DataCell> cells{text_cell(safe(field.header))};
            add_numbers(cells, field.total);
            document.row(cells);
        }
        document.end_table();
    }

    void write_matrix(Document& document, const RegisterResult& reg, const std::string& title) const {
        DataTable matrix{title, {{say(m_lang, Msg::page_field)}}};
        matrix.matrix = true;
        const auto strata = drawn_strata(m_report.review, reg);
        for (const sample::StratumResult* stratum : strata) {
            matrix.columns.push_back(
                {directie_text(m_report.review.strata[stratum->stratum].directie, m_lang), true});
        }
        document.begin_table(matrix);
        for (const sample::FieldResult& field : reg.fields) {
            std::vector<DataCell> cells{text_cell(safe(field.header))};
            for (const sample::StratumResult* stratum : strata) {
                const auto index = static_cast<std::size_t>(stratum - reg.strata.data());
                const sample::StratumCounts& counts = field.strata[index].counts;
                cells.push_back(text_cell(right_of_judged(counts, m_lang), counts.judged == 0 ? Signal::absent
                                                                           : counts.right == counts.judged
                                                                               ? Signal::none
                                                                               : Signal::notice));
            }
            document.row(cells);
        }
        document.end_table();
    }

    const SampleReport& m_report;
    Lang m_lang;
};

Plan plan_of(const SamplePage& page, Lang lang) {
    return {lang,
            say(lang, Msg::sample_page_title),
            page.said(sample_context),
            {part_of(page, lang, "oordeel", Msg::page_verdict, &SamplePage::verdict),
             part_of(page, lang, "betekenis", Msg::sample_says_heading, &SamplePage::limits),
             part_of(page, lang, "directies", Msg::page_by_directie, &SamplePage::directies),
             part_of(page, lang, "velden", Msg::sample_page_fields, &SamplePage::fields),
             part_of(page, lang, "niet-goed", Msg::sample_wrong_heading, &SamplePage::wrong),
             part_of(page, lang, "herkomst", Msg::book_origin, &SamplePage::origin)}};
}

}  // namespace

void write_sample_html(const SampleReport& report, const RenderOptions& options, const Sink& sink) {
    const SamplePage page(report, options.lang);
    write_as_html(plan_of(page, options.lang), sink);
}

void write_sample_markdown(const SampleReport& report, const RenderOptions& options, const Sink& sink) {
    const SamplePage page(report, options.lang);
    write_as_markdown(plan_of(page, options.lang), sink);
}

}  // namespace registertoets::report
