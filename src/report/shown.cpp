// SPDX-License-Identifier: EUPL-1.2
#include "report/shown.hpp"

#include <algorithm>
#include <iterator>

#include "messages/sentence.hpp"
#include "util/unicode.hpp"

namespace registertoets::report {
namespace {

// The rule on whole sheets that speaks of `field`.
const rules::Rule* sheet_rule(const rules::RegisterRules& reg, reg::FieldIndex field) {
    const auto found = std::find_if(reg.rules.begin(), reg.rules.end(), [field](const rules::Rule& rule) {
        return rule.scope == rules::Scope::sheet && rule.field == field;
    });
    return found == reg.rules.end() ? nullptr : &*found;
}

bool is_asked_for(const rules::RegisterRules& reg, const check::SheetReport& sheet, reg::FieldIndex field) {
    if (reg.duties[field].duty == rules::Duty::always) {
        return true;
    }
    return field < sheet.rows_in_need.size() && sheet.rows_in_need[field] > 0;
}

const reg::MatchedColumn* matched_at(const check::SheetReport& sheet, std::uint32_t column) {
    const auto found =
        std::find_if(sheet.match.matched.begin(), sheet.match.matched.end(),
                     [column](const reg::MatchedColumn& matched) { return matched.column == column; });
    return found == sheet.match.matched.end() ? nullptr : &*found;
}

// The header of a column that answers no field, because another column does.
const std::string* unread_header_at(const check::SheetReport& sheet, std::uint32_t column) {
    const auto found =
        std::find_if(sheet.match.unknown.begin(), sheet.match.unknown.end(),
                     [column](const reg::UnknownColumn& unknown) { return unknown.column == column; });
    return found == sheet.match.unknown.end() || found->header.empty() ? nullptr : &found->header;
}

// What a header explains in brackets says too much where it stands in brackets itself.
std::string without_brackets(const std::string& header) {
    return header.substr(0, header.find(" ("));
}

}  // namespace

std::optional<std::string_view> name_at(const check::Report& report, std::uint32_t name) {
    if (name == check::k_none) {
        return std::nullopt;
    }
    return report.names[name];
}

std::optional<std::string_view> header_at(const check::SheetReport& sheet, std::uint32_t column) {
    const reg::MatchedColumn* matched = matched_at(sheet, column);
    if (matched != nullptr) {
        return matched->header;
    }
    const std::string* unread = unread_header_at(sheet, column);
    return unread == nullptr ? std::nullopt : std::optional<std::string_view>(*unread);
}

std::string ShownHeader::quoted() const {
    return '"' + m_header + '"' + (m_field.empty() ? "" : " (" + m_field + ")");
}

std::string ShownHeader::plain() const {
    return m_header + (m_field.empty() ? "" : " (" + m_field + ")");
}

ShownHeader shown_header(const check::SheetReport& sheet, std::uint32_t column, const reg::Form& form,
                         reg::FieldIndex field, messages::Lang lang) {
    const std::string& own = form.fields[field].header.in(lang);
    const reg::MatchedColumn* matched = matched_at(sheet, column);
    if (matched == nullptr) {
        const std::string* unread = unread_header_at(sheet, column);
        return {unread == nullptr ? own : util::single_line(*unread)};
    }
    const auto& answers = matched->fields;
    const bool one_of_several =
        answers.size() > 1 && std::find(answers.begin(), answers.end(), field) != answers.end();
    return {util::single_line(matched->header), one_of_several ? without_brackets(own) : ""};
}

ShownHeader shown_header(const check::Report& report, const check::Finding& finding, messages::Lang lang) {
    const rules::RegisterRules& reg = *report.rules->registers[report.reg_of(finding)];
    const reg::FieldIndex field = reg.rules[finding.rule].field;
    const check::SheetReport* sheet = report.sheet_of(finding);
    return sheet == nullptr ? ShownHeader(reg.form.fields[field].header.in(lang))
                            : shown_header(*sheet, finding.column, reg.form, field, lang);
}

std::string with_header(const std::string& text, const ShownHeader& header) {
    return messages::fill_in(text, {{"header", header.quoted()}});
}

std::vector<MissingColumn> missing_columns(const check::Report& report, const check::SheetReport& sheet) {
    std::vector<MissingColumn> missing;
    if (!sheet.reg) {
        return missing;
    }
    const rules::RegisterRules& reg = report.register_of(sheet);
    for (reg::FieldIndex field = 0; field < reg.form.fields.size(); ++field) {
        const bool given = ((sheet.given >> field) & 1U) != 0;
        if (!given && !sheet.match.has(field)) {
            missing.push_back({field, is_asked_for(reg, sheet, field), sheet_rule(reg, field)});
        }
    }
    return missing;
}

bool is_missing_column(const check::Report& report, const check::Finding& finding) {
    return finding.row == check::k_none && finding.column == 0 &&
           report.rule_of(finding).scope == rules::Scope::sheet;
}

}  // namespace registertoets::report
