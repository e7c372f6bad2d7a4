// SPDX-License-Identifier: EUPL-1.2
#include "workbook/new_book.hpp"

#include <doctest/doctest.h>

#include <stdexcept>
#include <string>

#include "spreadsheet/custom_property.hpp"
#include "spreadsheet/workbook.hpp"
#include "util/memory_file.hpp"
#include "workbook/cell_text.hpp"

namespace registertoets {
namespace {

using workbook::IsoTime;
using workbook::Look;
using workbook::Mark;

std::string cells_of(workbook::NewBook& book) {
    const util::MemoryFile file;
    util::MemoryFile target;
    book.finish([&](std::string_view bytes) { target.write(bytes); });
    const auto read = spreadsheet::open_workbook(target.path(), spreadsheet::Limits{});
    std::string cells;
    for (std::size_t sheet = 0; sheet < read->sheets().size(); ++sheet) {
        cells += "[" + read->sheets()[sheet].name + (read->sheets()[sheet].hidden ? ", hidden" : "") + "]\n";
        const auto rows = read->read(sheet);
        spreadsheet::Row row;
        while (rows->next(row)) {
            for (const spreadsheet::Cell& cell : row.cells) {
                cells += spreadsheet::cell_address(cell.column, row.number) + " " +
                         std::string(spreadsheet::name_of(cell.type)) + " " + std::string(cell.text) + "\n";
            }
        }
    }
    return cells;
}

TEST_CASE("what is written is read back as it was") {
    workbook::NewBook book(workbook::BookKind::merged, "Proef");
    workbook::NewSheet& sheet = book.add_sheet({.name = "Blad 1"});
    sheet.row({{"=1+1"}, {"a\nb", Look::text, Mark::error}, {2.5}, {{}, Look::plain}, {"_x0041_\x01"}});
    sheet.skip();
    sheet.row({{IsoTime{"2025-07-01"}, Look::date},
               {IsoTime{"2025-07-01T13:45:00"}, Look::moment},
               {IsoTime{"13:45:00"}, Look::time},
               {IsoTime{"1900-02-29"}, Look::date},
               {"ga", Look::link, Mark::none, "'Blad 1'!A1"}});
    book.add_sheet({.name = "Lijsten", .hidden = true}).row({{"geen"}});
    CHECK(cells_of(book) ==
          "[Blad 1]\n"
          "A1 text =1+1\n"
          "B1 text a\nb\n"
          "C1 number 2.5\n"
          "E1 text _x0041_\x01\n"
          "A3 date 2025-07-01\n"
          "B3 date 2025-07-01T13:45:00\n"
          "C3 date 13:45:00\n"
          "D3 text 1900-02-29\n"
          "E3 text ga\n"
          "[Lijsten, hidden]\n"
          "A1 text geen\n");
}

TEST_CASE("the same sheets give the same bytes") {
    const auto bytes = [] {
        workbook::NewBook book(workbook::BookKind::findings, "Proef");
        book.add_sheet({.name = "A"}).row({{"x"}});
        std::string all;
        book.finish([&all](std::string_view piece) { all += piece; });
        return all;
    };
    CHECK(bytes() == bytes());
}

TEST_CASE("what libxlsxwriter does not take is told of") {
    workbook::NewBook book(workbook::BookKind::form, "Proef");
    CHECK_THROWS_AS(book.define("geen blad!naam", "=1"), std::runtime_error);
    CHECK_NOTHROW(book.define("naam", "=1"));
}

TEST_CASE("a property that is too long for Excel is left out") {
    workbook::NewBook book(workbook::BookKind::form, "Proef");
    std::string longest;
    for (int count = 0; count < 255; ++count) {
        longest += "é";
    }
    book.set_property("past", longest);
    book.set_property("te-lang", longest + "é");
    book.add_sheet({.name = "A"});
    util::MemoryFile target;
    book.finish([&target](std::string_view bytes) { target.write(bytes); });
    CHECK(spreadsheet::custom_property(target.path(), "past") == longest);
    CHECK_FALSE(spreadsheet::custom_property(target.path(), "te-lang").has_value());
}

TEST_CASE("names of sheets are what Excel allows") {
    workbook::TakenNames taken;
    CHECK(workbook::sheet_name("AVG/Wpg: [2025]", taken) == "AVG Wpg 2025");
    CHECK(workbook::sheet_name("avg wpg   2025", taken) == "avg wpg 2025 2");
    CHECK(workbook::sheet_name("AVG wpg 2025", taken) == "AVG wpg 2025 3");
    CHECK(workbook::sheet_name("'x'", taken) == "x");
    CHECK(workbook::sheet_name("", taken) == "1");
    CHECK(workbook::sheet_name("Fiscale Inlichtingen- en Opsporingsdienst", taken) ==
          "Fiscale Inlichtingen- en Opspor");
}

TEST_CASE("a text is cut where a cell is full") {
    const std::string cut = workbook::stored_text(std::string(40'000, 'a'));
    CHECK(cut.size() == 32'766 + 3);
    CHECK(cut.ends_with("a…"));
}

}  // namespace
}  // namespace registertoets
