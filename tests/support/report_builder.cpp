// SPDX-License-Identifier: EUPL-1.2
#include "support/report_builder.hpp"

#include <algorithm>
#include <sstream>
#include <stdexcept>

#include "check/tally.hpp"
#include "cli/report_formats.hpp"
#include "rules/load.hpp"
#include "util/sha256.hpp"

namespace registertoets::tests {
namespace {

constexpr std::string_view k_yaml = R"(
checks:
  missing-column: {what: {nl: Fout, en: Wrong}, why: {nl: Daarom., en: Therefore.}, how: {nl: Zo., en: So.}}
  empty: {what: {nl: Fout, en: Wrong}, why: {nl: Daarom., en: Therefore.}, how: {nl: Zo., en: So.}}
  placeholder: {what: {nl: Fout, en: Wrong}, why: {nl: Daarom., en: Therefore.}, how: {nl: Zo., en: So.}}
  not-applicable: {what: {nl: Fout, en: Wrong}, why: {nl: Daarom., en: Therefore.}, how: {nl: Zo., en: So.}}
registers:
  trial:
    title: {nl: Proefregister, en: Trial register}
    key: [code]
    fields:
      code:
        header: {nl: Code, en: Code}
        required: always
        article: wet art. 1
        checks:
          duplicate:
            severity: error
            what: {nl: "{header} komt vaker voor", en: "{header} is there twice"}
            why: {nl: Waarom dubbel niet kan., en: Why not twice.}
            how: {nl: Haal er een weg., en: Remove one.}
      purpose:
        header: {nl: Doel, en: Purpose}
        required: always
        basis: wet
        article: wet art. 2
        checks:
          empty:
            severity: error
            what: {nl: "{header} is leeg", en: "{header} is empty"}
            why: {nl: Zonder doel geen oordeel. Meer uitleg., en: No purpose no judgement. More.}
            how: {nl: Schrijf het doel op. Bijvoorbeeld zo., en: Write it down. For instance so.}
          too-short:
            words: 3
            severity: warning
            what: {nl: "{header} is kort", en: "{header} is short"}
            why: {nl: Kort zegt weinig., en: Short says little.}
            how: {nl: Schrijf een zin., en: Write a sentence.}
      term:
        header: {nl: Termijn, en: Term}
        required: always
        basis: wet
        article: wet art. 3
        checks:
          missing-column:
            severity: error
            audience: form
            what: {nl: "De kolom {header} ontbreekt", en: "The column {header} is missing"}
            why: {nl: Elke rij heeft haar nodig., en: Each row needs it.}
            how: {nl: "Voeg {header} toe.", en: "Add {header}."}
          empty:
            severity: error
            what: {nl: "{header} is leeg", en: "{header} is empty"}
            why: {nl: Zonder termijn blijft alles., en: Without it all stays.}
            how: {nl: Noem een termijn., en: Name a term.}
      group:
        header: {nl: Groep, en: Group}
)";

}  // namespace

ReportBuilder::ReportBuilder() {
    auto rules = std::make_shared<rules::RuleSet>(rules::load_text({}, k_yaml));
    m_reg = rules->find_register("trial").value();
    m_report.rules = std::move(rules);
    m_report.run.reference_date = *util::parse_iso_date("2025-07-01");
    m_report.run.group_by = "directie";
    m_report.run.arguments = {"check", "a.xlsx"};
}

ReportBuilder& ReportBuilder::sheet(const std::string& file, const std::string& name,
                                    const std::string& purpose_header, bool with_term) {
    check::SheetReport sheet;
    sheet.file = static_cast<std::uint32_t>(m_report.files.size());
    sheet.name = name;
    sheet.reg = m_reg;
    sheet.header_row = 1;
    sheet.first_row = static_cast<std::uint32_t>(m_report.rows.size());
    sheet.match.columns_of = {{1}, {2}, {}, {4}};
    sheet.match.matched = {{1, "Code", {0}, reg::MatchKind::exact},
                           {2, purpose_header, {1}, reg::MatchKind::alias},
                           {4, "Groep", {3}, reg::MatchKind::exact}};
    if (with_term) {
        sheet.match.columns_of[2] = {3};
        sheet.match.matched.insert(sheet.match.matched.begin() + 2,
                                   {3, "Termijn", {2}, reg::MatchKind::exact});
    }
    sheet.rows_in_need.resize(4);
    check::FileReport& added = m_report.files.emplace_back();
    added.path = file;
    added.sheets = {static_cast<std::uint32_t>(m_report.sheets.size())};
    m_report.sheets.push_back(std::move(sheet));
    return *this;
}

