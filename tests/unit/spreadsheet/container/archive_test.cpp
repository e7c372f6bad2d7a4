// SPDX-License-Identifier: EUPL-1.2
// How much of a package may be asked for in all.
#include "spreadsheet/container/archive.hpp"

#include <doctest/doctest.h>

#include "spreadsheet/input_error.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;
using spreadsheet::InputError;
using spreadsheet::InputFault;
using spreadsheet::container::Archive;

namespace {

constexpr const char* k_part = "xl/workbook.xml";

// How often a part can be opened, at most `most` times; it must be a limit that stops it.
int openings(const std::filesystem::path& path, const spreadsheet::Limits& limits, int most) {
    const Archive archive(path, limits, "a.xlsx");
    for (int times = 0; times < most; ++times) {
        try {
            static_cast<void>(archive.open(k_part));
        } catch (const InputError& error) {
            CHECK(error.fault() == InputFault::limit);
            return times;
        }
    }
    return most;
}

}  // namespace

TEST_CASE("a part may be read again and again, but not many times what the file has") {
    const TempFolder folder;
    const auto path = WorkbookBuilder().sheet("Register", {{"Doel"}, {"loon"}}).write(folder / "a.xlsx");
    // The first MiB is free; the part is some hundreds of bytes of it each time.
    const int usual = openings(path, {}, 100'000);
    CHECK(usual > 500);
    CHECK(usual < 100'000);
    // A limit that is lower forbids no file that is read as all are.
    CHECK(openings(path, {.ratio = 1}, 100'000) == usual);
    CHECK(openings(path, {.ratio = 10'000'000}, 100'000) == 100'000);
}
