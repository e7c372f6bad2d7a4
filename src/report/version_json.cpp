// SPDX-License-Identifier: EUPL-1.2
#include "report/version_json.hpp"

#include "report/json_run.hpp"
#include "report/version_text.hpp"

namespace registertoets::report {
namespace {

constexpr int k_schema = 1;

}  // namespace

void begin_version_json(JsonWriter& json, std::string_view kind, const VersionsRun& run,
                        messages::Lang lang) {
    json.begin_object(JsonLayout::lines);
    json.member("schema", k_schema);
    json.member("kind", kind);
    write_json_tool(json);
    json.key("run");
    json.begin_object(JsonLayout::one_line);
    json.member("lang", lang == messages::Lang::nl ? "nl" : "en");
    write_json_project_file(json, run.project_file);
    write_json_texts(json, "arguments", run.arguments);
    json.member("status", run.status);
    json.end();
}

void write_version(JsonWriter& json, const versions::VersionInfo& version) {
    json.begin_object(JsonLayout::lines);
    json.member("path", version.path);
    json.member("sha256", version.sha256);
    json.member("date", version.date ? std::optional(util::iso(*version.date)) : std::nullopt);
    json.member("reference_date", util::iso(version.reference_date));
    json.member("from_report", version.from_report);
    json.member("tool_version", version.tool);
    write_json_rules(json, version.rules);
    json.key("files");
    json.begin_array(JsonLayout::lines);
    for (const versions::VersionFile& file : version.files) {
        json.begin_object(JsonLayout::one_line);
        json.member("path", file.path);
        json.member("sha256", file.sha256.empty() ? std::nullopt : std::optional(file.sha256));
        json.end();
    }
    json.end();
    write_json_texts(json, "unread", version.unread);
    json.end();
}

void write_counts(JsonWriter& json, const versions::Amounts& amounts) {
    json.member("rows", amounts.rows);
    json.member("complete", amounts.complete);
    json.member("complete_law", amounts.complete_law);
    json.member("required_fields", amounts.required);
    json.member("filled_fields", amounts.filled);
}

void write_amounts(JsonWriter& json, std::string_view key, const versions::Amounts* amounts) {
    json.key(key);
    if (amounts == nullptr) {
        json.value(std::nullopt);
        return;
    }
    json.begin_object(JsonLayout::one_line);
    write_counts(json, *amounts);
    json.member("percent_complete", complete_share(*amounts));
    json.member("percent_complete_law", law_share(*amounts));
    json.member("percent_filled", filled_share(*amounts));
    json.end();
}

}  // namespace registertoets::report
