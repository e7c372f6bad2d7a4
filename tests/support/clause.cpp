// SPDX-License-Identifier: EUPL-1.2
#include "support/clause.hpp"

#include <doctest/doctest.h>

namespace registertoets::testing {
namespace {

const std::vector<std::string> k_stand_ins{"-",          "?",    "xx",       "n.n.b.", "n.t.b.",
                                           "volgt",      "tbd",  "onbekend", "idem",   "zie boven",
                                           "[invullen]", "#N/B", "concept"};
const std::vector<std::string> k_not_applicable{"n.v.t.", "NVT", "niet van toepassing", "N/A", "NA"};

}  // namespace

Findings Clause::found(const std::string& field, const std::string& check) const {
    return {m_right.register_id() + "." + field + "." + check};
}

void Clause::asks_for_an_answer(const std::string& field) const {
    CAPTURE(field);
    for (const std::string blank : {"", " ", "\n", "\xC2\xA0"}) {
        const Checked checked = m_right.with(field, blank).check();
        CHECK(checked.findings == found(field, "empty"));
        CHECK_FALSE(checked.rows.at(0).complete);
    }
    for (const std::string& text : k_stand_ins) {
        CAPTURE(text);
        const Checked checked = m_right.with(field, text).check();
        CHECK(checked.findings == found(field, "placeholder"));
        CHECK_FALSE(checked.rows.at(0).complete);
    }
    const Checked without = m_right.without_column(field).check();
    CHECK(without.findings == found(field, "missing-column"));
    CHECK_FALSE(without.rows.at(0).complete);
    CHECK(without.rows.at(0).complete_but_for_missing_columns);
}

void Clause::always_applies(const std::string& field) const {
    asks_for_an_answer(field);
    for (const std::string& text : k_not_applicable) {
        CAPTURE(text);
        const Checked checked = m_right.with(field, text).check();
        CHECK(checked.findings == found(field, "not-applicable"));
        CHECK_FALSE(checked.rows.at(0).complete);
    }
}

void Clause::nothing_found(const std::string& field, const std::vector<std::string>& texts) const {
    for (const std::string& text : texts) {
        CAPTURE(text);
        const Checked checked = m_right.with(field, text).check();
        CHECK(checked.findings == Findings{});
        CHECK(checked.rows.at(0).complete);
    }
}

void Clause::finds(const std::string& field, const std::string& check,
                   const std::vector<std::string>& texts) const {
    for (const std::string& text : texts) {
        CAPTURE(text);
        CHECK(m_right.with(field, text).findings() == found(field, check));
    }
}

}  // namespace registertoets::testing
