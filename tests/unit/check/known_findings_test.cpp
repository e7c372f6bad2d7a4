// SPDX-License-Identifier: EUPL-1.2
#include "check/known_findings.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "check/earlier_report.hpp"
#include "support/checked.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

const std::vector<std::string> k_header{"Code", "Directie", "Doel", "Soort", "Reden", "Termijn", "Stand"};

std::vector<std::string> poor(std::string code) {
    return {std::move(code), "da", "loon", "geen", "", "", ""};
}

// Options under which the findings of a check of `rows` are known.
check::Options knowing(const SheetOfTexts& rows) {
    const check::Report report = checked(rows);
    auto earlier = std::make_shared<check::EarlierReport>();
    earlier->path = "old.json";
    const check::Fingerprints fingerprints(report);
    for (std::size_t index = 0; index < report.findings.size(); ++index) {
        earlier->fingerprints.push_back(fingerprints.number_of(index));
    }
    std::sort(earlier->fingerprints.begin(), earlier->fingerprints.end());
    check::Options options = small_options();
    options.baseline = std::move(earlier);
    return options;
}

std::string statuses(const check::Report& report) {
    std::string text;
    for (const check::Finding& finding : report.findings) {
        text += std::string(name_of(finding.status)) + " ";
    }
    return text;
}

}  // namespace

TEST_CASE("findings that stood in the baseline do not count, wherever their rows went") {
    const check::Report report =
        checked({k_header, {"9", "da", "btw", "geen", "", "7 jaar", ""}, poor("2"), poor("1")},
                knowing({k_header, poor("1"), poor("2")}));
    CHECK(statuses(report) == "baseline baseline ");
    CHECK(report.status == 0);
    CHECK(report.baseline->known == 2);
    CHECK(report.baseline->gone == 0);
}

TEST_CASE("a finding that is new counts") {
    const check::Report report =
        checked({k_header, poor("1"), poor("3")}, knowing({k_header, poor("1"), poor("2")}));
    CHECK(statuses(report) == "baseline open ");
    CHECK(report.status == 1);
    CHECK(report.baseline->known == 1);
    CHECK(report.baseline->gone == 1);
    CHECK(report.baseline->comparable);
}

TEST_CASE("a baseline changes no count and no percentage") {
    const SheetOfTexts rows{k_header, poor("1")};
    const check::Report with = checked(rows, knowing(rows));
    const check::Report without = checked(rows);
    CHECK(rows_in(with) == rows_in(without));
    CHECK(with.registers.at(0).tally.findings == without.registers.at(0).tally.findings);
}

TEST_CASE("of a part of the register it cannot be said what is gone") {
    check::Options options = knowing({k_header, poor("1")});
    options.only_directies = {"Directie A"};
    CHECK_FALSE(checked({k_header, poor("1")}, options).baseline->comparable);
}

TEST_CASE("without a baseline every finding is open") {
    const check::Report report = checked({k_header, poor("1")});
    CHECK(statuses(report) == "open ");
    CHECK_FALSE(report.baseline);
}
