// SPDX-License-Identifier: EUPL-1.2
// The value types of OpenDocument (1.2 part 1, 19.385), as LibreOffice, Excel and others write them.
#include <doctest/doctest.h>

#include "spreadsheet/ods/error_words.hpp"
#include "spreadsheet/ods/iso_times.hpp"
#include "support/cells_of.hpp"
#include "support/ods_builder.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

OdsBuilder sheet_of(const std::string& cell) {
    return OdsBuilder().table("AVG", ods_row(cell));
}

// Type and text of the cell; empty when it has no value.
std::string value_of(const std::string& cell) {
    const TempFolder folder;
    const std::string cells = cells_of(sheet_of(cell).write(folder / "a.ods"));
    return cells.empty() ? cells : cells.substr(3, cells.size() - 4);
}

std::string notices(const std::string& cell) {
    const TempFolder folder;
    return notices_of(sheet_of(cell).write(folder / "a.ods"));
}

std::string date(std::string_view value) {
    return spreadsheet::ods::shown_date(value).value_or("none");
}

std::string time(std::string_view value) {
    return spreadsheet::ods::shown_time(value).value_or("none");
}

}  // namespace

TEST_CASE("numbers: the value and not what the cell shows") {
    CHECK(value_of(ods_value("float", R"(office:value="12.50")", "12,5")) == "number 12.5");
    CHECK(value_of(ods_value("percentage", R"(office:value="0.125")", "12,5%")) == "number 0.125");
    CHECK(value_of(ods_value("currency", R"(office:currency="EUR" office:value="1E+300")", "x")) ==
          "number 1e+300");
    CHECK(value_of(ods_value("float", R"(office:value="0.30000000000000004")")) ==
          "number 0.30000000000000004");
    CHECK(value_of(ods_value("float", R"(office:value=" 7 ")")) == "number 7");
    CHECK(value_of(R"(<table:table-cell office:value-type="float" office:value="-0"/>)") == "number 0");
}

TEST_CASE("a number without one is read as what it shows") {
    const std::string cell = ods_value("float", R"(office:value="NaN")", "onbekend");
    CHECK(value_of(cell) == "text onbekend");
    CHECK(notices(cell).starts_with("[AVG] A1 1 cel zegt een getal te bevatten, maar er staat iets anders"));
    CHECK(value_of(ods_value("float", "", "12 stuks")) == "text 12 stuks");
    CHECK(value_of(ods_value("float", "")).empty());
    CHECK(notices(ods_value("float", "")).empty());
    CHECK(value_of(ods_value("float", R"(office:value="drie")")) == "text drie");
}

