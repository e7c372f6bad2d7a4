// SPDX-License-Identifier: EUPL-1.2
// The lists of the default rules against tests/data/list_examples.yaml, and the examples of the rules
// themselves.
#include <doctest/doctest.h>

#include <algorithm>

#include "check/example_rows.hpp"
#include "check/outcome.hpp"
#include "rules/load.hpp"
#include "support/rules_text.hpp"
#include "support/workbook_builder.hpp"
#include "util/unicode.hpp"

using namespace registertoets;
using namespace registertoets::rules;
using namespace registertoets::testing;

namespace {

const RuleSet& default_rules() {
    static const RuleSet set = load({});
    return set;
}

Node examples(std::string_view name) {
    const std::string path = std::string(REGISTERTOETS_SOURCE_DIR) + "/tests/data/" + std::string(name);
    return tree_of(testing::read_file(path));
}

bool faulty(const reg::Field& field, const Rule& rule, std::string_view text) {
    const ReadText read(text);
    const reg::ListMatch match = field.list == nullptr ? reg::ListMatch{} : field.list->match(text);
    return std::get<std::unique_ptr<TextCheck>>(rule.check)
        ->faulty({read, match, field, util::parse_iso_date("2025-07-01").value()});
}

}  // namespace

TEST_CASE("every list text names the values that it should") {
    const Node lists = examples("list_examples.yaml");
    REQUIRE(lists.entries.size() > 10);
    for (const Entry& entry : lists.entries) {
        const reg::ValueList* list = default_rules().find_list(entry.key);
        CAPTURE(entry.key);
        REQUIRE(list != nullptr);
        for (const Entry& example : entry.value.entries) {
            std::vector<std::string> named;
            for (const std::uint16_t value : list->match(example.key).values) {
                named.push_back(list->values()[value].id);
            }
            std::vector<std::string> expected;
            for (const Node& id : example.value.items) {
                expected.push_back(id.text);
            }
            std::sort(named.begin(), named.end());
            std::sort(expected.begin(), expected.end());
            CAPTURE(example.key);
            CHECK(named == expected);
        }
    }
}

TEST_CASE("the good examples of the rules break no rule that is an error") {
    for (const auto& reg : default_rules().registers) {
        for (const Rule& rule : reg->rules) {
            const reg::Field& field = reg->form.fields[rule.field];
            if (rule.off || rule.severity != Severity::error ||
                !std::holds_alternative<std::unique_ptr<TextCheck>>(rule.check)) {
                continue;
            }
            for (const std::string& good : field.good) {
                const bool names_value = field.list != nullptr && !field.list->match(good).values.empty();
                const Answer answer =
                    classify(good, util::fold(good), names_value, field, default_rules().words);
                CAPTURE(rule.id);
                CAPTURE(good);
                CHECK((answer.presence == Presence::none || !faulty(field, rule, good)));
            }
        }
    }
}

TEST_CASE("the example row of the Wpg form gives the terms of the article that it rests on") {
    const reg::Form& form = default_rules().registers.at(*default_rules().find_register("wpg"))->form;
    const auto example = [&form](std::string_view field) {
        return form.fields.at(*form.find(field)).good.front();
    };
    CHECK(example("legal_basis").starts_with("Art. 9 Wpg"));
    CHECK(example("retention_period").find("(art. 9 lid 4)") != std::string::npos);
}

TEST_CASE("nothing is found in a good example of the rules, not even something to improve") {
    const util::Date day = util::parse_iso_date("2025-07-01").value();
    for (const auto& reg : default_rules().registers) {
        check::ExampleRows rows(default_rules(), *reg, day);
        for (const Rule& rule : reg->rules) {
            if (rule.off || rule.on_row || rule.scope != Scope::row) {
                continue;
            }
            for (const std::string& good : reg->form.fields[rule.field].good) {
                const auto passes = [&](const RowFacts& facts) {
                    return check::outcome_of(rule, facts, day) != Outcome::not_met;
                };
                const auto texts = rows.texts_for(rule, {{rule.field, good}});
                CAPTURE(rule.id);
                CAPTURE(good);
                // What contradicts another field is right in a row where that says something else.
                CHECK((passes(rows.facts(texts)) || rows.another_fits(texts, rule.field, passes)));
            }
        }
    }
}
