// SPDX-License-Identifier: EUPL-1.2
#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/finding_table.hpp"
#include "report/pipeline.hpp"
#include "report/sarif.hpp"
#include "report/shown.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {
namespace {

using messages::Msg;
using messages::say;

constexpr std::size_t k_message_characters = 1000;
constexpr std::size_t k_name_characters = 200;
// GitHub tells alerts apart by this key alone, and writes it itself where it is not there.
constexpr std::string_view k_github_key = "primaryLocationLineHash";
constexpr std::size_t k_github_digits = 16;

class ResultsWriter {
  public:
    ResultsWriter(JsonWriter& json, const check::Report& report, const RenderOptions& options,
                  const SarifRules& rules)
        : m_json(json),
          m_report(report),
          m_options(options),
          m_rules(rules),
          m_table(report, options.lang, options.show_values) {
        for (const check::FileReport& file : report.files) {
            m_uris.push_back(sarif_uri(raw_pipeline_path(file.path, options.folder)));
        }
    }

    void write(std::uint32_t number) {
        const check::Finding& finding = m_report.findings[number];
        const rules::Rule& rule = m_report.rule_of(finding);
        const FindingTable::Row& texts = m_table.row(number);
        m_json.begin_object(JsonLayout::one_line);
        m_json.member("ruleId", rule.id);
        m_json.member("ruleIndex", m_rules.index_of(finding));
        m_json.member("level", sarif_level(rule.severity));
        m_json.member("kind", "fail");
        write_message(shortened(in_sentences(texts, finding, m_options, {.why = true, .value = true}),
                                k_message_characters));
        m_json.key("locations");
        m_json.begin_array(JsonLayout::one_line);
        write_location(spot_of(m_report, finding, m_options.folder));
        m_json.end();
        write_related(finding);
        write_identity(texts);
        write_status(finding, number);
        write_properties(texts);
        m_json.end();
    }

  private:
    void write_message(const std::string& text) {
        m_json.key("message");
        m_json.begin_object(JsonLayout::one_line);
        m_json.member("text", text);
        m_json.end();
    }

    // All four numbers of the region are asked for; the end is behind the last column.
    void write_physical(const Spot& spot) {
        m_json.key("physicalLocation");
        m_json.begin_object(JsonLayout::one_line);
        m_json.key("artifactLocation");
        m_json.begin_object(JsonLayout::one_line);
        m_json.member("uri", spot.file == check::k_none ? sarif_uri(spot.path) : m_uris[spot.file]);
        if (spot.file != check::k_none) {
            m_json.member("index", spot.file);
        }
        m_json.end();
        m_json.key("region");
        m_json.begin_object(JsonLayout::one_line);
        m_json.member("startLine", spot.line);
        m_json.member("startColumn", spot.column);
        m_json.member("endLine", spot.line);
        m_json.member("endColumn", spot.column + 1);
        m_json.end();
        m_json.end();
    }

    void write_location(const Spot& spot) {
        m_json.begin_object(JsonLayout::one_line);
        write_physical(spot);
        if (!spot.address.empty()) {
            m_json.key("logicalLocations");
            m_json.begin_array(JsonLayout::one_line);
            m_json.begin_object(JsonLayout::one_line);
            m_json.member("name", spot.cell.empty() ? spot.address : spot.cell);
            m_json.member("fullyQualifiedName", spot.address);
            m_json.member("kind", spot.cell.empty() ? "range" : "cell");
            m_json.end();
            m_json.end();
        }
        m_json.end();
    }

    // The row that this one clashes with, if any.
    void write_related(const check::Finding& finding) {
        if (finding.related() == check::k_none) {
            return;
        }
        const check::RowRecord& other = m_report.rows[finding.related()];
        check::Finding there;
        there.sheet = other.sheet;
        there.row = finding.related();
        const Spot spot = spot_of(m_report, there, m_options.folder);
        m_json.key("relatedLocations");
        m_json.begin_array(JsonLayout::one_line);
        m_json.begin_object(JsonLayout::one_line);
        m_json.member("id", 1);
        write_physical(spot);
        write_message(say(m_options.lang, Msg::pipeline_related, {{"place", spot.address}}));
        m_json.end();
        m_json.end();
    }

    void write_identity(const FindingTable::Row& texts) {
        const std::string& fingerprint = texts[static_cast<std::size_t>(FindingColumn::fingerprint)];
        m_json.key("partialFingerprints");
        m_json.begin_object(JsonLayout::one_line);
        m_json.member(k_github_key, fingerprint.substr(0, k_github_digits) + ":1");
        m_json.member("registertoets/v1", fingerprint);
        m_json.end();
    }

    void write_status(const check::Finding& finding, std::uint32_t number) {
        if (m_report.baseline && finding.status != check::FindingStatus::accepted) {
            m_json.member("baselineState",
                          finding.status == check::FindingStatus::baseline ? "unchanged" : "new");
        }
        if (finding.status == check::FindingStatus::accepted) {
            m_json.key("suppressions");
            m_json.begin_array(JsonLayout::one_line);
            m_json.begin_object(JsonLayout::one_line);
            m_json.member("kind", "external");
            m_json.member("status", "accepted");
            const check::ExceptionResult* const exception = m_report.exception_of(number);
            m_json.member("justification",
                          exception == nullptr
                              ? std::string(messages::text_of(Msg::pipeline_accepted, m_options.lang))
                              : shortened(safe(exception->reason), k_message_characters));
            m_json.end();
            m_json.end();
        }
    }

    void write_properties(const FindingTable::Row& texts) {
        struct Named {
            std::string_view key;
            FindingColumn column;
        };
        m_json.key("properties");
        m_json.begin_object(JsonLayout::one_line);
        for (const Named& named :
             {Named{"key", FindingColumn::code}, Named{"directie", FindingColumn::directie},
              Named{"keten", FindingColumn::keten}, Named{"value", FindingColumn::value}}) {
            const std::string& text = texts[static_cast<std::size_t>(named.column)];
            if (!text.empty()) {
                m_json.member(named.key, shortened(text, k_name_characters));
            }
        }
        m_json.end();
    }

    JsonWriter& m_json;
    const check::Report& m_report;
    const RenderOptions& m_options;
    const SarifRules& m_rules;
    FindingTable m_table;
    std::vector<std::string> m_uris;  // by file, with the true bytes of its name
};

}  // namespace

void write_sarif_results(JsonWriter& json, const check::Report& report, const RenderOptions& options,
                         const SarifRules& rules, std::span<const std::uint32_t> findings) {
    ResultsWriter writer(json, report, options, rules);
    json.key("results");
    json.begin_array(JsonLayout::lines);
    for (const std::uint32_t number : findings) {
        writer.write(number);
    }
    json.end();
}

}  // namespace registertoets::report
