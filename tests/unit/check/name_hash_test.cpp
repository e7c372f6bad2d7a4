// SPDX-License-Identifier: EUPL-1.2
// The hash of a row's key without its code, by which a row is known that got a code.
#include <doctest/doctest.h>

#include "support/checked.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

// Of a row in a register whose key is code, directie and purpose (`doel`).
std::uint64_t name_hash(const std::string& code, const std::string& directie, const std::string& doel) {
    const check::Report report = checked({{"Code", "Directie", "Doel", "Soort", "Reden", "Termijn", "Stand"},
                                          {code, directie, doel, "geen", "", "7 jaar", ""}});
    REQUIRE(report.rows.size() == 1);
    return report.rows[0].name_hash;
}

}  // namespace

TEST_CASE("the name of a row is what its key says besides a code, however it is spelled") {
    const std::uint64_t without_code = name_hash("", "da", "loon innen");
    CHECK(without_code != 0);
    CHECK(name_hash("F1", "da", "loon innen") == without_code);
    CHECK(name_hash("F2", "Directie A", "Loon  innen.") == without_code);
}

TEST_CASE("another name or directie is another row") {
    const std::uint64_t row = name_hash("F1", "da", "loon innen");
    CHECK(name_hash("F1", "db", "loon innen") != row);
    CHECK(name_hash("F1", "da", "loon betalen") != row);
    CHECK(name_hash("F1", "", "loon innen") != row);
}

TEST_CASE("a directie alone is no name: many rows have it") {
    CHECK(name_hash("F1", "da", "") == 0);
    CHECK(name_hash("F1", "", "") == 0);
}
