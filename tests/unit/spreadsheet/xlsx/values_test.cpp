// SPDX-License-Identifier: EUPL-1.2
// Numbers, dates, number formats and escapes: the small functions behind the values of cells.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <limits>

#include "spreadsheet/numbers.hpp"
#include "spreadsheet/xlsx/dates.hpp"
#include "spreadsheet/xlsx/escapes.hpp"
#include "spreadsheet/xlsx/number_format.hpp"

using namespace registertoets::spreadsheet;
using namespace registertoets::spreadsheet::xlsx;

namespace {

std::string shown(double value) {
    NumberText room;
    return std::string(format_number(value, room));
}

std::string decoded(std::string text) {
    decode_escapes(text);
    return text;
}

}  // namespace

TEST_CASE("numbers are written in the fewest digits that read back the same") {
    CHECK(shown(0) == "0");
    CHECK(shown(-0.0) == "0");
    CHECK(shown(1) == "1");
    CHECK(shown(100000) == "100000");
    CHECK(shown(-12.5) == "-12.5");
    CHECK(shown(0.1 + 0.2) == "0.30000000000000004");
    CHECK(shown(1e20) == "100000000000000000000");
    CHECK(shown(1e21) == "1e+21");
    CHECK(shown(9007199254740993.0) == "9007199254740992");
    CHECK(shown(489290024005183000.0) == "489290024005183000");
    CHECK(shown(-489290024005183000.0) == "-489290024005183000");
    CHECK(shown(123456789012345678.0) == "123456789012345680");
    CHECK(shown(999999999999999900000.0) == "999999999999999900000");
    CHECK(shown(0.000001) == "0.000001");
    CHECK(shown(1.5e-7) == "1.5e-07");
    CHECK(shown(std::numeric_limits<double>::max()) == "1.7976931348623157e+308");
    CHECK(shown(std::numeric_limits<double>::denorm_min()) == "5e-324");
}

TEST_CASE("numbers are read as XML Schema writes them, and nothing else is") {
    CHECK(parse_number("12") == 12);
    CHECK(parse_number("+1.5E3") == 1500);
    CHECK(parse_number("-.5") == -0.5);
    for (const char* wrong :
         {"", "-", "inf", "-inf", "nan", "1,5", "0x10", "1 2", "1e999", "twaalf", "++1"}) {
        CAPTURE(wrong);
        CHECK_FALSE(parse_number(wrong));
    }
}

TEST_CASE("a number that is its shortest text already is found without reading it, and never wrongly") {
    for (const char* shortest :
         {"0", "7", "-7", "123456789012345", "12.5", "0.00012", "-0.5", "99999.9999999999"}) {
        CAPTURE(shortest);
        CHECK(is_shortest_already(shortest));
        CHECK(shown(*parse_number(shortest)) == shortest);
    }
    for (const char* other : {"", "-", "-0", "007", "1.0", "1.50", "1.", ".5", "1e3", "1234567890123456",
                              "0.0000001", "1.5x", "1 ", "0.1234567890123456"}) {
        CAPTURE(other);
        CHECK_FALSE(is_shortest_already(other));
    }
}

TEST_CASE("dates of the 1900 system, with the leap day that was not") {
    const auto date = [](double serial, FormatKind kind = FormatKind::date) {
        return date_of_serial(serial, kind, DateSystem::from_1900).value_or("none");
    };
    CHECK(date(1) == "1900-01-01");
    CHECK(date(59) == "1900-02-28");
    CHECK(date(60) == "1900-02-29");
    CHECK(date(61) == "1900-03-01");
    CHECK(date(45413) == "2024-05-01");
    CHECK(date(45413.5) == "2024-05-01T12:00:00");
    CHECK(date(45413.999999) == "2024-05-02");
    CHECK(date(0.25) == "06:00:00");
    CHECK(date(0) == "00:00:00");
    CHECK(date(2958465) == "9999-12-31");
    CHECK(date(2958465.99999) == "9999-12-31T23:59:59");
    CHECK(date(2958465.999999) == "none");
    CHECK(date(2958466) == "none");
    CHECK(date(-1) == "none");
    CHECK(date(1.5, FormatKind::duration) == "PT36H");
    CHECK(date(0, FormatKind::duration) == "PT0S");
    CHECK(date(0.0423611111, FormatKind::duration) == "PT1H1M");
}

