// SPDX-License-Identifier: EUPL-1.2
#include "workbook/taken_names.hpp"

#include <doctest/doctest.h>

#include <string>

#include "workbook/cell_text.hpp"
#include "workbook/feedback/file_names.hpp"

using registertoets::workbook::TakenNames;

TEST_CASE("a name that was taken is not free, in whatever case") {
    TakenNames taken{"Samenvatting"};
    CHECK_FALSE(taken.add("SAMENVATTING"));
    CHECK(taken.add("Lijsten"));
    CHECK_FALSE(taken.add("lijsten"));
}

TEST_CASE("equal names get the first number that is free") {
    TakenNames taken{"a_3"};
    std::size_t made = 0;
    const auto take = [&] {
        return taken.take("a", [&made](std::size_t number) {
            ++made;
            return "a_" + std::to_string(number);
        });
    };
    CHECK(take() == "a");
    CHECK(take() == "a_2");
    CHECK(take() == "a_4");
    CHECK(taken.add("a_5"));
    for (int count = 6; count < 2000; ++count) {
        CHECK(take() == "a_" + std::to_string(count));
    }
    // Each looks where the one before ended, not from 2 on.
    CHECK(made < 20'000);
}

TEST_CASE("a number that makes a name shorter does not hide another name") {
    TakenNames taken;
    const std::string long_one = std::string(78, 'a') + "bb";
    const std::string other = std::string(78, 'a') + "cc";
    const auto name = [&taken](const std::string& text) {
        return registertoets::workbook::file_name(text, "", taken);
    };
    CHECK(name(long_one) == long_one);
    CHECK(name(other) == other);
    CHECK(name(long_one) == std::string(78, 'a') + "_2");
    CHECK(name(other) == std::string(78, 'a') + "_3");
    CHECK(name("kort") == "kort");
    CHECK(name("kort_2") == "kort_2");
    CHECK(name("KORT") == "KORT_3");
    for (int number = 4; number < 10; ++number) {
        CHECK(name(long_one) == std::string(78, 'a') + "_" + std::to_string(number));
    }
    CHECK(name(long_one) == std::string(77, 'a') + "_10");
}

TEST_CASE("sheets of many deliveries are numbered on") {
    TakenNames taken;
    const std::string name = "Fiscale Inlichtingen- en Opsporingsdienst";
    CHECK(registertoets::workbook::sheet_name(name, taken) == "Fiscale Inlichtingen- en Opspor");
    CHECK(registertoets::workbook::sheet_name(name, taken) == "Fiscale Inlichtingen- en Opsp 2");
    CHECK(registertoets::workbook::sheet_name(name, taken) == "Fiscale Inlichtingen- en Opsp 3");
}
