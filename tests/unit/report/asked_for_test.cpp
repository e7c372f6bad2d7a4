// SPDX-License-Identifier: EUPL-1.2
// That whatever makes the run fall short is said where the verdict is.
#include <doctest/doctest.h>

#include "support/report_builder.hpp"

using namespace registertoets;

namespace {

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

// A row with a warning, complete all the same.
check::Report with_warning() {
    tests::ReportBuilder builder;
    builder.sheet("a.xlsx", "Blad").row(3, "FG-1", "Noord").finding("trial.purpose.too-short", 2);
    return builder.build();
}

constexpr auto k_said = "1 waarschuwing telt mee (--fail-on warning): niet gehaald";

}  // namespace

TEST_CASE("findings that make the run fall short are counted beside the verdict") {
    check::Report report = with_warning();
    report::RenderOptions quiet;
    quiet.quiet = true;
    CHECK_FALSE(holds(tests::rendered("text", report, quiet), "Vereist"));
    CHECK_FALSE(holds(tests::rendered("markdown", report), "--fail-on"));
    report.fail_on = rules::Severity::warning;
    CHECK(holds(tests::rendered("text", report, quiet), k_said));
    CHECK(holds(tests::rendered("markdown", report), "fail-on warning"));
    CHECK(holds(tests::rendered("html", report), k_said));
    report.findings[0].status = check::FindingStatus::baseline;
    CHECK_FALSE(holds(tests::rendered("text", report, quiet), "--fail-on"));
}

TEST_CASE("the whole text says it beside thresholds, and else in its last line only") {
    check::Report report = with_warning();
    report.fail_on = rules::Severity::warning;
    CHECK_FALSE(holds(tests::rendered("text", report), "--fail-on"));
    report.gates.push_back(
        {check::GateKind::reg, report.registers[0].reg, std::nullopt, 1, 1, "10%", 0, true, {}});
    CHECK(holds(tests::rendered("text", report), k_said));
}

TEST_CASE("where all directies reach a threshold but rows without one do not, the sentence says so") {
    check::Report report = with_warning();
    const std::size_t reg = report.registers[0].reg;
    report.gates.push_back({check::GateKind::directie, reg, "Noord", 1, 1, "100%", 0, true, {}});
    CHECK(holds(tests::rendered("text", report), "1 van 1 directie haalt 100%\n"));
    report.gates.push_back({check::GateKind::directie, reg, std::nullopt, 1, 0, "100%", 1, false, {}});
    CHECK(holds(tests::rendered("text", report),
                "1 van 1 directie haalt 100%, de rijen zonder directie niet\n"));
}
