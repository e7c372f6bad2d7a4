// SPDX-License-Identifier: EUPL-1.2
// What to do about a missing column.
#include "report/missing.hpp"

#include <doctest/doctest.h>

#include "support/checked.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

// What is said of the only missing column of a register with these headers.
std::string remedy(const std::vector<std::string>& headers, messages::Lang lang) {
    const std::vector<std::string> row(headers.size(), "1");
    const check::Report report = checked({headers, row});
    const std::vector<report::Lack> lacks = report::lacks(report);
    REQUIRE(lacks.size() == 1);
    const check::SheetReport& sheet = *lacks.front().sheets.front();
    const std::string words = report::remedy_in_words(report, lacks.front(), "Voeg toe.", lang);
    CHECK(words ==
          report::remedy_in_words(sheet, *lacks.front().rule, *lacks.front().field, "Voeg toe.", lang));
    return words;
}

}  // namespace

TEST_CASE("beside a missing column stand those that were not recognised: the answers may stand there") {
    CHECK(remedy({"Code", "Directie", "Doel", "Soort"}, messages::Lang::nl) == "Voeg toe.");
    CHECK(remedy({"Code", "Directie", "Doel", "Soort", "Hoe lang?"}, messages::Lang::nl) ==
          "Voeg toe. Niet herkend is kolom E (Hoe lang?). Staat dit gegeven daar al in, noem die kolom dan "
          "Termijn.");
    CHECK(remedy({"Code", "Directie", "Doel", "Soort", "Hoe lang?", "Kanarie"}, messages::Lang::en)
              .starts_with("Voeg toe. Columns E (Hoe lang?), F (Kanarie) were not recognised."));
}

TEST_CASE("of many columns that were not recognised the first few are named") {
    std::vector<std::string> headers{"Code", "Directie", "Doel", "Soort"};
    for (char letter = 'a'; letter < 'm'; ++letter) {
        headers.push_back(std::string("Kanarie ") + letter);
    }
    const std::string words = remedy(headers, messages::Lang::nl);
    CHECK(words.find("L (Kanarie h), \u2026.") != std::string::npos);
    CHECK(words.find("Kanarie i") == std::string::npos);
}
