// SPDX-License-Identifier: EUPL-1.2
#include "support/wpg_clause.hpp"

#include <doctest/doctest.h>

namespace registertoets::testing {

Findings found(const std::string& field, const std::string& check) {
    return {"wpg." + field + "." + check};
}

void asks_for_an_answer(const std::string& field) {
    CAPTURE(field);
    for (const auto& [text, check] : {std::pair{"", "empty"},
                                      {" ", "empty"},
                                      {"-", "placeholder"},
                                      {"volgt", "placeholder"},
                                      {"zie boven", "placeholder"},
                                      {"#N/B", "placeholder"}}) {
        CAPTURE(text);
        const Checked checked = wpg_row().with(field, text).check();
        CHECK(checked.findings == found(field, check));
        CHECK_FALSE(checked.rows.at(0).complete);
    }
    const Checked without = wpg_row().without_column(field).check();
    CHECK(without.findings == found(field, "missing-column"));
    CHECK_FALSE(without.rows.at(0).complete);
    CHECK(without.rows.at(0).complete_but_for_missing_columns);
}

void always_applies(const std::string& field) {
    asks_for_an_answer(field);
    for (const std::string text : {"n.v.t.", "niet van toepassing", "N/A"}) {
        CHECK(wpg_row().with(field, text).findings() == found(field, "not-applicable"));
    }
}

void nothing_found(const std::string& field, const std::vector<std::string>& texts) {
    for (const std::string& text : texts) {
        CAPTURE(text);
        const Checked checked = wpg_row().with(field, text).check();
        CHECK(checked.findings == Findings{});
        CHECK(checked.rows.at(0).complete);
    }
}

void finds(const std::string& field, const std::string& check, const std::vector<std::string>& texts) {
    for (const std::string& text : texts) {
        CAPTURE(text);
        CHECK(wpg_row().with(field, text).findings() == found(field, check));
    }
}

}  // namespace registertoets::testing
