// SPDX-License-Identifier: EUPL-1.2
#include "workbook/explanation_sheet.hpp"

#include <doctest/doctest.h>

#include "support/checked.hpp"
#include "support/register_case.hpp"
#include "support/sheet_text.hpp"

namespace registertoets {
namespace {

using messages::Lang;
using testing::SheetText;
using Row = std::vector<std::string>;

TEST_CASE("of each field of one register the sheet says what the rules say") {
    const auto set = testing::small_register();
    const rules::RegisterRules* const registers[]{set->registers.front().get()};
    SheetText sheet;
    workbook::write_explanation_sheet(sheet, registers, Lang::nl);
    REQUIRE(sheet.rows.size() == 3 + registers[0]->form.fields.size());
    CHECK(sheet.rows[0] == Row{"Toelichting: wat in elke kolom hoort"});
    CHECK(sheet.rows[1].empty());
    CHECK(sheet.rows[2] == Row{"Kolom", "Soort", "Verplicht?", "Wat hier hoort", "Waarom", "Goed voorbeeld",
                               "Zo niet", "Artikel of afspraak"});
    CHECK(sheet.rows[5] == Row{"Doel", "Wettelijk", "altijd; dat eist de wet", "", "", "", "", ""});
    CHECK(sheet.rows[7] == Row{"Reden", "Voorwaardelijk", "als x; dat eist de wet", "", "", "", "", ""});
    CHECK(sheet.looks[7][1] == workbook::Look::heading_condition);
    const workbook::SheetLayout layout = workbook::explanation_layout("Toelichting", 1);
    CHECK(layout.widths.size() == sheet.rows[2].size());
    CHECK(layout.filter_row == 3);
}

TEST_CASE("several registers stand in one table, each row with its register") {
    const auto set = testing::builtin_rules();
    std::vector<const rules::RegisterRules*> registers;
    std::size_t fields = 0;
    for (const auto& rules : set->registers) {
        registers.push_back(rules.get());
        fields += rules->form.fields.size();
    }
    for (const Lang lang : {Lang::nl, Lang::en}) {
        SheetText sheet;
        workbook::write_explanation_sheet(sheet, registers, lang);
        REQUIRE(sheet.rows.size() == 3 + fields);
        CHECK(workbook::explanation_layout("x", registers.size()).widths.size() == sheet.rows[2].size());
        for (std::size_t row = 3; row < sheet.rows.size(); ++row) {
            INFO(sheet.rows[row][0], ": ", sheet.rows[row][1]);
            // A register, a column, what belongs there, why, and both examples: the built-in rules have all.
            for (std::size_t column = 0; column < sheet.rows[row].size() - 1; ++column) {
                CHECK_FALSE(sheet.rows[row][column].empty());
            }
        }
    }
}

}  // namespace
}  // namespace registertoets
