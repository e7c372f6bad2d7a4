// SPDX-License-Identifier: EUPL-1.2
#include "report/json_run.hpp"

#include "util/version.hpp"

namespace registertoets::report {

void write_json_tool(JsonWriter& json) {
    json.key("tool");
    json.begin_object(JsonLayout::one_line);
    json.member("name", "registertoets");
    json.member("version", util::version());
    json.end();
}

void write_json_rules(JsonWriter& json, const std::vector<rules::RuleFile>& rules) {
    json.key("rules");
    json.begin_array(JsonLayout::one_line);
    for (const rules::RuleFile& file : rules) {
        json.begin_object(JsonLayout::one_line);
        json.member("id", file.id);
        json.member("version", file.version);
        json.member("sha256", file.sha256);
        json.end();
    }
    json.end();
}

void write_json_project_file(JsonWriter& json, const std::optional<check::ProjectFile>& file) {
    json.key("config");
    if (!file) {
        json.value(std::nullopt);
        return;
    }
    json.begin_object(JsonLayout::one_line);
    json.member("path", file->path);
    json.member("sha256", file->sha256);
    json.end();
}

void write_json_texts(JsonWriter& json, std::string_view key, const std::vector<std::string>& texts) {
    json.key(key);
    json.begin_array(JsonLayout::one_line);
    for (const std::string& text : texts) {
        json.value(text);
    }
    json.end();
}

}  // namespace registertoets::report