TEST_CASE("dates of the 1904 system") {
    const auto date = [](double serial, FormatKind kind) {
        return date_of_serial(serial, kind, DateSystem::from_1904).value_or("none");
    };
    CHECK(date(0, FormatKind::date) == "1904-01-01");
    CHECK(date(0.5, FormatKind::time) == "12:00:00");
    CHECK(date(60, FormatKind::date) == "1904-03-01");
    CHECK(date(43951, FormatKind::date) == "2024-05-01");
    CHECK(date(2957003, FormatKind::date) == "9999-12-31");
    CHECK(date(2957004, FormatKind::date) == "none");
}

TEST_CASE("dates by the calendar, where a workbook does without compatibility") {
    const auto date = [](double serial, FormatKind kind = FormatKind::date) {
        return date_of_serial(serial, kind, DateSystem::calendar).value_or("none");
    };
    CHECK(date(1) == "1899-12-31");
    CHECK(date(60) == "1900-02-28");
    CHECK(date(61) == "1900-03-01");
    CHECK(date(0.25) == "06:00:00");
    CHECK(date(-1.25) == "1899-12-28T18:00:00");
    CHECK(date(-1) == "1899-12-29");
    CHECK(date(-693593) == "0001-01-01");
    CHECK(date(-693594) == "none");
    CHECK(date(-1, FormatKind::duration) == "none");
    CHECK(date(2958466) == "none");
}

TEST_CASE("ISO dates of cells of type d are brought to one spelling") {
    CHECK(date_of_iso("2024-05-01") == "2024-05-01");
    CHECK(date_of_iso("2024-05-01T00:00:00Z") == "2024-05-01");
    CHECK(date_of_iso("2024-05-01T13:45:00.000") == "2024-05-01T13:45:00");
    CHECK(date_of_iso("2024-05-01T13:45") == "2024-05-01T13:45:00");
    CHECK(date_of_iso("13:45:10,5") == "13:45:10");
    CHECK_FALSE(date_of_iso("1 mei 2024"));
    CHECK_FALSE(date_of_iso(""));
}

