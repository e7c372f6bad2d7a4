// SPDX-License-Identifier: EUPL-1.2
#include "workbook/feedback/file_names.hpp"

#include <doctest/doctest.h>

using registertoets::workbook::file_name;
using registertoets::workbook::TakenNames;

namespace {

std::string named(std::string_view name) {
    TakenNames taken;
    return file_name(name, "Onbekend", taken);
}

}  // namespace

TEST_CASE("names of files hold nothing that a system gives a meaning") {
    CHECK(named("Midden- en Kleinbedrijf") == "Midden- en Kleinbedrijf");
    CHECK(named("a/b\\c:d*e?f\"g<h>i|j") == "a-b-c-d-e-f-g-h-i-j");
    CHECK(named("../../etc/passwd") == "etc-passwd");
    CHECK(named("a\x1B[31m\nb") == "a-1B-[31m b");
    CHECK(named("x\xE2\x80\xAEtxt.exe") == "x-202E-txt.exe");
    CHECK(named("CON") == "CON_");
    CHECK(named("nul.xlsx") == "nul.xlsx_");
    CHECK(named("naam. ") == "naam");
}

TEST_CASE("where nothing is left of a name another stands for it") {
    CHECK(named("") == "Onbekend");
    CHECK(named(" .. ") == "Onbekend");
    CHECK(named("///") == "Onbekend");
}

TEST_CASE("names are at most 80 characters, and no two are the same without capitals") {
    TakenNames taken;
    const std::string longest(100, 'a');
    CHECK(file_name(longest, "", taken) == std::string(80, 'a'));
    CHECK(file_name(longest, "", taken) == std::string(78, 'a') + "_2");
    CHECK(file_name("Douane", "", taken) == "Douane");
    CHECK(file_name("DOUANE", "", taken) == "DOUANE_2");
    CHECK(file_name("douane", "", taken) == "douane_3");
    CHECK(named(std::string(30, 'a') + "\xC3\xA9" + std::string(60, 'b')).size() == 81);
}
