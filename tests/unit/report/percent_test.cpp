// SPDX-License-Identifier: EUPL-1.2
#include "report/percent.hpp"

#include <doctest/doctest.h>

#include <limits>

using namespace registertoets::report;
using registertoets::messages::Lang;

TEST_CASE("a percentage is cut off to one decimal, never rounded") {
    CHECK(percent_text({247, 667}, Lang::nl) == "37,0%");
    CHECK(percent_text({247, 667}, Lang::en) == "37.0%");
    CHECK(percent_text({412, 430}, Lang::nl) == "95,8%");
    CHECK(percent_json({247, 667}) == "37.0");
}

TEST_CASE("100 only when all are, 0 only when none is") {
    CHECK(percent_text({5, 5}, Lang::nl) == "100,0%");
    CHECK(percent_text({1999, 2000}, Lang::nl) == "99,9%");
    CHECK(percent_text({0, 5}, Lang::nl) == "0,0%");
    CHECK(percent_text({1, 2000}, Lang::nl) == "<0,1%");
    CHECK(percent_text({1, 2000}, Lang::en) == "<0.1%");
    CHECK(percent_text({2, 2000}, Lang::nl) == "0,1%");
    CHECK(percent_json({1, 2000}) == "0.0");
    CHECK(percent_json({5, 5}) == "100.0");
}

TEST_CASE("nothing of nothing is no percentage") {
    CHECK(percent_text({0, 0}, Lang::nl) == "–");
    CHECK(percent_json({0, 0}) == "null");
    CHECK_FALSE(tenths({0, 0}).has_value());
}

TEST_CASE("large counts do not overflow") {
    constexpr auto k_all = std::numeric_limits<std::uint64_t>::max() / 16;
    CHECK(tenths({k_all, k_all}) == 1000);
    CHECK(tenths({k_all - 1, k_all}) == 999);
}
