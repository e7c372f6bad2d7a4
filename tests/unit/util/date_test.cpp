// SPDX-License-Identifier: EUPL-1.2
#include "util/date.hpp"

#include <doctest/doctest.h>

using namespace registertoets::util;

namespace {

std::string written(std::string_view text) {
    const auto date = parse_written_date(text);
    return date ? iso(*date) : "none";
}

}  // namespace

TEST_CASE("an ISO date is read exactly") {
    REQUIRE(parse_iso_date("2025-07-01"));
    CHECK(iso(*parse_iso_date("2025-07-01")) == "2025-07-01");
    for (const char* wrong : {"", "2025-7-1", "2025-07-01 ", " 2025-07-01", "2025/07/01", "20250701",
                              "2025-07-0x", "-025-07-01", "2025-+7-01", "0000-01-01"}) {
        CAPTURE(wrong);
        CHECK_FALSE(parse_iso_date(wrong));
    }
}

TEST_CASE("a written date may have a time behind it, as exports do") {
    CHECK(written("01-06-2025 10:30") == "2025-06-01");
    CHECK(written("1-6-2025 00:00:00") == "2025-06-01");
    CHECK(written("2025-06-01T10:00") == "2025-06-01");
    CHECK(written("1 juni: 10") == "none");
    CHECK(written("01-06-2025 10") == "none");
}

TEST_CASE("only days of the calendar are dates") {
    CHECK(parse_iso_date("2024-02-29"));
    CHECK(parse_iso_date("2000-02-29"));
    CHECK_FALSE(parse_iso_date("2025-02-29"));
    CHECK_FALSE(parse_iso_date("1900-02-29"));
    CHECK_FALSE(parse_iso_date("2025-04-31"));
    CHECK_FALSE(parse_iso_date("2025-13-01"));
    CHECK_FALSE(parse_iso_date("2025-00-10"));
    CHECK_FALSE(parse_iso_date("2025-01-00"));
}

TEST_CASE("a date as people write it has the day before the month") {
    CHECK(written("1-7-2025") == "2025-07-01");
    CHECK(written("01/07/2025") == "2025-07-01");
    CHECK(written("1.7.2025") == "2025-07-01");
    CHECK(written(" 01 - 07 - 2025 ") == "2025-07-01");
    CHECK(written("13-1-2025") == "2025-01-13");
    CHECK(written("1-13-2025") == "none");
}

TEST_CASE("a date with the year first has the month in the middle") {
    CHECK(written("2025-07-01") == "2025-07-01");
    CHECK(written("2025/7/1") == "2025-07-01");
    CHECK(written("2025-07-01T12:30:00") == "2025-07-01");
    CHECK(written("2025-07-01 12:30") == "2025-07-01");
}

TEST_CASE("a month may be named in Dutch or English, whole or shortened") {
    CHECK(written("1 juli 2025") == "2025-07-01");
    CHECK(written("1 July 2025") == "2025-07-01");
    CHECK(written("12 MRT. 2025") == "2025-03-12");
    CHECK(written("12 maart 2025") == "2025-03-12");
    CHECK(written("3-mei-2025") == "2025-05-03");
    CHECK(written("3 okt 2025") == "2025-10-03");
    CHECK(written("3 Oct 2025") == "2025-10-03");
    CHECK(written("3 sept. 2025") == "2025-09-03");
    CHECK(written("29 februari 2024") == "2024-02-29");
    CHECK(written("29 februari 2025") == "none");
}

TEST_CASE("what is no date is none") {
    for (const char* wrong :
         {"", "2025", "juli 2025", "1-7-25", "1 juil 2025", "1 ju 2025", "32-1-2025", "7 jaar", "vorig jaar",
          "1-7-2025-1", "1-7-20255", "99999999999-1-2025", "2025-07-01 of eerder"}) {
        CAPTURE(wrong);
        CHECK(written(wrong) == "none");
    }
}

TEST_CASE("months before: the same day, or the last of a month that has it not") {
    const auto before = [](const char* day, int months) {
        return iso(months_before(parse_iso_date(day).value(), months));
    };
    CHECK(before("2025-07-01", 12) == "2024-07-01");
    CHECK(before("2025-07-31", 1) == "2025-06-30");
    CHECK(before("2025-03-31", 1) == "2025-02-28");
    CHECK(before("2024-03-30", 1) == "2024-02-29");
    CHECK(before("2024-02-29", 12) == "2023-02-28");
    CHECK(before("2025-01-15", 1) == "2024-12-15");
    CHECK(before("2025-07-01", 0) == "2025-07-01");
}

TEST_CASE("days before: over the ends of months and years") {
    const auto before = [](const char* day, int days) {
        return iso(days_before(parse_iso_date(day).value(), days));
    };
    CHECK(before("2025-07-01", 90) == "2025-04-02");
    CHECK(before("2024-03-01", 1) == "2024-02-29");
    CHECK(before("2025-01-01", 1) == "2024-12-31");
    CHECK(before("2025-07-01", 0) == "2025-07-01");
}

TEST_CASE("a text may begin with a day, a month or a year") {
    const auto days = [](const char* text) {
        const auto found = days_in_front(text);
        return found ? iso(found->first) + (found->first == found->last ? "" : " " + iso(found->last))
                     : "none";
    };
    CHECK(days("1-1-2027, dan weg") == "2027-01-01");
    CHECK(days("1-1-27") == "2027-01-01");
    CHECK(days("2027-02-01 of later") == "2027-02-01");
    CHECK(days("1 jan. 2027") == "2027-01-01");
    CHECK(days("februari 2028") == "2028-02-01 2028-02-29");
    CHECK(days("02-2027") == "2027-02-01 2027-02-28");
    CHECK(days("eind 2027") == "2027-12-31");
    CHECK(days("ultimo juni 2027") == "2027-06-30");
    CHECK(days("2027)") == "2027-01-01 2027-12-31");
    for (const char* none : {"", "nader order", "31-2-2027", "7 jaar", "12", "1815", "20271", "de 2027"}) {
        CAPTURE(none);
        CHECK(days(none) == "none");
    }
}
