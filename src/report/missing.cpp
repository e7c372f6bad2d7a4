// SPDX-License-Identifier: EUPL-1.2
#include "report/missing.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/text_parts.hpp"
#include "spreadsheet/address.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

constexpr std::size_t k_most_places = 4;
constexpr std::size_t k_most_columns = 8;
constexpr std::string_view k_missing_column = "missing-column";

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

// What to do where a column that was not recognised holds what `field` asks for; empty: all were recognised.
std::string unread_in_words(const check::SheetReport& sheet, const rules::Rule& rule, const reg::Field& field,
                            Lang lang) {
    const std::vector<std::string> columns = unread_columns(sheet);
    if (rule.kind != k_missing_column || rule.severity != rules::Severity::error || columns.empty()) {
        return "";
    }
    return say(lang, Msg::text_missing_unread,
               {{"count", columns.size()},
                {"columns", fmt::format("{}", fmt::join(columns, ", "))},
                {"wanted", safe(field.header.in(lang))}});
}

}  // namespace

std::vector<Lack> lacks(const check::Report& report, Shown shown) {
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
        // A sheet that is not there is nothing that rows ask for.
        lack.rows +=
            rule.kind != k_missing_column || sheet.rows_in_need.empty() ? 0 : sheet.rows_in_need[rule.field];
    }
    std::vector<Lack> result;
    for (auto& [key, lack] : by_rule) {
        if (shown == Shown::all || lack.status == check::FindingStatus::open) {
            result.push_back(std::move(lack));
        }
    }
    return result;
}

std::string place_in_words(const check::Report& report, const Lack& lack, Lang lang) {
    const std::string place = places(report, lack, lang);
    return lack.rows == 0 ? place + "."
                          : say(lang, Msg::text_missing_place, {{"place", place}, {"rows", lack.rows}});
}

std::string remedy_in_words(const check::Report& report, const Lack& lack, const std::string& how,
                            Lang lang) {
    // Other sheets that lack it have another column with these letters.
    const auto of_sheet = [&](const check::SheetReport& sheet, const std::string& hint) {
        return lack.sheets.size() == 1 ? hint : place_of(report, sheet, lang) + ": " + hint;
    };
    for (const check::SheetReport* sheet : lack.sheets) {
        const std::string hint = rename_in_words(*sheet, *lack.field, lack.rule->field, lang);
        if (!hint.empty()) {
            return of_sheet(*sheet, hint);
        }
    }
    for (const check::SheetReport* sheet : lack.sheets) {
        const std::string hint = unread_in_words(*sheet, *lack.rule, *lack.field, lang);
        if (!hint.empty()) {
            return how + " " + of_sheet(*sheet, hint);
        }
    }
    return how;
}

std::string remedy_in_words(const check::SheetReport& sheet, const rules::Rule& rule, const reg::Field& field,
                            const std::string& how, Lang lang) {
    const std::string rename = rename_in_words(sheet, field, rule.field, lang);
    if (!rename.empty()) {
        return rename;
    }
    const std::string unread = unread_in_words(sheet, rule, field, lang);
    return unread.empty() ? how : how + " " + unread;
}

std::string rename_in_words(const check::SheetReport& sheet, const reg::Field& field, reg::FieldIndex index,
                            Lang lang) {
    const auto like =
        std::find_if(sheet.match.unknown.begin(), sheet.match.unknown.end(),
                     [index](const reg::UnknownColumn& column) { return column.resembles == index; });
    return like == sheet.match.unknown.end() ? ""
                                             : say(lang, Msg::text_missing_resembles,
                                                   {{"column", spreadsheet::column_letters(like->column)},
                                                    {"header", safe(like->header)},
                                                    {"wanted", safe(field.header.in(lang))}});
}

std::vector<std::string> unread_columns(const check::SheetReport& sheet) {
    std::vector<std::string> columns;
    for (const reg::UnknownColumn& unknown : sheet.match.unknown) {
        if (unknown.header.empty() || unknown.resembles) {
            continue;
        }
        if (columns.size() == k_most_columns) {
            columns.emplace_back("\u2026");
            break;
        }
        columns.push_back(
            fmt::format("{} ({})", spreadsheet::column_letters(unknown.column), safe(unknown.header)));
    }
    return columns;
}

}  // namespace registertoets::report
