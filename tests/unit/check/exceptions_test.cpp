// SPDX-License-Identifier: EUPL-1.2
#include "check/exceptions.hpp"

#include <doctest/doctest.h>

#include "check/earlier_report.hpp"
#include "support/checked.hpp"

using namespace registertoets;
using namespace registertoets::testing;
using check::Exception;

namespace {

const SheetOfTexts k_rows{{"Code", "Directie", "Doel", "Soort", "Reden", "Termijn", "Stand"},
                          {"FG-1", "da", "loon", "geen", "", "", ""},
                          {"FG-2", "db", "loon", "geen", "", "", ""}};

Exception of_rule(const std::string& until = "2025-07-01") {
    Exception entry;
    entry.rule = "klein.termijn.empty";
    entry.until = *util::parse_iso_date(until);
    return entry;
}

check::Report with(const std::vector<Exception>& entries, check::Options options = small_options()) {
    options.exceptions = std::make_shared<const check::Exceptions>(check::Exceptions{"ex.yaml", "", entries});
    return checked(k_rows, options);
}

// The status of each finding, then of each entry its state and how many findings are like it.
std::string outcome(const check::Report& report) {
    std::string text;
    for (const check::Finding& finding : report.findings) {
        text += std::string(name_of(finding.status)) + " ";
    }
    for (const check::ExceptionResult& entry : report.exceptions->entries) {
        text += "| " + std::string(name_of(entry.state)) + " " + std::to_string(entry.findings);
    }
    return text;
}

}  // namespace

TEST_CASE("an exception accepts by key, directie and file, whatever its case") {
    REQUIRE(outcome(with({})) == "open open ");
    Exception entry = of_rule();
    entry.key = "fg 1";
    CHECK(outcome(with({entry})) == "accepted open | active 1");
    entry.directie = "Directie B";
    CHECK(outcome(with({entry})) == "open open | stale 0");
    entry.key = "";
    CHECK(outcome(with({entry})) == "open accepted | active 1");
    entry = of_rule();
    entry.file = "a.xlsx";
    CHECK(outcome(with({entry})) == "accepted accepted | active 2");
    entry.file = "b.xlsx";
    CHECK(outcome(with({entry})) == "open open | stale 0");
    entry = of_rule();
    entry.rule = "klein.doel.empty";
    CHECK(outcome(with({entry})) == "open open | stale 0");
}

TEST_CASE("each finding has the exceptions of its own key and those of any") {
    Exception second = of_rule();
    second.key = "fg 2";
    Exception first = of_rule();
    first.key = "fg 1";
    Exception first_of_b = first;
    first_of_b.directie = "Directie B";
    CHECK(outcome(with({second, of_rule(), first, first_of_b, second})) ==
          "accepted accepted | active 1| active 2| active 1| stale 0| active 1");
}

TEST_CASE("an exception accepts that a directie delivered nothing, by directie and by no file") {
    Exception entry = of_rule();
    entry.key = "fg 9";
    check::Report report = with({});
    report.names.insert(report.names.end(), {"FG-9", "Directie C"});
    const auto last = static_cast<std::uint32_t>(report.names.size() - 1);
    report.subjects.push_back({last - 1, check::k_none, last, check::k_none, check::k_none, 0,
                               report.reg_of(report.findings.front())});
    check::Finding absent = report.findings.front();
    absent.sheet = absent.row = check::k_none;
    absent.other = 0;
    const auto& rules = report.rules->registers[report.reg_of(absent)]->rules;
    entry.rule = rules[absent.rule].id;
    report.findings.assign(1, absent);
    const auto accepted = [&] {
        check::Options options = small_options();
        options.exceptions =
            std::make_shared<const check::Exceptions>(check::Exceptions{"ex.yaml", "", {entry}});
        check::apply_exceptions(options, report);
        return report.findings.front().status == check::FindingStatus::accepted;
    };
    CHECK(accepted());
    entry.directie = "Directie C";
    CHECK(accepted());
    entry.file = "a.xlsx";
    report.findings.assign(1, absent);
    CHECK_FALSE(accepted());
    entry.file = "";
    entry.directie = "Directie A";
    report.findings.assign(1, absent);
    CHECK_FALSE(accepted());
}

TEST_CASE("an exception accepts by fingerprint") {
    Exception entry = of_rule();
    entry.rule = "";
    entry.fingerprint = check::Fingerprints(checked(k_rows)).number_of(1);
    CHECK(outcome(with({entry})) == "open accepted | active 1");
}

TEST_CASE("accepted findings do not count, and change no percentage") {
    const check::Report report = with({of_rule()});
    CHECK(report.status == 0);
    CHECK(report.exceptions->accepted == 2);
    CHECK(report.registers.at(0).tally.complete == 0);
    CHECK(rows_in(report) == rows_in(checked(k_rows)));
}

TEST_CASE("an exception holds up to and including its last day, and counts again after it") {
    CHECK(outcome(with({of_rule("2025-07-01")})) == "accepted accepted | active 2");
    const check::Report past = with({of_rule("2025-06-30")});
    CHECK(outcome(past) == "open open | expired 2");
    CHECK(past.status == 1);
    CHECK(past.exceptions->accepted == 0);
    CHECK(outcome(with({of_rule("2025-06-30"), of_rule("2025-07-02")})) ==
          "accepted accepted | expired 2| active 2");
}

TEST_CASE("an exception goes before the baseline, also when it has expired") {
    const check::Report report = checked(k_rows);
    auto earlier = std::make_shared<check::EarlierReport>();
    const check::Fingerprints fingerprints(report);
    earlier->fingerprints = {fingerprints.number_of(0), fingerprints.number_of(1)};
    std::sort(earlier->fingerprints.begin(), earlier->fingerprints.end());
    check::Options options = small_options();
    options.baseline = earlier;
    Exception entry = of_rule("2025-06-30");
    entry.key = "fg 1";
    CHECK(outcome(with({entry}, options)) == "open baseline | expired 1");
    entry.until = *util::parse_iso_date("2025-07-01");
    CHECK(outcome(with({entry}, options)) == "accepted baseline | active 1");
}

TEST_CASE("of a part of the register it cannot be said that an exception is like nothing") {
    check::Options options = small_options();
    options.only_directies = {"Directie A"};
    CHECK_FALSE(with({of_rule()}, options).exceptions->comparable);
    CHECK(with({of_rule()}).exceptions->comparable);
}

TEST_CASE("an accepted finding knows the exception that accepts it: the first that holds") {
    Exception past = of_rule("2025-06-30");
    Exception holds = of_rule();
    holds.key = "fg 2";
    holds.reason = "Besluit 12";
    Exception later = holds;
    later.reason = "Ook goed";
    const check::Report report = with({past, holds, later});
    REQUIRE(outcome(report).starts_with("open accepted "));
    CHECK(report.exception_of(0) == nullptr);
    REQUIRE(report.exception_of(1) != nullptr);
    CHECK(report.exception_of(1)->reason == "Besluit 12");
}
