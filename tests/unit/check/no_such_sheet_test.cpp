// SPDX-License-Identifier: EUPL-1.2
#include "check/no_such_sheet.hpp"

#include <doctest/doctest.h>

using namespace registertoets;

namespace {

std::string said(const std::string& asked) {
    return check::no_such_sheet("a.xlsx", asked, {"Toelichting", "Verwerkingen MKB"})
        .sentence()
        .in(messages::Lang::nl);
}

}  // namespace

TEST_CASE("a sheet in other capitals, or the beginning of its name, is proposed") {
    CHECK(said("verwerkingen mkb") ==
          "a.xlsx heeft geen werkblad verwerkingen mkb. Bedoelt u `Verwerkingen MKB`?");
    CHECK(said("Toel") == "a.xlsx heeft geen werkblad Toel. Bedoelt u `Toelichting`?");
    CHECK(said("Blad9").starts_with("a.xlsx heeft geen werkblad Blad9. Kijk met"));
}
