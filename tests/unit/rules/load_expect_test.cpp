// SPDX-License-Identifier: EUPL-1.2
// What rules files say of what is expected beside rows: a list of processes, deliveries.
#include <doctest/doctest.h>

#include "rules/load.hpp"
#include "support/register_case.hpp"
#include "support/rules_text.hpp"

using namespace registertoets;
using namespace registertoets::rules;
using namespace registertoets::testing;

namespace {

std::string overlay(const std::string& of_avg) {
    return "registers:\n  avg:\n    expect:\n" + of_avg;
}

}  // namespace

TEST_CASE("a register says which of its fields a list has too") {
    const RegisterRules& avg = *builtin_rules()->registers.at(builtin_rules()->find_register("avg").value());
    REQUIRE(avg.expect.has_value());
    CHECK(avg.form.fields[avg.expect->code].id == avg.form.fields[avg.form.key.front()].id);
    CHECK(avg.expect->directie == avg.form.directie);
    CHECK(avg.expect->keten == avg.form.keten);
    CHECK(avg.expect->every_process == EveryProcess::yes);
    CHECK_FALSE(avg.expect->name_headers.empty());
    const RegisterRules& wpg = *builtin_rules()->registers.at(builtin_rules()->find_register("wpg").value());
    CHECK(wpg.expect->every_process == EveryProcess::alone);
}

TEST_CASE("an expectation is read strictly") {
    CHECK(fault_of_rules(overlay("      code: fg_kode\n")) ==
          "overlay.yaml:4:13 `fg_kode` is hier onbekend. Bedoelt u `fg_code`?");
    CHECK(fault_of_rules(overlay("      kode: fg_code\n")) ==
          "overlay.yaml:4:7 Onbekende sleutel `kode`. Bedoelt u `code`?");
    CHECK(fault_of_rules(overlay("      headers: {kode: [x]}\n")) ==
          "overlay.yaml:4:17 Onbekende sleutel `kode`. Bedoelt u `code`?");
    CHECK(fault_of_rules(small_rules("registers:\n  klein:\n    fields: {a: {header: {nl: A, en: A}}}\n"
                                     "    expect: {name: a}\n"))
              .find("code") != std::string::npos);
}

TEST_CASE("a value of a list says for which registers a delivery is expected, and until when") {
    const auto set = load_text({}, R"(
lists:
  directies:
    values:
      cap: {expected: {avg: false}}
      go: {expected: {until: 2025-06-30}}
)");
    const reg::ValueList& list = *set.find_list("directies");
    const auto expected = [&list](const char* id, const char* reg, const char* day) {
        return list.values().at(list.find_id(id).value()).expected(reg, *util::parse_iso_date(day));
    };
    CHECK(expected("mkb", "avg", "2025-07-01") == true);
    CHECK(expected("mkb", "wpg", "2025-07-01") == true);
    CHECK(expected("kis", "wpg", "2025-07-01") == std::nullopt);
    CHECK(expected("cap", "avg", "2025-07-01") == false);
    CHECK(expected("go", "avg", "2025-06-30") == true);
    CHECK(expected("go", "avg", "2025-07-01") == false);
    CHECK(expected("beh", "avg", "2025-12-31") == true);
    CHECK(expected("beh", "avg", "2026-01-01") == false);
}

TEST_CASE("a delivery is expected of registers that there are") {
    CHECK(fault_of_rules("lists: {directies: {values: {cap: {expected: {afg: true}}}}}\n") ==
          "overlay.yaml:1:47 Onbekende sleutel `afg`. Bedoelt u `avg`?");
    CHECK(fault_of_rules("lists: {directies: {values: {cap: {expected: {avg: ja}}}}}\n")
              .find("overlay.yaml:1:52") == 0);
}

TEST_CASE("a sheet with links is known by a header of its own and a field of the register") {
    const RegisterRules& avg = *builtin_rules()->registers.at(builtin_rules()->find_register("avg").value());
    REQUIRE(avg.links.has_value());
    CHECK(avg.links->code == avg.form.key.front());
    CHECK_FALSE(avg.links->aliases.empty());
    CHECK(fault_of_rules("registers: {avg: {links: {code: fg_kode}}}\n") ==
          "overlay.yaml:1:33 `fg_kode` is hier onbekend. Bedoelt u `fg_code`?");
    CHECK(fault_of_rules(small_rules("registers:\n  klein:\n    fields: {a: {header: {nl: A, en: A}}}\n"
                                     "    links: {code: a}\n"))
              .find("header") != std::string::npos);
}

TEST_CASE("rules about what is expected go without in a register of which nothing is expected") {
    const auto of_expectation = [](const RuleSet& set, std::string_view id) {
        std::string found;
        for (const Rule& rule : set.registers.at(set.find_register(id).value())->rules) {
            if (std::holds_alternative<ExpectationCheck>(rule.check)) {
                found += rule.id + "\n";
            }
        }
        return found;
    };
    CHECK(of_expectation(*builtin_rules(), "avg-verwerker").empty());
    CHECK(of_expectation(*builtin_rules(), "wpg-verwerker").empty());
    // A list may say who delivers for it, and a file laid over may hold it against a list of processes.
    CHECK(of_expectation(
              load_text({}, "lists: {directies: {values: {go: {expected: {avg-verwerker: true}}}}}\n"),
              "avg-verwerker") == "avg-verwerker.directie.not-delivered\n");
    CHECK(of_expectation(load_text({}, "registers: {avg-verwerker: {expect: {code: fg_code}}}\n"),
                         "avg-verwerker") ==
          "avg-verwerker.fg_code.unknown-code\navg-verwerker.fg_code.not-delivered\n"
          "avg-verwerker.directie.not-delivered\navg-verwerker.keten.not-delivered\n");
}
