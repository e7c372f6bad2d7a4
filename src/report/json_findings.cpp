// SPDX-License-Identifier: EUPL-1.2
#include "check/identity.hpp"
#include "report/json_parts.hpp"
#include "report/shown.hpp"
#include "spreadsheet/address.hpp"

namespace registertoets::report {
namespace {

class FindingsWriter {
  public:
    FindingsWriter(JsonWriter& json, const check::Report& report, const RenderOptions& options)
        : m_json(json), m_report(report), m_options(options), m_fingerprints(report) {}

    void write(std::size_t index) {
        const check::Finding& finding = m_report.findings[index];
        const rules::Rule& rule = m_report.rule_of(finding);
        m_json.begin_object(JsonLayout::one_line);
        m_json.member("rule", rule.id);
        m_json.member("severity", name_of(rule.severity));
        m_json.member("basis", name_of(rule.basis));
        write_place(finding);
        write_row(finding, rule);
        write_text(finding, rule);
        write_related(finding);
        m_json.member("status", name_of(finding.status));
        m_json.member("fingerprint", m_fingerprints.of(index));
        m_json.end();
    }

  private:
    void write_place(const check::Finding& finding) {
        const check::SheetReport* sheet = m_report.sheet_of(finding);
        const std::uint32_t row = m_report.row_number(finding);
        m_json.member("file",
                      sheet == nullptr ? std::nullopt : std::optional(m_report.files[sheet->file].path));
        m_json.member("sheet", sheet == nullptr ? std::nullopt : std::optional(sheet->name));
        m_json.member("cell", row > 0 && finding.column > 0
                                  ? std::optional(spreadsheet::cell_address(finding.column, row))
                                  : std::nullopt);
        m_json.member("row", row > 0 ? std::optional(row) : std::nullopt);
        m_json.member("column", finding.column > 0
                                    ? std::optional(spreadsheet::column_letters(finding.column))
                                    : std::nullopt);
        m_json.member("header", sheet == nullptr ? std::nullopt : header_at(*sheet, finding.column));
    }

    void write_row(const check::Finding& finding, const rules::Rule& rule) {
        const reg::Form& form = m_report.rules->registers[m_report.reg_of(finding)]->form;
        const check::RowRecord* row = row_of(finding.row);
        m_json.member("field", form.fields[rule.field].id);
        m_json.member("register", form.id);
        m_json.member("row_id", row != nullptr ? std::optional(check::row_id(*row)) : std::nullopt);
        if (row != nullptr) {
            write_names(row->code, row->directie, row->keten);
        } else if (const check::Subject* subject = m_report.subject_of(finding)) {
            write_names(subject->code, subject->directie, subject->keten);
        } else {
            const std::string& directie = m_report.sheets[finding.sheet].directie;
            m_json.member("key", std::nullopt);
            m_json.member("directie", directie.empty() ? std::nullopt : std::optional(directie));
            m_json.member("keten", std::nullopt);
        }
    }

    void write_names(std::uint32_t code, std::uint32_t directie, std::uint32_t keten) {
        m_json.member("key", name_at(m_report, code));
        m_json.member("directie", name_at(m_report, directie));
        m_json.member("keten", name_at(m_report, keten));
    }

    void write_text(const check::Finding& finding, const rules::Rule& rule) {
        const messages::Lang lang = m_options.lang;
        m_json.member("audience", name_of(rule.audience));
        m_json.member("message", with_header(rule.what.in(lang), shown_header(m_report, finding, lang)));
        m_json.member("article", rule.article);
        m_json.member("value", name_at(m_report, m_options.show_values ? finding.value : check::k_none));
    }

    // The row that this one clashes with, if any.
    void write_related(const check::Finding& finding) {
        m_json.key("related");
        m_json.begin_array(JsonLayout::one_line);
        if (const check::RowRecord* other = row_of(finding.related())) {
            const check::SheetReport& sheet = m_report.sheets[other->sheet];
            m_json.begin_object(JsonLayout::one_line);
            m_json.member("file", m_report.files[sheet.file].path);
            m_json.member("sheet", sheet.name);
            m_json.member("row", other->row);
            m_json.member("row_id", check::row_id(*other));
            m_json.end();
        }
        m_json.end();
    }

    [[nodiscard]] const check::RowRecord* row_of(std::uint32_t number) const {
        return number == check::k_none ? nullptr : &m_report.rows[number];
    }

    JsonWriter& m_json;
    const check::Report& m_report;
    const RenderOptions& m_options;
    check::Fingerprints m_fingerprints;
};

}  // namespace

void write_json_findings(JsonWriter& json, const check::Report& report, const RenderOptions& options) {
    FindingsWriter writer(json, report, options);
    json.key("findings");
    json.begin_array(JsonLayout::lines);
    for (std::size_t index = 0; index < report.findings.size(); ++index) {
        writer.write(index);
    }
    json.end();
}

}  // namespace registertoets::report
