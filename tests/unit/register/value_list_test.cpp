// SPDX-License-Identifier: EUPL-1.2
#include "register/value_list.hpp"

#include <doctest/doctest.h>

using namespace registertoets;
using namespace registertoets::reg;

namespace {

ListValue value(std::string id, std::string nl, std::string en) {
    ListValue made;
    made.id = std::move(id);
    made.label = {std::move(nl), std::move(en)};
    return made;
}

ValueList countries(bool whole_cell = false) {
    ValueList list("countries", {"Landen", "Countries"}, whole_cell);
    list.add(value("CG", "Congo", "Congo"), {}, {"c"});
    list.add(value("CD", "Democratische Republiek Congo", "DR Congo"), {"Congo Kinshasa"}, {});
    list.add(value("US", "Verenigde Staten", "United States"), {"amerika*", "VS", "staten van am*"}, {});
    list.add(value("CW", "Curaçao", "Curacao"), {}, {});
    return list;
}

std::string ids(const ValueList& list, const std::vector<std::uint16_t>& numbers) {
    std::string text;
    for (const std::uint16_t number : numbers) {
        text += list.values()[number].id + " ";
    }
    return text;
}

std::string found_in(std::string_view text) {
    const ValueList list = countries();
    return ids(list, list.find_in(text));
}

}  // namespace

TEST_CASE("labels in both languages and spellings are found, in any form") {
    CHECK(found_in("CURACAO") == "CW ");
    CHECK(found_in("naar de verenigde\u00A0staten (leverancier)") == "US ");
    CHECK(found_in("United States") == "US ");
    CHECK(found_in("V.S.") == "");
    CHECK(found_in("(VS)") == "US ");
}

TEST_CASE("the longest spelling at a place is the one that counts") {
    CHECK(found_in("Democratische Republiek Congo") == "CD ");
    CHECK(found_in("leverancier in de Democratische Republiek Congo") == "CD ");
    CHECK(found_in("in Congo Kinshasa") == "CD ");
    CHECK(found_in("in Congo en Democratische Republiek Congo") == "CG CD ");
}

TEST_CASE("only whole words are found, unless the last ends in a star") {
    CHECK(found_in("Congolees") == "");
    CHECK(found_in("een Amerikaanse leverancier") == "US ");
    CHECK(found_in("de staten van Amerika") == "US ");
    CHECK(found_in("Zuid-Amerika") == "US ");
}

TEST_CASE("of beginnings of words that a word has both of, the first of the list counts") {
    const auto first_of = [](const std::vector<std::string>& one, const std::vector<std::string>& other) {
        ValueList list("trial", {}, false);
        list.add(value("one", "proef", "trial"), one, {});
        list.add(value("other", "toets", "test"), other, {});
        const auto found = list.find_in("bij de kinderopvang en het überkind");
        return found.empty() ? std::string() : list.values()[found.front()].id;
    };
    CHECK(first_of({"kind*"}, {"kinder*"}) == "one");
    CHECK(first_of({"kinder*"}, {"kind*"}) == "one");
    CHECK(first_of({"volk*"}, {"kind*"}) == "other");
    CHECK(first_of({"über*"}, {"volk*"}) == "one");
    CHECK(first_of({"volk*"}, {"opvang*"}) == "");
}

TEST_CASE("a spelling for the whole cell counts only alone") {
    CHECK(found_in(" C. ") == "CG ");
    CHECK(found_in("bijlage C") == "");
}

TEST_CASE("spellings in a row that count only alone are found where nothing else stands in the part") {
    const ValueList list = countries();
    const auto matched = [&list](std::string_view text) { return ids(list, list.match(text).values); };
    CHECK(matched("C, VS") == "US ");  // found without looking at the row
    CHECK(matched("c/C") == "CG ");
    CHECK(matched("C en C & C") == "CG ");
    CHECK(matched("bijlage, C") == "");
    CHECK(list.match("c, c; d").known_parts == 1);
}

TEST_CASE("each value is found once, in the order of the text") {
    CHECK(found_in("VS, Curaçao, Verenigde Staten") == "US CW ");
}

TEST_CASE("find_whole takes the text as a whole only") {
    const ValueList list = countries();
    CHECK(list.find_whole("verenigde staten") == 2);
    CHECK(list.find_whole("c") == 0);
    CHECK(list.find_whole("de Verenigde Staten") == std::nullopt);
    CHECK(list.find_whole("") == std::nullopt);
}

TEST_CASE("find_id knows ids and nothing else") {
    const ValueList list = countries();
    CHECK(list.find_id("CD") == 1);
    CHECK(list.find_id("Congo") == std::nullopt);
}

TEST_CASE("a cell is matched part by part") {
    const ValueList list = countries();
    const ListMatch match = list.match("VS; Curaçao (dochter)\nAtlantis; VS");
    CHECK(ids(list, match.values) == "US CW ");
    CHECK(match.known_parts == 3);
    CHECK(match.unknown_parts == 1);
}

TEST_CASE("a list of whole cells takes no explanation and no second value") {
    const ValueList list = countries(true);
    CHECK(ids(list, list.match("Curaçao").values) == "CW ");
    CHECK(list.match("Curaçao").known_parts == 1);
    CHECK(list.match("Curaçao").unknown_parts == 0);
    CHECK(list.match("Curaçao; VS").values.empty());
    CHECK(list.match("Curaçao (dochter)").unknown_parts == 1);
}

