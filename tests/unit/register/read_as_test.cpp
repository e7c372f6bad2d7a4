// SPDX-License-Identifier: EUPL-1.2
#include "register/read_as.hpp"

#include <doctest/doctest.h>

#include "register/value_list.hpp"

using namespace registertoets::reg;

namespace {

ReadAs references() {
    ReadAs read_as;
    read_as.add("Eerste lid", "lid 1");
    read_as.add("sub", "onder");
    read_as.add("aanhef en sub", "onder");
    return read_as;
}

}  // namespace

TEST_CASE("words are read as others, whole and the longest first") {
    CHECK(references().apply("6 eerste lid aanhef en sub e") == "6 lid 1 onder e");
    CHECK(references().apply("sub") == "onder");
    CHECK(references().apply("eerste leden subs aanhef en") == "eerste leden subs aanhef en");
    CHECK(references().apply("").empty());
}

TEST_CASE("without anything to read differently words stay as they are") {
    CHECK(ReadAs{}.empty());
    CHECK(ReadAs{}.apply("eerste lid") == "eerste lid");
}

TEST_CASE("a list reads its spellings and the texts alike") {
    ValueList list("bases", {"Grondslagen", "Bases"}, false);
    list.set_read_as(std::make_shared<const ReadAs>(references()));
    ListValue value;
    value.label = {"Taak", "Task"};
    list.add(value, {"6 lid 1 onder e"}, {"sub e"});
    CHECK(list.find_in("art. 6, eerste lid, aanhef en sub e").size() == 1);
    CHECK(list.find_in("6 lid 1 sub e").size() == 1);
    CHECK(list.find_whole("onder e"));
    CHECK(list.find_in("6 tweede lid onder e").empty());
}
