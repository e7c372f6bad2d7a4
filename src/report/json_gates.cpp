// SPDX-License-Identifier: EUPL-1.2
#include "report/json_parts.hpp"

namespace registertoets::report {
namespace {

void write_baseline(JsonWriter& json, const std::optional<check::BaselineResult>& baseline) {
    json.key("baseline");
    if (!baseline) {
        json.value(std::nullopt);
        return;
    }
    json.begin_object(JsonLayout::one_line);
    json.member("path", baseline->path);
    json.member("findings", baseline->findings);
    json.member("known", baseline->known);
    json.member("gone", baseline->gone);
    json.end();
}

void write_no_worse_than(JsonWriter& json, const std::optional<check::NoWorseThan>& earlier) {
    json.key("no_worse_than");
    if (!earlier) {
        json.value(std::nullopt);
        return;
    }
    json.begin_object(JsonLayout::one_line);
    json.member("path", earlier->path);
    json.member("same_rules", earlier->same_rules);
    json.end();
}

void write_exception(JsonWriter& json, const check::ExceptionResult& entry) {
    json.begin_object(JsonLayout::one_line);
    json.member("line", entry.line);
    json.member("accepts", entry.accepts);
    json.member("reason", entry.reason);
    json.member("owner", entry.owner);
    json.member("until", util::iso(entry.until));
    json.member("state", name_of(entry.state));
    json.member("findings", entry.findings);
    json.end();
}

void write_exceptions(JsonWriter& json, const std::optional<check::ExceptionsResult>& exceptions) {
    json.key("exceptions");
    if (!exceptions) {
        json.value(std::nullopt);
        return;
    }
    json.begin_object(JsonLayout::lines);
    json.member("path", exceptions->path);
    json.member("sha256", exceptions->sha256);
    json.member("accepted", exceptions->accepted);
    json.key("entries");
    json.begin_array(JsonLayout::lines);
    for (const check::ExceptionResult& entry : exceptions->entries) {
        write_exception(json, entry);
    }
    json.end();
    json.end();
}

void write_result(JsonWriter& json, const check::Report& report, const check::GateResult& gate) {
    json.begin_object(JsonLayout::one_line);
    json.member("option", name_of(gate.kind));
    json.member("register", report.rules->registers[gate.reg]->form.id);
    json.member("directie", gate.directie);
    json.member("rows", gate.rows);
    json.member("complete", gate.complete);
    json.member("percent_complete", Share{gate.complete, gate.rows});
    json.member("required", gate.required.empty() ? std::nullopt : std::optional(gate.required));
    json.key("earlier");
    if (gate.earlier) {
        json.begin_object(JsonLayout::one_line);
        json.member("rows", gate.earlier->rows);
        json.member("complete", gate.earlier->complete);
        json.member("percent_complete", Share{gate.earlier->complete, gate.earlier->rows});
        json.end();
    } else {
        json.value(std::nullopt);
    }
    json.member("met", gate.met);
    json.member("rows_short", gate.rows_short);
    json.end();
}

}  // namespace

void write_json_gates(JsonWriter& json, const check::Report& report) {
    json.key("gates");
    json.begin_object(JsonLayout::lines);
    write_baseline(json, report.baseline);
    write_exceptions(json, report.exceptions);
    write_no_worse_than(json, report.no_worse_than);
    json.key("results");
    json.begin_array(JsonLayout::lines);
    for (const check::GateResult& gate : report.gates) {
        write_result(json, report, gate);
    }
    json.end();
    json.end();
}

}  // namespace registertoets::report