TEST_CASE("texts: formula results, a value beside the paragraphs, no type at all") {
    CHECK(value_of(ods_text("ab", R"(table:formula="of:=X" office:string-value="ab")")) == "text ab");
    CHECK(value_of(ods_text("x y", R"(office:string-value="x&#x0a;y")")) == "text x\ny");
    CHECK(value_of(ods_text("getoond", R"(office:string-value="")")) == "text getoond");
    CHECK(value_of(R"(<table:table-cell office:value-type="string" office:string-value="alleen"/>)") ==
          "text alleen");
    CHECK(value_of(R"(<table:table-cell office:value-type="float" office:string-value="OK"/>)") == "text OK");
    CHECK(value_of("<table:table-cell><text:p>zonder type</text:p></table:table-cell>") ==
          "text zonder type");
    CHECK(value_of("<table:table-cell office:value-type='void'><text:p>a</text:p></table:table-cell>") ==
          "text a");
    CHECK(value_of(ods_text("007")) == "text 007");
    CHECK(value_of(R"(<table:table-cell table:formula="of:=[.A2]"/>)").empty());
}

TEST_CASE("truth values, also as LibreOffice keeps those of a workbook from Excel") {
    CHECK(value_of(ods_value("boolean", R"(office:boolean-value="true")", "WAAR")) == "boolean TRUE");
    CHECK(value_of(ods_value("boolean", R"(office:boolean-value="false")")) == "boolean FALSE");
    CHECK(value_of(ods_value("boolean", "", "misschien")) == "text misschien");
    CHECK(value_of(ods_value("float", "table:formula='of:=TRUE()' office:value='1'", "WAAR")) ==
          "boolean TRUE");
    CHECK(value_of(ods_value("float", R"(office:value="0")", "ONWAAR")) == "boolean FALSE");
    CHECK(value_of(ods_value("float", R"(office:value="0")", "0")) == "number 0");
    CHECK(value_of(ods_value("float", R"(office:value="5")", "TRUE")) == "number 5");
}

TEST_CASE("dates and times in a cell") {
    CHECK(value_of(ods_value("date", R"(office:date-value="2024-05-01")", "1 mei")) == "date 2024-05-01");
    CHECK(value_of(ods_value("date", R"(office:date-value="2024-05-01T13:44:59.7")")) ==
          "date 2024-05-01T13:45:00");
    CHECK(value_of(ods_value("date", R"(office:date-value="10113-09-19")")) == "date 10113-09-19");
    CHECK(value_of(ods_value("date", "", "1 mei")) == "text 1 mei");
    CHECK(value_of(ods_value("time", R"(office:time-value="PT08H30M00S")", "8:30")) == "date 08:30:00");
    CHECK(value_of(ods_value("time", R"(office:time-value="straks")")) == "date straks");
}

TEST_CASE("dates: to the second, with the day that a fraction may end") {
    CHECK(date("2024-05-01") == "2024-05-01");
    CHECK(date("2024-05-01T00:00:00") == "2024-05-01");
    CHECK(date("2024-05-01T09:05") == "2024-05-01T09:05:00");
    CHECK(date("2024-05-01T09:05:07.4999Z") == "2024-05-01T09:05:07");
    CHECK(date("2024-12-31T23:59:59.9999999") == "2025-01-01");
    CHECK(date("2024-02-29T24:00:00") == "2024-03-01");
    CHECK(date("1899-12-30T06:00:00") == "1899-12-30T06:00:00");
    for (const char* wrong : {"", "2024", "2024-05", "2024-13-01", "2023-02-29", "24-05-01", "2024-05-01T",
                              "2024-05-01T25:00:00", "2024-05-01x", "-2024-05-01", "2024-05-01T10:61"}) {
        CAPTURE(wrong);
        CHECK(date(wrong) == "none");
    }
}

TEST_CASE("times of day, durations") {
    CHECK(time("PT13H45M00S") == "13:45:00");
    CHECK(time("PT0S") == "00:00:00");
    CHECK(time("PT5M") == "00:05:00");
    CHECK(time("PT23H59M59.6S") == "PT24H");
    CHECK(time("PT36H30M00S") == "PT36H30M");
    CHECK(time("P1DT2H3M4S") == "PT26H3M4S");
    CHECK(time("-PT06H00M00S") == "-PT6H");
    CHECK(time("-PT5M") == "-PT5M");
    CHECK(time("-PT0S") == "00:00:00");
    for (const char* wrong : {"", "P", "PT", "13:45", "PT1", "P1Y", "P1M", "PT1H1H", "PT1S1M", "PTxS",
                              "PT1H ", "PT9999999999999H"}) {
        CAPTURE(wrong);
        CHECK(time(wrong) == "none");
    }
}

TEST_CASE("errors: as LibreOffice marks them") {
    CHECK(value_of(ods_text("#DIV/0!", R"(office:string-value="" calcext:value-type="error")")) ==
          "error #DIV/0!");
    CHECK(value_of(R"(<table:table-cell calcext:value-type="error" office:value-type="string" )"
                   R"(office:string-value=""><text:p>Err:502</text:p></table:table-cell>)") ==
          "error Err:502");
    CHECK(value_of(R"(<table:table-cell office:value-type="string" calcext:value-type="error"/>)") ==
          "error #VALUE!");
}

TEST_CASE("errors: as Excel and older programs write them, in the language of who saved the file") {
    CHECK(value_of(ods_value("float", R"(office:value="0" table:formula="of:=#N/A")", "#N/B")) ==
          "error #N/A");
    CHECK(value_of(ods_value("float", R"(office:value="0")", "#VERW!")) == "error #REF!");
    CHECK(value_of(ods_value("float", R"(office:value="0")", "#WERT!")) == "error #VALUE!");
    CHECK(value_of(ods_value("string", R"(table:formula="of:=X" office:string-value="")", "#NAAM?")) ==
          "error #NAME?");
    CHECK(value_of(ods_value("string", R"(table:formula="of:=X")", "Err:508")) == "error Err:508");
    CHECK(value_of(ods_text("#N/A")) == "text #N/A");
    CHECK(value_of(ods_value("float", R"(office:value="3")", "#VERW!")) == "number 3");
    CHECK(value_of(ods_value("string", R"(table:formula="of:=X")", "# let op!")) == "text # let op!");
}

TEST_CASE("words that are errors") {
    for (const char* word : {"#N/A", "#N/B", "#NV", "#NULL!", "#GETAL!", "#NAME?", "Err:502"}) {
        CAPTURE(word);
        CHECK(spreadsheet::ods::is_error_word(word));
    }
    for (const char* word :
         {"", "#", "N/A", "#1", "Err:", "Err:5x", "#dit is geen fout maar een lange kreet!"}) {
        CAPTURE(word);
        CHECK_FALSE(spreadsheet::ods::is_error_word(word));
    }
}