TEST_CASE("number formats: is it a date?") {
    for (const char* code : {"dd-mm-yyyy", "dd-mm-jjjj", "d mmmm yyyy", "[$-413]d mmmm yyyy;@", "mmm\\-yy",
                             "yyyy", "jjjj", "[Red]dd/mm/yy", "dd-mm-yyyy;-dd-mm-yyyy",
                             "\"uiterlijk\" d-m-yy", "[$-F800]dddd, mmmm dd, yyyy", "mmm", "TT.MM.JJJJ"}) {
        CAPTURE(code);
        CHECK(kind_of_code(code) == FormatKind::date);
    }
    for (const char* code :
         {"h:mm", "hh:mm:ss", "uu:mm", "h:mm AM/PM", "mm:ss.0", "ss.00", "[$-409]h:mm:ss\\ AM/PM;@"}) {
        CAPTURE(code);
        CHECK(kind_of_code(code) == FormatKind::time);
    }
    for (const char* code : {"dd-mm-yyyy hh:mm", "m/d/yy h:mm", "dd-mm-jjjj uu:mm:ss"}) {
        CAPTURE(code);
        CHECK(kind_of_code(code) == FormatKind::date_time);
    }
    for (const char* code : {"[h]:mm", "[hh]:mm:ss", "[mm]:ss", "[ss]"}) {
        CAPTURE(code);
        CHECK(kind_of_code(code) == FormatKind::duration);
    }
    for (const char* code : {"",
                             "General",
                             "GENERAL",
                             "Standaard",
                             "Standard",
                             "0",
                             "0.00",
                             "#,##0",
                             "0%",
                             "0.00E+00",
                             "@",
                             "# ?/?",
                             "\"dag\" 0",
                             "0 \"dagen\"",
                             "[Red]0",
                             "[$\xE2\x82\xAC-413] #,##0.00",
                             "_ * #,##0.00_ ;_ * -#,##0.00_ ",
                             "\\d\\m\\y 0",
                             "[>100]0;0",
                             "\"dd-mm-yyyy",
                             "General;;;yyyy"}) {
        CAPTURE(code);
        CHECK(kind_of_code(code) == FormatKind::number);
    }
    CHECK(kind_of_builtin(14) == FormatKind::date);
    CHECK(kind_of_builtin(20) == FormatKind::time);
    CHECK(kind_of_builtin(22) == FormatKind::date_time);
    CHECK(kind_of_builtin(36) == FormatKind::date);
    CHECK(kind_of_builtin(46) == FormatKind::duration);
    CHECK(kind_of_builtin(58) == FormatKind::date);
    for (const std::uint32_t id : {0U, 1U, 13U, 23U, 26U, 37U, 44U, 48U, 49U, 59U, 164U}) {
        CAPTURE(id);
        CHECK(kind_of_builtin(id) == FormatKind::number);
    }
}

TEST_CASE("number formats: the section for a value decides") {
    struct Shown {
        const char* code;
        double value;
        FormatKind kind;
    };
    for (const auto& [code, value, kind] :
         {Shown{"0;dd-mm-yyyy", 1, FormatKind::number}, Shown{"0;dd-mm-yyyy", -1, FormatKind::date},
          Shown{"dd-mm-yyyy;;", 1, FormatKind::date}, Shown{"dd-mm-yyyy;;", 0, FormatKind::number},
          Shown{"dd-mm-yyyy;0", 0, FormatKind::date}, Shown{"[=0]\"\";dd-mm-yyyy", 0, FormatKind::number},
          Shown{"[=0]\"\";dd-mm-yyyy", 45413, FormatKind::date},
          Shown{"[<1]h:mm;[>=100]0;d-m", 0.5, FormatKind::time},
          Shown{"[<1]h:mm;[>=100]0;d-m", 100, FormatKind::number},
          Shown{"[<1]h:mm;[>=100]0;d-m", 99, FormatKind::date}, Shown{"[<>2]0;d-m", 2, FormatKind::date},
          Shown{"[<=2]0;d-m", 2, FormatKind::number},
          // Without a number, or with one that no double can be, it is no condition.
          Shown{"[<]0;d-m", 1, FormatKind::number}, Shown{"[>1e999]0;d-m", 0, FormatKind::number}}) {
        const std::string said =
            fmt::format("{} as {}", value, code);  // clang captures no structured binding
        CAPTURE(said);
        CHECK(kind_of_code(code) == FormatKind::by_value);
        CHECK(kind_of_code(code, value) == kind);
    }
}

TEST_CASE("escapes of strings are decoded once") {
    CHECK(decoded("a_x000D_b") == "a\rb");
    CHECK(decoded("_x005F_x000D_") == "_x000D_");
    CHECK(decoded("_x20AC_") == "€");
    CHECK(decoded("_xd83d__xDE00_") == "😀");
    CHECK(decoded("_xD83D_") == "\xEF\xBF\xBD");
    CHECK(decoded("_x0000_") == "\xEF\xBF\xBD");
    CHECK(decoded("_x00G0_ _x41_ _X0041_ _x0041") == "_x00G0_ _x41_ _X0041_ _x0041");
    CHECK(decoded("_x_x0041_") == "_xA");
    CHECK(decoded("_x-041_") == "_x-041_");
}
