// SPDX-License-Identifier: EUPL-1.2
#include "workbook/dropdowns.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>

#include "rules/input_message.hpp"
#include "rules/load.hpp"
#include "support/checked.hpp"
#include "support/register_case.hpp"
#include "support/rules_text.hpp"
#include "support/sheet_text.hpp"

namespace registertoets {
namespace {

using messages::Lang;
using testing::SheetText;
using workbook::Dropdown;
using workbook::Dropdowns;
using Row = std::vector<std::string>;

const util::Date k_day{*util::parse_iso_date("2025-07-01")};

std::vector<const rules::RegisterRules*> all_of(const rules::RuleSet& set) {
    std::vector<const rules::RegisterRules*> registers;
    for (const auto& rules : set.registers) {
        registers.push_back(rules.get());
    }
    return registers;
}

TEST_CASE("closed lists stand in columns, with the word for none before their values") {
    const auto set = testing::small_register();
    const auto registers = all_of(*set);
    const Dropdowns dropdowns(registers, "Keuzes 1", k_day, Lang::nl);
    REQUIRE(dropdowns.has_lists());
    CHECK(dropdowns.layout().hidden);
    SheetText sheet;
    dropdowns.write(sheet);
    CHECK(sheet.rows == std::vector<Row>{{"Directies", "Soorten", "Standen"},
                                         {"Directie A", "geen", "beëindigd"},
                                         {"Directie B", "gezondheid", "lopend"},
                                         {"", "BSN", ""}});
}

TEST_CASE("the built-in rules offer no country of the EU to transfer to, and know it where it is written") {
    const rules::RuleSet set = rules::load({});
    SheetText sheet;
    Dropdowns(all_of(set), "Keuzes 1", k_day, Lang::nl).write(sheet);
    std::set<std::string> offered;
    for (const Row& row : sheet.rows) {
        offered.insert(row.begin(), row.end());
    }
    CHECK(offered.contains("Zwitserland"));
    CHECK(offered.contains("Noorwegen"));  // a third country for the Wpg
    CHECK_FALSE(offered.contains("Duitsland"));
    CHECK(set.find_list("destinations")->find_whole("Duitsland"));
}

TEST_CASE("a field gets a dropdown where it has a column") {
    const auto set = testing::small_register();
    const auto registers = all_of(*set);
    const Dropdowns dropdowns(registers, "Keuzes 1", k_day, Lang::nl);
    const rules::RegisterRules& rules = *registers.front();
    const std::map<std::string, std::uint32_t> columns{{"directie", 4}, {"doel", 5}, {"soort", 7}};
    const auto found = dropdowns.of(rules,
                                    [&](reg::FieldIndex field) {
                                        const auto column = columns.find(rules.form.fields[field].id);
                                        return column == columns.end() ? 0U : column->second;
                                    },
                                    {.first = 9, .last = 500});
    REQUIRE(found.size() == 3);
    CHECK(found[0].column == 4);
    CHECK(found[0].source == "='Keuzes 1'!$A$2:$A$3");
    CHECK(found[0].first_row == 9);
    CHECK(found[0].last_row == 500);
    CHECK(found[0].error_title == "Staat niet op de lijst");
    CHECK(found[1].source.empty());
    CHECK(found[1].title == "Doel");
    CHECK(found[2].source == "='Keuzes 1'!$B$2:$B$4");
    // Several values may stand in this cell: no question for each right answer.
    CHECK(found[2].error.empty());
}

TEST_CASE("a list that two registers share stands once; what is no longer in force is not offered") {
    const auto set = rules::load_text({}, testing::small_rules(R"(
lists:
  soorten:
    title: {nl: Soorten, en: Kinds}
    values:
      oud: {label: {nl: oud, en: old}, valid_to: 2020-01-01}
      nieuw: {label: {nl: nieuw, en: new}}
registers:
  een:
    title: {nl: Een, en: One}
    recognise: {fields: [soort], at_least: 1}
    fields: {soort: {header: {nl: Soort, en: Kind}, list: soorten}}
  twee:
    title: {nl: Twee, en: Two}
    recognise: {fields: [soort], at_least: 1}
    fields:
      soort: {header: {nl: Soort, en: Kind}, list: soorten}
      ander: {header: {nl: Ander, en: Other}, list: soorten, none: nee}
)"));
    const auto registers = all_of(set);
    SheetText sheet;
    Dropdowns(registers, "Lists", k_day, Lang::en).write(sheet);
    CHECK(sheet.rows == std::vector<Row>{{"Kinds", "Kinds"}, {"new", "nee"}, {"", "new"}});
}

TEST_CASE("what is offered by the built-in rules fits Excel, and is known to the check") {
    for (const char* name : {"rde", "gemeente", "ico", "rijksregister"}) {
        const auto set = rules::load({name});
        const auto registers = all_of(set);
        for (const Lang lang : {Lang::nl, Lang::en}) {
            const Dropdowns dropdowns(registers, "Keuzelijsten", k_day, lang);
            for (const rules::RegisterRules* rules : registers) {
                const auto found = dropdowns.of(
                    *rules, [](reg::FieldIndex field) { return static_cast<std::uint32_t>(field) + 1; }, {});
                CHECK(found.size() == rules->form.fields.size());
                for (const Dropdown& dropdown : found) {
                    const reg::Field& field = rules->form.fields[dropdown.column - 1];
                    INFO(name, " ", rules->form.id, " ", field.id);
                    CHECK(rules::utf16_units(dropdown.title) <= 32);
                    CHECK(rules::utf16_units(dropdown.message) <= 255);
                    CHECK(rules::utf16_units(dropdown.error_title) <= 32);
                    CHECK(rules::utf16_units(dropdown.error) <= 224);
                    CHECK((field.list == nullptr) == dropdown.source.empty());
                    CHECK(dropdown.date == field.date);
                }
            }
            SheetText sheet;
            dropdowns.write(sheet);
            CHECK(sheet.rows.size() > 10);
        }
    }
}

TEST_CASE("each label of a closed list names its own value") {
    for (const char* name : {"rde", "gemeente", "ico", "rijksregister"}) {
        const auto set = rules::load({name});
        for (const rules::RegisterRules* rules : all_of(set)) {
            for (const reg::Field& field : rules->form.fields) {
                for (std::size_t i = 0; field.list != nullptr && i < field.list->values().size(); ++i) {
                    const reg::ListValue& value = field.list->values()[i];
                    for (const std::string& label : {value.label.nl, value.label.en}) {
                        INFO(rules->form.id, ".", field.id, ": ", label);
                        const reg::ListMatch match = field.list->match(label);
                        REQUIRE(match.values.size() >= 1);
                        CHECK(match.values.front() == i);
                        CHECK(match.unknown_parts == 0);
                    }
                }
            }
        }
    }
}

}  // namespace
}  // namespace registertoets
