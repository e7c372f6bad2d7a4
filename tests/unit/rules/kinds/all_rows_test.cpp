// SPDX-License-Identifier: EUPL-1.2
// The kinds that look at all rows of a register, and at its sheets.
#include <doctest/doctest.h>

#include "rules/kinds.hpp"
#include "support/one_rule.hpp"
#include "support/rules_text.hpp"

using namespace registertoets;
using namespace registertoets::rules;
using namespace registertoets::testing;

namespace {

// What a kind on sheets says of these facts, with the columns that it points at: `not met 3 5`.
std::string sheet(std::string_view kind_name, std::string_view options, const SheetFacts& facts) {
    const Node node = tree_of(options);
    Sources sources;
    sources.add({"rules.yaml", "", false});
    MappingReader reader(node, "check", sources);
    for (const Kind& kind : kinds()) {
        if (kind.name == kind_name) {
            static const RuleSet k_nothing;
            reg::Form form;
            form.fields.resize(1);
            Probes probes;
            const Check check = kind.make(reader, {form, 0, k_nothing, probes});
            const auto& judge = *std::get<std::unique_ptr<SheetCheck>>(check);
            const Outcome outcome = judge.judge(facts);
            std::string text = outcome == Outcome::met       ? "met"
                               : outcome == Outcome::not_met ? "not met"
                                                             : "not applicable";
            for (const std::uint32_t column : judge.columns(facts)) {
                text += " " + std::to_string(column);
            }
            return text;
        }
    }
    return "no such kind";
}

OneRule::Cells row(const std::string& code, const std::string& name, const std::string& goal,
                   const std::string& process = "Heffen", const std::string& law = "Art. 11 AWR") {
    return {{"code", code}, {"naam", name},    {"doel", goal},          {"proces", process},
            {"wet", law},   {"land", "India"}, {"middel", "bepalingen"}};
}

}  // namespace

TEST_CASE("doubled-column: a second column of a field, where it stands") {
    SheetFacts facts;
    CHECK(sheet("doubled-column", "{}", facts) == "met");
    facts.doubles = {3, 5};
    CHECK(sheet("doubled-column", "{}", facts) == "not met 3 5");
}

TEST_CASE("missing-sheet: rows that call for another register, and the file has no row of that") {
    SheetFacts facts;
    facts.registers_in_file = {"a"};
    CHECK(sheet("missing-sheet", "register: b", facts) == "not applicable");
    facts.rows_spoken_of = 2;
    CHECK(sheet("missing-sheet", "register: b", facts) == "not met");
    facts.sheets_left_out = true;  // it may be there
    CHECK(sheet("missing-sheet", "register: b", facts) == "not applicable");
    facts.registers_in_file = {"a", "b"};
    CHECK(sheet("missing-sheet", "register: b", facts) == "met");
}

TEST_CASE("equal-rows: a later row says the same under another key, word for word") {
    const OneRule rule = OneRule::of_rows("kind: equal-rows");
    CHECK(rule.found(
              {row("R1", "Innen", "Geld"), row("R2", "Innen", "Geld"), row("R3", "Andere naam", "geld.")},
              true) == "1=0 2=0");
    CHECK(rule.found({row("R1", "Innen", "Geld"), row("R2", "Innen", "Goud")}) == "");
    CHECK(rule.found({row("R1", "Innen", "Geld en goud"), row("R2", "Innen", "Goud en geld")}) == "");
}

TEST_CASE("equal-rows: one key is left to the rule on keys, no code to none") {
    const OneRule rule = OneRule::of_rows("kind: equal-rows");
    CHECK(rule.found({row("R1", "Innen", "Geld"), row("R1", "Innen", "Geld")}) == "");
    CHECK(rule.found({row("", "Innen", "Geld"), row("", "Innen", "Geld")}) == "1");
    CHECK(rule.found({row("", "Innen", "Geld"), row("R1", "Innen", "Geld")}) == "1");
}

TEST_CASE("equal-rows: rows with little text are alike by chance") {
    const auto bare = [](const std::string& code) {
        return OneRule::Cells{{"code", code}, {"naam", "Innen"}, {"doel", "Geld"}, {"streek", "N"}};
    };
    CHECK(OneRule::of_rows("kind: equal-rows").found({bare("R1"), bare("R2")}) == "");
    CHECK(OneRule::of_rows("kind: equal-rows, at_least: 1").found({bare("R1"), bare("R2")}) == "1");
    CHECK(OneRule::of_rows("kind: equal-rows, at_least: 2").found({bare("R1"), bare("R2")}) == "");
}

TEST_CASE("equal-rows with fields: the same words of those in any order, but not the same row") {
    const OneRule rule = OneRule::of_rows("kind: equal-rows, fields: [doel, proces, wet], at_least: 2");
    CHECK(rule.found({row("R1", "Innen", "Geld en goud"), row("R2", "Innen", "goud en geld")}) == "1");
    CHECK(rule.found({row("R1", "Innen", "Geld"), row("R2", "Innen", "Geld")}) == "");
    CHECK(rule.found({row("R1", "Innen", "Geld en goud"), row("R1", "Innen", "goud en geld")}) == "");
    CHECK(rule.found({row("R1", "Innen", "Geld"), row("R2", "Innen", "Geld, en goud")}) == "");
    OneRule::Cells elsewhere = row("R2", "Innen", "Geld");
    elsewhere["land"] = "Zwitserland";
    CHECK(rule.found({row("R1", "Innen", "Geld"), elsewhere}) == "1");
}

