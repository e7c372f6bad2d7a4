// SPDX-License-Identifier: EUPL-1.2
// The findings as JUnit XML, as GitLab, Jenkins and Azure Pipelines read it: a suite for each directie, a
// case for each rule, each finding a line of its content. A case fails when a finding in it makes the run
// fall short; other findings stand in a case that passes.
#include <algorithm>
#include <set>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/finding_table.hpp"
#include "report/format.hpp"
#include "report/junit_parts.hpp"
#include "report/junit_plan.hpp"
#include "report/pipeline.hpp"
#include "report/rule_text.hpp"
#include "report/text_parts.hpp"

namespace registertoets::report {
namespace {

using messages::Lang;
using messages::Msg;
using messages::say;

constexpr std::size_t k_key_characters = 60;
constexpr std::size_t k_path_characters = 100;
constexpr std::size_t k_text_characters = 1000;
// Where lines are longer than anybody writes them: GitLab refuses a file over 30 MB.
constexpr std::size_t k_full = 24'000'000;

class SuitesWriter {
  public:
    SuitesWriter(XmlWriter& xml, const check::Report& report, const RenderOptions& options)
        : m_xml(xml),
          m_report(report),
          m_options(options),
          m_table(report, options.lang, options.show_values) {}

    /// How many findings got no line.
    [[nodiscard]] std::size_t left_out() const { return m_left_out; }

    void write(const std::string& name, const JunitSuite& suite) {
        JunitCounts counts{.tests = suite.size()};
        for (const auto& [rule, findings] : suite) {
            counts.failures += junit_fails(m_report, findings) ? 1U : 0U;
            counts.skipped += findings.empty() && junit_why_skipped(m_report, rule) ? 1U : 0U;
        }
        open_suite(m_xml, name, counts);
        for (const auto& [rule, findings] : suite) {
            write_case(name, rule, findings);
        }
        m_xml.close();
    }

  private:
    void write_case(const std::string& suite, const JunitRule& which,
                    const std::vector<std::uint32_t>& findings) {
        const rules::RegisterRules& reg = *m_report.rules->registers[which.first];
        const rules::Rule& rule = reg.rules[which.second];
        const RuleText text(rule, reg.form.fields[rule.field].header.in(m_options.lang), m_options.lang,
                            false);
        const std::string name = rule.id + ": " + shortened(text.what(), k_text_characters);
        const std::string group = reg.form.id + "." + suite;
        if (findings.empty()) {
            write_met({{"classname", group}, {"name", name}, {"time", "0"}},
                      junit_why_skipped(m_report, which));
            return;
        }
        const Spot first = spot_of(m_report, m_report.findings[findings.front()], m_options.folder);
        m_xml.open("testcase", {{"classname", group}, {"name", name}, {"file", first.path}, {"time", "0"}});
        m_xml.open("properties");
        m_xml.empty("property", {{"name", "severity"}, {"value", std::string(name_of(rule.severity))}});
        m_xml.close();
        if (junit_fails(m_report, findings)) {
            const FindingTable::Row& texts = m_table.row(findings.front());
            m_xml.open("failure",
                       {{"message", shortened(said(texts, FindingColumn::what), k_text_characters) + " (" +
                                        std::to_string(count_open(findings)) + ")"},
                        {"type", std::string(name_of(rule.severity))}});
        } else {
            m_xml.open("system-out");
        }
        write_findings(findings);
        m_xml.close();
        m_xml.close();
    }

    void write_met(std::initializer_list<XmlWriter::Attribute> attributes,
                   const std::optional<Msg>& why_skipped) {
        if (!why_skipped) {
            m_xml.empty("testcase", attributes);
            return;
        }
        m_xml.open("testcase", attributes);
        m_xml.empty("skipped", {{"message", say(m_options.lang, *why_skipped)}});
        m_xml.close();
    }

