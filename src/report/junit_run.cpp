// SPDX-License-Identifier: EUPL-1.2
#include <set>

#include "messages/catalogue.hpp"
#include "messages/sentence.hpp"
#include "report/junit_parts.hpp"
#include "report/junit_plan.hpp"
#include "report/pipeline.hpp"
#include "report/text_parts.hpp"
#include "util/version.hpp"

namespace registertoets::report {
namespace {

using messages::Msg;
using messages::say;

constexpr std::string_view k_suite = "registertoets";

class RunWriter {
  public:
    RunWriter(XmlWriter& xml, const check::Report& report, const RenderOptions& options)
        : m_xml(xml), m_report(report), m_options(options) {}

    void write_properties() {
        m_xml.open("properties");
        property("registertoets", std::string(util::version()));
        property("reference-date", util::iso(m_report.run.reference_date));
        for (const rules::RuleFile& file : m_report.rules->files) {
            property("rules " + file.id, file.version + " " + file.sha256);
        }
        if (const auto& project = m_report.run.project_file) {
            property("project-file", pipeline_path(project->path, m_options.folder) + " " + project->sha256);
        }
        for (const check::RegisterReport& counts : m_report.registers) {
            property("complete " + m_report.rules->registers[counts.reg]->form.id,
                     std::to_string(counts.tally.complete) + "/" + std::to_string(counts.tally.rows));
        }
        m_xml.close();
    }

    void write_file(const check::FileReport& file) {
        const std::string path = pipeline_path(file.path, m_options.folder);
        const std::string name = unique(say(m_options.lang, Msg::junit_file, {{"file", path}}));
        if (!file.error && !file.skipped) {
            m_xml.empty("testcase", {{"classname", std::string(k_suite)}, {"name", name}, {"time", "0"}});
            return;
        }
        const std::string said =
            safe(file.error ? file.error->sentence().in(m_options.lang) : file.skipped->in(m_options.lang));
        m_xml.open("testcase", {{"classname", std::string(k_suite)}, {"name", name}, {"time", "0"}});
        if (file.error) {
            m_xml.open("error", {{"message", said}, {"type", "unread"}});
            m_xml.text(said);
            m_xml.close();
        } else {
            m_xml.empty("skipped", {{"message", said}});
        }
        m_xml.close();
    }

    void write_gate(const check::GateResult& gate) {
        const std::string name =
            unique(std::string(name_of(gate.kind)) + ": " + gate_subject(m_report, gate, m_options.lang));
        const std::string said = gate_sentence(m_report, gate, m_options.lang);
        m_xml.open("testcase", {{"classname", std::string(k_suite)}, {"name", name}, {"time", "0"}});
        if (gate.met) {
            m_xml.open("system-out");
        } else {
            m_xml.open("failure", {{"message", said}, {"type", std::string(name_of(gate.kind))}});
        }
        m_xml.text(said);
        m_xml.close();
        m_xml.close();
    }

  private:
    void property(const std::string& name, const std::string& value) {
        m_xml.empty("property", {{"name", name}, {"value", value}});
    }

    // Consumers keep one of several cases with one name.
    std::string unique(const std::string& name) {
        std::string tried = name;
        for (int number = 2; !m_names.insert(tried).second; ++number) {
            tried = name + " (" + std::to_string(number) + ")";
        }
        return tried;
    }

    XmlWriter& m_xml;
    const check::Report& m_report;
    const RenderOptions& m_options;
    std::set<std::string> m_names;
};

}  // namespace

JunitCounts junit_run_counts(const check::Report& report) {
    JunitCounts counts{.tests = report.files.size() + report.gates.size()};
    for (const check::FileReport& file : report.files) {
        counts.errors += file.error ? 1U : 0U;
        counts.skipped += !file.error && file.skipped ? 1U : 0U;
    }
    for (const check::GateResult& gate : report.gates) {
        counts.failures += gate.met ? 0U : 1U;
    }
    return counts;
}

void write_junit_run(XmlWriter& xml, const check::Report& report, const RenderOptions& options,
                     std::size_t left_out) {
    RunWriter run(xml, report, options);
    open_suite(xml, std::string(k_suite), junit_run_counts(report));
    run.write_properties();
    for (const check::FileReport& file : report.files) {
        run.write_file(file);
    }
    for (const check::GateResult& gate : report.gates) {
        run.write_gate(gate);
    }
    xml.open("system-out");
    xml.text(verdict_line(report, options.lang) + "\n" +
             (left_out == 0 ? "" : left_out_text(left_out, k_junit_most_findings, options.lang) + "\n"));
    for (const Obstacle& warning : warnings(report, options)) {
        xml.text((warning.path.empty() ? "" : warning.path + ": ") + warning.text + "\n");
    }
    xml.close();
    xml.close();
}

}  // namespace registertoets::report
