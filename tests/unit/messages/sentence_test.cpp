// SPDX-License-Identifier: EUPL-1.2
#include "messages/sentence.hpp"
#include "messages/catalogue.hpp"

#include <doctest/doctest.h>

#include <regex>
#include <set>

using namespace registertoets::messages;

namespace {

std::multiset<std::string> holes(std::string_view text) {
    static const std::regex hole(R"(\{([a-z_]+)(:[^}]*)?\})");
    const std::string copy(text);
    std::multiset<std::string> names;
    for (std::sregex_iterator at(copy.begin(), copy.end(), hole), end; at != end; ++at) {
        names.insert((*at)[1].str());
    }
    return names;
}

}  // namespace

TEST_CASE("every sentence exists in Dutch and English and is filled in with the same names") {
    for (std::size_t index = 0; index < catalogue_size(); ++index) {
        const auto id = static_cast<Msg>(index);
        CAPTURE(name_of(id));
        CHECK_FALSE(text_of(id, Lang::nl).empty());
        CHECK_FALSE(text_of(id, Lang::en).empty());
        const auto dutch = holes(text_of(id, Lang::nl));
        const auto english = holes(text_of(id, Lang::en));
        CHECK(std::set(dutch.begin(), dutch.end()) == std::set(english.begin(), english.end()));
    }
}

TEST_CASE("fill_in inserts names, chooses plurals and leaves what it does not know") {
    CHECK(fill_in("{count} {count:rij|rijen} in {file}", {{"count", 1U}, {"file", "a.xlsx"}}) ==
          "1 rij in a.xlsx");
    CHECK(fill_in("{count} {count:rij|rijen}", {{"count", 2U}}) == "2 rijen");
    CHECK(fill_in("{count} {count:rij|rijen}", {{"count", 0U}}) == "0 rijen");
    CHECK(fill_in("{other} {", {}) == "{other} {");
}
