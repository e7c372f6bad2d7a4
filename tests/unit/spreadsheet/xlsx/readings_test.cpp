// SPDX-License-Identifier: EUPL-1.2
// However a workbook is read, the same is read of it: our own files, sound and broken.
#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "spreadsheet/reading.hpp"
#include "support/packed.hpp"
#include "support/scans.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets::testing;
using namespace registertoets::spreadsheet;
namespace fs = std::filesystem;

namespace {

// Of each switch both ways; the careful and plain one first.
std::vector<Reading> readings() {
    std::vector<Reading> all;
    for (const xlsx::Scan scan : {xlsx::Scan::careful, xlsx::Scan::fast}) {
        for (const std::uint64_t ahead_from : {k_never_ahead, std::uint64_t{0}}) {
            for (auto unpacker = container::unpackers().rbegin(); unpacker != container::unpackers().rend();
                 ++unpacker) {
                all.push_back({*unpacker, scan, ahead_from});
            }
        }
    }
    return all;
}

std::string check_all_readings(const fs::path& path) {
    CAPTURE(path);
    const std::string first = account_of(path, readings().front());
    for (const Reading& reading : readings()) {
        CAPTURE(name_of(reading.unpacker));
        CAPTURE(reading.ahead_from);
        CHECK(account_of(path, reading) == first);
    }
    return first;
}

}  // namespace

TEST_CASE("workbooks of our own are read the same by every way of reading") {
    const fs::path root(REGISTERTOETS_SOURCE_DIR);
    std::size_t compared = 0;
    for (const fs::path& folder : {root / "samples", root / "tests/golden/inputs"}) {
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
            if (entry.path().extension() == ".xlsx" || entry.path().extension() == ".xlsm") {
                check_all_readings(entry.path());
                ++compared;
            }
        }
    }
    CHECK(compared > 5);
}

TEST_CASE("a workbook with a fault anywhere is read the same by every way of reading, up to the fault") {
    const TempFolder folder;
    std::string data;
    for (int row = 1; row <= 300; ++row) {
        const std::string number = std::to_string(row);
        data += "<row r=\"" + number + "\"><c r=\"A" + number + "\" t=\"s\"><v>0</v></c><c r=\"B" + number +
                "\"><v>" + std::to_string(row * row) + "</v></c></row>";
    }
    const auto sound =
        WorkbookBuilder().shared("<t>een</t>").sheet_data("AVG", data).write(folder / "a.xlsx");
    const std::string bytes = read_file(sound);
    CHECK(check_all_readings(sound).find("B300") != std::string::npos);
    std::size_t errors = 0;
    for (std::size_t at = 30; at < bytes.size(); at += 61) {
        std::string faulty = bytes;
        faulty[at] = static_cast<char>(faulty[at] ^ 0x41);
        errors += check_all_readings(write_file(folder / "b.xlsx", faulty)).find("error") != std::string::npos
                      ? 1U
                      : 0U;
    }
    CHECK(errors > 10);
}
