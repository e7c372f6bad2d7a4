// SPDX-License-Identifier: EUPL-1.2
#include "rules/read_text.hpp"

#include <doctest/doctest.h>

#include "rules/load.hpp"
#include "rules/retention_terms.hpp"
#include "rules/rule_set.hpp"

using namespace registertoets::rules;

TEST_CASE("a text is read in every way that rules look at it, and each way once") {
    const RuleSet set = load({});
    const ReadText read("7 jaar na Einde dienstverband (Selectielijst)");
    CHECK(read.text() == "7 jaar na Einde dienstverband (Selectielijst)");
    CHECK(read.folded() == "7 jaar na einde dienstverband (selectielijst)");
    CHECK(read.words() == "7 jaar na einde dienstverband selectielijst");
    CHECK(&read.words() == &read.words());
    REQUIRE(set.retention != nullptr);
    const RetentionText& retention = read.retention(*set.retention);
    CHECK(retention.has_term());
    CHECK(retention.says_start());
    CHECK(retention.list_named);
    CHECK(&retention == &read.retention(*set.retention));
}
