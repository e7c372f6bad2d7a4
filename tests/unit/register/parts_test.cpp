// SPDX-License-Identifier: EUPL-1.2
#include <doctest/doctest.h>

#include "register/value_list.hpp"

using namespace registertoets::reg;

using Parts = std::vector<std::string_view>;

TEST_CASE("a cell is split at line breaks and semicolons") {
    CHECK(split_parts("a; b;c") == Parts{"a", "b", "c"});
    CHECK(split_parts("a\nb\r\nc") == Parts{"a", "b", "c"});
}

TEST_CASE("parts that show nothing are left out") {
    CHECK(split_parts("; a;;\n \u00A0;b;") == Parts{"a", "b"});
    CHECK(split_parts(" \n").empty());
    CHECK(split_parts("").empty());
}

TEST_CASE("a cell is split at numbers with a bracket in running text") {
    CHECK(split_parts("1) loon 2) adres") == Parts{"1) loon ", "2) adres"});
    CHECK(split_parts("9) loon 10) adres") == Parts{"9) loon ", "10) adres"});
    CHECK(split_parts("a 1. (b) c 12. d)") == Parts{"a 1. (b) c 12. d)"});
}

TEST_CASE("numbers that number nothing split nothing") {
    CHECK(split_parts("art. 6 lid 1 e") == Parts{"art. 6 lid 1 e"});
    CHECK(split_parts("7 jaar na 2. kwartaal") == Parts{"7 jaar na 2. kwartaal"});
    CHECK(split_parts("6.1.e") == Parts{"6.1.e"});
    CHECK(split_parts("categorie 12.3)") == Parts{"categorie 12.3)"});
}

TEST_CASE("of a cell full of numbers each is looked at by itself") {
    std::string numbers;
    for (int count = 0; count < 5'000'000; ++count) {
        numbers += "1. ";  // an hour, if each looked for its bracket up to the end
    }
    CHECK(split_parts(numbers).size() == 1);
}

TEST_CASE("commas split nothing") {
    CHECK(split_parts("NAW, BSN") == Parts{"NAW, BSN"});
}

TEST_CASE("letters that count the parts from a on are no answers") {
    CHECK(are_lettered({"a. een", "b. twee", "C. drie"}));
    CHECK(are_lettered({"a) een b) twee"}));
    CHECK_FALSE(are_lettered({"a. een"}));
    CHECK_FALSE(are_lettered({"c. een", "e. twee"}));
    CHECK_FALSE(are_lettered({"a. een", "e. twee"}));
    CHECK_FALSE(are_lettered({}));
}
