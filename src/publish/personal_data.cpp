// SPDX-License-Identifier: EUPL-1.2
#include "publish/personal_data.hpp"

#include <algorithm>

#include "util/unicode.hpp"

namespace registertoets::publish {
namespace {

constexpr std::string_view k_kind = "personal-data";

}  // namespace

std::map<std::uint32_t, std::vector<reg::FieldIndex>> rows_with_personal_data(const check::Report& report) {
    std::map<std::uint32_t, std::vector<reg::FieldIndex>> rows;
    for (const check::Finding& finding : report.findings) {
        if (finding.row == check::k_none || report.rule_of(finding).kind != k_kind) {
            continue;
        }
        auto& fields = rows[finding.row];
        const reg::FieldIndex field = report.rule_of(finding).field;
        if (std::find(fields.begin(), fields.end(), field) == fields.end()) {
            fields.push_back(field);
        }
    }
    return rows;
}

PersonalDataGuard::PersonalDataGuard(const rules::RegisterRules& rules, util::Date reference_date)
    : m_rules(rules), m_reference_date(reference_date), m_checks(rules.form.fields.size()) {
    for (const rules::Rule& rule : rules.rules) {
        const auto* check = std::get_if<std::unique_ptr<rules::TextCheck>>(&rule.check);
        if (rule.kind == k_kind && !rule.off && check != nullptr) {
            m_checks[rule.field] = check->get();
            m_any = m_any == nullptr ? check->get() : m_any;
        }
    }
}

bool PersonalDataGuard::finds(reg::FieldIndex field, const std::string& text) const {
    const reg::Field& described = m_rules.form.fields[field];
    const rules::TextCheck* check = m_checks[field];
    if (check == nullptr) {
        check = described.prefilled ? nullptr : m_any;
    }
    const rules::ReadText read(text);
    return check != nullptr && check->faulty({read, {}, described, m_reference_date});
}

}  // namespace registertoets::publish
