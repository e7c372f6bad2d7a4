// SPDX-License-Identifier: EUPL-1.2
// When a row is complete, and what is found when it is not (Completeness in registertoets(1)).
#include <doctest/doctest.h>

#include "rules/load.hpp"
#include "support/checked.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

const std::vector<std::string> k_header{"Code", "Directie", "Doel", "Soort", "Reden", "Termijn", "Stand"};

// Rows and findings of one row below the header.
std::string one(std::vector<std::string> row) {
    const check::Report report = checked({k_header, std::move(row)});
    return rows_in(report) + findings_in(report);
}

}  // namespace

TEST_CASE("a row with every required field in order is complete") {
    CHECK(one({"1", "da", "loon", "geen", "", "7 jaar"}) == "2: complete, law, 5 of 5\n");
    CHECK(one({"1", "da", "loon", "BSN", "Wabb", "7 jaar"}) == "2: complete, law, 6 of 6\n");
}

TEST_CASE("an empty field of the register leaves a row complete by law") {
    CHECK(one({"", "da", "loon", "geen", "", "7 jaar"}) ==
          "2: law, 4 of 5, lacks code\nA2 klein.code.empty\n");
}

TEST_CASE("an empty field of the law does not") {
    CHECK(one({"1", "da", "loon", "geen", "", ""}) == "2: 4 of 5, lacks termijn\nF2 klein.termijn.empty\n");
}

TEST_CASE("a placeholder and n.v.t. count as not filled") {
    CHECK(one({"1", "da", "volgt", "geen", "", "n.v.t."}) ==
          "2: 3 of 5, lacks doel termijn\nC2 klein.doel.placeholder\nF2 klein.termijn.not-applicable\n");
}

TEST_CASE("a wrong text counts as not filled") {
    CHECK(one({"1", "da", "loon", "geen", "", "lang"}) ==
          "2: 4 of 5, lacks termijn\nF2 klein.termijn.invalid\n");
}

TEST_CASE("an error that does not count for the law leaves the row complete by law") {
    CHECK(one({"1", "da", "loon", "geen", "", "99 jaar"}) ==
          "2: law, 4 of 5, lacks termijn\nF2 klein.termijn.unknown-value\n");
}

TEST_CASE("none in another word is filled, with a hint") {
    CHECK(one({"1", "da", "loon", "n.v.t.", "", "7 jaar"}) ==
          "2: complete, law, 5 of 5\nD2 klein.soort.own-word\n");
}

TEST_CASE("a field that does not apply may hold anything") {
    CHECK(one({"1", "da", "loon", "geen", "n.v.t.", "7 jaar"}) == "2: complete, law, 5 of 5\n");
    CHECK(one({"1", "da", "loon", "geen", "x", "7 jaar"}) == "2: complete, law, 5 of 5\n");
}

TEST_CASE("a field that applies may not say n.v.t.") {
    CHECK(one({"1", "da", "loon", "BSN", "n.v.t.", "7 jaar"}) ==
          "2: 5 of 6, lacks reden\nE2 klein.reden.not-applicable\n");
    CHECK(one({"1", "da", "loon", "BSN", "", "7 jaar"}) ==
          "2: 5 of 6, lacks reden\nE2 klein.reden.required-with\n");
}

TEST_CASE("a field whose condition cannot be judged counts as required, without a finding") {
    CHECK(one({"1", "da", "loon", "", "", "7 jaar"}) ==
          "2: 4 of 6, lacks soort reden\nD2 klein.soort.empty\n");
    CHECK(one({"1", "da", "loon", "", "n.v.t.", "7 jaar"}) ==
          "2: 4 of 6, lacks soort reden\nD2 klein.soort.empty\n");
    CHECK(one({"1", "da", "loon", "zomaar", "", "7 jaar"}) ==
          "2: 4 of 6, lacks soort reden\nD2 klein.soort.invalid\n");
}

