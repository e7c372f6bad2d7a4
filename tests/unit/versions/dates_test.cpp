// SPDX-License-Identifier: EUPL-1.2
#include "versions/dates.hpp"

#include <doctest/doctest.h>

#include "messages/catalogue.hpp"
#include "messages/user_error.hpp"

using namespace registertoets;
using versions::date_in_name;
using versions::dated_path;

namespace {

std::string day_in(std::string_view name) {
    const auto date = date_in_name(name);
    return date ? util::iso(*date) : "none";
}

std::string taken_apart(const std::string& word) {
    try {
        const versions::DatedPath dated = dated_path(word);
        return (dated.date ? util::iso(*dated.date) : "none") + " " + dated.path;
    } catch (const messages::UserError& error) {
        return std::string(name_of(error.sentence().id()));
    }
}

}  // namespace

TEST_CASE("a day in a name, in the ways in which people write one") {
    CHECK(day_in("rde-2025-07-01.xlsx") == "2025-07-01");
    CHECK(day_in("RDE_2025_07_01_v3.xlsx") == "2025-07-01");
    CHECK(day_in("rde 2025.07.01.xlsx") == "2025-07-01");
    CHECK(day_in("rde20250701.xlsx") == "2025-07-01");
    CHECK(day_in("20250701 register.ods") == "2025-07-01");
    CHECK(day_in("register 1-7-2025.xlsx") == "2025-07-01");
    CHECK(day_in("register 01-07-2025.xlsx") == "2025-07-01");
    CHECK(day_in("register 1 juli 2025.xlsx") == "2025-07-01");
    CHECK(day_in("Register (3 sept. 2025) definitief.xlsx") == "2025-09-03");
    CHECK(day_in("register 1 July 2025.xlsx") == "2025-07-01");
    CHECK(day_in("2024-02-29.csv") == "2024-02-29");
}

TEST_CASE("a month counts as its last day") {
    CHECK(day_in("rde-2025-02.xlsx") == "2025-02-28");
    CHECK(day_in("rde-2024-02.xlsx") == "2024-02-29");
    CHECK(day_in("2025_07 leveringen") == "2025-07-31");
    CHECK(day_in("leveringen juli 2025") == "2025-07-31");
    CHECK(day_in("leveringen-2025-juli") == "2025-07-31");
    CHECK(day_in("rde-december2025.xlsx") == "2025-12-31");
    CHECK(day_in("rde-2025-07-v2.xlsx") == "2025-07-31");
    CHECK(day_in("leveringen.2025.07") == "2025-07-31");
}

TEST_CASE("what is no date is none, and neither are two") {
    for (const char* name : {"register.xlsx", "rde-2025.xlsx", "rde-13.xlsx", "rde-2025-13.xlsx",
                             "FG-0123-4567.xlsx", "rde-2025-02-30.xlsx", "rde-1-2.xlsx", "12345678.xlsx", "",
                             "-", "rde-2025-02-tot-2025-07.xlsx", "2025-02-01 naast 2025-07-01.xlsx"}) {
        CAPTURE(name);
        CHECK(day_in(name) == "none");
    }
    CHECK(day_in("2025-07-01 (2025-07-01).xlsx") == "2025-07-01");
}

TEST_CASE("DATE=FILE is taken apart, and an equals sign elsewhere is part of the path") {
    CHECK(taken_apart("2025-07-01=rde.xlsx") == "2025-07-01 rde.xlsx");
    CHECK(taken_apart("2025-02=map/rde.xlsx") == "2025-02-28 map/rde.xlsx");
    CHECK(taken_apart("rde.xlsx") == "none rde.xlsx");
    CHECK(taken_apart("map=2/rde.xlsx") == "none map=2/rde.xlsx");
    CHECK(taken_apart("./2025-07-01=rde.xlsx") == "none ./2025-07-01=rde.xlsx");
    CHECK(taken_apart("2025-07-01=a=b.xlsx") == "2025-07-01 a=b.xlsx");
    CHECK(taken_apart("-=b.xlsx") == "none -=b.xlsx");
    CHECK(taken_apart("2025-13=rde.xlsx") == "version_bad_date");
    CHECK(taken_apart("2025-02-30=rde.xlsx") == "version_bad_date");
    CHECK(taken_apart("2025=rde.xlsx") == "version_bad_date");
}
