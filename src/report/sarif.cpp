// SPDX-License-Identifier: EUPL-1.2
// The findings as SARIF 2.1.0, as GitHub takes it: one run with at most 25 000 results, worst first, each
// with a place in a file. An xlsx has no lines; the row stands for the line and the column for the column,
// and the run says so.
#include "report/sarif.hpp"

#include <algorithm>
#include <array>

#include "check/exit_status.hpp"
#include "messages/catalogue.hpp"
#include "report/finding_table.hpp"
#include "report/json_run.hpp"
#include "report/pipeline.hpp"
#include "util/version.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;

constexpr std::string_view k_schema = "https://json.schemastore.org/sarif-2.1.0.json";
constexpr std::size_t k_most_results = 25'000;  // GitHub refuses a file with more

void write_uri(JsonWriter& json, std::string_view key, const std::string& path) {
    json.key(key);
    json.begin_object(JsonLayout::one_line);
    json.member("uri", sarif_uri(path));
    json.end();
}

void write_driver(JsonWriter& json, const SarifRules& rules, Lang lang) {
    json.key("tool");
    json.begin_object(JsonLayout::lines);
    json.key("driver");
    json.begin_object(JsonLayout::lines);
    json.member("name", "registertoets");
    json.member("semanticVersion", util::version());
    json.member("language", lang == Lang::nl ? "nl-NL" : "en-GB");
    rules.write(json, lang);
    json.end();
    json.end();
}

// The true bytes of its name, where it is one of the inputs.
std::string uri_of(const check::Report& report, const Obstacle& what, const RenderOptions& options) {
    return what.file == check::k_none ? what.path
                                      : raw_pipeline_path(report.files[what.file].path, options.folder);
}

void write_notification(JsonWriter& json, std::string_view level, const Obstacle& what,
                        const std::string& path) {
    json.begin_object(JsonLayout::one_line);
    json.member("level", level);
    json.key("message");
    json.begin_object(JsonLayout::one_line);
    json.member("text", what.text);
    json.end();
    if (!path.empty()) {
        json.key("locations");
        json.begin_array(JsonLayout::one_line);
        json.begin_object(JsonLayout::one_line);
        json.key("physicalLocation");
        json.begin_object(JsonLayout::one_line);
        write_uri(json, "artifactLocation", path);
        json.end();
        json.end();
        json.end();
    }
    json.end();
}

void write_invocation(JsonWriter& json, const check::Report& report, const RenderOptions& options,
                      std::size_t left_out) {
    json.key("invocations");
    json.begin_array(JsonLayout::lines);
    json.begin_object(JsonLayout::lines);
    json.member("executionSuccessful", report.status < check::k_status_unchecked);
    json.member("exitCode", report.status);
    json.key("toolExecutionNotifications");
    json.begin_array(JsonLayout::lines);
    for (const Obstacle& unread : unread_files(report, options)) {
        write_notification(json, "error", unread, uri_of(report, unread, options));
    }
    for (const Obstacle& gate : failed_gates(report, options.lang)) {
        write_notification(json, "error", gate, "");
    }
    for (const Obstacle& warning : warnings(report, options)) {
        write_notification(json, "warning", warning, uri_of(report, warning, options));
    }
    if (left_out > 0) {
        write_notification(json, "warning",
                           {"", left_out_text(left_out, k_most_results, options.lang), check::k_none}, "");
    }
    json.end();
    json.end();
    json.end();
}

void write_artifacts(JsonWriter& json, const check::Report& report, const RenderOptions& options) {
    json.key("artifacts");
    json.begin_array(JsonLayout::lines);
    for (const check::FileReport& file : report.files) {
        json.begin_object(JsonLayout::one_line);
        write_uri(json, "location", raw_pipeline_path(file.path, options.folder));
        if (!file.sha256.empty()) {
            json.key("hashes");
            json.begin_object(JsonLayout::one_line);
            json.member("sha-256", file.sha256);
            json.end();
        }
        json.end();
    }
    json.end();
}

void write_properties(JsonWriter& json, const check::Report& report, const RenderOptions& options,
                      std::size_t left_out) {
    json.key("properties");
    json.begin_object(JsonLayout::one_line);
    json.member("regionConvention", report.lines.empty() ? "line=row,column=column"
                                                         : "line=line of the csv or row,column=column");
    json.member("referenceDate", util::iso(report.run.reference_date));
    json.member("verdict", verdict_line(report, options.lang));
    json.member("resultsLeftOut", left_out);
    if (report.run.project_file) {
        write_json_project_file(json, report.run.project_file);
    }
    json.end();
}

}  // namespace

std::string_view sarif_level(rules::Severity severity) {
    static constexpr std::array<std::string_view, rules::k_severities> k_levels{"error", "warning", "note"};
    return k_levels[static_cast<std::size_t>(severity)];
}

std::string sarif_uri(std::string_view path) {
    static constexpr std::string_view k_digits = "0123456789ABCDEF";
    std::string uri;
    for (const char byte : path) {
        const auto number = static_cast<unsigned char>(byte);
        const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                           (byte >= '0' && byte <= '9') ||
                           std::string_view("-._~/").find(byte) != std::string_view::npos;
        if (plain) {
            uri += byte;
        } else {
            uri += '%';
            uri += k_digits[number >> 4U];
            uri += k_digits[number & 0xFU];
        }
    }
    return uri;
}

void write_sarif(const check::Report& report, const RenderOptions& options, const Sink& sink) {
    const SarifRules rules(report);
    const std::vector<std::uint32_t> findings = worst_first(report);
    const auto shown = std::span(findings).first(std::min(findings.size(), k_most_results));
    const std::size_t left_out = findings.size() - shown.size();
    JsonWriter json(sink);
    json.begin_object(JsonLayout::lines);
    json.member("$schema", k_schema);
    json.member("version", "2.1.0");
    json.key("runs");
    json.begin_array(JsonLayout::lines);
    json.begin_object(JsonLayout::lines);
    write_driver(json, rules, options.lang);
    write_invocation(json, report, options, left_out);
    write_artifacts(json, report, options);
    json.member("columnKind", "utf16CodeUnits");
    write_properties(json, report, options, left_out);
    write_sarif_results(json, report, options, rules, shown);
    json.end();
    json.end();
    json.end();
}

}  // namespace registertoets::report
