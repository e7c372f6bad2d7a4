// SPDX-License-Identifier: EUPL-1.2
// The order in which activities are read, and how they are known.
#include "publish/publication.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "support/published.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

SheetOfTexts sheet() {
    return {{"Code", "Keten", "Directie", "Naam", "Doel", "Soort"},
            {"1", "Innen", "Zuid", "beta", "d", ""},
            {"2", "", "Noord", "Alfa", "d", ""},
            {"3", "Bezwaar", "", "gamma", "d", ""},
            {"4", "Innen", "Noord", "", "d", ""},
            {"5", "Innen", "Zuid", "Alfa", "d", ""},
            {"", "Innen", "Zuid", "Alfa", "d", ""}};
}

std::set<std::string> urns(const Published& made) {
    std::set<std::string> all;
    for (const publish::Activity& activity : made.publication->selection().activities) {
        all.insert(publish::urn_of(*made.publication, activity));
    }
    return all;
}

}  // namespace

TEST_CASE("activities stand by keten, directie and name; what has none comes last") {
    const Published made = published(sheet());
    CHECK(activities_in(made) ==
          "Bezwaar / - / gamma: code=3 keten=Bezwaar naam=gamma doel=d\n"
          "Innen / Noord / -: code=4 keten=Innen directie=Noord doel=d\n"
          "Innen / Zuid / Alfa: code=5 keten=Innen directie=Zuid naam=Alfa doel=d\n"
          "Innen / Zuid / Alfa: keten=Innen directie=Zuid naam=Alfa doel=d\n"
          "Innen / Zuid / beta: code=1 keten=Innen directie=Zuid naam=beta doel=d\n"
          "- / Noord / Alfa: code=2 directie=Noord naam=Alfa doel=d\n");
}

TEST_CASE("what is not public makes no group") {
    const Published made =
        published(sheet(), "registers: {klein: {fields: {keten: {public: false}, naam: {public: false}}}}\n");
    CHECK(activities_in(made).find("Innen") == std::string::npos);
    CHECK(activities_in(made).find("Alfa") == std::string::npos);
    CHECK(made.publication->ketens().size() == 1);
    CHECK(made.in("html").find("Innen") == std::string::npos);
}

TEST_CASE("each activity has a name of its own, which does not change with its place") {
    const Published made = published(sheet());
    const std::set<std::string> all = urns(made);
    CHECK(all.size() == 6);
    for (const std::string& urn : all) {
        CHECK(urn.size() == std::string_view("urn:uuid:00000000-0000-8000-8000-000000000000").size());
        CHECK(urn.starts_with("urn:uuid:"));
        CHECK(urn[23] == '8');
    }
    SheetOfTexts turned = sheet();
    std::reverse(turned.begin() + 1, turned.end());
    turned.at(1).at(4) = "iets anders";
    CHECK(urns(published(turned)) == all);
}
