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

}  // namespace

std::optional<std::string_view> name_at(const check::Report& report, std::uint32_t name) {
    if (name == check::k_none) {
        return std::nullopt;
    }
    return report.names[name];
}

std::optional<std::string_view> header_at(const check::SheetReport& sheet, std::uint32_t column) {
    const auto found =
        std::find_if(sheet.match.matched.begin(), sheet.match.matched.end(),
                     [column](const reg::MatchedColumn& matched) { return matched.column == column; });
    if (found == sheet.match.matched.end()) {
        return std::nullopt;
    }
    return found->header;
}

std::string shown_header(const check::Report& report, const check::Finding& finding, messages::Lang lang) {
    const check::SheetReport* sheet = report.sheet_of(finding);
    const auto typed = sheet == nullptr ? std::nullopt : header_at(*sheet, finding.column);
    if (typed) {
        return util::single_line(*typed);
    }
    const rules::RegisterRules& reg = *report.rules->registers[report.reg_of(finding)];
    return reg.form.fields[reg.rules[finding.rule].field].header.in(lang);
}

std::string with_header(const std::string& text, std::string_view header) {
    return messages::fill_in(text, {{"header", '"' + std::string(header) + '"'}});
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
