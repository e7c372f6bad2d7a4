// SPDX-License-Identifier: EUPL-1.2
#include "workbook/feedback/letter_standing.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <map>
#include <utility>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/missing.hpp"
#include "report/percent.hpp"
#include "report/rule_text.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"
#include "workbook/feedback/hidden_sheets.hpp"

namespace registertoets::workbook {
namespace {

using messages::Msg;

// One sheet of one workbook of the letter.
struct Place {
    const LetterPart* part = nullptr;
    const DeliveredSheet* sheet = nullptr;
};

class Standing {
  public:
    Standing(const check::Report& report, const std::vector<LetterPart>& parts, messages::Lang lang)
        : m_report(report), m_parts(parts), m_lang(lang), m_several(parts.size() > 1) {}

    std::vector<LetterParagraph> in_words() {
        std::map<std::size_t, std::vector<Place>> by_register;
        for (const LetterPart& part : m_parts) {
            for (const DeliveredSheet& sheet : part.workbook->delivery.sheets) {
                by_register[*m_report.sheets[sheet.sheet].reg].push_back({&part, &sheet});
            }
        }
        for (const auto& [number, places] : by_register) {
            tell_figures(places);
        }
        for (const LetterPart& part : m_parts) {
            tell_origin(*part.workbook);
            if (must_be_mended(m_report, part.workbook->delivery)) {
                tell_missing_columns(*part.workbook);
            }
            tell_hidden(*part.workbook);
        }
        return std::move(m_paragraphs);
    }

  private:
    [[nodiscard]] std::string said(Msg id, std::initializer_list<messages::Argument> arguments = {}) const {
        return messages::say(m_lang, id, arguments);
    }

    void paragraph(std::string text, std::string lead = {}) {
        m_paragraphs.push_back({std::move(lead), std::move(text)});
    }

    void tell_figures(const std::vector<Place>& places) {
        check::Tally all;
        std::uint64_t ended = 0;
        std::vector<Place> counted;
        for (const Place& place : places) {
            ended += place.sheet->ended;
            if (!place.sheet->rows.empty()) {
                counted.push_back(place);
            }
            all.rows += place.sheet->tally.rows;
            all.complete += place.sheet->tally.complete;
            all.complete_but_for_missing_columns += place.sheet->tally.complete_but_for_missing_columns;
        }
        const check::SheetReport& first = m_report.sheets[places.front().sheet->sheet];
        const std::string title = report::safe(m_report.register_of(first).form.title.in(m_lang));
        if (counted.empty()) {
            paragraph(said(Msg::letter_only_ended, {{"register", title}, {"count", ended}}));
            return;
        }
        paragraph(said(Msg::letter_standing,
                       {{"register", title},
                        {"rows", all.rows},
                        {"complete", all.complete},
                        {"verb", all.rows == 1 ? all.rows : all.complete},
                        {"percent", report::percent_text({all.complete, all.rows}, m_lang)}}));
        for (const Place& place : counted.size() == 1 ? std::vector<Place>() : counted) {
            const check::Tally& tally = place.sheet->tally;
            paragraph(said(Msg::letter_standing_at,
                           {{"place", in_words(place)},
                            {"rows", tally.rows},
                            {"complete", tally.complete},
                            {"percent", report::percent_text({tally.complete, tally.rows}, m_lang)}}),
                      "- ");
        }
        tell_but_for_columns(counted, all);
    }

    // Only where the letter says which columns these are.
    void tell_but_for_columns(const std::vector<Place>& places, const check::Tally& all) {
        const std::uint64_t complete = all.complete_but_for_missing_columns;
        const bool named = std::any_of(places.begin(), places.end(), [this](const Place& place) {
            return must_be_mended(m_report, place.part->workbook->delivery);
        });
        if (complete != all.complete && named) {
            paragraph(said(Msg::letter_but_for_columns,
                           {{"rows", all.rows},
                            {"complete", complete},
                            {"verb", complete},
                            {"percent", report::percent_text({complete, all.rows}, m_lang)}}));
        }
    }

    [[nodiscard]] std::string in_words(const Place& place) const {
        const std::string sheet = report::safe(m_report.sheets[place.sheet->sheet].name);
        const std::string file = report::safe(place.part->workbook->name);
        if (!m_several) {
            return said(Msg::letter_sheet, {{"sheet", sheet}});
        }
        return names_sheets(m_report, *place.part->workbook)
                   ? said(Msg::letter_sheet_of, {{"sheet", sheet}, {"file", file}})
                   : file;
    }

    // Whoever it concerns knows it by what was sent, where no directie tells or several files were sent; but
    // not by a name that is the same again, as in a second round.
    void tell_origin(const ReturnedWorkbook& workbook) {
        const std::string source = source_name(m_report, workbook.delivery.file);
        if ((m_several || workbook.delivery.directie == check::k_none) && source != workbook.name) {
            paragraph(said(Msg::letter_made_of,
                           {{"name", report::safe(workbook.name)}, {"file", report::safe(source)}}));
        }
        if (workbook.why_not) {
            paragraph(workbook.why_not->in(m_lang));
        }
    }

    void tell_hidden(const ReturnedWorkbook& workbook) {
        const std::string said_of_it = workbook.kind == ReturnKind::fresh
                                           ? std::string()
                                           : hidden_sheets_in_words(m_report, workbook.delivery, m_lang);
        if (!said_of_it.empty()) {
            paragraph((m_several ? report::safe(workbook.name) + ": " : std::string()) + said_of_it);
        }
    }

