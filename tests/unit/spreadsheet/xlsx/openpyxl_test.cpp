// SPDX-License-Identifier: EUPL-1.2
// Workbooks that openpyxl wrote, held cell by cell against what openpyxl reads from them. python3-openpyxl is
// a dependency of the tests: without it this test fails.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <charconv>
#include <cstdlib>

#include "spreadsheet/address.hpp"
#include "spreadsheet/workbook.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

void run_script(const std::string& arguments) {
    // The system's own Python, which has Debian's python3-openpyxl.
    const std::string command =
        "/usr/bin/python3 '" REGISTERTOETS_SOURCE_DIR "/tests/support/openpyxl_workbooks.py' " + arguments;
    REQUIRE_MESSAGE(std::system(command.c_str()) == 0, "is python3-openpyxl installed? ", command);
}

std::string escaped(std::string text) {
    text = replaced(std::move(text), "\\", "\\\\");
    text = replaced(std::move(text), "\t", "\\t");
    text = replaced(std::move(text), "\n", "\\n");
    return replaced(std::move(text), "\r", "\\r");
}

std::vector<std::string> our_cells(const std::filesystem::path& path) {
    const auto workbook = spreadsheet::open_workbook(path, {});
    std::vector<std::string> lines;
    for (std::size_t index = 0; index < workbook->sheets().size(); ++index) {
        const auto reader = workbook->read(index);
        spreadsheet::Row row;
        while (reader->next(row)) {
            for (const spreadsheet::Cell& cell : row.cells) {
                lines.push_back(fmt::format("{}\t{}\t{}\t{}", workbook->sheets()[index].name,
                                            spreadsheet::cell_address(cell.column, row.number),
                                            name_of(cell.type), escaped(std::string(cell.text))));
            }
        }
    }
    return lines;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

// Python spells numbers otherwise: they must be the same double, and ours no longer than Python's.
bool same(const std::string& ours, const std::string& theirs) {
    const std::size_t at = ours.rfind('\t') + 1;
    if (ours.find("\tnumber\t") == std::string::npos || ours.substr(0, at) != theirs.substr(0, at)) {
        return ours == theirs;
    }
    double our_number = 0;
    double their_number = 1;
    std::from_chars(ours.data() + at, ours.data() + ours.size(), our_number);
    std::from_chars(theirs.data() + at, theirs.data() + theirs.size(), their_number);
    return our_number == their_number;
}

void compare(const std::string& mode) {
    const TempFolder folder;
    const std::string path = (folder / "a.xlsx").string();
    run_script(mode + " '" + path + "'");
    run_script("cells '" + path + "' > '" + path + ".txt'");
    const auto theirs = lines_of(read_file(path + ".txt"));
    const auto ours = our_cells(path);
    REQUIRE(theirs.size() > 10000);
    REQUIRE(ours.size() == theirs.size());
    for (std::size_t index = 0; index < ours.size(); ++index) {
        if (!same(ours[index], theirs[index])) {
            CHECK(ours[index] == theirs[index]);
        }
    }
}

}  // namespace

TEST_CASE("openpyxl's workbooks are read as openpyxl reads them") {
    compare("write");
}

TEST_CASE("openpyxl's write-only workbooks, with inline strings, are read as openpyxl reads them") {
    compare("write-only");
}
