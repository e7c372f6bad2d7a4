// SPDX-License-Identifier: EUPL-1.2
#include <fmt/ranges.h>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/comparison_parts.hpp"
#include "report/text_parts.hpp"
#include "report/version_text.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;
using versions::Cause;
using versions::RegisterDifference;
using versions::RowChange;
using versions::RowClass;
using versions::VersionRow;

const VersionRow& row_of(const ComparisonReport& report, const RowChange& change) {
    return report.comparison.after.rows[change.after];
}

// File and sheet, where rows of the register stand on more than one.
bool on_several_sheets(const ComparisonReport& report, std::uint32_t reg) {
    std::set<std::uint32_t> places;
    for (const VersionRow& row : report.comparison.after.rows) {
        if (row.reg == reg) {
            places.insert(row.place);
        }
    }
    return places.size() > 1;
}

std::string label_of(const ComparisonReport& report, const VersionRow& row, bool with_place, Lang lang) {
    const versions::VersionPlace& place = report.comparison.after.places[row.place];
    const std::string code =
        row.code == versions::k_none ? say(lang, Msg::compare_no_code) : safe(report.words.name(row.code));
    return say(lang, with_place ? Msg::compare_worse_row_in : Msg::compare_worse_row,
               {{"code", code},
                {"row", row.row},
                {"place", say(lang, Msg::text_sheet_in_file,
                              {{"file", safe(report.words.name(place.file))},
                               {"sheet", safe(report.words.name(place.sheet))}})}});
}

// The rows of one directie; `most` of them, or all where it is 0.
void list_rows(Page& page, const ComparisonReport& report, std::span<const RowChange* const> rows,
               std::size_t most, bool with_place) {
    const Lang lang = page.lang();
    const std::size_t shown = most == 0 ? rows.size() : std::min(most, rows.size());
    for (const RowChange* change : rows.first(shown)) {
        page.labelled(4, "- ", Tone::plain,
                      label_of(report, row_of(report, *change), with_place, lang) +
                          what_is_worse(report, *change, lang));
    }
    if (shown < rows.size()) {
        page.paragraph(say(lang, Msg::compare_more_rows, {{"count", rows.size() - shown}}), 4);
    }
}

}  // namespace

std::vector<const RowChange*> worse_rows(const ComparisonReport& report, std::uint32_t reg) {
    std::vector<const RowChange*> rows;
    for (const RowChange& change : report.comparison.changes) {
        if (change.row_class == RowClass::worse && row_of(report, change).reg == reg) {
            rows.push_back(&change);
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [&report](const RowChange* left, const RowChange* right) {
        const std::uint32_t one = row_of(report, *left).directie;
        const std::uint32_t other = row_of(report, *right).directie;
        return one != other && versions::comes_before(report.words, one, other);
    });
    return rows;
}

std::string what_is_worse(const ComparisonReport& report, const RowChange& change, Lang lang) {
    std::vector<std::string> fields;
    check::FieldSet lacking = versions::newly_lacking(report.comparison, change);
    for (const versions::KnownField& field : report.words.at(row_of(report, change).reg).fields) {
        if ((lacking & 1U) != 0) {
            fields.push_back(safe(field.header.in(lang)));
        }
        lacking >>= 1U;
    }
    std::string words = fields.empty() ? say(lang, Msg::compare_row_refused)
                                       : say(lang, Msg::compare_now_lacks,
                                             {{"fields", fmt::format("{}", fmt::join(fields, ", "))}});
    if (change.cause != Cause::cells) {
        words +=
            say(lang, change.cause == Cause::rules ? Msg::compare_because_rules : Msg::compare_because_other);
    }
    return words;
}

void comparison_worse(Page& page, const ComparisonReport& report, const RegisterDifference& reg,
                      std::size_t most) {
    const Lang lang = page.lang();
    const std::vector<const RowChange*> rows = worse_rows(report, reg.reg);
    const bool any_fell = std::any_of(reg.directies.begin(), reg.directies.end(), versions::fell);
    if (rows.empty() && !any_fell) {
        return;
    }
    page.heading(
        say(lang, Msg::compare_worse_heading, {{"register", shown_register(report.words, reg.reg, lang)}}));
    for (const versions::DirectieDifference& directie : reg.directies) {
        if (versions::fell(directie)) {
            page.labelled(2, "", Tone::plain,
                          say(lang, Msg::compare_fell,
                              {{"directie", shown_directie(report.words, directie.directie, lang)},
                               {"before", complete_in_words(directie.before, lang)},
                               {"after", complete_in_words(directie.after, lang)}}));
        }
    }
    const bool with_place = on_several_sheets(report, reg.reg);
    for (std::size_t first = 0, end = 0; first < rows.size(); first = end) {
        const std::uint32_t directie = row_of(report, *rows[first]).directie;
        for (end = first; end < rows.size() && row_of(report, *rows[end]).directie == directie;) {
            ++end;
        }
        page.paragraph(
            say(lang, Msg::compare_worse_in,
                {{"directie", shown_directie(report.words, directie, lang)}, {"count", end - first}}),
            2);
        list_rows(page, report, std::span(rows).subspan(first, end - first), most, with_place);
    }
}

}  // namespace registertoets::report
