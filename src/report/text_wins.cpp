// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <iterator>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/percent.hpp"
#include "report/quick_win.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

std::string win_in_words(const check::RegisterReport& counts, const rules::RegisterRules& reg,
                         const QuickWin& win, Lang lang) {
    const std::uint64_t total = counts.tally.complete + win.rows;
    return say(lang, win.column_missing ? Msg::text_win_column : Msg::text_win_field,
               {{"header", safe(reg.form.fields[win.field].header.in(lang))},
                {"count", win.rows},
                {"total", total},
                {"rows", counts.tally.rows},
                {"percent", percent_text({total, counts.tally.rows}, lang)}});
}

std::string columns_in_words(const check::RegisterReport& counts, Lang lang) {
    const std::uint64_t total = counts.tally.complete_but_for_missing_columns;
    return say(lang, Msg::text_win_columns,
               {{"total", total},
                {"rows", counts.tally.rows},
                {"percent", percent_text({total, counts.tally.rows}, lang)}});
}

// Where every row falls short on several fields: the field that falls short most often.
std::string worst_field(const check::RegisterReport& counts, const rules::RegisterRules& reg, Lang lang) {
    const auto short_of = [](const check::FieldTally& field) { return field.required - field.filled; };
    const auto worst = std::max_element(counts.fields.begin(), counts.fields.end(),
                                        [&short_of](const check::FieldTally& a, const check::FieldTally& b) {
                                            return short_of(a) < short_of(b);
                                        });
    if (worst == counts.fields.end() || short_of(*worst) == 0) {
        return "";
    }
    const auto field = static_cast<std::size_t>(std::distance(counts.fields.begin(), worst));
    return say(lang, Msg::text_win_most,
               {{"header", safe(reg.form.fields[field].header.in(lang))}, {"count", short_of(*worst)}});
}

std::string best_win(const check::Report& report, const check::RegisterReport& counts, Lang lang) {
    const rules::RegisterRules& reg = *report.rules->registers[counts.reg];
    const auto win = quick_win(report, counts.reg);
    const check::Tally& tally = counts.tally;
    const std::uint64_t by_columns = tally.complete_but_for_missing_columns > tally.complete
                                         ? tally.complete_but_for_missing_columns - tally.complete
                                         : 0;
    if (by_columns > (win ? win->rows : 0)) {
        return columns_in_words(counts, lang);
    }
    return win ? win_in_words(counts, reg, *win, lang) : worst_field(counts, reg, lang);
}

}  // namespace

void text_quick_wins(Page& page, const check::Report& report) {
    const Lang lang = page.lang();
    page.space();
    for (const check::RegisterReport& counts : report.registers) {
        if (counts.tally.complete == counts.tally.rows) {
            continue;
        }
        const std::string words = best_win(report, counts, lang);
        if (!words.empty()) {
            const bool several = report.registers.size() > 1;
            page.labelled(0, say(lang, Msg::text_win), Tone::bold,
                          several ? title_of(report, counts, lang) + ": " + words : words);
        }
    }
}

}  // namespace registertoets::report
