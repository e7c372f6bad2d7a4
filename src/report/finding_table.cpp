// SPDX-License-Identifier: EUPL-1.2
#include "report/finding_table.hpp"

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/missing.hpp"
#include "report/rule_text.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"
#include "report/visible_blanks.hpp"
#include "spreadsheet/address.hpp"

namespace registertoets::report {

using messages::Lang;
using messages::Msg;
using messages::say;

std::string_view heading_of(FindingColumn column, Lang lang) {
    static constexpr std::array<Msg, k_finding_columns> k_headings{
        Msg::book_number, Msg::book_severity, Msg::book_counts, Msg::book_register,    Msg::book_directie,
        Msg::book_keten,  Msg::book_code,     Msg::book_file,   Msg::book_sheet,       Msg::book_cell,
        Msg::book_header, Msg::book_what,     Msg::book_why,    Msg::book_how,         Msg::book_article,
        Msg::book_basis,  Msg::book_rule,     Msg::book_value,  Msg::book_fingerprint,
    };
    return messages::text_of(k_headings[static_cast<std::size_t>(column)], lang);
}

const FindingTable::Row& FindingTable::row(std::size_t finding) {
    static constexpr std::array k_severities{Msg::book_error, Msg::book_warning, Msg::book_hint};
    static_assert(k_severities.size() == rules::k_severities);
    static constexpr std::array k_counts{Msg::book_counts_yes, Msg::book_counts_known,
                                         Msg::book_counts_accepted};
    const check::Finding& one = m_report.findings[finding];
    const rules::Rule& rule = m_report.rule_of(one);
    at(FindingColumn::severity) =
        messages::text_of(k_severities[static_cast<std::size_t>(rule.severity)], m_lang);
    at(FindingColumn::counts) = messages::text_of(k_counts[static_cast<std::size_t>(one.status)], m_lang);
    put_names(one);
    put_place(one);
    put_words(one);
    at(FindingColumn::article) = safe(rule.article);
    at(FindingColumn::basis) = messages::text_of(
        rule.basis == rules::Basis::wet ? Msg::book_basis_law : Msg::book_basis_register, m_lang);
    at(FindingColumn::rule) = safe(rule.id);
    const auto value = name_at(m_report, m_show_values ? one.value : check::k_none);
    at(FindingColumn::value) = value ? with_visible_blanks(*value).text : "";
    at(FindingColumn::fingerprint) = m_fingerprints.of(finding);
    return m_row;
}

void FindingTable::put_place(const check::Finding& finding) {
    const check::SheetReport* sheet = m_report.sheet_of(finding);
    at(FindingColumn::file) = sheet == nullptr ? "" : safe(m_report.files[sheet->file].path);
    at(FindingColumn::sheet) = sheet == nullptr ? "" : safe(sheet->name);
    at(FindingColumn::cell) = cell_of(finding);
}

std::string FindingTable::cell_of(const check::Finding& finding) const {
    const std::uint32_t row = m_report.row_number(finding);
    if (row == 0) {
        return finding.column == 0 ? ""
                                   : say(m_lang, Msg::book_whole_column,
                                         {{"column", spreadsheet::column_letters(finding.column)}});
    }
    return finding.column == 0 ? say(m_lang, Msg::text_row_at, {{"row", row}})
                               : spreadsheet::cell_address(finding.column, row);
}

void FindingTable::put_names(const check::Finding& finding) {
    const check::Subject* subject = m_report.subject_of(finding);
    const reg::Form& form = m_report.rules->registers[m_report.reg_of(finding)]->form;
    at(FindingColumn::reg) = safe(form.title.in(m_lang));
    std::uint32_t code = check::k_none;
    std::uint32_t directie = check::k_none;
    std::uint32_t keten = check::k_none;
    if (finding.row != check::k_none) {
        const check::RowRecord& row = m_report.rows[finding.row];
        std::tie(code, directie, keten) = std::tuple(row.code, row.directie, row.keten);
    } else if (subject != nullptr) {
        std::tie(code, directie, keten) = std::tuple(subject->code, subject->directie, subject->keten);
    }
    at(FindingColumn::code) = shown(code);
    at(FindingColumn::keten) = shown(keten);
    at(FindingColumn::directie) = finding.row == check::k_none && subject == nullptr
                                      ? safe(m_report.sheets[finding.sheet].directie)
                                      : shown(directie);
}

void FindingTable::put_words(const check::Finding& finding) {
    const ShownHeader header = shown_header(m_report, finding, m_lang);
    const auto [known, is_new] =
        m_words.try_emplace({m_report.reg_of(finding), finding.rule, header.quoted()});
    if (is_new) {
        const rules::Rule& rule = m_report.rule_of(finding);
        const RuleText text(rule, header, m_lang, true);
        known->second = {text.what(), safe(with_header(rule.why.in(m_lang), header)), text.how()};
    }
    at(FindingColumn::header) = safe(header.header());
    at(FindingColumn::what) = known->second.what;
    at(FindingColumn::why) = known->second.why;
    at(FindingColumn::how) = known->second.how;
    if (is_missing_column(m_report, finding)) {
        // A column that resembles it is another in each sheet.
        const check::SheetReport& sheet = m_report.sheets[finding.sheet];
        const rules::Rule& rule = m_report.rule_of(finding);
        const reg::Form& form = m_report.rules->registers[m_report.reg_of(finding)]->form;
        const reg::FieldIndex field = rule.field;
        if (field < form.fields.size()) {
            at(FindingColumn::how) =
                remedy_in_words(sheet, rule, form.fields[field], known->second.how, m_lang);
        }
    }
}

std::string FindingTable::shown(std::uint32_t name) const {
    return safe(name_at(m_report, name).value_or(""));
}

}  // namespace registertoets::report
