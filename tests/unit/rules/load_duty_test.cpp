// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "support/rules_text.hpp"

using namespace registertoets;
using namespace registertoets::testing;

TEST_CASE("what registers share of a duty is refused where it is wrong, also if each says that for itself") {
    const auto fault = [](const std::string& keys) {
        return fault_of_rules("fields: {retention_period: {" + keys + "}}\n");
    };
    CHECK(fault("required: banaan") ==
          "overlay.yaml:1:39 Bij `required` hoort een van: always, expected, optional; er staat `banaan`.");
    CHECK(fault("required: [always]") ==
          "overlay.yaml:1:39 Bij `required` hoort één waarde, geen lijst of groep.");
    CHECK(fault("basis: wett") == "overlay.yaml:1:36 `wett` kan niet bij `basis`. Bedoelt u `wet`?");
    CHECK(fault("article: [x]") == "overlay.yaml:1:38 Bij `article` hoort één waarde, geen lijst of groep.");
    CHECK(fault("required: expected, basis: wet, article: x") == "none");
}