    // The sheets that lack the same columns in one sentence.
    void tell_missing_columns(const ReturnedWorkbook& workbook) {
        std::vector<std::pair<std::vector<std::string>, std::vector<std::string>>> lacks;  // headers, sheets
        for (const DeliveredSheet& delivered : workbook.delivery.sheets) {
            const check::SheetReport& sheet = m_report.sheets[delivered.sheet];
            if (workbook.kind != ReturnKind::fresh) {
                tell_renames(workbook, sheet);
            }
            std::vector<std::string> headers = missing_headers(sheet, workbook.kind);
            if (headers.empty()) {
                continue;
            }
            auto same = std::find_if(lacks.begin(), lacks.end(),
                                     [&headers](const auto& lack) { return lack.first == headers; });
            if (same == lacks.end()) {
                lacks.emplace_back(std::move(headers), std::vector<std::string>());
                same = std::prev(lacks.end());
            }
            same->second.push_back(report::safe(sheet.name));
        }
        const Msg id =
            workbook.kind == ReturnKind::fresh ? Msg::letter_columns_added : Msg::letter_columns_missing;
        for (const auto& [headers, sheets] : lacks) {
            paragraph(said(id, {{"place", place_of(workbook, sheets)},
                                {"places", sheets.size()},
                                {"count", headers.size()},
                                {"headers", fmt::format("{}", fmt::join(headers, ", "))}}));
        }
        tell_unread_columns(workbook);
    }

    // What is missing may stand in them.
    void tell_unread_columns(const ReturnedWorkbook& workbook) {
        for (const DeliveredSheet& delivered : workbook.delivery.sheets) {
            const check::SheetReport& sheet = m_report.sheets[delivered.sheet];
            const std::vector<std::string> columns = report::unread_columns(sheet);
            if (!columns.empty() && !missing_headers(sheet, workbook.kind).empty()) {
                paragraph(said(Msg::letter_columns_unread,
                               {{"place", place_of(workbook, {report::safe(sheet.name)})},
                                {"count", columns.size()},
                                {"columns", fmt::format("{}", fmt::join(columns, ", "))}}));
            }
        }
    }

    // A column that may well be the one is to be named, not to be added.
    void tell_renames(const ReturnedWorkbook& workbook, const check::SheetReport& sheet) {
        const std::string place = m_several || names_sheets(m_report, workbook)
                                      ? place_of(workbook, {report::safe(sheet.name)}) + ": "
                                      : std::string();
        for (const report::MissingColumn& column : report::missing_columns(m_report, sheet)) {
            const std::string hint = rename(sheet, column.field);
            if (column.required && column.rule != nullptr && !hint.empty()) {
                const auto& header = m_report.register_of(sheet).form.fields[column.field].header;
                const report::RuleText text(*column.rule, header.in(m_lang), m_lang, false);
                paragraph(fmt::format("{}{}. {}", place, text.what(), hint));
            }
        }
    }

    [[nodiscard]] std::string rename(const check::SheetReport& sheet, reg::FieldIndex field) const {
        return report::rename_in_words(sheet, m_report.register_of(sheet).form.fields[field], field, m_lang);
    }

    [[nodiscard]] std::vector<std::string> missing_headers(const check::SheetReport& sheet,
                                                           ReturnKind kind) const {
        std::vector<std::string> headers;
        for (const report::MissingColumn& column : report::missing_columns(m_report, sheet)) {
            if (column.required && (kind == ReturnKind::fresh || column.rule == nullptr ||
                                    rename(sheet, column.field).empty())) {
                const auto& header = m_report.register_of(sheet).form.fields[column.field].header;
                headers.push_back("\"" + report::safe(header.in(m_lang)) + "\"");
            }
        }
        return headers;
    }

    [[nodiscard]] std::string place_of(const ReturnedWorkbook& workbook,
                                       const std::vector<std::string>& sheets) const {
        const std::string file = report::safe(workbook.name);
        if (!names_sheets(m_report, workbook)) {
            return m_several ? said(Msg::letter_in_file, {{"file", file}}) : said(Msg::letter_in_form);
        }
        return said(m_several ? Msg::letter_in_sheets_of : Msg::letter_in_sheets,
                    {{"places", sheets.size()},
                     {"sheets", fmt::format("{}", fmt::join(sheets, ", "))},
                     {"file", file}});
    }

    const check::Report& m_report;
    const std::vector<LetterPart>& m_parts;
    messages::Lang m_lang;
    bool m_several;
    std::vector<LetterParagraph> m_paragraphs;
};

}  // namespace

std::vector<LetterParagraph> standing_in_words(const check::Report& report,
                                               const std::vector<LetterPart>& parts, messages::Lang lang) {
    return Standing(report, parts, lang).in_words();
}

bool names_sheets(const check::Report& report, const ReturnedWorkbook& workbook) {
    // One that is made anew holds nothing but what it gives back.
    if (workbook.kind == ReturnKind::fresh) {
        return workbook.delivery.sheets.size() > 1;
    }
    const std::vector<std::uint32_t>& sheets = report.files[workbook.delivery.file].sheets;
    return std::count_if(sheets.begin(), sheets.end(),
                         [&report](std::uint32_t sheet) { return report.sheets[sheet].reg.has_value(); }) > 1;
}

}  // namespace registertoets::workbook
