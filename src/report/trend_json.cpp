// SPDX-License-Identifier: EUPL-1.2
// `trend` for programs (schema/trend.schema.json).
#include "report/json_run.hpp"
#include "report/version_json.hpp"

namespace registertoets::report {
namespace {

using versions::Amounts;

// What a version has, and how much more or less that is than the version before it had.
void write_point(JsonWriter& json, const versions::TrendLine& line, std::size_t version) {
    const auto& now = line.versions[version];
    json.begin_object(JsonLayout::one_line);
    write_amounts(json, "amounts", now ? &*now : nullptr);
    json.key("change");
    if (version == 0 || !now || !line.versions[version - 1]) {
        json.value(std::nullopt);
    } else {
        json.begin_object(JsonLayout::one_line);
        write_counts(json, *now - *line.versions[version - 1]);
        json.end();
    }
    json.end();
}

void write_line(JsonWriter& json, const versions::TrendLine& line) {
    json.key("versions");
    json.begin_array(JsonLayout::lines);
    for (std::size_t version = 0; version < line.versions.size(); ++version) {
        write_point(json, line, version);
    }
    json.end();
}

void write_register(JsonWriter& json, const TrendReport& report, const versions::TrendRegister& reg,
                    messages::Lang lang) {
    json.begin_object(JsonLayout::lines);
    json.member("register", report.words.at(reg.reg).id);
    json.member("title", report.words.at(reg.reg).title.in(lang));
    write_line(json, reg.total);
    json.key("directies");
    json.begin_array(JsonLayout::lines);
    for (const versions::TrendLine& line : reg.directies) {
        json.begin_object(JsonLayout::lines);
        json.member("name", line.directie == versions::k_none
                                ? std::nullopt
                                : std::optional(report.words.name(line.directie)));
        write_line(json, line);
        json.end();
    }
    json.end();
    json.end();
}

}  // namespace

void write_trend_json(const TrendReport& report, const RenderOptions& options, const Sink& sink) {
    JsonWriter json(sink);
    begin_version_json(json, "trend", report.run, options.lang);
    json.key("versions");
    json.begin_array(JsonLayout::lines);
    for (const versions::VersionInfo& version : report.trend.versions) {
        write_version(json, version);
    }
    json.end();
    json.member("same_rules", report.trend.same_rules);
    json.member("same_tool", report.trend.same_tool);
    write_json_texts(json, "notices", report.run.notices);
    json.key("registers");
    json.begin_array(JsonLayout::lines);
    for (const versions::TrendRegister& reg : report.trend.registers) {
        write_register(json, report, reg, options.lang);
    }
    json.end();
    json.end();
}

}  // namespace registertoets::report
