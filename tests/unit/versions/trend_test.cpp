// SPDX-License-Identifier: EUPL-1.2
#include "versions/trend.hpp"

#include <doctest/doctest.h>

#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"
#include "support/version_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

versions::Version on(const std::string& date, versions::Version version) {
    version.about.path = date + ".xlsx";
    version.about.date = util::parse_iso_date(date);
    return version;
}

}  // namespace

TEST_CASE("versions stand by date, whatever their order, and what one has not is nothing") {
    versions::Vocabulary words = small_words();
    VersionBuilder february(words);
    VersionBuilder july(words);
    february.row({.key = 1, .directie = "Zuid", .lacking = 4});
    july.row({.key = 1, .directie = "Zuid"})
        .row({.key = 2, .directie = "Noord", .lacking = 4})
        .row({.key = 3});
    versions::TrendBuilder builder(words);
    builder.add(on("2025-07-01", july.build()));
    builder.add(on("2025-02-28", february.build()));
    const versions::Trend trend = builder.finish();
    REQUIRE(trend.versions.size() == 2);
    CHECK(trend.versions[0].path == "2025-02-28.xlsx");
    REQUIRE(trend.registers.size() == 1);
    const versions::TrendRegister& reg = trend.registers[0];
    CHECK(*reg.total.versions[0] == versions::Amounts{1, 0, 0, 5, 4});
    CHECK(*reg.total.versions[1] == versions::Amounts{3, 2, 2, 15, 14});
    REQUIRE(reg.directies.size() == 3);
    CHECK(words.name(reg.directies[0].directie) == "Noord");
    CHECK_FALSE(reg.directies[0].versions[0]);
    CHECK(reg.directies[0].versions[1]->rows == 1);
    CHECK(words.name(reg.directies[1].directie) == "Zuid");
    CHECK(reg.directies[2].directie == versions::k_none);
    CHECK(trend.same_rules);
}

TEST_CASE("two versions of one day are refused") {
    versions::Vocabulary words = small_words();
    versions::TrendBuilder builder(words);
    const versions::Version version = VersionBuilder(words).row({.key = 1}).build();
    builder.add(on("2025-07-01", version));
    builder.add(on("2025-02-28", version));
    builder.add(on("2025-07-01", version));
    std::string said;
    try {
        builder.finish();
    } catch (const messages::UserError& error) {
        said = error.sentence().in(messages::Lang::en);
    }
    CHECK(said ==
          "2025-07-01.xlsx and 2025-07-01.xlsx are both of 2025-07-01, and a day has one version. Put "
          "another day "
          "before one of them: DATE=FILE");
}

TEST_CASE("versions that other rules judged are known for it") {
    versions::Vocabulary words = small_words();
    versions::TrendBuilder builder(words);
    builder.add(on("2025-02-28", VersionBuilder(words).rules("a").row({.key = 1}).build()));
    builder.add(on("2025-07-01", VersionBuilder(words).rules("b").row({.key = 1}).build()));
    CHECK_FALSE(builder.finish().same_rules);
}
