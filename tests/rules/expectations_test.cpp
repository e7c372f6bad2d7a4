// SPDX-License-Identifier: EUPL-1.2
// The built-in rules on what is expected: a list of processes (BES-lijst), the deliveries of directies and
// ketens.
#include <doctest/doctest.h>

#include <algorithm>

#include "rules/load.hpp"
#include "support/checked.hpp"
#include "support/register_case.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

using Processes = std::vector<std::vector<std::string>>;

const std::vector<std::string> k_own{"FG-0123", "Behandelen aangifte inkomensheffing", "Particulieren",
                                     "Inkomensheffing"};
const std::vector<std::string> k_of_fiod{"FG-0456", "Opsporen van fiscale fraude", "FIOD", "geen keten"};

const rules::Rule& rule_called(std::string_view id) {
    for (const auto& reg : builtin_rules()->registers) {
        const auto found = std::find_if(reg->rules.begin(), reg->rules.end(),
                                        [id](const rules::Rule& rule) { return rule.id == id; });
        if (found != reg->rules.end()) {
            return *found;
        }
    }
    throw std::runtime_error("no such rule");
}

std::shared_ptr<const rules::RuleSet> with_overlay(std::string_view yaml) {
    return std::make_shared<const rules::RuleSet>(rules::load_text({}, yaml));
}

}  // namespace

TEST_CASE("without a list nothing is expected") {
    const Checked checked = avg_row().with("fg_code", "FG-9999").check();
    CHECK(checked.findings == Findings{});
    CHECK_FALSE(checked.report.registers.at(0).coverage.has_value());
    for (const char* rule :
         {"avg.fg_code.unknown-code", "avg.fg_code.not-delivered", "avg.directie.not-delivered",
          "avg.keten.not-delivered", "avg.business_process.inconsistent"}) {
        CHECK(outcomes_in(checked.report, rule) ==
              "met 0, not met 0, not applicable 1, not testable 0, off 0");
    }
}

TEST_CASE("what is expected is a warning, never an error") {
    for (const std::string reg : {"avg", "wpg"}) {
        for (const char* rule :
             {".fg_code.unknown-code", ".fg_code.not-delivered", ".business_process.inconsistent",
              ".directie.not-delivered", ".keten.not-delivered"}) {
            CAPTURE(rule);
            CHECK(rule_called(reg + rule).severity == rules::Severity::warning);
            CHECK_FALSE(rule_called(reg + rule).off);
        }
    }
}

TEST_CASE("fg_code.unknown-code: a code that is not on the list") {
    CHECK(avg_row().against({k_own}).findings() == Findings{});
    const Checked unknown = avg_row().with("fg_code", "FG-0999").against({k_own}).check();
    CHECK(unknown.findings == Findings{"avg.fg_code.unknown-code", "avg.fg_code.not-delivered"});
    CHECK(unknown.rows.at(0).complete);
    CHECK(findings_in(unknown.report) == "A2 avg.fg_code.unknown-code\n- avg.fg_code.not-delivered\n");
    CHECK(wpg_row().against({k_own}).findings() ==
          Findings{"wpg.fg_code.unknown-code", "wpg.fg_code.not-delivered"});
}

TEST_CASE("a code counts however it is written, and a row may have several") {
    CHECK(avg_row().with("fg_code", "fg 0123").against({k_own}).findings() ==
          Findings{"avg.fg_code.invalid"});
    const Checked both = avg_row().with("fg_code", "FG-0123; FG-0456").against({k_own, k_of_fiod}).check();
    CHECK(both.findings == Findings{"avg.fg_code.invalid"});
    CHECK(both.report.registers.at(0).coverage->counts.complete == 2);
}

TEST_CASE("business_process.inconsistent: the list calls the process otherwise") {
    const RegisterCase other = avg_row().with("business_process", "Innen");
    CHECK(other.against({k_own}).findings() == Findings{"avg.business_process.inconsistent"});
    CHECK(findings_in(other.against({k_own}).check().report) == "D2 avg.business_process.inconsistent\n");
    const RegisterCase same = avg_row().with("business_process", "behandelen  Aangifte (inkomensheffing)");
    CHECK(same.against({k_own}).findings() == Findings{});
    CHECK(wpg_row().with("business_process", "Innen").against({k_of_fiod}).findings() ==
          Findings{"wpg.business_process.inconsistent"});
    // Without a name on either side, or without a code, there is nothing to compare.
    CHECK(other.against({{"FG-0123", "", "P"}}).findings() == Findings{});
    CHECK(avg_row().with("business_process", "").against({k_own}).findings() ==
          Findings{"avg.business_process.empty"});
}

