// SPDX-License-Identifier: EUPL-1.2
#include <string>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/parts/parts.hpp"
#include "report/parts/words.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

std::vector<Figure> figures_of(const check::Report& report, Lang lang) {
    std::vector<Figure> figures;
    for (const check::RegisterReport& counts : report.registers) {
        const check::Tally& tally = counts.tally;
        const std::string title = title_of(report, counts, lang);
        figures.push_back(
            {title, percent_text({tally.complete, tally.rows}, lang),
             say(lang, Msg::page_figure_counts, {{"complete", tally.complete}, {"rows", tally.rows}}),
             say(lang, Msg::page_figure_law,
                 {{"percent", percent_text({tally.complete_law, tally.rows}, lang)}}),
             tally.rows > 0 && tally.complete == tally.rows ? Signal::good : Signal::none});
        if (counts.coverage && counts.coverage->counts.expected > 0) {
            const check::CoverageCounts& found = counts.coverage->counts;
            figures.push_back({say(lang, Msg::page_figure_coverage, {{"register", title}}),
                               percent_text({found.present, found.expected}, lang),
                               say(lang, Msg::page_figure_coverage_counts,
                                   {{"present", found.present}, {"expected", found.expected}}),
                               "", Signal::none});
        }
    }
    return figures;
}

}  // namespace

void write_verdict_part(Document& document, const PartContext& context) {
    const check::Report& report = context.report;
    const Lang lang = context.lang();
    document.figures(figures_of(report, lang));
    for (const std::string& line : lines_of(lang, [&](Page& page) { text_verdict(page, report); })) {
        document.paragraph(line, Emphasis::strong);
    }
    for (const std::string& line : lines_of(lang, [&](Page& page) { text_quick_wins(page, report); })) {
        document.paragraph(line, Emphasis::plain);
    }
    write_chapters(document, "vereist", lang, [&](Page& page) { text_gates(page, report, true); });
    write_chapters(document, "telt-niet", lang, [&](Page& page) { text_known(page, report, 1); });
}

}  // namespace registertoets::report
