// SPDX-License-Identifier: EUPL-1.2
// What the Wpg register asks besides article 31d lid 1: special police data, codes and names, the state of a
// row; and what belongs in it at all.
#include <doctest/doctest.h>

#include "support/register_case.hpp"

using namespace registertoets::testing;

namespace {

Findings found(const std::string& field, const std::string& check) {
    return {"wpg." + field + "." + check};
}

RegisterCase special(const std::string& categories, const std::string& reason) {
    return wpg_row().with("special_categories", categories).with("special_categories_exception", reason);
}

}  // namespace

// --- art. 5: special categories
// --------------------------------------------------------------------------------------

TEST_CASE("art. 5: whether special police data occur is asked by the register") {
    for (const auto& [text, check] :
         {std::pair{"", "empty"}, {"?", "placeholder"}, {"mogelijk", "invalid"}, {"ja", "invalid"}}) {
        const std::string said = text;  // clang captures no structured binding
        CAPTURE(said);
        const Checked checked = special(text, "").check();
        CHECK(checked.findings == found("special_categories", check));
        CHECK_FALSE(checked.rows.at(0).complete);
        CHECK(checked.rows.at(0).complete_law);
    }
    CHECK(special("n.v.t.", "").findings() == found("special_categories", "own-word"));
}

TEST_CASE("art. 5: why unavoidable is asked for each of the eight") {
    for (const std::string text : {"ras of etnische afkomst", "politieke opvattingen",
                                   "religieuze overtuiging", "vakbondslidmaatschap", "genetische gegevens",
                                   "vingerafdrukken", "gegevens over gezondheid", "seksuele gerichtheid"}) {
        CAPTURE(text);
        CHECK(special(text, "").findings() == found("special_categories_exception", "required-with"));
        CHECK(special(text, "n.v.t.").findings() == found("special_categories_exception", "not-applicable"));
        CHECK(special(text, "Onvermijdelijk om vast te stellen of de verdachte verhoord kan worden")
                  .findings() == Findings{});
    }
    CHECK(special("gezondheid", "ja, nodig").findings() ==
          found("special_categories_exception", "too-short"));
}

TEST_CASE("art. 5: why it cannot be done without") {
    for (const std::string reason : {"Deze gegevens zijn wel eens handig voor de collega's van het team"}) {
        CHECK(special("gezondheid", reason).findings() ==
              found("special_categories_exception", "incomplete"));
        CHECK(special("gezondheid", reason).row().complete);
        CHECK(special("BSN", reason).findings() == Findings{});
    }
}

TEST_CASE("art. 5: none, while such data are named elsewhere in the row") {
    for (const auto& [field, text] :
         {std::pair{"personal_data_categories", "NAW-gegevens; medische gegevens"},
          {"data_sources", "Vingerafdrukken van de doorzoeking"}}) {
        const std::string said = text;  // clang captures no structured binding
        CAPTURE(said);
        CHECK(wpg_row().with(field, text).findings() == found("special_categories", "contradicts"));
    }
    CHECK(wpg_row().with("personal_data_categories", "NAW-gegevens; BSN; strafblad").findings() ==
          Findings{});
}

TEST_CASE("art. 5: not for a BSN or criminal data, which police data nearly always hold") {
    for (const std::string text :
         {"BSN", "strafrechtelijke gegevens", "BSN; strafrechtelijke gegevens", "geen"}) {
        for (const std::string reason : {"", "n.v.t."}) {
            CAPTURE(text);
            CHECK(special(text, reason).findings() == Findings{});
            CHECK(special(text, reason).row().complete);
        }
    }
    CHECK(special("BSN; gezondheid", "").findings() ==
          found("special_categories_exception", "required-with"));
}

// --- the register's own
// ----------------------------------------------------------------------------------------------

TEST_CASE("wpg register: codes and names are asked for, but not by the law") {
    for (const std::string field : {"fg_code", "directie", "processing_activity"}) {
        CAPTURE(field);
        CHECK(wpg_row().with(field, "").findings() == found(field, "empty"));
        CHECK(wpg_row().with(field, "volgt").findings() == found(field, "placeholder"));
        CHECK(wpg_row().with(field, "n.v.t.").findings() == found(field, "not-applicable"));
        CHECK(wpg_row().without_column(field).findings() == found(field, "missing-column"));
        CHECK(wpg_row().with(field, "").row().complete_law);
    }
}

TEST_CASE("wpg register: what is expected but never makes a row incomplete") {
    for (const std::string field :
         {"keten", "business_process", "processors", "systems", "dpia", "last_reviewed"}) {
        CAPTURE(field);
        const RegisterCase row = wpg_row().with("profiling", "nee");
        CHECK(row.with(field, "").findings() == found(field, "empty"));
        CHECK(row.with(field, "").row().complete);
        CHECK(wpg_row().without_column(field).findings() == found(field, "missing-column"));
        CHECK(wpg_row().without_column(field).row().complete);
    }
}

TEST_CASE("wpg register: a processor works on an agreement") {
    CHECK(wpg_row().with("processors", "Hosting Voorbeeld").findings() ==
          found("processors", "required-with"));
    CHECK(wpg_row().with("processors", "Hosting Voorbeeld, overeenkomst 2024-3").findings() == Findings{});
}

TEST_CASE("wpg register: the directie and keten by their own names") {
    CHECK(wpg_row().with("directie", "FIOD").findings() == found("directie", "inconsistent"));
    CHECK(wpg_row().with("keten", "OB").findings() == found("keten", "inconsistent"));
}

TEST_CASE("wpg register: a row is looked at every year, a draft every ninety days") {
    CHECK(wpg_row().with("last_reviewed", "30-06-2024").findings() == found("last_reviewed", "outdated"));
    const RegisterCase old = wpg_row().with("last_reviewed", "01-04-2025");
    CHECK(old.with("status", "concept").findings() == found("last_reviewed", "outdated-draft"));
    CHECK(old.with("status", "vastgesteld").findings() == Findings{});
}

TEST_CASE("wpg register: an activity that has ended is said to have ended") {
    const RegisterCase row =
        wpg_row().with("processing_activity", "Onderzoeken naar kasgeldvennootschappen (vervallen)");
    CHECK(row.with("status", "vastgesteld").findings() == found("status", "contradicts"));
    CHECK(row.with("status", "beëindigd").findings() == Findings{});
}
