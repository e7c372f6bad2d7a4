// SPDX-License-Identifier: EUPL-1.2
#include "check/earlier_report.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "support/checked.hpp"
#include "support/report_builder.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

constexpr std::string_view k_report = R"({
  "schema": 1,
  "tool": {"name": "registertoets", "version": "0.1.0"},
  "run": {"rules": [{"id": "rde", "version": "1.0", "sha256": "abc"}]},
  "registers": [{"anything": 1}],
  "rows": [
    {"register": "avg", "directie": "Noord", "complete": true},
    {"register": "avg", "directie": null, "complete": false},
    {"register": "wpg", "directie": "Noord", "complete": false},
    {"register": "avg", "directie": "Noord", "complete": false}
  ],
  "findings": [
    {"fingerprint": "ffffffffffffffff0000000000000001"},
    {"fingerprint": "00000000000000000000000000000002"}
  ],
  "later": {"nobody": "knows"}
})";

check::EarlierReport read(const std::string& text, check::EarlierPart part = check::EarlierPart::rows) {
    const TempFolder folder;
    return check::read_earlier_report(write_file(folder / "old.json", text), part);
}

// The name of the sentence, with the place in the file if there is one.
std::string fault_in(const std::string& text, check::EarlierPart part = check::EarlierPart::rows) {
    try {
        read(text, part);
    } catch (const messages::UserError& error) {
        const messages::TextPlace& place = error.place();
        return std::string(name_of(error.sentence().id())) +
               (place.file.empty() ? "" : fmt::format(" {}:{}", place.line, place.column));
    }
    return "none";
}

std::string with(std::string_view from, std::string_view to) {
    return replaced(std::string(k_report), from, to);
}

}  // namespace

TEST_CASE("an earlier report gives its rows by register and directie, and its fingerprints in order") {
    const check::EarlierReport report = read(std::string(k_report));
    std::string counts;
    for (const check::EarlierCount& count : report.counts) {
        counts += fmt::format("{} {} {} of {}\n", count.reg, count.directie.value_or("(none)"),
                              count.complete, count.rows);
    }
    CHECK(counts == "avg Noord 1 of 2\navg (none) 0 of 1\nwpg Noord 0 of 1\n");
    CHECK(report.rules == std::vector<std::string>{"abc"});
    CHECK(report.fingerprints == std::vector<check::FingerprintNumber>{{0, 2}, {0xFFFFFFFFFFFFFFFF, 1}});
}

TEST_CASE("an earlier report says which part of a register it looked at") {
    CHECK(read(std::string(k_report)).looked_at.directies.empty());
    const auto part = read(
        with("\"run\": {", "\"run\": {\"arguments\": [\"check\", \"--directie\", \"Noord\", \"a.xlsx\"], "));
    CHECK(part.looked_at.directies == std::vector<std::string>{"Noord"});
    CHECK(fault_in(with("\"run\": {", "\"run\": {\"arguments\": 3, ")) == "earlier_not_ours");
}

TEST_CASE("what we write can be read back") {
    const check::Report report = tests::ReportBuilder()
                                     .sheet("a.xlsx", "Blad")
                                     .row(2, "FG-1", "Noord", {"purpose"})
                                     .finding("trial.purpose.empty", 2)
                                     .build();
    const check::EarlierReport earlier = read(tests::rendered("json", report));
    REQUIRE(earlier.fingerprints.size() == 1);
    CHECK(earlier.fingerprints.front() == check::Fingerprints(report).number_of(0));
    CHECK(earlier.counts.size() == 1);
    CHECK(earlier.rules.size() == report.rules->files.size());
}

TEST_CASE("keys may come in any order") {
    CHECK(
        fault_in(
            R"({"findings": [], "rows": [], "run": {"rules": []}, "tool": {"name": "registertoets"}, "schema": 1})") ==
        "none");
}

TEST_CASE("a report without the part that it is read for is not whole; that part may be empty") {
    using check::EarlierPart;
    const std::string no_rows = with("\"rows\"", "\"other\"");
    const std::string no_findings = with("\"findings\"", "\"other\"");
    CHECK(fault_in(no_rows) == "earlier_incomplete");
    CHECK(fault_in(no_rows, EarlierPart::findings) == "none");
    CHECK(fault_in(no_findings) == "none");
    CHECK(fault_in(no_findings, EarlierPart::findings) == "earlier_incomplete");
    const std::string empty =
        R"({"findings": [], "rows": [], "run": {"rules": []}, "tool": {"name": "registertoets"}, "schema": 1})";
    CHECK(fault_in(empty) == "none");
    CHECK(fault_in(empty, EarlierPart::findings) == "none");
}

TEST_CASE("what is no report of ours is refused in one sentence") {
    CHECK(fault_in("PK\x03\x04") == "earlier_not_ours");
    CHECK(fault_in("{}") == "earlier_not_ours");
    CHECK(fault_in("[]") == "earlier_not_ours");
    CHECK(fault_in(with("\"name\": \"registertoets\"", "\"name\": \"other\"")) == "earlier_not_ours");
    CHECK(fault_in(with("\"run\"", "\"ran\"")) == "earlier_not_ours");
    CHECK(fault_in(with("\"complete\": true", "\"complete\": 1")) == "earlier_not_ours");
    CHECK(fault_in(with("\"directie\": null", "\"directie\": 7")) == "earlier_not_ours");
    CHECK(fault_in(with("0000000000000002\"", "x\"")) == "earlier_not_ours");
    CHECK(fault_in(with("{\"fingerprint\": \"ffffffffffffffff0000000000000001\"}", "7")) ==
          "earlier_not_ours");
    CHECK(fault_in(with("\"schema\": 1", "\"schema\": \"1\"")) == "earlier_not_ours");
}

TEST_CASE("a report in another layout is called that, also where its rows look otherwise") {
    CHECK(fault_in(with("\"schema\": 1", "\"schema\": 2")) == "earlier_other_schema");
    CHECK(fault_in(replaced(with("\"schema\": 1", "\"schema\": 2"), "\"complete\"", "\"whole\"")) ==
          "earlier_other_schema");
}

TEST_CASE("a report that was cut off is told by its line and column") {
    CHECK(fault_in(std::string(k_report.substr(0, 100))) == "earlier_no_json 4:27");
}

TEST_CASE("a report that cannot be read is named") {
    const TempFolder folder;
    CHECK_THROWS_AS(check::read_earlier_report(folder / "none.json", check::EarlierPart::rows),
                    messages::UserError);
}

TEST_CASE("a fingerprint is 32 hexadecimal digits") {
    CHECK(check::fingerprint_number("0000000000000001000000000000000f") == check::FingerprintNumber{1, 15});
    CHECK_FALSE(check::fingerprint_number("0000000000000001000000000000000"));
    CHECK_FALSE(check::fingerprint_number("000000000000000100000000000000 f"));
    CHECK_FALSE(check::fingerprint_number("-00000000000001 000000000000000g"));
}
