// SPDX-License-Identifier: EUPL-1.2
// The JSON report (schema/report.schema.json): keys, their order and meaning are a contract.
#include "report/json_parts.hpp"
#include "report/json_run.hpp"

namespace registertoets::report {
namespace {

constexpr int k_schema = 1;

void write_reference(JsonWriter& json, const std::optional<check::ReferenceInfo>& reference,
                     messages::Lang lang) {
    json.key("expected");
    if (!reference) {
        json.value(std::nullopt);
        return;
    }
    json.begin_object(JsonLayout::one_line);
    json.member("path", reference->path);
    json.member("sha256", reference->sha256);
    json.member("sheet", reference->sheet);
    json.member("processes", reference->processes);
    json.key("notices");
    json.begin_array(JsonLayout::one_line);
    for (const messages::Sentence& notice : reference->notices) {
        json.value(notice.in(lang));
    }
    json.end();
    json.end();
}

void write_run(JsonWriter& json, const check::Report& report, messages::Lang lang) {
    json.key("run");
    json.begin_object(JsonLayout::one_line);
    json.member("reference_date", util::iso(report.run.reference_date));
    json.member("lang", lang == messages::Lang::nl ? "nl" : "en");
    json.member("group_by", report.run.group_by);
    write_json_rules(json, report.rules->files);
    write_json_project_file(json, report.run.project_file);
    write_reference(json, report.run.reference, lang);
    write_json_texts(json, "arguments", report.run.arguments);
    json.member("status", report.status);
    json.end();
}

}  // namespace

void write_json(const check::Report& report, const RenderOptions& options, const Sink& sink) {
    JsonWriter json(sink);
    json.begin_object(JsonLayout::lines);
    json.member("schema", k_schema);
    write_json_tool(json);
    write_run(json, report, options.lang);
    write_json_files(json, report, options.lang);
    write_json_registers(json, report, options.lang);
    write_json_rows(json, report);
    write_json_findings(json, report, options);
    write_json_gates(json, report);
    json.end();
}

}  // namespace registertoets::report