TEST_CASE("a field whose condition cannot be judged is filled if it is filled, whatever it says") {
    CHECK(one({"1", "da", "loon", "", "x", "7 jaar"}) ==
          "2: law, 5 of 6, lacks soort\nD2 klein.soort.empty\n");
}

TEST_CASE("emptying a cell never raises what is filled") {
    const auto filled = [](std::vector<std::string> row) {
        const check::Report report = checked({k_header, std::move(row)});
        return report.registers.at(0).tally.complete * 100 + report.registers.at(0).tally.filled_fields;
    };
    const std::vector<std::string> full{"1", "da", "loon", "BSN", "x", "7 jaar"};
    for (std::size_t column = 0; column < full.size(); ++column) {
        std::vector<std::string> emptied = full;
        emptied[column] = "";
        CAPTURE(k_header[column]);
        CHECK(filled(emptied) <= filled(full));
    }
}

TEST_CASE("an error of any kind of rule on a field makes it count as not filled") {
    check::Options options = small_options();
    const std::string strict =
        replaced(small_register_text(), "own-word: {severity: info", "own-word: {severity: error");
    options.rules = std::make_shared<const rules::RuleSet>(rules::load_text({}, strict));
    CHECK(rows_in(checked({k_header, {"1", "da", "loon", "nee", "", "7 jaar"}}, options)) ==
          "2: law, 4 of 5, lacks soort\n");
}

TEST_CASE("an error of a text rule on a conditional field makes it count as not filled") {
    CHECK(one({"1", "da", "loon", "BSN", "x", "7 jaar"}) ==
          "2: 5 of 6, lacks reden\nE2 klein.reden.too-short\n");
}

TEST_CASE("a required column that is missing is one finding and lacks in every row") {
    const check::Report report = checked({{"Code", "Directie", "Doel", "Soort"},
                                          {"1", "da", "loon", "geen"},
                                          {"2", "da", "btw", "geen"},
                                          {"", "da", "bpm", "geen"}});
    CHECK(rows_in(report) ==
          "2: 4 of 5, lacks termijn\n3: 4 of 5, lacks termijn\n4: 3 of 5, lacks code termijn\n");
    CHECK(findings_in(report) == "- klein.termijn.missing-column\nA4 klein.code.empty\n");
    CHECK(report.registers.at(0).tally.complete_but_for_missing_columns == 2);
    CHECK(outcomes_in(report, "klein.termijn.missing-column") ==
          "met 0, not met 1, not applicable 0, not testable 0, off 0");
    CHECK(outcomes_in(report, "klein.termijn.empty") ==
          "met 0, not met 0, not applicable 0, not testable 3, off 0");
}

TEST_CASE("but for missing columns leaves out what depends on them too") {
    const check::Report report =
        checked({{"Code", "Directie", "Doel", "Reden", "Termijn"}, {"1", "da", "loon", "", "7 jaar"}});
    CHECK(rows_in(report) == "2: 4 of 6, lacks soort reden\n");
    CHECK(findings_in(report) == "- klein.soort.missing-column\n");
    CHECK(report.registers.at(0).tally.complete_but_for_missing_columns == 1);
}

TEST_CASE("the column of a conditional field is missed only when a row needs it") {
    const std::vector<std::string> header{"Code", "Directie", "Doel", "Soort", "Termijn"};
    CHECK(findings_in(checked({header, {"1", "da", "loon", "geen", "7 jaar"}})) == "");
    CHECK(findings_in(checked(
              {header, {"1", "da", "loon", "geen", "7 jaar"}, {"2", "da", "btw", "BSN", "7 jaar"}})) ==
          "- klein.reden.missing-column\n");
}

TEST_CASE("the column of an optional field is not missed") {
    CHECK(outcomes_in(checked({k_header, {"1", "da", "loon", "geen", "", "7 jaar"}}),
                      "klein.stand.missing-column") ==
          "met 0, not met 0, not applicable 0, not testable 0, off 1");
}