TEST_CASE("fg_code.not-delivered: a process of the list without a row") {
    const Checked checked = avg_row().against({k_own, k_of_fiod, {"FG-0457", "Verhoren", "FIOD"}}).check();
    CHECK(checked.findings == Findings{"avg.fg_code.not-delivered", "avg.fg_code.not-delivered"});
    const check::Report& report = checked.report;
    const check::Subject& first = *report.subject_of(report.findings.at(0));
    CHECK(report.names[first.code] == "FG-0456");
    CHECK(report.names[first.directie] == "Fiscale Inlichtingen- en Opsporingsdienst");
    CHECK(report.names[first.keten] == "Geen keten");
    CHECK(report.subject_of(report.findings.at(1))->keten == check::k_none);
    CHECK(checked.tally.complete == 1);
    CHECK(outcomes_in(report, "avg.fg_code.not-delivered") ==
          "met 1, not met 2, not applicable 0, not testable 0, off 0");
}

TEST_CASE("a list is of the processes of the Wpg register only where no AVG register is with it") {
    const Checked alone = wpg_row().against({k_own, k_of_fiod}).check();
    CHECK(alone.findings == Findings{"wpg.fg_code.not-delivered"});
    CHECK(alone.report.registers.at(0).coverage->counts.present == 1);
    const auto every = with_overlay("registers: {wpg: {expect: {every_process: false}}}");
    const Checked never = wpg_row().against({k_own, k_of_fiod}).under(every).check();
    CHECK(never.findings == Findings{});
    CHECK_FALSE(never.report.registers.at(0).coverage.has_value());
}

TEST_CASE("directie.not-delivered and keten.not-delivered: without a list, those of the rules") {
    const Checked checked = avg_row().expecting_deliveries().check();
    std::multiset<std::string> expected;
    for (int directie = 0; directie < 17;
         ++directie) {  // 18 of the rules, with BEH and BTWwft; not their umbrella
        expected.insert("avg.directie.not-delivered");
    }
    for (int keten = 0; keten < 10; ++keten) {
        expected.insert("avg.keten.not-delivered");
    }
    for (int directie = 0; directie < 4; ++directie) {  // FIOD, P, MKB, GO
        expected.insert("wpg.directie.not-delivered");
    }
    CHECK(checked.findings == Findings(expected));
    CHECK(checked.tally.complete == 1);
    const Checked later = avg_row().expecting_deliveries().on("2026-01-01").check();
    CHECK(later.findings.all().size() == checked.findings.all().size() - 2);
}

TEST_CASE("with a list, its directies and ketens are expected, but for what is none") {
    const Processes list{
        k_own, {"FG-0200", "Innen", "MKB", "geen keten"}, {"FG-0201", "Heffen", "Keuken", "OB"}};
    const Checked checked = avg_row().against(list).expecting_deliveries().check();
    CHECK(checked.findings ==
          Findings{"avg.fg_code.not-delivered", "avg.fg_code.not-delivered", "avg.directie.not-delivered",
                   "avg.directie.not-delivered", "avg.keten.not-delivered", "wpg.directie.not-delivered",
                   "wpg.directie.not-delivered", "wpg.directie.not-delivered", "wpg.directie.not-delivered"});
}

TEST_CASE("a list that says of no process who delivers it leaves that to the rules") {
    const Processes list{{"FG-0123", "Behandelen aangifte inkomensheffing", "", ""}};
    const Checked checked = avg_row().against(list).expecting_deliveries().check();
    const Checked without = avg_row().expecting_deliveries().check();
    CHECK(checked.findings == without.findings);
    CHECK(checked.findings.all().count("avg.directie.not-delivered") == 17);
}

TEST_CASE("a row that does not say its keten is of the keten that the list gives its process to") {
    const auto ketens = [](const Checked& checked) {
        return checked.findings.all().count("avg.keten.not-delivered");
    };
    const Processes list{k_own, {"FG-0201", "Heffen", "P", "OB"}};
    const RegisterCase silent = avg_row().without_column("keten");
    CHECK(ketens(silent.against(list).expecting_deliveries().check()) == 1);
    // Without a list nobody can tell.
    const Checked unknown = silent.expecting_deliveries().check();
    CHECK(ketens(unknown) == 0);
    CHECK(outcomes_in(unknown.report, "avg.keten.not-delivered") ==
          "met 0, not met 0, not applicable 0, not testable 1, off 0");
}

TEST_CASE("a keten of the Wpg register is expected where the rules say so") {
    const auto rules = with_overlay("lists: {ketens: {values: {omzetbelasting: {expected: {wpg: true}}}}}");
    const Checked checked = wpg_row().expecting_deliveries().under(rules).check();
    const auto& all = checked.findings.all();
    CHECK(all.count("wpg.keten.not-delivered") == 1);
    CHECK(all.count("wpg.directie.not-delivered") == 3);
}
