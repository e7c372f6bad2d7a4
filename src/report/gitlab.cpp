// SPDX-License-Identifier: EUPL-1.2
// The findings as GitLab's Code Quality report: a JSON array, worst first. GitLab shows the description, the
// severity and the line, takes two entries with one fingerprint for the same, and passes over other keys.
#include <algorithm>
#include <array>

#include "messages/catalogue.hpp"
#include "report/finding_table.hpp"
#include "report/format.hpp"
#include "report/json_writer.hpp"
#include "report/pipeline.hpp"
#include "util/sha256.hpp"

namespace registertoets::report {
namespace {

// Some 50 MB; an instance takes 100 MB of report unless it is set to less.
constexpr std::size_t k_most_findings = 100'000;
constexpr std::size_t k_description_characters = 1000;

struct Entry {
    std::string description;
    std::string_view check_name;
    std::string fingerprint;
    std::string_view severity;
    std::string path;
    std::uint32_t line = 1;
};

void write_entry(JsonWriter& json, const Entry& entry) {
    json.begin_object(JsonLayout::one_line);
    json.member("description", shortened(entry.description, k_description_characters));
    json.member("check_name", entry.check_name);
    json.member("fingerprint", entry.fingerprint);
    json.member("severity", entry.severity);
    json.member("engine_name", "registertoets");
    json.key("location");
    json.begin_object(JsonLayout::one_line);
    json.member("path", entry.path);
    json.key("lines");
    json.begin_object(JsonLayout::one_line);
    json.member("begin", entry.line);
    json.end();
    json.end();
    json.end();
}

// What is no finding has no fingerprint of its own.
std::string mark_of(std::string_view what, const std::string& which) {
    return util::sha256_hex(std::string(what) + '\x1F' + which).substr(0, 32);
}

Entry entry_of(const check::Report& report, const check::Finding& finding, const FindingTable::Row& texts,
               const RenderOptions& options) {
    static constexpr std::array<std::string_view, rules::k_severities> k_severities_there{"critical", "minor",
                                                                                          "info"};
    const rules::Rule& rule = report.rule_of(finding);
    const Spot spot = spot_of(report, finding, options.folder);
    const std::string& key = texts[static_cast<std::size_t>(FindingColumn::code)];
    const std::string place = spot.address + (key.empty() || spot.address.empty() ? "" : " ") +
                              (key.empty() ? "" : "(" + shortened(key, 100) + ")");
    return {(place.empty() ? "" : place + ": ") + in_sentences(texts, finding, options, {.value = true}),
            rule.id,
            texts[static_cast<std::size_t>(FindingColumn::fingerprint)],
            k_severities_there[static_cast<std::size_t>(rule.severity)],
            spot.path,
            spot.line};
}

}  // namespace

void write_gitlab(const check::Report& report, const RenderOptions& options, const Sink& sink) {
    JsonWriter json(sink);
    json.begin_array(JsonLayout::lines);
    for (const Obstacle& unread : unread_files(report, options)) {
        write_entry(json, {unread.text, "registertoets.unread", mark_of("unread", unread.path), "blocker",
                           unread.path});
    }
    FindingTable table(report, options.lang, options.show_values);
    const std::vector<std::uint32_t> findings = worst_first(report);
    const std::size_t shown = std::min(findings.size(), k_most_findings);
    for (std::size_t index = 0; index < shown; ++index) {
        write_entry(json,
                    entry_of(report, report.findings[findings[index]], table.row(findings[index]), options));
    }
    if (shown < findings.size()) {
        write_entry(json, {left_out_text(findings.size() - shown, shown, options.lang),
                           "registertoets.left-out", mark_of("left-out", ""), "info",
                           pipeline_path(report.files.front().path, options.folder)});
    }
    json.end();
}

}  // namespace registertoets::report