TEST_CASE("a value is in force from its first to its last day, both included") {
    using namespace std::chrono;
    ListValue limited = value("a", "A", "A");
    CHECK(limited.in_force(2025y / 1 / 1));
    limited.valid_from = 2000y / 7 / 26;
    limited.valid_to = 2015y / 10 / 6;
    CHECK_FALSE(limited.in_force(2000y / 7 / 25));
    CHECK(limited.in_force(2000y / 7 / 26));
    CHECK(limited.in_force(2015y / 10 / 6));
    CHECK_FALSE(limited.in_force(2015y / 10 / 7));
}

TEST_CASE("a value is in the groups that it names") {
    ListValue grouped = value("a", "A", "A");
    grouped.groups = {"eer", "eu"};
    CHECK(grouped.in_group("eu"));
    CHECK_FALSE(grouped.in_group("e"));
}

TEST_CASE("a value is offered on days that it is in force, unless its group is kept out") {
    using namespace std::chrono;
    ValueList list = countries();
    ListValue member = value("DE", "Duitsland", "Germany");
    member.groups = {"eu"};
    CHECK(list.offers(member, 2025y / 7 / 1));
    list.set_not_offered({"eu"});
    CHECK_FALSE(list.offers(member, 2025y / 7 / 1));
    ListValue former = value("AN", "Nederlandse Antillen", "Netherlands Antilles");
    former.valid_to = 2010y / 10 / 9;
    CHECK(list.offers(former, 2010y / 10 / 9));
    CHECK_FALSE(list.offers(former, 2010y / 10 / 10));
}

TEST_CASE(
    "the nearest value is found by any of its spellings, and none by a spelling of one or two letters") {
    const ValueList list = countries();
    const auto near = [&list](std::string_view text) {
        const auto found = list.find_near(text);
        return found ? list.values()[*found].id : "";
    };
    CHECK(near("Kongo") == "CG");
    CHECK(near("Verenigde statn") == "US");
    CHECK(near("congo kinsjasa") == "CD");
    CHECK(near("x") == "");
    CHECK(near("vt") == "");
    CHECK(near("Zwitserland") == "");
}

TEST_CASE("a denial reaches over 'of', and may be several words") {
    ValueList list = countries();
    list.set_denials({"geen", "geen sprake van"});
    const auto found = [&list](std::string_view text) { return ids(list, list.find_in(text)); };
    CHECK(found("geen Curaçao") == "");
    CHECK(found("geen Curaçao of Amerika") == "");
    CHECK(found("geen vreemde landen of Amerika noch Curaçao") == "");
    CHECK(found("geen sprake van Amerika") == "");
    CHECK(found("sprake van Amerika") == "US ");
    CHECK(found("geen Curaçao en Amerika") == "US ");
    CHECK(found("geen, Curaçao of Amerika") == "CW US ");
    CHECK(found("geen landen; maar dan Curaçao of Amerika") == "CW US ");
    CHECK(found("of Amerika") == "US ");
    CHECK(found("geen Curaçao of Amerika of Curaçao of Amerika of Curaçao of Amerika") == "");
}

TEST_CASE("a value in front of a denial is not named, unless an exception follows") {
    ValueList list = countries();
    CHECK(ids(list, list.find_in("VS nee")) == "US ");
    list.set_denials_behind({"nee", "n v t"});
    CHECK(ids(list, list.find_in("Congo ja, VS nee")) == "CG ");
    CHECK(ids(list, list.find_in("VS (nee); Congo: ja")) == "CG ");
    CHECK(ids(list, list.find_in("VS: n.v.t.")).empty());
    CHECK(ids(list, list.find_in("VS: nee, tenzij de klant er woont")) == "US ");
    CHECK(ids(list, list.find_in("VS, leverancier nee")) == "US ");
    CHECK(list.match("Congo: ja; VS: nee").known_parts == 2);
    CHECK(list.match("Congo: ja; elders: nee").unknown_parts == 1);
    for (const char* text : {"VS (nee)", "vs nee, Congo nee", "VS: nee; Congo: n.v.t."}) {
        CAPTURE(text);
        CHECK(list.only_denies(text));
    }
    for (const char* text : {"VS", "VS nee, Congo ja", "mogelijk, VS nee", "VS nee, maar misschien later",
                             "nee", "leverancier nee", ""}) {
        CAPTURE(text);
        CHECK_FALSE(list.only_denies(text));
    }
}

TEST_CASE("a spelling that counts only alone may have an explanation behind a sign") {
    ValueList list = countries();
    CHECK(ids(list, list.match("c. Afrika").values).empty());
    list.set_explained(true);
    for (const char* text : {"c", "c. Afrika", "C (Afrika)", "c, in Afrika", "c: Afrika", "c) Afrika",
                             "c - Afrika", "c(was d)", "d. elders; c. Afrika"}) {
        CAPTURE(text);
        CHECK(ids(list, list.match(text).values) == "CG ");
    }
    for (const char* text : {"c-mail van Afrika", "c.q. Afrika", "c Afrika", "in c. Afrika",
                             "a. kantoor; b. huis; c. tuin", ""}) {
        CAPTURE(text);
        CHECK(ids(list, list.match(text).values).empty());
    }
    CHECK(ids(list, list.match("c. Curaçao").values) ==
          "CW ");  // what names a value in words is no explanation
}