ReportBuilder& ReportBuilder::row(std::uint32_t number, const std::string& code, const std::string& group,
                                  const std::vector<std::string>& lacking) {
    check::SheetReport& sheet = m_report.sheets.back();
    check::RowRecord row;
    row.key_hash = util::sha256_prefix(code);
    row.row = number;
    row.sheet = static_cast<std::uint32_t>(m_report.sheets.size() - 1);
    row.code = name(code);
    row.group = group.empty() ? check::k_none : name(group);
    row.directie = row.group;
    row.required = 3;
    check::FieldSet beside_missing = 0;
    for (const std::string& field : lacking) {
        const auto index = m_report.rules->registers[m_reg]->form.find(field).value();
        row.lacking |= check::FieldSet{1} << index;
        beside_missing |= sheet.match.has(index) ? check::FieldSet{1} << index : 0;
    }
    row.filled = static_cast<std::uint8_t>(3 - lacking.size());
    row.complete = row.complete_law = lacking.empty();
    row.complete_but_for_missing_columns = beside_missing == 0;
    for (const check::RowRecord& other : m_report.rows) {
        row.occurrence += other.key_hash == row.key_hash ? 1U : 0U;
    }
    sheet.rows_in_need[2] += 1;
    ++sheet.row_count;
    m_report.rows.push_back(row);
    return *this;
}

ReportBuilder& ReportBuilder::finding(std::string_view rule, std::uint32_t column, const std::string& value) {
    check::Finding finding;
    finding.set_rule(rule_number(rule));
    finding.sheet = static_cast<std::uint32_t>(m_report.sheets.size() - 1);
    finding.row = static_cast<std::uint32_t>(m_report.rows.size() - 1);
    finding.column = column;
    finding.value = value.empty() ? check::k_none : name(value);
    m_report.findings.push_back(finding);
    return *this;
}

ReportBuilder& ReportBuilder::sheet_finding(std::string_view rule) {
    check::Finding finding;
    finding.set_rule(rule_number(rule));
    finding.sheet = static_cast<std::uint32_t>(m_report.sheets.size() - 1);
    m_report.findings.push_back(finding);
    return *this;
}

check::Report ReportBuilder::build() {
    count();
    return m_report;
}

std::uint32_t ReportBuilder::name(const std::string& text) {
    const auto known = std::find(m_report.names.begin(), m_report.names.end(), text);
    if (known == m_report.names.end()) {
        m_report.names.push_back(text);
        return static_cast<std::uint32_t>(m_report.names.size() - 1);
    }
    return static_cast<std::uint32_t>(known - m_report.names.begin());
}

std::uint32_t ReportBuilder::rule_number(std::string_view id) const {
    const auto& rules = m_report.rules->registers[m_reg]->rules;
    for (std::uint32_t number = 0; number < rules.size(); ++number) {
        if (rules[number].id == id) {
            return number;
        }
    }
    throw std::logic_error("no such rule");
}

void ReportBuilder::count() {
    if (m_report.sheets.empty()) {
        return;
    }
    check::RegisterReport& counts = m_report.registers.emplace_back();
    counts.reg = m_reg;
    const rules::RegisterRules& reg = *m_report.rules->registers[m_reg];
    counts.fields.resize(reg.form.fields.size());
    counts.outcomes.resize(reg.rules.size());
    for (const check::RowRecord& row : m_report.rows) {
        check::add_row(counts.tally, row);
        auto group =
            std::find_if(counts.groups.begin(), counts.groups.end(),
                         [&row](const check::GroupReport& known) { return known.name == row.group; });
        if (group == counts.groups.end()) {
            group = counts.groups.insert(counts.groups.end(),
                                         check::GroupReport{row.group, {}, true, std::nullopt});
        }
        check::add_row(group->tally, row);
        for (std::size_t field = 0; field < 3; ++field) {
            ++counts.fields[field].required;
            counts.fields[field].filled += (row.lacking >> field & 1U) == 0 ? 1U : 0U;
        }
    }
    for (const check::Finding& finding : m_report.findings) {
        ++counts.tally.findings[static_cast<std::size_t>(reg.rules[finding.rule].severity)];
    }
}

std::string rendered(std::string_view name, const check::Report& report,
                     const report::RenderOptions& options) {
    std::string text;
    for (const cli::Format& format : cli::report_formats()) {
        if (format.name == name) {
            format.write(report, options, [&text](std::string_view piece) { text += piece; });
        }
    }
    return text;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

}  // namespace registertoets::tests