    // Those that count: known and accepted ones are listed, but make no test fail.
    [[nodiscard]] std::ptrdiff_t count_open(const std::vector<std::uint32_t>& findings) const {
        return std::count_if(findings.begin(), findings.end(), [this](std::uint32_t number) {
            return m_report.findings[number].status == check::FindingStatus::open;
        });
    }

    void write_findings(const std::vector<std::uint32_t>& findings) {
        const FindingTable::Row& texts = m_table.row(findings.front());
        const std::string why = said(texts, FindingColumn::why);
        const std::string article = said(texts, FindingColumn::article);
        m_xml.text(shortened(as_sentences({said(texts, FindingColumn::what), why,
                                           article.empty() ? "" : "(" + article + ")",
                                           said(texts, FindingColumn::how)}),
                             k_text_characters) +
                   "\n");
        std::size_t written = 0;
        for (const std::uint32_t number : findings) {
            if (m_xml.bytes() > k_full) {
                break;
            }
            write_line(number);
            ++written;
        }
        m_left_out += findings.size() - written;
    }

    // 'Sheet'!C14 [fingerprint] what else tells it apart.
    void write_line(std::uint32_t number) {
        const check::Finding& finding = m_report.findings[number];
        const FindingTable::Row& texts = m_table.row(number);
        const Spot spot = spot_of(m_report, finding, m_options.folder);
        std::string line = spot.address + (spot.address.empty() ? "[" : " [") +
                           said(texts, FindingColumn::fingerprint) + "]";
        add(line, shortened(said(texts, FindingColumn::code), k_key_characters));
        add(line, m_report.files.size() > 1 ? shortened(spot.path, k_path_characters) : "");
        add(line, finding.status == check::FindingStatus::open
                      ? ""
                      : say(m_options.lang, Msg::pipeline_counts,
                            {{"counts", said(texts, FindingColumn::counts)}}));
        add(line, shortened(said(texts, FindingColumn::value), k_key_characters));
        m_xml.text(line + "\n");
    }

    static void add(std::string& line, const std::string& part) { line += part.empty() ? "" : " · " + part; }

    static const std::string& said(const FindingTable::Row& texts, FindingColumn column) {
        return texts[static_cast<std::size_t>(column)];
    }

    XmlWriter& m_xml;
    const check::Report& m_report;
    const RenderOptions& m_options;
    FindingTable m_table;
    std::size_t m_left_out = 0;
};

}  // namespace

void open_suite(XmlWriter& xml, const std::string& name, const JunitCounts& counts) {
    xml.open("testsuite", {{"name", name},
                           {"tests", std::to_string(counts.tests)},
                           {"failures", std::to_string(counts.failures)},
                           {"errors", std::to_string(counts.errors)},
                           {"skipped", std::to_string(counts.skipped)},
                           {"time", "0"}});
}

void write_junit(const check::Report& report, const RenderOptions& options, const Sink& sink) {
    const JunitPlan plan = junit_plan(report, options.lang);
    JunitCounts all = junit_run_counts(report);
    for (const auto& [name, suite] : plan.suites) {
        all.tests += suite.size();
        for (const auto& [rule, findings] : suite) {
            all.failures += junit_fails(report, findings) ? 1U : 0U;
            all.skipped += findings.empty() && junit_why_skipped(report, rule) ? 1U : 0U;
        }
    }
    XmlWriter xml(sink);
    xml.open("testsuites", {{"name", "registertoets"},
                            {"tests", std::to_string(all.tests)},
                            {"failures", std::to_string(all.failures)},
                            {"errors", std::to_string(all.errors)},
                            {"skipped", std::to_string(all.skipped)},
                            {"time", "0"}});
    SuitesWriter suites(xml, report, options);
    for (const auto& [name, suite] : plan.suites) {
        suites.write(name, suite);
    }
    write_junit_run(xml, report, options, plan.left_out + suites.left_out());
    xml.close();
}

}  // namespace registertoets::report
