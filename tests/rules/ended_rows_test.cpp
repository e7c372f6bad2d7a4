// SPDX-License-Identifier: EUPL-1.2
// Which rows have ended and count in no percentage: a live row that vanishes is missed by nobody.
#include <doctest/doctest.h>

#include "support/register_case.hpp"

using namespace registertoets::testing;

namespace {

bool ended(const RegisterCase& row, const std::string& status) {
    const Checked checked = row.with("status", status).on("2026-06-01").check();
    REQUIRE(checked.ended + checked.rows.size() == 1);
    return checked.ended == 1;
}

}  // namespace

TEST_CASE("ended: what says that it has ended, or that it was active until a day gone by") {
    for (const char* status : {"beëindigd",
                               "Beëindigd per 1-1-2025",
                               "per 1-1-2025 beëindigd",
                               "vervallen",
                               "beëindigd (2025)",
                               "beëindigd in 2026",
                               "beëindigd per 1-6-2026",
                               "beëindigd per 1-1-2025, bewaren tot 1-1-2032",
                               "niet actief",
                               "niet meer actief",
                               "inactief",
                               "niet in gebruik",
                               "Actief: nee",
                               "actief (nee)",
                               "Actief? Nee",
                               "actief tot 1-1-2025",
                               "Actief t/m 31 december 2025",
                               "was actief tot 2025",
                               "in gebruik tot mei 2026",
                               "actief, beëindigd per 1-1-2025",
                               "wordt beëindigd per 1-1-2026",
                               "vastgesteld; beëindigd per 1-1-2025",
                               "is per 1-1-2025 vervallen",
                               "gestopt eind 2025",
                               "vervallen, opvolger van de beëindigde verwerking FG-0001",
                               "beëindigd, vervangen door FG-0002"}) {
        CAPTURE(status);
        CHECK(ended(avg_row(), status));
    }
    CHECK(ended(wpg_row(), "beëindigd"));
    CHECK(ended(wpg_row(), "actief tot 1-1-2025"));
}

TEST_CASE("not ended: active in so many words, a day that is still to come, or another row that ended") {
    for (const char* status : {"actief",
                               "Actief (vervangt beëindigde verwerking FG-0001)",
                               "actief, opvolger van de vervallen verwerking FG-0004",
                               "beëindigd per 1-1-2027",
                               "Beëindigd per 1 januari 2027",
                               "per 1-1-2027 beëindigd",
                               "vervalt per 2027",
                               "beëindigd m.i.v. 01-07-2026",
                               "stopgezet vanaf juli 2026",
                               "actief tot 1-1-2027",
                               "in gebruik tot 1-1-2025, verlengd tot 1-1-2028",
                               "nog niet actief",
                               "Nog niet in gebruik genomen",
                               "actief t/m 2026",
                               "wordt beëindigd per 1-1-2027",
                               "niet beëindigd",
                               "wordt per 1-1-2027 beëindigd",
                               "gestopt eind 2026",
                               "Beëindigd 31-12-2026",
                               "concept",
                               "vastgesteld (vervangt de vervallen verwerking FG-0003)",
                               "in gebruik, was eerder stopgezet",
                               ""}) {
        CAPTURE(status);
        CHECK_FALSE(ended(avg_row(), status));
    }
    CHECK_FALSE(ended(wpg_row(), "Actief (vervangt beëindigde verwerking FG-0001)"));
    CHECK_FALSE(ended(wpg_row(), "beëindigd per 1-1-2027"));
}
