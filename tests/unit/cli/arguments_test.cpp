// SPDX-License-Identifier: EUPL-1.2
#include "cli/arguments.hpp"

#include <doctest/doctest.h>

#include "support/rules_text.hpp"

using namespace registertoets;
using namespace registertoets::testing;

TEST_CASE("an option that lacks its value is told to take one") {
    const auto fault = [](const std::vector<std::string>& words) {
        return fault_of([&words] { cli::parse_arguments(words); });
    };
    CHECK(fault({"check", "a.xlsx", "--lang"}) ==
          "Achter --lang hoort een waarde. Zie registertoets --help.");
    CHECK(fault({"check", "a.xlsx", "-o"}) == "Achter --output hoort een waarde. Zie registertoets --help.");
    CHECK(fault({"check", "a.xlsx", "--lang", "nl"}) == "none");
}
