// SPDX-License-Identifier: EUPL-1.2
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/rule_text.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"
#include "spreadsheet/address.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

constexpr std::size_t k_most_places = 4;

// One missing column and the sheets that lack it.
struct Lack {
    const rules::Rule* rule = nullptr;
    const reg::Field* field = nullptr;
    check::FindingStatus status = check::FindingStatus::accepted;  // open where any of them is
    std::vector<const check::SheetReport*> sheets;
    std::uint64_t rows = 0;  // that are asked for it
};

// Errors first; further in the order of registers and their fields.
std::vector<Lack> lacks(const check::Report& report) {
    std::map<std::tuple<rules::Severity, std::size_t, std::uint32_t>, Lack> by_rule;
    for (const check::Finding& finding : report.findings) {
        if (!is_missing_column(report, finding)) {
            continue;
        }
        const check::SheetReport& sheet = report.sheets[finding.sheet];
        const rules::Rule& rule = report.rule_of(finding);
        Lack& lack = by_rule[{rule.severity, *sheet.reg, finding.rule}];
        lack.rule = &rule;
        lack.field = &report.register_of(sheet).form.fields[rule.field];
        lack.status = std::min(lack.status, finding.status);
        lack.sheets.push_back(&sheet);
        lack.rows += sheet.rows_in_need.empty() ? 0 : sheet.rows_in_need[rule.field];
    }
    std::vector<Lack> result;
    for (auto& [key, lack] : by_rule) {
        result.push_back(std::move(lack));
    }
    return result;
}

std::string places(const check::Report& report, const Lack& lack, Lang lang) {
    std::vector<std::string> names;
    for (const check::SheetReport* sheet : lack.sheets) {
        if (names.size() == k_most_places) {
            names.push_back(
                say(lang, Msg::text_more_places, {{"count", lack.sheets.size() - k_most_places}}));
            break;
        }
        const std::string place = place_of(report, *sheet, lang);
        names.push_back(place.empty() ? say(lang, Msg::text_sheet, {{"sheet", safe(sheet->name)}}) : place);
    }
    return fmt::format("{}", fmt::join(names, "; "));
}

// What to do about a column that no field answers, but that may well be the one that is missing.
std::string rename_resembling(const Lack& lack, Lang lang) {
    for (const check::SheetReport* sheet : lack.sheets) {
        for (const reg::UnknownColumn& column : sheet->match.unknown) {
            if (column.resembles == lack.rule->field) {
                return say(lang, Msg::text_missing_resembles,
                           {{"column", spreadsheet::column_letters(column.column)},
                            {"header", safe(column.header)},
                            {"wanted", safe(lack.field->header.in(lang))}});
            }
        }
    }
    return "";
}

void show_lack(Page& page, const check::Report& report, const Lack& lack, bool full) {
    const Lang lang = page.lang();
    const rules::Rule& rule = *lack.rule;
    const RuleText text(rule, lack.field->header.in(lang), lang, full);
    page.with_end(2, severity_label(rule.severity, lack.status, lang), severity_tone(rule.severity),
                  text.what(), safe(rule.id));
    const std::string place = places(report, lack, lang);
    page.labelled(4, say(lang, Msg::text_where), Tone::faint,
                  lack.rows == 0
                      ? place + "."
                      : say(lang, Msg::text_missing_place, {{"place", place}, {"rows", lack.rows}}));
    const std::string why = text.why();
    const std::string rename = rename_resembling(lack, lang);
    const std::string how = rename.empty() ? text.how() : rename;
    for (const auto& [label, words] : {std::pair{Msg::text_why, why}, std::pair{Msg::text_how, how}}) {
        if (!words.empty()) {
            page.labelled(4, say(lang, label), Tone::faint, words);
        }
    }
}

}  // namespace

void text_missing_columns(Page& page, const check::Report& report, int verbosity) {
    const Lang lang = page.lang();
    const std::vector<Lack> all = lacks(report);
    if (all.empty()) {
        return;
    }
    page.heading(say(lang, Msg::text_missing_heading));
    std::vector<std::string> hints;
    for (const Lack& lack : all) {
        if (lack.rule->severity == rules::Severity::info) {
            hints.push_back(safe(lack.field->header.in(lang)));
        } else {
            show_lack(page, report, lack, verbosity > 0);
        }
    }
    if (!hints.empty()) {
        page.paragraph(
            say(lang, Msg::text_missing_hints, {{"headers", fmt::format("{}", fmt::join(hints, ", "))}}), 2);
    }
}

}  // namespace registertoets::report
