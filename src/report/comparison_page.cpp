// SPDX-License-Identifier: EUPL-1.2
// `compare` as a page, and as markdown.
#include <algorithm>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/comparison_parts.hpp"
#include "report/parts/words.hpp"
#include "report/text_parts.hpp"
#include "report/version_page.hpp"
#include "report/version_text.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;
using versions::Amounts;
using versions::DirectieDifference;
using versions::RegisterDifference;

class ComparisonPage {
  public:
    ComparisonPage(const ComparisonReport& report, Lang lang, std::size_t most_rows)
        : m_report(report), m_lang(lang), m_most_rows(most_rows) {}

    void verdict(Document& document) const {
        std::vector<Figure> figures;
        for (const RegisterDifference& reg : m_report.comparison.registers) {
            figures.push_back(figure_of(reg));
        }
        document.figures(figures);
        for (const std::string& line : said(comparison_verdict)) {
            document.paragraph(line, Emphasis::strong);
        }
        for (const std::string& line : said(comparison_failure)) {
            document.paragraph(line, Emphasis::plain);
        }
        write_chapters(document, "let-op", m_lang, [&](Page& page) { comparison_notices(page, m_report); });
    }

    // Each column adds up from the first row to the last.
    void why(Document& document) const {
        for (const RegisterDifference& reg : m_report.comparison.registers) {
            const Heading heading = register_heading("waardoor", m_report.words, reg.reg, m_lang);
            document.begin_chapter(heading, false);
            DataTable table{heading.title, {{say(m_lang, Msg::page_cause)}}};
            for (const Msg column : {Msg::compare_column_rows, Msg::text_column_complete,
                                     Msg::compare_column_required, Msg::compare_column_filled}) {
                table.columns.push_back({say(m_lang, column), true});
            }
            document.begin_table(table);
            write_amounts(document, Msg::compare_old, reg.before, false);
            for (const DifferencePart& part : difference_parts(reg)) {
                std::vector<DataCell> cells{text_cell(say(m_lang, part.name))};
                std::transform(part.differences.begin(), part.differences.end(), std::back_inserter(cells),
                               difference_cell);
                document.row(cells);
            }
            write_amounts(document, Msg::compare_new, reg.after, true);
            document.end_table();
            document.end_chapter();
        }
        document.paragraph(say(m_lang, Msg::compare_parts_legend), Emphasis::faint);
    }

    void directies(Document& document) const {
        for (const RegisterDifference& reg : m_report.comparison.registers) {
            const Heading heading = directie_heading(m_report.words, reg.reg, m_lang);
            document.begin_chapter(heading, false);
            write_bars(document, reg, heading.title);
            write_directies(document, reg, heading.title);
            for (const std::string& sentence : known_otherwise(reg, m_lang)) {
                document.paragraph(sentence, Emphasis::faint);
            }
            document.end_chapter();
        }
    }

    void worse(Document& document) const {
        bool any = false;
        for (const RegisterDifference& reg : m_report.comparison.registers) {
            const auto rows = worse_rows(m_report, reg.reg);
            if (!rows.empty()) {
                any = true;
                write_worse(document, reg, rows);
            }
        }
        if (!any) {
            document.paragraph(say(m_lang, Msg::page_worse_none), Emphasis::plain);
        }
    }

    void origin(Document& document) const {
        const versions::VersionInfo& before = m_report.comparison.before.about;
        const versions::VersionInfo& after = m_report.comparison.after.about;
        write_versions_origin(document,
                              {{say(m_lang, Msg::page_old_version), version_in_words(before, m_lang)},
                               {say(m_lang, Msg::page_new_version), version_in_words(after, m_lang)}},
                              after, m_report.run, m_lang);
    }

    [[nodiscard]] std::vector<std::string> said(void (*part)(Page&, const ComparisonReport&)) const {
        return lines_of(m_lang, [&](Page& page) { part(page, m_report); });
    }

  private:
    [[nodiscard]] Figure figure_of(const RegisterDifference& reg) const {
        return {shown_register(m_report.words, reg.reg, m_lang),
                percent_text(complete_share(reg.before), m_lang) + " → " +
                    percent_text(complete_share(reg.after), m_lang),
                say(m_lang, Msg::page_moved_counts,
                    {{"before", reg.before.complete},
                     {"before_rows", reg.before.rows},
                     {"after", reg.after.complete},
                     {"after_rows", reg.after.rows}}),
                "", Signal::none};
    }

    void write_amounts(Document& document, Msg name, const Amounts& amounts, bool last) const {
        const std::array cells{text_cell(say(m_lang, name)), text_cell(std::to_string(amounts.rows)),
                               text_cell(std::to_string(amounts.complete)),
                               text_cell(std::to_string(amounts.required)),
                               text_cell(std::to_string(amounts.filled))};
        last ? document.total(cells) : document.row(cells);
    }

