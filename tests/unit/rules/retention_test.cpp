// SPDX-License-Identifier: EUPL-1.2
// The default rules on retention against tests/data/retention_examples.yaml.
#include <doctest/doctest.h>

#include "rules/load.hpp"
#include "support/rules_text.hpp"
#include "support/workbook_builder.hpp"
#include "util/unicode.hpp"

using namespace registertoets;
using namespace registertoets::rules;
using namespace registertoets::testing;

namespace {

Node examples() {
    return tree_of(
        testing::read_file(std::string(REGISTERTOETS_SOURCE_DIR) + "/tests/data/retention_examples.yaml"));
}

bool faulty(std::string_view text) {
    static const RuleSet set = load({});
    const Rule& rule = rule_of(set, "avg.retention_period.invalid");
    const reg::Field& field = set.registers.at(set.find_register("avg").value())->form.fields.at(rule.field);
    const ReadText read(text);
    const reg::ListMatch match;
    return std::get<std::unique_ptr<TextCheck>>(rule.check)
        ->faulty({read, match, field, util::parse_iso_date("2025-07-01").value()});
}

}  // namespace

TEST_CASE("every retention text that gives an end is right") {
    const Node tree = examples();
    REQUIRE(tree.find("good")->items.size() > 100);
    for (const Node& text : tree.find("good")->items) {
        CAPTURE(text.text);
        CHECK_FALSE(faulty(text.text));
    }
}

TEST_CASE("every retention text that gives no end is wrong") {
    const Node tree = examples();
    REQUIRE(tree.find("bad")->items.size() > 80);
    for (const Node& text : tree.find("bad")->items) {
        CAPTURE(text.text);
        CHECK(faulty(text.text));
    }
}