TEST_CASE("equal-rows with fields: nothing is the same of what has no column") {
    const OneRule rule = OneRule::of_rows("kind: equal-rows, fields: [doel, proces, wet], at_least: 2");
    const std::vector<OneRule::Cells> rows{row("R1", "Innen", "Geld en goud"),
                                           row("R2", "Innen", "goud en geld")};
    CHECK(rule.without("wet").found(rows) == "");
    CHECK(rule.without("land").found(rows) == "1");
}

TEST_CASE("agrees: rows with one text in a field say different things in others; most rows stand") {
    const OneRule rule("doel", "kind: agrees, among: proces");
    const auto says = [](const std::string& process, const std::string& goal) {
        return OneRule::Cells{{"proces", process}, {"doel", goal}};
    };
    CHECK(rule.found({says("P", "anders"), says("P", "zo"), says("p.", "Zo")}, true) == "0=1");
    // Of two that are as frequent the same row is found, wherever it stands.
    const bool so_stands = rule.found({says("P", "zo"), says("P", "anders")}, true) == "1=0";
    CHECK(rule.found({says("P", "anders"), says("P", "zo")}, true) == (so_stands ? "0=1" : "1=0"));
    CHECK(rule.found({says("P", "zo"), says("Q", "anders"), says("P", "")}) == "");
    CHECK(rule.found({says("", "zo"), says("", "anders")}) == "");
}

TEST_CASE("agrees: a value of a list by another of its names is the same") {
    const OneRule rule("code", "kind: agrees, among: code, in: [streek, land]");
    const auto says = [](const std::string& region, const std::string& country) {
        return OneRule::Cells{{"code", "R1"}, {"streek", region}, {"land", country}, {"doel", "Geld"}};
    };
    CHECK(rule.found({says("N", "India"), says("Het Noorden", "India"), says("Z", "India")}) == "2");
    CHECK(rule.found({says("N", "India"), says("N", "India"), says("N", "Zwitserland")}) == "2");
    CHECK(rule.found({says("N", "India"), says("", "India"), says("Z", "")}) == "");
}

TEST_CASE("uniform: one thing in several spellings, among the parts of cells") {
    const OneRule rule("doel", "kind: uniform, separators: ',', until: '(:'");
    const auto found = [&rule](const std::vector<std::string>& texts) {
        std::vector<OneRule::Cells> rows;
        for (const std::string& text : texts) {
            rows.push_back({{"doel", text}});
        }
        return rule.found(rows, true);
    };
    CHECK(found({"Klant-systeem", "klantsysteem", "klantsysteem"}) == "0=1");
    CHECK(found({"klantsysteem", "Klantsysteem", "GDA, klantsysteem (beheer)"}) == "");
    CHECK(found({"GDA; klantsysteem", "gda", "GDA: beheer"}) == "1=0");
    CHECK(found({"klantsysteem", "Klant-systeem"}) == "0=1");
    CHECK(found({"Klant-systeem", "klantsysteem"}) == "1=0");
    CHECK(found({"klantsysteem", "klantsystemen"}) == "");
    CHECK(found({"a", "A"}) == "");
}

TEST_CASE("uniform with a list: one value by several names") {
    const OneRule rule("wet", "kind: uniform, list: wetten");
    const auto says = [](const std::string& law) { return OneRule::Cells{{"wet", law}}; };
    CHECK(rule.found({says("art. 1 AWR"), says("art. 2 awr"), says("art. 3 Algemene wet")}) == "2");
    CHECK(rule.found({says("art. 1 AWR"), says("art. 1 Algemene wet")}) == "0");
    CHECK(rule.found({says("art. 1 Algemene wet"), says("art. 1 AWR")}) == "1");
    CHECK(rule.found({says("art. 1 AWR"), says("art. 1 IW")}) == "");
}

TEST_CASE("uniform: parts and cells that come back count each time, in whatever cell they stand") {
    const OneRule plain("doel", "kind: uniform, separators: ',', until: '(:'");
    const OneRule listed("wet", "kind: uniform, list: wetten");
    const auto found = [](const OneRule& rule, const std::string& field,
                          const std::vector<std::string>& texts) {
        std::vector<OneRule::Cells> rows;
        for (const std::string& text : texts) {
            rows.push_back({{field, text}});
        }
        return rule.found(rows, true);
    };
    CHECK(found(plain, "doel", {"GDA; inkoop", "gda; inkoop", "GDA; verkoop", "GDA"}) == "1=0");
    CHECK(found(plain, "doel", {"GDA; inkoop", "GDA; inkoop", "gda; inkoop", "gda; inkoop", "gda"}) ==
          "0=2 1=2");
    CHECK(found(listed, "wet", {"AWR; IW", "AWR; IW", "AWR", "IW; Algemene wet"}) == "3=0");
    const std::string longer(5000, ' ');  // is not kept
    CHECK(found(plain, "doel", {"GDA;" + longer + "a1", "gda", "GDA;" + longer + "a2"}) == "1=0");
}
