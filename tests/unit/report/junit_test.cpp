// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "messages/catalogue.hpp"
#include "support/report_builder.hpp"

using namespace registertoets;

namespace {

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

check::Report short_and_empty() {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad");
    builder.row(3, "FG-1", "Noord & <b>")
        .finding("trial.purpose.empty", 2)
        .finding("trial.purpose.too-short", 2);
    return builder.build();
}

}  // namespace

TEST_CASE("JUnit has a suite for a directie, in it a case for a rule, with each finding a line") {
    const std::string xml = tests::rendered("junit", short_and_empty());
    CHECK(xml.starts_with(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"registertoets\" tests=\""));
    CHECK(holds(xml, "<testsuite name=\"Noord &amp; &lt;b&gt;\" tests=\""));
    CHECK(holds(
        xml,
        "classname=\"trial.Noord &amp; &lt;b&gt;\" name=\"trial.purpose.empty: &quot;Doel&quot; is leeg\" "
        "file=\"a.xlsx\" time=\"0\""));
    CHECK(holds(
        xml, "<failure message=\"&quot;Doel&quot; is leeg (1)\" type=\"error\">&quot;Doel&quot; is leeg. "));
    CHECK(holds(xml, "\nBlad!B3 ["));
    CHECK(holds(xml, "] · FG-1\n</failure>"));
}

TEST_CASE("what does not make the run fall short stands in a case that passes") {
    check::Report report = short_and_empty();
    CHECK(holds(tests::rendered("junit", report), "failures=\"1\" errors=\"0\" skipped=\"0\""));
    CHECK(holds(tests::rendered("junit", report), "<system-out>&quot;Doel&quot; is kort. "));
    report.fail_on = rules::Severity::warning;
    CHECK(holds(tests::rendered("junit", report), "failures=\"2\""));
    report.fail_on = std::nullopt;
    CHECK(holds(tests::rendered("junit", report), "failures=\"0\""));
}

TEST_CASE("a failure counts the findings that make it one, and lists what is known beside them") {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad");
    builder.row(3, "FG-1", "Noord").finding("trial.purpose.empty", 2);
    builder.row(4, "FG-2", "Noord").finding("trial.purpose.empty", 2);
    check::Report report = builder.build();
    report.findings[0].status = check::FindingStatus::baseline;
    const std::string xml = tests::rendered("junit", report);
    CHECK(holds(xml, "<failure message=\"&quot;Doel&quot; is leeg (1)\" type=\"error\">"));
    CHECK(holds(xml, "\nBlad!B3 ["));
}

TEST_CASE("JUnit without findings has cases that pass") {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad").row(3, "FG-1", "Noord");
    const std::string xml = tests::rendered("junit", builder.build(), {.lang = messages::Lang::en});
    CHECK(holds(xml, "name=\"trial.purpose.empty: &quot;Purpose&quot; is empty\" time=\"0\"/>"));
    CHECK(holds(xml, "name=\"File a.xlsx was checked\" time=\"0\"/>"));
    CHECK_FALSE(holds(xml, "<failure"));
}

TEST_CASE("JUnit has room for so many cases, and says how many findings are left out") {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad");
    check::Report report = builder.row(3, "FG-1", "Noord").finding("trial.purpose.too-short", 2).build();
    const check::Finding finding = report.findings.front();
    for (std::uint32_t number = 0; number < 10'004; ++number) {
        report.names.push_back("Directie " + std::to_string(number));
        report.rows.push_back(report.rows.front());
        report.rows.back().directie = static_cast<std::uint32_t>(report.names.size() - 1);
        report.findings.push_back(finding);
        report.findings.back().row = static_cast<std::uint32_t>(report.rows.size() - 1);
    }
    const std::string xml = tests::rendered("junit", report, {.lang = messages::Lang::en});
    CHECK(holds(xml, "5 findings are not in this report"));
}

TEST_CASE("a rule that speaks of no row, or whose column is missing, is skipped and says why") {
    tests::ReportBuilder builder;
    check::Report report = builder.sheet("a.xlsx", "Blad").row(3, "FG-1", "Noord").build();
    const auto& rules = report.rules->registers[report.registers[0].reg]->rules;
    report.registers[0].outcomes.assign(rules.size(), {});
    const auto set = [&](const std::string& id, rules::Outcome outcome) {
        for (std::size_t number = 0; number < rules.size(); ++number) {
            if (rules[number].id == id) {
                report.registers[0].outcomes[number][static_cast<std::size_t>(outcome)] = 1;
            }
        }
    };
    set("trial.purpose.empty", rules::Outcome::not_applicable);
    set("trial.purpose.too-short", rules::Outcome::not_testable);
    set("trial.term.empty", rules::Outcome::met);
    const std::string xml = tests::rendered("junit", report, {.lang = messages::Lang::en});
    CHECK(holds(xml, "failures=\"0\" errors=\"0\" skipped=\"2\""));
    CHECK(holds(
        xml, "is empty\" time=\"0\">\n      <skipped message=\"This applies to no processing activity.\"/>"));
    CHECK(holds(xml, "<skipped message=\"Cannot be judged: the column is missing.\"/>"));
}

TEST_CASE("what was noticed while reading stands below the verdict") {
    tests::ReportBuilder builder;
    check::Report report = builder.sheet("a.csv", "Blad").row(3, "FG-1", "Noord").build();
    report.files[0].notices = {
        {messages::Sentence(messages::Msg::notice_nul, {{"cell", "B3"}, {"count", 1}}), "Blad", "B3"}};
    CHECK(holds(tests::rendered("junit", report), "\na.csv: Blad B3: 1 cel bevat nultekens"));
}
