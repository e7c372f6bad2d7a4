// SPDX-License-Identifier: EUPL-1.2
// Files that Python's csv module wrote, held cell by cell against what it reads from them.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdlib>

#include "spreadsheet/workbook.hpp"
#include "support/workbook_builder.hpp"

using namespace registertoets;
using namespace registertoets::testing;

namespace {

void run_script(const std::string& arguments) {
    const std::string command =
        "/usr/bin/python3 -B '" REGISTERTOETS_SOURCE_DIR "/tests/support/csv_files.py' " + arguments;
    REQUIRE_MESSAGE(std::system(command.c_str()) == 0, command);
}

std::string our_cells(const std::filesystem::path& path) {
    const auto workbook = spreadsheet::open_workbook(path, {});
    const auto reader = workbook->read(0);
    std::string lines;
    spreadsheet::Row row;
    while (reader->next(row)) {
        for (const spreadsheet::Cell& cell : row.cells) {
            const std::string text = replaced(replaced(std::string(cell.text), "\\", "\\\\"), "\n", "\\n");
            lines += fmt::format("{}\t{}\t{}\n", row.number, cell.column, text);
        }
    }
    return lines;
}

struct Way {
    const char* separator;
    const char* encoding;
    const char* line_end;
};

}  // namespace

TEST_CASE("Python's files are read as Python reads them") {
    for (const Way& way :
         {Way{"';'", "cp1252", "crlf"}, Way{",", "utf-8", "lf"}, Way{"tab", "utf-16", "crlf"},
          Way{"'|'", "utf-8-sig", "crlf"}, Way{"';'", "utf-16-be", "lf"}}) {
        CAPTURE(way.separator);
        CAPTURE(way.encoding);
        const TempFolder folder;
        const std::string path = (folder / "a.csv").string();
        run_script(fmt::format("write '{}' {} {} {}", path, way.separator, way.encoding, way.line_end));
        run_script(fmt::format("cells '{0}' {1} {2} > '{0}.txt'", path, way.separator, way.encoding));
        const std::string theirs = read_file(path + ".txt");
        REQUIRE(theirs.size() > 200000);
        const bool same = our_cells(path) == theirs;
        CHECK(same);
    }
}