    void write_bars(Document& document, const RegisterDifference& reg, const std::string& title) const {
        Bars bars{title, {say(m_lang, Msg::compare_new), say(m_lang, Msg::compare_old)}, {}};
        for (const DirectieDifference& directie : reg.directies) {
            bars.bars.push_back({shown_directie(m_report.words, directie.directie, m_lang),
                                 {complete_share(directie.after), complete_share(directie.before)}});
        }
        document.bars(bars);
    }

    void write_directies(Document& document, const RegisterDifference& reg, const std::string& title) const {
        DataTable table{title, {{say(m_lang, Msg::book_directie)}}};
        const auto add = [&](Msg heading) { table.columns.push_back({say(m_lang, heading), true}); };
        for (const Msg heading :
             {Msg::compare_old, Msg::page_old_percent, Msg::compare_new, Msg::page_new_percent}) {
            add(heading);
        }
        for (const ClassColumn& column : class_columns()) {
            add(column.row_class == versions::RowClass::added ? Msg::page_added : column.heading);
        }
        document.begin_table(table);
        for (const DirectieDifference& directie : reg.directies) {
            std::vector<DataCell> cells{text_cell(shown_directie(m_report.words, directie.directie, m_lang))};
            for (const Amounts& amounts : {directie.before, directie.after}) {
                cells.push_back(text_cell(amounts.rows == 0 ? "" : complete_of_rows(amounts, m_lang)));
                cells.push_back(percent_cell(complete_share(amounts), m_lang));
            }
            for (const ClassColumn& column : class_columns()) {
                cells.push_back(number_cell(directie.counts[static_cast<std::size_t>(column.row_class)]));
            }
            document.row(cells);
        }
        document.end_table();
    }

    void write_worse(Document& document, const RegisterDifference& reg,
                     const std::vector<const versions::RowChange*>& rows) const {
        const std::string title = say(m_lang, Msg::compare_worse_heading,
                                      {{"register", shown_register(m_report.words, reg.reg, m_lang)}});
        document.begin_chapter({"slechter-" + m_report.words.at(reg.reg).id, title}, false);
        DataTable table{title,
                        {{say(m_lang, Msg::book_code)},
                         {say(m_lang, Msg::book_directie)},
                         {say(m_lang, Msg::book_file)},
                         {say(m_lang, Msg::book_sheet)},
                         {say(m_lang, Msg::page_row), true},
                         {say(m_lang, Msg::page_worse_what)}}};
        table.long_list = true;
        document.begin_table(table);
        const std::size_t shown = std::min(rows.size(), m_most_rows);
        for (std::size_t index = 0; index < shown; ++index) {
            write_row(document, *rows[index]);
        }
        document.end_table();
        if (shown < rows.size()) {
            document.paragraph(say(m_lang, Msg::page_table_cut, {{"count", shown}, {"all", rows.size()}}),
                               Emphasis::faint);
        }
        document.end_chapter();
    }

    void write_row(Document& document, const versions::RowChange& change) const {
        const versions::VersionRow& row = m_report.comparison.after.rows[change.after];
        const versions::VersionPlace& place = m_report.comparison.after.places[row.place];
        const auto name = [this](std::uint32_t number) { return safe(m_report.words.name(number)); };
        document.row(std::vector<DataCell>{
            text_cell(row.code == versions::k_none ? say(m_lang, Msg::compare_no_code) : name(row.code)),
            text_cell(shown_directie(m_report.words, row.directie, m_lang)), text_cell(name(place.file)),
            text_cell(name(place.sheet)), number_cell(row.row),
            text_cell(what_is_worse(m_report, change, m_lang))});
    }

    const ComparisonReport& m_report;
    Lang m_lang;
    std::size_t m_most_rows;
};

Plan plan_of(const ComparisonPage& page, Lang lang) {
    return {lang,
            say(lang, Msg::page_compare_title),
            page.said(comparison_context),
            {part_of(page, lang, "oordeel", Msg::page_verdict, &ComparisonPage::verdict),
             part_of(page, lang, "waardoor", Msg::page_why_moved, &ComparisonPage::why),
             part_of(page, lang, "directies", Msg::page_by_directie, &ComparisonPage::directies),
             part_of(page, lang, "slechter", Msg::page_worse, &ComparisonPage::worse),
             part_of(page, lang, "herkomst", Msg::book_origin, &ComparisonPage::origin)}};
}

}  // namespace

void write_comparison_html(const ComparisonReport& report, const RenderOptions& options, const Sink& sink) {
    constexpr std::size_t k_most_rows = 2000;
    const ComparisonPage page(report, options.lang, k_most_rows);
    write_as_html(plan_of(page, options.lang), sink);
}

void write_comparison_markdown(const ComparisonReport& report, const RenderOptions& options,
                               const Sink& sink) {
    constexpr std::size_t k_most_rows = 50;
    const ComparisonPage page(report, options.lang, k_most_rows);
    write_as_markdown(plan_of(page, options.lang), sink);
}

}  // namespace registertoets::report
